"""Runs the real command in this process against the double."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from tests.double import FakeGitea, Repo
from tests.double.faults import Fault, Faults
from tests.drive import DATE, READY, Ran, invoke, no_wait
from triage.cli.shell import Machine

__all__ = ["DATE", "READY", "Ran", "Triage", "invoke", "quiet_place", "triage"]

POLICY = ".gitea/triage.toml"
NO_LIMIT = '[agents.claude]\nassign = "claude"\nmax_open = 0\n[agents.kimi]\nlabel = "kimi-ready"\n'

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


def lively(repo: Repo) -> Repo:
    """A repository with an issue that is left alone, so that there is a summary."""
    repo.open_issue("[rfc] Talk", "short")
    return repo


def crash(repo: Repo) -> int:
    """A ready bug: it is given to claude, by assignment."""
    return repo.open_issue("[bug] Crash", READY)


def study(repo: Repo) -> int:
    """A ready piece of research: it is given to kimi, by its label."""
    return repo.open_issue("[feature] [spike] Study", READY)


def hole(repo: Repo) -> int:
    """Urgent and under-specified: it is flagged for the owner."""
    return repo.open_issue("[security] Hole", "short")


def waiting(repo: Repo) -> tuple[int, int]:
    """An issue that the tool leaves alone, and a ready one that waits for it by its text."""
    first = repo.open_issue("[rfc] First", "short")
    return first, repo.open_issue("[bug] Second", f"{READY}\n\nBlocked by #{first}")


def at_rest(gitea: FakeGitea, repo: Repo, triage: Triage, gets: int = 3, **environ: str) -> Ran:
    """A further cycle writes nothing; without more to ask it reads a page, policy and login."""
    gitea.forget()
    ran = triage(repo, **environ)
    gitea.assert_readonly()
    assert ran.report["requests"] == {"GET": gets}
    return ran


def at_first(method: str, ending: str, happens: Callable[[], Fault]) -> Faults:
    """What happens just before the first such request is served; what it returns is the fault."""
    spent: list[int] = []

    def decide(index: int, request: httpx.Request) -> Fault:
        if request.method != method or not request.url.path.endswith(ending) or spent:
            return None
        spent.append(index)
        return happens()

    return decide
