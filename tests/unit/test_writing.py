"""Doubles are told and humans come first, seen from the parts of `triage.writing`."""

from __future__ import annotations

import pytest

from tests.double import FakeGitea, Repo
from tests.unit.builders import make_assessment
from tests.unit.said import context, say
from triage.context import Context
from triage.deciding.settle import Settled
from triage.errors import GiteaError
from triage.model import Comment
from triage.planning.operations import AddLabel, Assign, RemoveLabel, Write
from triage.planning.steps import FLAG_LABEL, Steps
from triage.policy import HOLD, NEEDS_OWNER
from triage.writing import _overtaken, audit_comments

__all__ = ["context"]


def ids(found: dict[int, list[Comment]]) -> dict[int, list[int]]:
    return {number: [comment.id for comment in comments] for number, comments in found.items()}


def test_audit_comments__are_named_oldest_first(repo: Repo, context: Context) -> None:
    number, other = repo.open_issue("[bug] A"), repo.open_issue("[bug] B")
    mine = [say(repo, number) for _ in range(3)]
    recent = context.reader.recent_comments(context.since)
    theirs = say(repo, other)
    both = [*context.reader.recent_comments(context.since)]
    assert ids(audit_comments(recent, "triage-bot")) == {number: mine}
    assert ids(audit_comments(reversed(both), "triage-bot")) == {number: mine, other: [theirs]}


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
