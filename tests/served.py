"""Fixtures: a repository of the double, and the double over real HTTP for another process."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from benchmarks.server import Server, handler
from tests.double import FakeGitea, MakeRepo, Repo

POLL = 0.02
"""Seconds until a server notices that it is to end."""


@pytest.fixture
def repo(make_repo: MakeRepo) -> Repo:
    """A repository of the double."""
    return make_repo()


@pytest.fixture
def address(gitea: FakeGitea) -> Iterator[str]:
    """The double's address for another process."""
    with Server(("127.0.0.1", 0), handler(gitea, 0.0)) as server:
        threading.Thread(target=server.serve_forever, args=(POLL,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
