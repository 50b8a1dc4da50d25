"""What is left to do on an issue, by what people and we did on it (design §4.3)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.builders import (
    ME,
    READY_BODY,
    VAGUE_BODY,
    assessed,
    make_event,
    make_history,
    make_issue,
    off,
    put,
    said,
)
from triage.model import Event, Issue, Label
from triage.policy import APPROVED, BLOCKED, DEFAULT_POLICY, FLAGS, HOLD, NEEDS_OWNER
from triage.rules.assessment import Rule
from triage.state.reconcile import Plan, reconcile

READY = make_issue()
WAITING = make_issue(body=f"{READY_BODY}\nBlocked by acme/lib#5")
VAGUE = make_issue(title="[security] Leak", body=VAGUE_BODY)
UNREADY = make_issue(title="x", body=VAGUE_BODY)
RESEARCH = make_issue(title="[research] x")


def labelled(issue: Issue, *names: str) -> Issue:
    labels = [Label(number, name) for number, name in enumerate(names, start=1)]
    return replace(issue, labels=tuple(labels))


def plan_of(issue: Issue, *events: Event) -> Plan:
    return reconcile(assessed(issue), make_history(*events), DEFAULT_POLICY)


def told(plan: Plan) -> tuple[Rule, str, tuple[str, ...]]:
    return plan.assessment.decision.rule, plan.on, plan.off


FLAGGED = (said(1, on=[BLOCKED]), put(2, BLOCKED, ME))
"""We announced the flag and put it on."""
ASKED = (said(1, on=[NEEDS_OWNER]), put(2, NEEDS_OWNER, ME))
GIVEN = (said(1, on=["@claude"]), put(2, "@claude", ME))
REOPENED = make_event(90, "reopen", author="ann")


# Without anything that people did ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("issue", "expected"),
    [
        (READY, (Rule.ROUTED, "@claude", ())),
        (RESEARCH, (Rule.ROUTED, "kimi-ready", ())),
        (WAITING, (Rule.BLOCKED, BLOCKED, ())),
        (VAGUE, (Rule.UNDERSPECIFIED, NEEDS_OWNER, ())),
        (UNREADY, (Rule.NOT_READY, "", ())),
        (labelled(VAGUE, APPROVED), (Rule.ROUTED, "@claude", ())),
        (make_issue(assignees=("ann",)), (Rule.ASSIGNED, "", ())),
        (make_issue(state="closed"), (Rule.GONE, "", ())),
    ],
)
def test_reconcile__an_issue_that_nobody_touched(
    issue: Issue, expected: tuple[Rule, str, tuple[str, ...]]
) -> None:
    assert told(plan_of(issue)) == expected


@pytest.mark.parametrize(
    ("on", "off", "empty"),
    [("", (), True), (HOLD, (), False), ("", (BLOCKED,), False), (HOLD, (BLOCKED,), False)],
)
def test_plan__is_empty_when_nothing_is_put_on_or_taken_off(
    on: str, off: tuple[str, ...], *, empty: bool
) -> None:
    assert Plan(assessment=assessed(READY), on=on, off=off).is_empty is empty


# The gestures ------------------------------------------------------------------------------------


@pytest.mark.parametrize("agent", ["@claude", "kimi-ready"])
@pytest.mark.parametrize("issue", [READY, WAITING, VAGUE])
@pytest.mark.parametrize("by", ["ann", "claude", ME])
def test_reconcile__an_agent_taken_off_by_anybody_is_hold(
    issue: Issue, agent: str, by: str
) -> None:
    plan = plan_of(issue, *GIVEN, off(3, agent, by))
    assert told(plan) == (Rule.TAKEN_BACK, HOLD, ())
    assert (
        plan.assessment.decision.reason == f"{by} took {'claude' if '@' in agent else 'kimi'} off"
    )


def test_reconcile__an_agent_taken_off_by_a_user_who_is_gone() -> None:
    plan = plan_of(READY, off(3, "@claude", ""))
    assert plan.assessment.decision.reason == "somebody took claude off"


@pytest.mark.parametrize(
    ("issue", "rule"),
    [
        (UNREADY, Rule.NOT_READY),
        (make_issue(assignees=("ann",)), Rule.ASSIGNED),
        (make_issue(labels=["kimi-ready"]), Rule.ASSIGNED),
        (make_issue(title="[rfc] x"), Rule.PHILOSOPHY),
    ],
)
def test_reconcile__an_agent_taken_off_where_nothing_would_be_done(
    issue: Issue, rule: Rule
) -> None:
    """The tool reacts as soon as it would otherwise act, and not before."""
    assert told(plan_of(issue, *GIVEN, off(3, "@claude"))) == (rule, "", ())


@pytest.mark.parametrize(
    "anew", [[REOPENED], [put(8, HOLD, ME), off(9, HOLD)], [put(8, HOLD, "ann"), off(9, HOLD)]]
)
def test_reconcile__anew_with_hold_off_or_re_opened(anew: list[Event]) -> None:
    before = [*GIVEN, off(3, "@claude")]
    assert told(plan_of(READY, *before, *anew)) == (Rule.ROUTED, "@claude", ())


def test_reconcile__anew_for_flags_too() -> None:
    events = [*FLAGGED, off(3, BLOCKED), REOPENED]
    assert told(plan_of(WAITING, *events)) == (Rule.BLOCKED, BLOCKED, ())


@pytest.mark.parametrize(
    ("issue", "ours", "flag"), [(WAITING, FLAGGED, BLOCKED), (VAGUE, ASKED, NEEDS_OWNER)]
)
@pytest.mark.parametrize("by", ["ann", ME])
def test_reconcile__a_flag_taken_off_is_approval(
    issue: Issue, ours: tuple[Event, ...], flag: str, by: str
) -> None:
    plan = plan_of(issue, *ours, off(3, flag, by))
    assert told(plan) == (Rule.APPROVED, APPROVED, ())
    assert plan.assessment.decision.reason == f"{by} took {flag} off"


def test_reconcile__a_flag_taken_off_by_a_user_who_is_gone() -> None:
    plan = plan_of(WAITING, *FLAGGED, off(3, BLOCKED, ""))
    assert plan.assessment.decision.reason == f"somebody took {BLOCKED} off"


def test_reconcile__a_label_that_no_longer_exists_says_nothing() -> None:
    assert told(plan_of(READY, *FLAGGED, off(3, ""))) == (Rule.ROUTED, "@claude", ())


def test_reconcile__another_flag_taken_off_approves_nothing() -> None:
    assert told(plan_of(VAGUE, *FLAGGED, off(3, BLOCKED))) == (
        Rule.UNDERSPECIFIED,
        NEEDS_OWNER,
        (),
    )


def test_reconcile__a_flag_that_a_human_put_on_and_off_approves_too() -> None:
    assert told(plan_of(WAITING, put(1, BLOCKED, "ann"), off(2, BLOCKED)))[1] == APPROVED


def test_reconcile__our_own_removal_approves_nothing() -> None:
    """The wait ended, we took the flag off, the agent was given it; then it waits again."""
    ours = [
        said(1, on=["@claude"], off=[BLOCKED], after=2), put(2, BLOCKED, ME),
        off(3, BLOCKED, ME), put(4, "@claude", ME),
    ]  # fmt: skip
    assert told(plan_of(WAITING, *ours)) == (Rule.BLOCKED, BLOCKED, ())


def test_reconcile__a_deleted_comment_approves_nothing() -> None:
    assert told(plan_of(WAITING, put(2, BLOCKED, ME), off(3, BLOCKED, ME))) == (
        Rule.BLOCKED,
        BLOCKED,
        (),
    )


@pytest.mark.parametrize("flag", FLAGS)
@pytest.mark.parametrize("issue", [READY, WAITING, VAGUE, UNREADY])
def test_reconcile__a_humans_flag_is_left_alone_and_the_issue_with_it(
    issue: Issue, flag: str
) -> None:
    plan = plan_of(labelled(issue, flag), put(1, flag, "ann"))
    assert told(plan) == (Rule.KEPT, "", ())
    assert flag in plan.assessment.decision.reason


def test_reconcile__a_humans_flag_keeps_ours_where_it_is() -> None:
    issue = labelled(READY, BLOCKED, NEEDS_OWNER)
    assert told(plan_of(issue, *FLAGGED, put(3, NEEDS_OWNER, "ann"))) == (Rule.KEPT, "", ())


def test_reconcile__a_flag_of_ours_that_a_human_put_on_again_is_the_humans() -> None:
    again = [*FLAGGED, off(3, BLOCKED), put(4, BLOCKED, "ann")]
    assert told(plan_of(labelled(READY, BLOCKED), *again)) == (Rule.KEPT, "", ())


# Our own flags -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("issue", "expected"),
    [
        (READY, (Rule.ROUTED, "@claude", (BLOCKED,))),
        (VAGUE, (Rule.UNDERSPECIFIED, NEEDS_OWNER, (BLOCKED,))),
        (WAITING, (Rule.BLOCKED, "", ())),
        (UNREADY, (Rule.NOT_READY, "", (BLOCKED,))),
        (make_issue(assignees=("ann",)), (Rule.ASSIGNED, "", (BLOCKED,))),
        (make_issue(title="[rfc] x"), (Rule.PHILOSOPHY, "", (BLOCKED,))),
    ],
)
def test_reconcile__our_flag_goes_off_when_its_reason_is_gone(
    issue: Issue, expected: tuple[Rule, str, tuple[str, ...]]
) -> None:
    assert told(plan_of(labelled(issue, BLOCKED), *FLAGGED)) == expected


def test_reconcile__with_hold_due_our_flag_goes_off() -> None:
    plan = plan_of(labelled(WAITING, BLOCKED), *FLAGGED, off(3, "@claude"))
    assert told(plan) == (Rule.TAKEN_BACK, HOLD, (BLOCKED,))


@pytest.mark.parametrize("issue", [READY, WAITING, UNREADY, make_issue(title="[rfc] x")])
def test_reconcile__on_hold_our_flag_stays_where_it_is(issue: Issue) -> None:
    """Put on hold between the listing and the reading: the listing knows issues on hold."""
    plan = plan_of(labelled(issue, BLOCKED, HOLD), *FLAGGED, put(3, HOLD, "ann"))
    assert told(plan) == (Rule.HOLD, "", ())


def test_reconcile__a_flag_in_another_case_is_the_same() -> None:
    assert plan_of(labelled(WAITING, BLOCKED.title()), *FLAGGED).is_empty


# Precedence --------------------------------------------------------------------------------------


def test_reconcile__hold_is_due_before_approval() -> None:
    events = [*FLAGGED, off(3, BLOCKED), off(4, "@claude")]
    assert told(plan_of(WAITING, *events)) == (Rule.TAKEN_BACK, HOLD, ())


def test_reconcile__a_humans_flag_comes_before_hold_that_is_due() -> None:
    events = [off(1, "@claude"), put(2, BLOCKED, "ann")]
    assert told(plan_of(labelled(READY, BLOCKED), *events)) == (Rule.KEPT, "", ())


def test_reconcile__what_is_closed_is_left_alone_whatever_else() -> None:
    closed = replace(labelled(READY, HOLD, BLOCKED), state="closed")
    assert told(plan_of(closed, *FLAGGED)) == (Rule.GONE, "", ())


# After a death -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("issue", "on"), [(READY, "@claude"), (WAITING, BLOCKED), (VAGUE, NEEDS_OWNER)]
)
def test_reconcile__announced_and_not_there_is_done_again(issue: Issue, on: str) -> None:
    assert plan_of(issue, said(1, on=[on])).on == on


@pytest.mark.parametrize(
    ("issue", "gesture", "answer"),
    [(READY, off(3, "@claude"), HOLD), (WAITING, off(3, BLOCKED), APPROVED)],
)
def test_reconcile__an_answer_to_a_gesture_that_we_died_over_is_given_again(
    issue: Issue, gesture: Event, answer: str
) -> None:
    """Announced was the answer; the label was not put on yet."""
    announced = said(1, on=[answer], after=3)
    assert plan_of(issue, announced, put(2, BLOCKED), gesture).on == answer


def test_reconcile__approval_that_we_died_over_after_an_earlier_one() -> None:
    earlier = [put(2, APPROVED, "ann"), off(3, APPROVED)]
    again = [put(4, BLOCKED), off(5, BLOCKED), said(1, on=[APPROVED], after=5)]
    assert told(plan_of(WAITING, *earlier, *again)) == (Rule.APPROVED, APPROVED, ())


def test_reconcile__approval_that_was_taken_off_asks_the_rules_again() -> None:
    approved = [said(1, on=[APPROVED], after=3), put(2, BLOCKED), off(3, BLOCKED), put(4, APPROVED)]
    assert told(plan_of(labelled(WAITING, APPROVED), *approved)) == (Rule.ROUTED, "@claude", ())
    assert told(plan_of(WAITING, *approved, off(5, APPROVED))) == (Rule.BLOCKED, BLOCKED, ())


def test_reconcile__approval_by_hand_that_was_taken_off_asks_the_rules_again() -> None:
    events = [*FLAGGED, off(3, BLOCKED), put(4, APPROVED, "ann"), off(5, APPROVED)]
    assert told(plan_of(WAITING, *events)) == (Rule.BLOCKED, BLOCKED, ())


def test_reconcile__a_flag_half_taken_off_is_still_ours() -> None:
    """Announced to go, and we died before it did."""
    plan = plan_of(labelled(READY, BLOCKED), said(1, on=["@claude"], off=[BLOCKED], after=2),
                   put(2, BLOCKED, ME))  # fmt: skip
    assert told(plan) == (Rule.ROUTED, "@claude", (BLOCKED,))
