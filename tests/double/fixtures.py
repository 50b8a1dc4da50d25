"""The fixtures of the double, and the wall around tests (imported by `tests/conftest.py`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

import pytest
import respx

from tests.double.fake import FakeGitea
from tests.double.people import Repo

PEOPLE = ("alice", "bob", "claude", "triage-bot")


class MakeRepo(Protocol):
    """Makes a repository with its people and one commit."""

    def __call__(self, name: str = "alice/app", **settings: Any) -> Repo:
        """All its people may write; the token is triage-bot's."""


@pytest.fixture(autouse=True)
def network(request: pytest.FixtureRequest) -> Iterator[respx.MockRouter | None]:
    """No request of a test leaves the machine, unless the test is marked `live`."""
    if request.node.get_closest_marker("live"):
        yield None
        return
    with respx.mock(assert_all_called=False, assert_all_mocked=True) as router:
        yield router


@pytest.fixture
def gitea(network: respx.MockRouter | None) -> FakeGitea:
    """A Gitea 1.27.0; another version is set with `gitea.become("1.25.5")`."""
    fake = FakeGitea()
    if network is not None:
        fake.install(network)
    return fake


@pytest.fixture
def make_repo(gitea: FakeGitea) -> MakeRepo:
    def make(name: str = "alice/app", **settings: Any) -> Repo:
        return furnish(gitea, name, **settings)

    return make


def furnish(gitea: FakeGitea, name: str, **settings: Any) -> Repo:
    """A new repository of a server with its people, who may all write, and one commit."""
    for login in (*PEOPLE, name.partition("/")[0]):
        gitea.add_user(login)
    repo = gitea.add_repo(name, token=gitea.add_token("triage-bot"), **settings)
    for login in PEOPLE:
        if login != repo.data.owner.login:
            repo.collaborator(login)
    repo.write_file("README.md", "An app.")
    return repo
