"""What runs left behind when they died is found and deleted (design §4)."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest

from tests.double import FakeGitea, Repo
from tests.unit.builders import make_context
from tests.unit.said import MARKER, SINCE, context, say
from triage.context import Context
from triage.executor import DRAFT, Executor
from triage.policy import HOLD, NEEDS_OWNER
from triage.tidying import LATELY, tidy_up

__all__ = ["context"]


def tidied(context: Context, *, new_day: bool = False) -> list[int] | None:
    """The issues on which audit comments were found."""
    assert context.executor
    found = tidy_up(context, context.executor, context.since - LATELY, new_day=new_day)
    return None if found is None else sorted(found)


def left(repo: Repo, number: int) -> list[int]:
    return [comment.id for comment in repo.issue(number).comments]


def test_tidy_up__of_our_audit_comments_the_oldest_stays(repo: Repo, context: Context) -> None:
    number = repo.open_issue("[bug] A")
    first, *_ = (say(repo, number) for _ in range(3))
    assert tidied(context) == [number]
    assert left(repo, number) == [first]


def test_tidy_up__each_issue_has_its_own(repo: Repo, context: Context) -> None:
    numbers = [repo.open_issue("[bug] A"), repo.open_issue("[bug] B")]
    said = [say(repo, number) for number in numbers]
    assert tidied(context) == numbers
    assert [left(repo, number) for number in numbers] == [[comment] for comment in said]


@pytest.mark.parametrize(("author", "body"), [("bob", MARKER), ("triage-bot", "hello")])
def test_tidy_up__what_is_no_audit_comment_of_ours_stays(
    repo: Repo, context: Context, author: str, body: str
) -> None:
    number = repo.open_issue("[bug] A")
    said = [say(repo, number), say(repo, number, author, body)]
    assert tidied(context) == [number]
    assert left(repo, number) == said


@pytest.mark.parametrize(("minutes", "new_day", "comments"),
    [(50, False, 1), (90, False, 2), (90, True, 1), (60 * 23, True, 1), (60 * 26, True, 2)],
)  # fmt: skip
def test_tidy_up__an_hour_back_and_on_a_new_day_a_whole_one(
    gitea: FakeGitea, repo: Repo, minutes: int, *, new_day: bool, comments: int
) -> None:
    number = repo.open_issue("[bug] A")
    for _ in range(2):
        say(repo, number)
    gitea.advance(60 * minutes)
    with repo.connect() as tracker:
        executor = Executor(tracker, "triage-bot")
        context = make_context(reader=tracker, executor=executor, since=gitea.now - SINCE)
        tidied(context, new_day=new_day)
    assert len(left(repo, number)) == comments


def test_tidy_up__drafts_of_labels_on_a_new_day(repo: Repo, context: Context) -> None:
    names = ["Kimi-Ready", "Kimi-Ready" + DRAFT, NEEDS_OWNER + DRAFT, "mine" + DRAFT]
    for name in names:
        repo.label(name)
    tidied(context)
    assert [label.name for label in repo.data.labels] == names
    tidied(context, new_day=True)
    del names[1]
    assert [label.name for label in repo.data.labels] == names


def test_tidy_up__who_we_are_is_asked_where_it_matters_only(
    gitea: FakeGitea, repo: Repo, context: Context
) -> None:
    nobody = replace(context, me="")
    numbers = [repo.open_issue("[bug] A"), repo.open_issue("[bug] B")]
    first, _ = (say(repo, number) for number in numbers)
    tidied(nobody)
    assert [path for _, path in gitea.log if path == "user"] == []
    say(repo, numbers[0])
    assert tidied(nobody) == numbers
    assert left(repo, numbers[0]) == [first]


def test_tidy_up__an_issue_on_hold_is_not_touched(repo: Repo, context: Context) -> None:
    numbers = [repo.open_issue("[bug] A"), repo.open_issue("[bug] B")]
    for number in [*numbers, *numbers]:
        say(repo, number)
    repo.human("alice").label(numbers[0], HOLD)
    tidied(context)
    assert [len(left(repo, number)) for number in numbers] == [2, 1]


def test_tidy_up__a_look_that_fails_is_no_failure_of_the_cycle(
    gitea: FakeGitea, repo: Repo, context: Context
) -> None:
    number = repo.open_issue("[bug] A")
    said = [say(repo, number), say(repo, number)]
    gitea.faults = lambda index, request: 403
    assert tidied(context) is None
    assert left(repo, number) == said


def test_tidy_up__what_fails_on_one_issue_does_not_keep_the_others(
    gitea: FakeGitea, repo: Repo, context: Context
) -> None:
    numbers = [repo.open_issue("[bug] A"), repo.open_issue("[bug] B")]
    doubles = [say(repo, number) for number in [*numbers, *numbers]][2:]
    gitea.faults = lambda index, request: (
        403 if request.method == "DELETE" and request.url.path.endswith(f"/{doubles[0]}") else None
    )
    assert tidied(context) == numbers
    assert [len(left(repo, number)) for number in numbers] == [2, 1]


def test_tidy_up__ends_with_a_signal(repo: Repo, context: Context) -> None:
    number = repo.open_issue("[bug] A")
    for _ in range(4):
        say(repo, number)
    answers = iter(["", "", "SIGTERM", "SIGTERM"])
    tidied(replace(context, stop=lambda: next(answers)))
    assert len(left(repo, number)) == 3


def test_tidy_up__one_that_is_gone_already_does_not_keep_the_others(
    gitea: FakeGitea, repo: Repo, context: Context
) -> None:
    number = repo.open_issue("[bug] A")
    first, second, _ = (say(repo, number) for _ in range(3))

    def another_run(index: int, request: httpx.Request) -> None:
        if request.method == "DELETE" and second in left(repo, number):
            repo.human("triage-bot").delete_comment(second)

    gitea.faults = another_run
    tidied(context)
    assert left(repo, number) == [first]
