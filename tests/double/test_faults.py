"""What can go wrong on the way."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from tests.double import FakeGitea, KilledError, MakeRepo
from tests.double.faults import Fault
from triage.errors import LostError


def once(fault: Fault) -> Callable[[int, httpx.Request], Fault]:
    return lambda index, request: fault if index == 0 else None


@pytest.mark.parametrize(
    "fault",
    ["refuse", "lost-before", "timeout-before", 502, 500, httpx.Response(503, text="busy")],
)
def test_a_write_that_fails_before_it_takes_effect(
    gitea: FakeGitea, make_repo: MakeRepo, fault: Fault
) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")
    gitea.faults = once(fault)
    with repo.connect() as tracker:
        with pytest.raises(LostError):
            tracker.post_comment(number, "Hello")
        assert tracker.comments(number) == ()


@pytest.mark.parametrize("fault", ["lost-after", "timeout-after", "truncated", "html", "502-after"])
def test_a_write_whose_answer_is_lost(gitea: FakeGitea, make_repo: MakeRepo, fault: Fault) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")
    gitea.faults = once(fault)
    with repo.connect() as tracker:
        with pytest.raises(LostError):
            tracker.post_comment(number, "Hello")
        assert [comment.body for comment in tracker.comments(number)] == ["Hello"]


@pytest.mark.parametrize(("fault", "done"), [("kill-before", 0), ("kill-after", 1)])
def test_a_process_that_dies(
    gitea: FakeGitea, make_repo: MakeRepo, fault: Fault, done: int
) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")
    gitea.faults = once(fault)
    with repo.connect() as tracker:
        for _ in range(2):
            with pytest.raises(KilledError):
                tracker.post_comment(number, "Hello")
        gitea.revive()
        assert len(tracker.comments(number)) == done


def test_any_error_and_an_unknown_fault(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    with repo.connect() as tracker:
        gitea.faults = once(KeyboardInterrupt())
        with pytest.raises(KeyboardInterrupt):
            tracker.login()
        gitea.faults = lambda index, request: "no such fault"
        with pytest.raises(ValueError, match="no such fault"):
            tracker.login()


def test_a_fault_may_act_as_a_human_between_two_requests(
    gitea: FakeGitea, make_repo: MakeRepo
) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")

    def meddle(index: int, request: httpx.Request) -> Fault:
        if index == 1:
            repo.human("bob").assign(number, "bob")
        return None

    gitea.faults = meddle
    with repo.connect() as tracker:
        assert tracker.issue(number).assignees == ()
        assert tracker.issue(number).assignees == ("bob",)
