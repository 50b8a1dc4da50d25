"""What the listing alone can tell: what needs nothing, and what has to be read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.builders import VAGUE_BODY, assessed, make_assessment, make_issue
from triage.model import Issue, Label
from triage.policy import APPROVED, BLOCKED, FLAGS, HOLD, NEEDS_OWNER
from triage.rules.assessment import Action, Decision, Rule
from triage.state.need import Need, need_of

READY = make_issue()
TAKEN = make_issue(assignees=("ann",))
VAGUE = make_issue(body=VAGUE_BODY, title="x")
URGENT = make_issue(body=VAGUE_BODY, title="[p0] x")
WAITING = make_issue(title="[blocked] [feature] x")


def bearing(issue: Issue, *names: str) -> Issue:
    labels = (Label(number, name) for number, name in enumerate(names, start=1))
    return replace(issue, labels=tuple(labels))


@pytest.mark.parametrize(
    ("issue", "need"),
    [
        (READY, Need.READING),
        (TAKEN, Need.NOTHING),
        (VAGUE, Need.NOTHING),
        (URGENT, Need.READING),
        (WAITING, Need.READING),
        (make_issue(labels=["kimi-ready"]), Need.NOTHING),
        (bearing(VAGUE, APPROVED), Need.READING),
        (bearing(TAKEN, APPROVED), Need.NOTHING),
    ],
)
def test_need_of__an_issue_without_a_flag(issue: Issue, need: Need) -> None:
    assert need_of(assessed(issue)) is need


@pytest.mark.parametrize(
    ("issue", "flags", "need"),
    [
        # The flag says what the rules say.
        (WAITING, [BLOCKED], Need.NOTHING),
        (WAITING, [BLOCKED.upper()], Need.NOTHING),
        (URGENT, [NEEDS_OWNER], Need.NOTHING),
        # The other one, or one too many.
        (WAITING, [NEEDS_OWNER], Need.READING),
        (URGENT, [BLOCKED], Need.READING),
        (WAITING, [*FLAGS], Need.READING),
        # Its reason is gone, unless it is a dependency, which no listing shows.
        (READY, [BLOCKED], Need.DEPENDENCIES),
        (READY, [NEEDS_OWNER], Need.READING),
        (READY, [*FLAGS], Need.READING),
        (READY, [BLOCKED, APPROVED], Need.DEPENDENCIES),
        (TAKEN, [BLOCKED], Need.READING),
        (VAGUE, [NEEDS_OWNER], Need.READING),
    ],
)
def test_need_of__an_issue_with_flags(issue: Issue, flags: list[str], need: Need) -> None:
    assert need_of(assessed(bearing(issue, *flags))) is need


@pytest.mark.parametrize("issue", [READY, TAKEN, VAGUE, URGENT, WAITING])
@pytest.mark.parametrize("flags", [[], [BLOCKED], [NEEDS_OWNER], [*FLAGS]])
def test_need_of__on_hold_nothing_is_read(issue: Issue, flags: list[str]) -> None:
    assert need_of(assessed(bearing(issue, HOLD, *flags))) is Need.NOTHING


def test_need_of__the_lowest_of_a_circle_asks_the_owner() -> None:
    asks = Decision(action=Action.FLAG, rule=Rule.BLOCKED, reason="circle", flag=NEEDS_OWNER)
    found = [
        need_of(make_assessment(issue=bearing(READY, *flags), decision=asks))
        for flags in ([NEEDS_OWNER], [BLOCKED], [])
    ]
    assert found == [Need.NOTHING, Need.READING, Need.READING]
