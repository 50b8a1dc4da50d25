"""The double over real HTTP."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from benchmarks.server import Server, handler
from tests.double import FakeGitea, MakeRepo, Repo

POLL = 0.02


@pytest.fixture
def repo(make_repo: MakeRepo) -> Repo:
    return make_repo()


@pytest.fixture
def address(gitea: FakeGitea) -> Iterator[str]:
    with Server(("127.0.0.1", 0), handler(gitea, 0.0)) as server:
        threading.Thread(target=server.serve_forever, args=(POLL,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
