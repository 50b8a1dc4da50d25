from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from tests.unit.builders import (
    READY_BODY,
    VAGUE_BODY,
    make_backlog,
    make_history,
    make_issue,
    off,
    put,
    said,
)
from tests.unit.test_reconcile_always import EVENTS, ISSUES
from triage.model import Event, Issue
from triage.policy import APPROVED, BLOCKED, DEFAULT_POLICY, HOLD, NEEDS_OWNER
from triage.rules.assessment import Blocker
from triage.state.what_if import Known, changes


def known(issue: Issue, *events: Event, numbers: tuple[int, ...] = (5,), **kw: Any) -> Known:
    return Known(
        issue=issue,
        backlog=make_backlog(*numbers),
        history=make_history(*events),
        policy=DEFAULT_POLICY,
        **kw,
    )


def told(state: Known, *, draft: bool = False) -> dict[str, str]:
    """What would change the outcome, with the rule and the agent that come then."""
    found = changes(state, draft=draft)
    return {
        change.what: f"{change.decision.rule} {change.decision.agent}".strip() for change in found
    }


@settings(max_examples=50)
@given(ISSUES, EVENTS)
def test_changes__each_of_them_makes_a_difference(issue: Issue, events: list[Event]) -> None:
    state = known(issue, *events)
    now = state.plan.assessment.decision
    for change in changes(state):
        then = change.decision
        assert (then.rule, then.agent, then.flag) != (now.rule, now.agent, now.flag)


def test_ready__a_hold_or_somebody_else() -> None:
    assert told(known(make_issue())) == {
        "put triage/hold on": "hold",
        "assign somebody": "assigned",
    }


def test_not_ready__a_text_that_says_more_and_approval() -> None:
    found = told(known(make_issue(title="Slow", body=VAGUE_BODY)))
    assert found["say more in its text, as the hints tell"] == "routed claude"
    assert found[f"put {APPROVED} on"] == "routed claude"


def test_a_text_is_not_enough__then_it_is_not_told() -> None:
    found = told(known(make_issue(title="[rfc] [feature] Talk", body=VAGUE_BODY)))
    assert "say more in its text, as the hints tell" not in found


def test_philosophy__its_tag() -> None:
    found = told(known(make_issue(title="Why", body=READY_BODY, labels=["kind/rfc"])))
    assert found["take kind/rfc off"] == "routed claude"


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("Blocked by #5", "#5 is closed"),
        ("Blocked by x/y#7", "its text says that x/y#7 is done"),
        ("Blocked by #5, x/y#7", "#5 is closed and its text says that x/y#7 is done"),
    ],
)
def test_blocked__an_end_of_its_waits(body: str, what: str) -> None:
    found = told(known(make_issue(body=f"{READY_BODY}\n{body}")))
    assert found[what] == "routed claude"
    assert found[f"put {APPROVED} on"] == "routed claude"


def test_blocked__natively() -> None:
    state = known(make_issue(), native=(Blocker(number=5, native=True),))
    assert told(state)["#5 is closed"] == "routed claude"


def test_blocked_by_a_tag() -> None:
    assert (
        told(known(make_issue(labels=["status/blocked"])))["take status/blocked off"]
        == "routed claude"
    )


def test_our_flag__taken_off_it_is_approved() -> None:
    issue = make_issue(title="[p0] Slow", body=VAGUE_BODY, labels=[NEEDS_OWNER])
    state = known(issue, said(1, on=[NEEDS_OWNER]), put(2, NEEDS_OWNER))
    assert told(state)[f"take {NEEDS_OWNER} off"] == "approved"


def test_a_humans_flag__taken_off_the_rules_go_on() -> None:
    state = known(make_issue(labels=[BLOCKED]), put(2, BLOCKED, "ann"))
    assert told(state)[f"take {BLOCKED} off"] == "routed claude"


def test_taken_back__only_hold_taken_off_lets_it_go_on() -> None:
    events = [said(1, on=["@claude"]), put(2, "@claude"), off(3, "@claude")]
    state = known(make_issue(labels=[HOLD]), *events, said(4, on=[HOLD]), put(5, HOLD))
    assert told(state) == {f"take {HOLD} off": "routed claude"}


def test_to_be_put_on_hold__the_way_on_is_told() -> None:
    state = known(make_issue(), said(1), put(2, "@claude"), off(3, "@claude"))
    assert told(state)[f"take {HOLD} off once it is on"] == "routed claude"


def test_with_an_agent__taken_off_it_is_put_on_hold() -> None:
    state = known(make_issue(assignees=("claude",)), said(1), put(2, "@claude"))
    assert told(state)["take @claude off"] == "taken-back"


def test_in_progress__the_pull_requests_closed() -> None:
    state = known(make_issue())
    pulls = {1: (make_issue(number=8), make_issue(number=9))}
    state = replace(state, backlog=replace(state.backlog, pulls=pulls))
    assert told(state)["pull requests #8 and #9 are closed"] == "routed claude"


def test_a_draft__has_only_a_text_and_tags() -> None:
    found = told(known(make_issue(title="[wontfix] Slow", body=READY_BODY)), draft=True)
    assert found == {"take [wontfix] out of the title": "routed claude"}


def test_a_thousand_tags__only_some_are_tried() -> None:
    title = "".join(f"[a{number}]" for number in range(1000)) + "[rfc]"
    assert told(known(make_issue(title=title)), draft=True) == {}
