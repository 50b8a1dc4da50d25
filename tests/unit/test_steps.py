from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.unit.builders import (
    STAMP,
    assessed,
    flag,
    make_assessment,
    make_decision,
    make_entry,
    make_event,
    make_history,
    make_issue,
    skip,
)
from triage.deciding.decision import Assessment, Rule
from triage.deciding.history import History
from triage.deciding.settle import Settled, Write, inputs_hash
from triage.markers import Entry, parse_entry
from triage.planning.operations import AddLabel, Assign, EditComment, PostComment, RemoveLabel
from triage.planning.steps import FLAG_LABEL, Signature, Steps, steps_for
from triage.policy import DEFAULT_POLICY, NEEDS_OWNER

SIGNATURE = Signature(stamp=STAMP, run="abc")


def steps(assessment: Assessment, history: History | None = None, **kw: Any) -> Steps:
    settled = Settled(assessment=assessment, **kw)
    return steps_for(settled, history or make_history(), DEFAULT_POLICY, SIGNATURE)


def entry_of(found: Steps) -> Entry:
    assert found.say
    entry = parse_entry(found.say.body)
    assert entry
    return entry


def test_steps__it_is_said_before_it_is_done() -> None:
    found = steps(assessed(make_issue()), write=Write.DELIVER, say=True)
    assert [PostComment, Assign] == [type(operation) for operation in found.operations]


def test_steps__every_operation_has_a_reason() -> None:
    history = make_history(comment_id=3, duplicates=(4, 5))
    found = steps(assessed(make_issue()), history, write=Write.DELIVER, say=True)
    assert all(operation.reason for operation in found.operations)


def test_steps__nothing_left_is_nothing_written() -> None:
    assert steps(assessed(make_issue())).operations == ()


def test_steps__doubles_are_deleted_first() -> None:
    found = steps(assessed(make_issue()), make_history(comment_id=3, duplicates=(4, 5)))
    assert [operation.comment_id for operation in found.tidy] == [4, 5]


@pytest.mark.parametrize("rule", [Rule.HOLD, Rule.GONE])
def test_steps__a_held_or_closed_issue_is_never_touched(rule: Rule) -> None:
    history = make_history(comment_id=3, duplicates=(4,))
    assert steps(make_assessment(decision=skip(rule)), history).operations == ()


def test_say__an_older_comment_is_edited() -> None:
    history = make_history(comment_id=3, entry=make_entry(attempt=1))
    found = steps(assessed(make_issue()), history, say=True)
    assert isinstance(found.say, EditComment)
    assert (found.say.comment_id, entry_of(found).attempt) == (3, 2)


def test_entry__holds_the_decision_and_what_it_rests_on() -> None:
    assessment = assessed(make_issue())
    found = steps(assessment, make_history(make_event(77)), write=Write.DELIVER, say=True)
    assert Entry(
        action="dispatch",
        agent="claude",
        inputs=inputs_hash(assessment, DEFAULT_POLICY),
        attempt=1,
        after=77,
        run="abc",
        tool=STAMP.tool,
        policy=DEFAULT_POLICY.digest,
    ) == entry_of(found)


def test_entry__a_flag_has_no_agent() -> None:
    found = entry_of(steps(make_assessment(decision=flag()), write=Write.FLAG, say=True))
    assert (found.action, found.agent) == ("flag", "")


def test_entry__a_clearing_has_no_agent() -> None:
    issue = make_issue(labels=[NEEDS_OWNER])
    found = entry_of(steps(assessed(issue), write=Write.CLEAR, say=True))
    assert (found.action, found.agent) == ("clear", "")


def test_entry__an_override_keeps_the_agent_that_was_taken_off() -> None:
    history = make_history(comment_id=3, entry=make_entry(agent="kimi"))
    found = entry_of(steps(make_assessment(decision=skip(Rule.OVERRIDDEN)), history, say=True))
    assert (found.action, found.agent) == ("override", "kimi")


def test_entry__an_override_without_an_earlier_entry_has_no_agent() -> None:
    found = entry_of(steps(make_assessment(decision=skip(Rule.OVERRIDDEN)), say=True))
    assert found.agent == ""


def test_write__by_assignment() -> None:
    found = steps(assessed(make_issue(number=7)), write=Write.DELIVER).write
    assert Assign(number=7, login="claude", reason="ready") == found


def test_write__by_label() -> None:
    decision = make_decision(agent="kimi")
    found = steps(make_assessment(decision=decision), write=Write.DELIVER).write
    assert isinstance(found, AddLabel)
    assert (found.name, found.create.name) == ("kimi-ready", "kimi-ready")


def test_write__a_flag() -> None:
    found = steps(make_assessment(decision=flag()), write=Write.FLAG).write
    assert found == AddLabel(number=1, name=NEEDS_OWNER, create=FLAG_LABEL, reason="blocked by #5")


def test_write__clearing_takes_off_the_label_that_is_on() -> None:
    issue = make_issue(labels=["x", "Triage/Needs-Owner"])
    found = steps(replace(assessed(issue), issue=issue), write=Write.CLEAR).write
    assert isinstance(found, RemoveLabel)
    assert found.label_id == 2
