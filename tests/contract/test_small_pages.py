"""Servers that send less at once than the tool asks for (`[api] MAX_RESPONSE_ITEMS`)."""

from __future__ import annotations

import pytest

from tests.contract.conftest import VERSIONS
from tests.contract.place import read_backlog
from tests.double import FakeGitea, MakeRepo
from tests.double.state import START

CAP = 20


@pytest.fixture(params=VERSIONS)
def capped(request: pytest.FixtureRequest, gitea: FakeGitea) -> FakeGitea:
    gitea.become(request.param)
    gitea.world.page_most = CAP
    return gitea


def test_the_whole_backlog_is_fetched(capped: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    numbers = [repo.open_issue(f"Number {n}") for n in range(45)]
    with repo.connect() as tracker:
        assert sorted(read_backlog(tracker)) == numbers
        for number in numbers:
            repo.human("bob").close(number)
        assert len(list(tracker.closed_since(START))) == 45


def test_all_labels_are_found(capped: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    for n in range(45):
        repo.label(f"label-{n}")
    with repo.connect() as tracker:
        assert len(tracker.labels()) == 45


def test_an_open_blocker_on_a_later_page_is_found(capped: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    waits, *blockers = (repo.open_issue(f"Number {n}") for n in range(26))
    for blocker in blockers:
        repo.depend(waits, on=blocker)
    for blocker in blockers[1:]:
        repo.human("bob").close(blocker)
    with repo.connect() as tracker:
        found = {issue.number for issue in tracker.dependencies(waits) if issue.is_open}
        assert found == {blockers[0]}


@pytest.mark.parametrize("count", [CAP - 1, CAP, CAP + 1, 2 * CAP, 45, 50, 51, 60])
def test_each_event_of_a_timeline_is_found_once(
    capped: FakeGitea, make_repo: MakeRepo, count: int
) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")
    posted = [repo.human("bob").comment(number, f"Comment {n}") for n in range(count)]
    with repo.connect() as tracker:
        events = [event.id for event in tracker.timeline(number)]
    assert events == posted
