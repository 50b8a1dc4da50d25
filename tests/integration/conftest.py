"""Runs the real command in this process against the double."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.double import Repo
from triage.cli import main

READY = (
    "src/app.py: the function load() should return a dict and must raise on error.\n\n"
    "## Steps\npytest -q"
)
VARIABLES = ("CI", "GITHUB_ACTIONS", "GITEA_ACTIONS", "FORGEJO_ACTIONS", "NO_COLOR", "TRIAGE_DATE")
DATE = "2026-11-22"


@dataclass(frozen=True)
class Ran:
    """What a run left behind."""

    exit_code: int
    stdout: str
    stderr: str

    @property
    def report(self) -> dict[str, Any]:
        """The JSON report."""
        found: dict[str, Any] = json.loads(self.stdout)
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


Triage = Callable[..., Ran]


@pytest.fixture(autouse=True)
def quiet_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An empty directory, a bare environment, and nobody waits for a retry."""
    monkeypatch.chdir(tmp_path)
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("time.sleep", lambda seconds: None)


@pytest.fixture
def triage() -> Triage:
    """`triage(repo, "--flag", …, expect=0)`: one cycle with a JSON report."""

    def run(repo: Repo, *arguments: str, expect: int = 0, **environ: str) -> Ran:
        return invoke(
            "run",
            "--format",
            "json",
            *arguments,
            expect=expect,
            environ={**repo.environ, "TRIAGE_DATE": DATE, **environ},
        )

    return run


def invoke(*arguments: str, expect: int | None = 0, environ: dict[str, str] | None = None) -> Ran:
    """Runs `triage`; prints everything, then checks the exit code."""
    result = CliRunner().invoke(main, arguments, env=environ, catch_exceptions=False)
    print(result.stdout, result.stderr, sep="\n--- stderr\n")
    if expect is not None:
        assert result.exit_code == expect
    return Ran(result.exit_code, result.stdout, result.stderr)
