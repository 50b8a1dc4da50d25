"""Runs the real command on a repository of the double, one request after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from importlib import import_module
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import httpx
from click.testing import CliRunner

from tests.double import KilledError, Repo
from tests.integration.conftest import DATE, Ran
from triage.cli import main
from triage.gitea.client import AT_ONCE
from triage.ports import SideBySide

RUN = import_module("triage.cli.run")  # `triage.cli.run` is the command, not its module
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class DiedError(BaseException):
    """The process died, as with KilledError, but what other threads had sent still arrives."""


def cycle(repo: Repo, run: str, date: str = DATE) -> Ran | None:
    """One cycle with that run id on that workflow date; None if the process died.

    Requests that the tool sends side by side are sent in their order here, so that the n-th request
    is the same one each time. Run ids are given and the clock stands still, so that equal histories
    leave equal worlds. Left out is what takes long a hundred thousand times: respx with its record
    of each request, and the search for cookies, of which the double sets none.
    """
    with (
        patch("triage.cli.connect.threads", _in_order),
        patch.object(RUN, "datetime", SimpleNamespace(now=lambda _: NOON)),
        patch("uuid.uuid4", lambda: SimpleNamespace(hex=run)),
        patch.object(httpx.Cookies, "extract_cookies", lambda *_: None),
        patch.object(httpx.HTTPTransport, "handle_request", lambda _, sent: repo.fake.answer(sent)),
    ):
        return _invoke(repo, date)


def _invoke(repo: Repo, date: str) -> Ran | None:
    environ = {**repo.environ, "TRIAGE_DATE": date}
    try:
        result = CliRunner().invoke(
            main, ["run", "--format", "json"], env=environ, catch_exceptions=False
        )
    except ENDS:
        return None
    return Ran(result.exit_code, result.stdout, result.stderr)


ENDS = (KilledError, DiedError)


@contextmanager
def _in_order() -> Iterator[SideBySide]:
    """In the place of the tool's threads.

    When the process dies, so much more is sent as the other threads had in flight: whether it
    arrives is for the fault to say.
    """

    def side_by_side(function: Callable[[Any], Any], values: Iterable[Any]) -> list[Any]:
        left = iter(values)
        results: list[Any] = []
        try:
            results.extend(map(function, left))
        except ENDS:
            for _, value in zip(range(AT_ONCE - 1), left, strict=False):
                with suppress(*ENDS):
                    function(value)
            raise
        return results

    yield side_by_side
