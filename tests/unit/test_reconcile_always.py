"""What holds of every plan, whatever people and we did on an issue (design §4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.unit.builders import ME, assessed, make_event, make_history, off, put, said
from tests.unit.test_reconcile import (
    READY,
    REOPENED,
    UNREADY,
    VAGUE,
    WAITING,
    labelled,
    plan_of,
)
from triage.model import Event, Issue, Label
from triage.policy import APPROVED, DEFAULT_POLICY, FLAGS, HOLD
from triage.rules.assessment import Action
from triage.state.markers import Entry, render_entry
from triage.state.reconcile import Plan, reconcile

THINGS = [*FLAGS, HOLD, APPROVED, "kimi-ready", "@claude", "@ann", "bug"]
AUDITS = st.builds(
    said,
    st.integers(1, 40),
    st.sampled_from([ME, ME, "eve"]),
    on=st.lists(st.sampled_from(THINGS), max_size=1),
    off=st.lists(st.sampled_from(FLAGS), max_size=2, unique=True),
    after=st.integers(0, 40),
)
GESTURES = st.builds(
    put,
    st.integers(1, 40),
    st.sampled_from(THINGS),
    st.sampled_from([ME, "ann", "claude"]),
    added=st.booleans(),
)
EVENTS = st.lists(st.one_of(AUDITS, GESTURES, st.just(REOPENED)), max_size=10)
ISSUES = st.builds(
    lambda issue, labels, assignees: replace(labelled(issue, *labels), assignees=assignees),
    st.sampled_from([READY, WAITING, VAGUE, UNREADY]),
    st.lists(st.sampled_from([*FLAGS, APPROVED, "research"]), unique=True),
    st.sampled_from([(), (), (), ("ann",)]),
)


@given(ISSUES, EVENTS)
def test_reconcile__on_hold_nothing_is_ever_written(issue: Issue, events: list[Event]) -> None:
    names = [label.name for label in issue.labels]
    assert plan_of(labelled(issue, *names, HOLD), *events).is_empty


@given(ISSUES, EVENTS)
def test_reconcile__closed_nothing_is_ever_written(issue: Issue, events: list[Event]) -> None:
    assert plan_of(replace(issue, state="closed"), *events).is_empty


@given(ISSUES, EVENTS)
def test_reconcile__only_flags_of_ours_are_taken_off(issue: Issue, events: list[Event]) -> None:
    history = make_history(*events)
    plan = reconcile(assessed(issue), history, DEFAULT_POLICY)
    assert all(flag in FLAGS and history.put_on_by_us(flag) for flag in plan.off)


@given(ISSUES, EVENTS)
def test_reconcile__what_is_on_already_is_not_put_on(issue: Issue, events: list[Event]) -> None:
    plan = plan_of(issue, *events)
    assert not plan.on or not issue.has(plan.on)


@given(ISSUES, EVENTS)
def test_reconcile__a_dispatch_overrules_nobody_who_took_an_agent_off(
    issue: Issue, events: list[Event]
) -> None:
    plan = plan_of(issue, *events, off(95, "@claude"))
    assert plan.assessment.decision.action is Action.SKIP
    assert plan.on in {"", HOLD}


def carried_out(plan: Plan, events: Iterable[Event]) -> tuple[Issue, list[Event]]:
    """The issue and its timeline after the plan: announced, then done."""
    issue, timeline = plan.assessment.issue, list(events)
    history = make_history(*timeline)
    entry = Entry(on=(plan.on,) if plan.on else (), off=plan.off, after=history.newest, run="r")
    audit = history.comment or make_event(100)
    kept = [event for event in timeline if event.id != audit.id]
    kept.append(replace(audit, body=render_entry(entry)))
    kept += [off(110 + number, flag, ME) for number, flag in enumerate(plan.off)]
    labels = [label for label in issue.labels if label.name not in plan.off]
    if plan.on.startswith("@"):
        issue = replace(issue, assignees=(*issue.assignees, plan.on.removeprefix("@")))
    elif plan.on:
        labels.append(Label(99, plan.on))
    return replace(issue, labels=tuple(labels)), [*kept, *([put(120, plan.on)] if plan.on else [])]


@given(ISSUES, EVENTS)
def test_reconcile__what_was_done_is_not_done_again(issue: Issue, events: list[Event]) -> None:
    plan = plan_of(issue, *events)
    after, timeline = carried_out(plan, events)
    again = plan_of(after, *timeline)
    # Approval is the one answer that lets the issue go on: to the agent, and then no further.
    if plan.on == APPROVED:
        assert (again.on, again.off) in {("@claude", ()), ("kimi-ready", ())}
        after, timeline = carried_out(again, timeline)
        again = plan_of(after, *timeline)
    assert again.is_empty


@given(ISSUES, EVENTS)
def test_reconcile__a_death_between_the_writes_loses_and_repeats_nothing(
    issue: Issue, events: list[Event]
) -> None:
    """Announced, some of it done, then nothing more: the rest is what is left to do."""
    plan = plan_of(issue, *events)
    after, timeline = carried_out(plan, events)
    assume(plan.on)
    names = [label for label in after.labels if label.name.casefold() != plan.on]
    halfway = replace(after, labels=tuple(names), assignees=issue.assignees)
    again = plan_of(halfway, *timeline[:-1])
    assert (again.on, again.off) == (plan.on, ())
