"""Ways in which a request can go wrong (see `FakeGitea.faults`)."""

from __future__ import annotations

from collections.abc import Callable

import httpx

Fault = str | int | httpx.Response | BaseException | None
Faults = Callable[[int, httpx.Request], Fault]


class KilledError(BaseException):
    """The process died here: no `except Exception` sees it."""


def no_faults(index: int, request: httpx.Request) -> Fault:
    del index, request
    return None


def before(fault: Fault, request: httpx.Request) -> httpx.Response | None:
    """What happens instead of the request's effect, if anything.

    Raises:
        BaseException: what the fault stands for.
    """
    if isinstance(fault, BaseException):
        raise fault
    if isinstance(fault, httpx.Response):
        return fault
    if isinstance(fault, int):
        return _plain(fault)
    if fault == "kill-before":
        raise KilledError
    errors = {"refuse": _refused, "lost-before": _lost, "timeout-before": _late}
    if fault in errors:
        raise errors[fault](request)
    return None


def after(fault: Fault, request: httpx.Request, response: httpx.Response) -> httpx.Response:
    """What becomes of the answer once the request has taken effect.

    Raises:
        BaseException: what the fault stands for.
    """
    if fault == "kill-after":
        raise KilledError
    errors = {"lost-after": _lost, "timeout-after": _late}
    if isinstance(fault, str) and fault in errors:
        raise errors[fault](request)
    if fault == "truncated":
        return httpx.Response(response.status_code, content=response.content[:-2] or b'{"id')
    if fault == "html":
        return _page(response.status_code)
    if isinstance(fault, str) and fault.endswith("-after"):
        return _plain(int(fault.removesuffix("-after")))
    if fault is not None:
        raise ValueError(f"unknown fault {fault!r}")
    return response


def _plain(status: int) -> httpx.Response:
    """An error as Gitea shows it to everybody but administrators."""
    is_proxy = status in {502, 503, 504}
    return _page(status) if is_proxy else httpx.Response(status, json={"message": ""})


def _page(status: int) -> httpx.Response:
    return httpx.Response(status, html="<html><h1>nginx</h1></html>")


def _refused(request: httpx.Request) -> httpx.ConnectError:
    return httpx.ConnectError("[Errno 111] Connection refused", request=request)


def _lost(request: httpx.Request) -> httpx.ReadError:
    return httpx.ReadError("[Errno 104] Connection reset by peer", request=request)


def _late(request: httpx.Request) -> httpx.ReadTimeout:
    return httpx.ReadTimeout("timed out", request=request)
