"""What goes wrong with a request, and what the command makes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import httpx

from tests.double.faults import Fault as Answer


@dataclass(frozen=True, slots=True)
class Fault:
    """One way in which a request goes wrong.

    Attributes:
        answer: what the double is to do: a value of `FakeGitea.faults`, made for each request.
        arrives: whether the request takes effect all the same.
        lost: whether the tool cannot know: a read is repeated, a write looked up.
    """

    name: str
    answer: Callable[[], Answer]
    arrives: bool = False
    lost: bool = True

    def __str__(self) -> str:
        return self.name


def _plain(name: str, answer: str | int, *, arrives: bool = False, lost: bool = True) -> Fault:
    return Fault(name, lambda: answer, arrives, lost)


def _try_later(status: int) -> Fault:
    return Fault(
        f"{status} with Retry-After",
        lambda: httpx.Response(status, headers={"Retry-After": "7"}, text="later"),
    )


DOWN = [
    _plain("connection refused", "refuse"),
    _plain("timeout after", "timeout-after", arrives=True),
    _plain("503", 503),
    _try_later(429),
    _plain("html page", "html", arrives=True),
]
"""What a server does that stays in trouble until the cycle ends."""

FAULTS = [
    *DOWN,
    Fault("html page before", lambda: httpx.Response(200, html="<h1>Please log in</h1>")),
    _plain("timeout before", "timeout-before"),
    _plain("lost before", "lost-before"),
    _plain("lost after", "lost-after", arrives=True),
    _plain("truncated", "truncated", arrives=True),
    _plain("429", 429),
    _try_later(503),
    _plain("500", 500),
    _plain("500 after", "500-after", arrives=True),
    _plain("502", 502),
    _plain("502 after", "502-after", arrives=True),
    _plain("403", 403, lost=False),
    _plain("409", 409, lost=False),
]
"""All that can happen to one request."""

KILLS = [
    _plain("killed before", "kill-before"),
    _plain("killed after", "kill-after", arrives=True),
]
"""The ends of a process: the request has not been sent, or nobody has read the answer."""
