"""Doubles are swept and humans come first, seen from the parts of `triage.writing`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.unit.builders import make_assessment, make_context, make_entry
from triage.context import Context
from triage.deciding.settle import Settled
from triage.errors import GiteaError
from triage.executor import Executor
from triage.markers import render_entry
from triage.planning.operations import AddLabel, Assign, RemoveLabel, Write
from triage.planning.steps import FLAG_LABEL, Steps
from triage.policy import HOLD, NEEDS_OWNER
from triage.writing import _audit_comments, _overtaken, sweep

MARKER = f"said\n\n{render_entry(make_entry())}"
SINCE = timedelta(hours=1)


@pytest.fixture
def repo(make_repo: MakeRepo) -> Repo:
    return make_repo()


@pytest.fixture
def context(gitea: FakeGitea, repo: Repo) -> Iterator[Context]:
    with repo.connect() as tracker:
        executor = Executor(tracker, "triage-bot")
        yield make_context(reader=tracker, executor=executor, since=gitea.now - SINCE)


def do_sweep(context: Context, since: datetime | None = None) -> None:
    assert context.executor
    sweep(context, context.executor, since or context.since)


def say(repo: Repo, number: int, author: str = "triage-bot", body: str = MARKER) -> int:
    return repo.human(author).comment(number, body)


def left(repo: Repo, number: int) -> list[int]:
    return [comment.id for comment in repo.issue(number).comments]


# Doubles -----------------------------------------------------------------------------------------


def test_sweep__of_our_audit_comments_the_oldest_stays(repo: Repo, context: Context) -> None:
    number = repo.open_issue("[bug] A")
    first, *_ = (say(repo, number) for _ in range(3))
    do_sweep(context)
    assert left(repo, number) == [first]


def test_sweep__each_issue_has_its_own(repo: Repo, context: Context) -> None:
    numbers = [repo.open_issue("[bug] A"), repo.open_issue("[bug] B")]
    said = [say(repo, number) for number in numbers]
    do_sweep(context)
    assert [left(repo, number) for number in numbers] == [[comment] for comment in said]


@pytest.mark.parametrize(("author", "body"), [("bob", MARKER), ("triage-bot", "hello")])
def test_sweep__what_is_no_audit_comment_of_ours_stays(
    repo: Repo, context: Context, author: str, body: str
) -> None:
    number = repo.open_issue("[bug] A")
    said = [say(repo, number), say(repo, number, author, body)]
    do_sweep(context)
    assert left(repo, number) == said


def test_sweep__only_what_was_written_since_is_looked_at(
    gitea: FakeGitea, repo: Repo, context: Context
) -> None:
    number = repo.open_issue("[bug] A")
    said = [say(repo, number), say(repo, number)]
    do_sweep(context, gitea.now + SINCE)
    assert left(repo, number) == said


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_sweep__what_fails_is_no_failure_of_the_cycle(
    gitea: FakeGitea, repo: Repo, context: Context, method: str
) -> None:
    number = repo.open_issue("[bug] A")
    said = [say(repo, number), say(repo, number)]
    gitea.faults = lambda index, request: 403 if request.method == method else None
    do_sweep(context)
    assert left(repo, number) == said


def test_sweep__one_that_is_gone_already_does_not_keep_the_others(
    gitea: FakeGitea, repo: Repo, context: Context
) -> None:
    number = repo.open_issue("[bug] A")
    first, second, _ = (say(repo, number) for _ in range(3))

    def another_run(index: int, request: httpx.Request) -> None:
        if request.method == "DELETE" and second in left(repo, number):
            repo.human("triage-bot").delete_comment(second)

    gitea.faults = another_run
    do_sweep(context)
    assert left(repo, number) == [first]


def test_audit_comments__are_named_oldest_first(repo: Repo, context: Context) -> None:
    number, other = repo.open_issue("[bug] A"), repo.open_issue("[bug] B")
    mine = [say(repo, number) for _ in range(3)]
    recent = context.reader.recent_comments(context.since)
    theirs = say(repo, other)
    both = [*context.reader.recent_comments(context.since)]
    assert _audit_comments(context, recent) == {number: mine}
    assert _audit_comments(context, reversed(both)) == {number: mine, other: [theirs]}


# Overtaken ---------------------------------------------------------------------------------------

ASSIGN = Assign(number=1, login="Claude", reason="ready")
LABEL = AddLabel(number=1, name=NEEDS_OWNER, create=FLAG_LABEL, reason="blocked")
CLEAR = RemoveLabel(number=1, label_id=1, name=NEEDS_OWNER, reason="its reason is gone")


def planned(context: Context, number: int, write: Write = ASSIGN) -> list[Steps]:
    """What is planned on an issue as it is now."""
    found = [i for i in context.reader.changed_since(context.since, "all") if i.number == number]
    settled = Settled(assessment=make_assessment(issue=found[0]))
    return [Steps(settled=settled, write=write)]


def overtaken(context: Context, todo: list[Steps]) -> list[str]:
    found = _overtaken(context, todo)
    assert isinstance(found, dict)
    return list(found.values())


def test_overtaken__by_nothing_that_matters(repo: Repo, context: Context) -> None:
    number = repo.open_issue("[bug] A")
    todo = planned(context, number)
    repo.human("bob").edit(number, body="more")
    repo.human("bob").comment(number, "hello")
    assert overtaken(context, todo) == []


@pytest.mark.parametrize("write", [ASSIGN, LABEL, CLEAR])
def test_overtaken__closed(repo: Repo, context: Context, write: Write) -> None:
    number = repo.open_issue("[bug] A")
    todo = planned(context, number, write)
    repo.human("bob").close(number)
    assert overtaken(context, todo) == ["closed meanwhile"]


@pytest.mark.parametrize("write", [ASSIGN, LABEL, CLEAR])
def test_overtaken__held(repo: Repo, context: Context, write: Write) -> None:
    number = repo.open_issue("[bug] A")
    todo = planned(context, number, write)
    repo.label(HOLD)
    repo.human("bob").label(number, HOLD)
    assert overtaken(context, todo) == [f"label {HOLD} was put on meanwhile"]


@pytest.mark.parametrize(
    ("write", "expected"),
    [
        (ASSIGN, ["assigned to alice, bob meanwhile"]),
        (LABEL, ["assigned to alice, bob meanwhile"]),
        (CLEAR, []),
    ],
)
def test_overtaken__assigned_to_somebody_else(
    repo: Repo, context: Context, write: Write, expected: list[str]
) -> None:
    number = repo.open_issue("[bug] A")
    todo = planned(context, number, write)
    repo.human("bob").assign(number, "alice", "bob")
    assert overtaken(context, todo) == expected


def test_overtaken__not_by_a_run_beside_this_one_that_did_the_same(
    repo: Repo, context: Context
) -> None:
    number = repo.open_issue("[bug] A")
    todo = planned(context, number)
    repo.human("triage-bot").assign(number, "claude")
    assert overtaken(context, todo) == []


def test_overtaken__not_by_who_was_there_already(repo: Repo, context: Context) -> None:
    number = repo.open_issue("[bug] A", assignees=["bob"])
    todo = planned(context, number, LABEL)
    assert overtaken(context, todo) == []


def test_overtaken__other_issues_do_not_matter(repo: Repo, context: Context) -> None:
    todo = planned(context, repo.open_issue("[bug] A"))
    repo.human("bob").close(repo.open_issue("[bug] B"))
    assert overtaken(context, todo) == []


def test_overtaken__when_it_cannot_be_asked(gitea: FakeGitea, context: Context) -> None:
    gitea.faults = lambda index, request: 403
    assert isinstance(_overtaken(context, []), GiteaError)
