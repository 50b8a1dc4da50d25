"""The servers that the contract is checked against."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.contract.place import Place, Server, make_place
from tests.double import FakeGitea

ENVIRON = os.environ
URL, TOKEN = ENVIRON.get("TRIAGE_LIVE_URL", ""), ENVIRON.get("TRIAGE_LIVE_TOKEN", "")
VERSIONS = (
    *("1.27.0", "1.26.4", "1.25.5", "1.24.7", "1.22.6"),
    *("15.0.3+gitea-1.22.0", "11.0.15+gitea-1.22.0"),
)

LIVE = pytest.param("live", marks=pytest.mark.live)


@pytest.fixture(params=[*VERSIONS, LIVE])
def server(request: pytest.FixtureRequest) -> Server:
    if request.param == "live":
        if not (URL and TOKEN):
            pytest.skip("needs a Gitea server: set TRIAGE_LIVE_URL and TRIAGE_LIVE_TOKEN")
        return Server(
            URL.rstrip("/"),
            TOKEN,
            ENVIRON.get("TRIAGE_LIVE_SECOND_TOKEN", ""),
            ENVIRON.get("TRIAGE_LIVE_LIMITED_TOKEN", ""),
        )
    gitea: FakeGitea = request.getfixturevalue("gitea")
    gitea.become(request.param)
    for login in ("alice", "bob"):
        gitea.add_user(login)
    return Server(
        gitea.url,
        gitea.add_token("alice"),
        gitea.add_token("bob"),
        gitea.add_token("alice", "read:issue"),
    )


@pytest.fixture
def place(server: Server) -> Iterator[Place]:
    with make_place(server) as found:
        yield found
