from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.builders import (
    VAGUE_BODY,
    assessed,
    make_decision,
    make_issue,
)
from triage.deciding.decision import Action, Assessment, Rule
from triage.deciding.settle import inputs_hash
from triage.markers import Memory
from triage.model import Issue
from triage.planning.candidates import Judged, Need, judge
from triage.policy import DEFAULT_POLICY, HOLD, NEEDS_OWNER, BlockedText

POLICY = replace(DEFAULT_POLICY, blocked_text=BlockedText.OFF)

READY = make_issue()
GIVEN = make_issue(title="[research] x", labels=["kimi-ready"])
TAKEN = make_issue(assignees=("ann",))
BLOCKED = make_issue(labels=["blocked"])
HELD = make_issue(labels=[HOLD])


def flagged(issue: Issue) -> Issue:
    names = [label.name for label in issue.labels]
    return replace(issue, labels=make_issue(labels=[*names, NEEDS_OWNER]).labels)


def judged(issue: Issue, rule: str = "", reason: str = "", inputs: str = "") -> Judged:
    """Judges an issue of which `rule` is remembered, on the same inputs unless others are given."""
    assessment = assessed(issue, POLICY)
    memory = Memory(inputs or inputs_hash(assessment, POLICY), rule, reason)
    return judge(assessment, {issue.number: memory} if rule else {}, POLICY)


@pytest.mark.parametrize(
    ("issue", "need"),
    [
        (READY, Need.READING),
        (GIVEN, Need.NOTHING),
        (TAKEN, Need.NOTHING),
        (HELD, Need.NOTHING),
        (make_issue(body=VAGUE_BODY), Need.NOTHING),
        (BLOCKED, Need.READING),
        (flagged(BLOCKED), Need.NOTHING),
        (flagged(READY), Need.DEPENDENCIES),
        (flagged(TAKEN), Need.READING),
        (flagged(HELD), Need.NOTHING),
    ],
)
def test_judge__without_a_memory(issue: Issue, need: Need) -> None:
    assert need is judged(issue).need


@pytest.mark.parametrize(
    ("issue", "rule", "need"),
    [
        (READY, Rule.WAITING, Need.DEPENDENCIES),
        (BLOCKED, Rule.WAITING, Need.DEPENDENCIES),
        (flagged(BLOCKED), Rule.WAITING, Need.DEPENDENCIES),
        (READY, Rule.OVERRIDDEN, Need.NOTHING),
        (BLOCKED, Rule.OVERRIDDEN, Need.NOTHING),
        (flagged(READY), Rule.OVERRIDDEN, Need.DEPENDENCIES),
        (flagged(READY), Rule.KEPT, Need.NOTHING),
        (flagged(TAKEN), Rule.KEPT, Need.NOTHING),
        (flagged(TAKEN), Rule.ASSIGNED, Need.NOTHING),
        (flagged(BLOCKED), Rule.BLOCKED, Need.NOTHING),
        (READY, Rule.KEPT, Need.READING),
        (BLOCKED, Rule.ROUTED, Need.READING),
        (replace(BLOCKED, assignees=("claude",)), Rule.ROUTED, Need.NOTHING),
        (replace(GIVEN, labels=make_issue(labels=["kimi-ready", "blocked"]).labels), Rule.ROUTED,
         Need.NOTHING),
        (TAKEN, Rule.WAITING, Need.NOTHING),
    ],
)  # fmt: skip
def test_judge__with_a_memory(issue: Issue, rule: Rule, need: Need) -> None:
    assert need is judged(issue, rule).need


@pytest.mark.parametrize("rule", [Rule.OVERRIDDEN, Rule.WAITING, Rule.KEPT])
def test_judge__a_memory_of_other_inputs_counts_for_nothing(rule: Rule) -> None:
    assert judged(READY, rule, inputs="other").need is Need.READING


def test_judge__a_flag_whose_reason_changed_is_read() -> None:
    assert judged(flagged(BLOCKED), Rule.BLOCKED, inputs="other").need is Need.READING


@pytest.mark.parametrize("rule", ["", "nonsense", "OVERRIDDEN"])
def test_judge__a_forged_memory_counts_for_nothing(rule: str) -> None:
    assert judged(READY, rule).need is Need.READING


def decision_of(found: Judged) -> tuple[Action, Rule, str]:
    decision = found.row.assessment.decision
    return decision.action, decision.rule, decision.reason


def test_judge__a_remembered_override_says_why() -> None:
    found = judged(READY, Rule.OVERRIDDEN, "bob took claude off")
    assert decision_of(found) == (Action.SKIP, Rule.OVERRIDDEN, "bob took claude off")


def test_judge__a_flag_that_stands_keeps_its_own_reason() -> None:
    found = judged(flagged(TAKEN), Rule.ASSIGNED, "stale")
    assert decision_of(found) == (Action.SKIP, Rule.ASSIGNED, "assigned to ann")


@pytest.mark.parametrize(
    ("issue", "note"),
    [(GIVEN, "kimi has it already"), (flagged(BLOCKED), "is flagged already"), (TAKEN, "")],
)
def test_judge__the_row_of_a_quiet_issue_says_why(issue: Issue, note: str) -> None:
    assert note == judged(issue).row.note


def test_judge__an_issue_that_has_to_be_read_has_no_note() -> None:
    assert judged(READY).row.note == ""


def test_judge__a_cleared_issue_is_read_as_the_dispatch_that_it_is() -> None:
    found = judged(BLOCKED, Rule.ROUTED, "the flag was taken off by bob").assessment
    expected: Assessment = replace(
        assessed(BLOCKED, POLICY), decision=make_decision(reason="the flag was taken off by bob")
    )
    assert expected == found
