"""Runs the real command against the double: the one driver of all tests that do.

Its seam is `triage.cli.shell.Machine`: clock, ids, waiting, transport and what runs side by side.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest import mock

import httpx
from click.testing import CliRunner
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from tests.double import KilledError, Repo
from triage.cli import main
from triage.cli.options import TOKEN_VARIABLES
from triage.cli.run import run
from triage.cli.shell import Machine, Stop
from triage.gitea.client import AT_ONCE
from triage.gitea.side_by_side import SideBySide

READY = (
    "src/app.py: the function load() should return a dict and must raise on error.\n\n"
    "## Steps\npytest -q"
)
DATE = "2026-11-22"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
"""What the clock of a machine that stands still shows."""


class DiedError(BaseException):
    """The process died, as with KilledError, but what other threads had sent still arrives."""


SCHEMA = Draft202012Validator(
    json.loads((Path(__file__).parents[1] / "docs" / "report.schema.json").read_text("utf-8"))
)

ENDS = (KilledError, DiedError)

VARIABLES: dict[str, Sequence[str]] = {"token": TOKEN_VARIABLES} | {
    str(option.name): option.envvar for option in run.params if option.envvar
}
"""The environment variables of each setting of a cycle, by the option's name."""


@dataclass(frozen=True)
class Ran:
    """What a run left behind."""

    exit_code: int
    stdout: str
    stderr: str

    @property
    def report(self) -> dict[str, Any]:
        """The JSON report, which is as its schema says."""
        found: dict[str, Any] = json.loads(self.stdout)
        SCHEMA.validate(found)
        return found

    @property
    def counts(self) -> dict[str, int]:
        """The report's counts."""
        found: dict[str, int] = self.report["counts"]
        return found

    def issue(self, number: int) -> dict[str, Any]:
        """The row of an issue."""
        found = [row for row in self.report["issues"] if row["number"] == number]
        assert len(found) == 1
        row: dict[str, Any] = found[0]
        return row

    def outcome(self, number: int) -> tuple[str, str]:
        """An issue's rule and outcome."""
        row = self.issue(number)
        return row["decision"]["rule"], row["outcome"]


def invoke(
    *arguments: str,
    expect: int | None = 0,
    environ: Mapping[str, str] | None = None,
    machine: Machine | None = None,
) -> Ran:
    """Runs `triage`; prints everything, then checks the exit code.

    Raises:
        KilledError, DiedError: where the double lets the process die.
    """
    result = CliRunner().invoke(
        main, arguments, env=environ, catch_exceptions=False, obj=machine or Machine(sleep=no_wait)
    )
    print(result.stdout, result.stderr, sep="\n--- stderr\n")
    if expect is not None:
        assert result.exit_code == expect
    return Ran(result.exit_code, result.stdout, result.stderr)


def cycle(
    repo: Repo,
    *arguments: str,
    run: str,
    date: str = DATE,
    expect: int | None = None,
    machine: Machine | None = None,
) -> Ran | None:
    """One cycle with that run id on that workflow date; None if the process died.

    Requests that the tool sends side by side are sent in their order here, so that the n-th request
    is the same one each time. Run ids are given and the clock stands still, so that equal histories
    leave equal worlds.
    """
    environ = {**repo.environ, "TRIAGE_DATE": date}
    machine = machine or standing(repo.fake.transport(), run)
    # The search for cookies, of which the double sets none, takes long a hundred thousand times.
    with mock.patch.object(httpx.Cookies, "extract_cookies", return_value=None):
        try:
            return invoke(
                "run", "--format=json", *arguments, expect=expect, environ=environ, machine=machine
            )
        except ENDS:
            return None


def standing(transport: httpx.BaseTransport, run: str) -> Machine:
    """A machine whose clock stands still, and that does one thing after the other."""
    return Machine(
        now=lambda: NOON, new_id=lambda: run, sleep=no_wait, transport=transport, lend=in_order
    )


def done_today(summary: str) -> list[str]:
    """The lines of a summary that tell what was done on its day, newest first."""
    told = summary.partition("<summary>Done today")[2].partition("</details>")[0]
    return [line for line in told.splitlines() if line.startswith("- ")]


def no_wait(seconds: float) -> None:
    """Nobody waits in a test."""
    del seconds


@contextmanager
def in_order(stop: Stop) -> Iterator[SideBySide]:
    """In the place of the tool's threads.

    When the process dies, so much more is sent as the other threads had in flight: whether it
    arrives is for the fault to say.
    """
    del stop

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
