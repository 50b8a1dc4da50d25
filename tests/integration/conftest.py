"""Runs the real command in this process against the double."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.double import Repo
from tests.drive import DATE, READY, Ran, invoke, no_wait
from triage.cli.shell import Machine

__all__ = ["DATE", "READY", "Ran", "Triage", "invoke", "quiet_place", "triage"]

VARIABLES = ("CI", "GITHUB_ACTIONS", "GITEA_ACTIONS", "FORGEJO_ACTIONS", "NO_COLOR", "TRIAGE_DATE")

Triage = Callable[..., Ran]


@pytest.fixture(autouse=True)
def quiet_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An empty directory and a bare environment."""
    monkeypatch.chdir(tmp_path)
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def triage() -> Triage:
    """`triage(repo, "--flag", …, expect=0)`: one cycle with a JSON report."""

    def run(repo: Repo, *arguments: str, expect: int = 0, **environ: str) -> Ran:
        return invoke(
            *("run", "--format", "json", *arguments),
            expect=expect,
            environ={**repo.environ, "TRIAGE_DATE": DATE, **environ},
            machine=Machine(sleep=no_wait, transport=repo.fake.transport()),
        )

    return run
