"""A repository in which runs have spoken, as the end of a cycle sees it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.double import FakeGitea, Repo
from tests.unit.builders import ME, make_context, make_entry
from triage.context import Context
from triage.executor import Executor
from triage.markers import render_entry

MARKER = f"said\n\n{render_entry(make_entry())}"
SINCE = timedelta(minutes=5)


@pytest.fixture
def context(gitea: FakeGitea, repo: Repo) -> Iterator[Context]:
    with repo.connect() as tracker:
        executor = Executor(tracker, ME)
        yield make_context(reader=tracker, executor=executor, since=gitea.now - SINCE)


def say(repo: Repo, number: int, author: str = ME, body: str = MARKER) -> int:
    return repo.human(author).comment(number, body)
