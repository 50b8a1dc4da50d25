"""Places for several cycles: a server, a repository, a bare environment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.double import FakeGitea, Repo
from tests.integration.conftest import quiet_place
from tests.overlap.place import DATE, Place

__all__ = ["quiet_place"]

NewPlace = Callable[[str], Place]


@pytest.fixture
def new_place(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Iterator[NewPlace]:
    """`new_place("1.27.0")`: a new server of that version, and a repository to triage there."""
    made: list[Place] = []

    def make(version: str) -> Place:
        capsys.readouterr()  # a failure is to show what was printed in the last place only
        place = Place(*_server(version), tmp_path)
        for name, value in {**place.repo.environ, "TRIAGE_DATE": DATE}.items():
            monkeypatch.setenv(name, value)
        made.append(place)
        return place

    yield make
    for place in made:
        for cycle in place.cycles:
            cycle.die()


def _server(version: str) -> tuple[FakeGitea, Repo]:
    gitea = FakeGitea(version)
    for login in ("alice", "bob", "claude", "triage-bot"):
        gitea.add_user(login)
    repo = gitea.add_repo("alice/app", token=gitea.add_token("triage-bot"))
    for login in ("bob", "claude", "triage-bot"):
        repo.collaborator(login)
    return gitea, repo
