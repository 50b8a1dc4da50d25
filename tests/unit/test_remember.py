from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.unit.builders import assessed, flag, make_assessment, make_issue, skip
from triage.deciding.decision import Assessment, Blocker, Rule
from triage.deciding.settle import Settled, Write, inputs_hash
from triage.markers import Memory
from triage.planning.candidates import Need, judge
from triage.planning.remember import memory_of
from triage.policy import DEFAULT_POLICY, NEEDS_OWNER
from triage.report import Outcome, Row

FLAGGED = make_assessment(decision=flag())
OVERRIDDEN = make_assessment(decision=skip(Rule.OVERRIDDEN, "bob took claude off"))
NATIVE = (Blocker(number=5, native=True),)
SHOWN = assessed(make_issue())


def memory(
    assessment: Assessment,
    outcome: Outcome = Outcome.NONE,
    *,
    shown: Assessment = SHOWN,
    **kw: Any,
) -> Memory | None:
    settled = Settled(assessment=assessment, **kw)
    return memory_of(settled, shown, DEFAULT_POLICY, Row(assessment=assessment, outcome=outcome))


def kept(found: Memory | None) -> tuple[str, str] | None:
    return (found.rule, found.reason) if found else None


@pytest.mark.parametrize("outcome", [Outcome.DONE, Outcome.NONE])
def test_memory_of__a_flag_that_stands(outcome: Outcome) -> None:
    assert kept(memory(FLAGGED, outcome)) == (Rule.BLOCKED, "")


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.DEFERRED, Outcome.PLANNED])
def test_memory_of__a_flag_that_was_not_put_on(outcome: Outcome) -> None:
    assert memory(FLAGGED, outcome) is None


def test_memory_of__what_only_the_timeline_tells() -> None:
    assert kept(memory(OVERRIDDEN, remember=True)) == (Rule.OVERRIDDEN, "bob took claude off")


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.DEFERRED])
@pytest.mark.parametrize("assessment", [FLAGGED, OVERRIDDEN], ids=["flagged", "overridden"])
def test_memory_of__what_is_left_to_be_said(assessment: Assessment, outcome: Outcome) -> None:
    assert memory(assessment, outcome, remember=True, say=True) is None


def test_memory_of__what_the_listing_tells_is_not_remembered() -> None:
    assert memory(OVERRIDDEN) is None


def test_memory_of__a_dependency_is_asked_for_each_time() -> None:
    waiting = replace(FLAGGED, blockers=NATIVE)
    assert kept(memory(waiting, Outcome.DONE)) == (Rule.WAITING, "")


def test_memory_of__a_blocker_of_the_text_is_not_asked_for() -> None:
    waiting = replace(FLAGGED, blockers=(Blocker(number=5, words="Blocked by #5"),))
    assert kept(memory(waiting, Outcome.DONE)) == (Rule.BLOCKED, "")


@pytest.mark.parametrize("outcome", [Outcome.DEFERRED, Outcome.DONE])
@pytest.mark.parametrize(
    "cleared", [make_assessment(blockers=(Blocker(words="x"),)), make_assessment(ready=False)]
)
def test_memory_of__a_cleared_issue_goes_on(cleared: Assessment, outcome: Outcome) -> None:
    assert kept(memory(cleared, outcome)) == (Rule.ROUTED, "ready")


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.PLANNED])
def test_memory_of__a_cleared_issue_that_could_not_go_on(outcome: Outcome) -> None:
    assert memory(make_assessment(ready=False), outcome) is None


@pytest.mark.parametrize("outcome", [Outcome.DEFERRED, Outcome.DONE])
def test_memory_of__any_other_issue_that_goes_on(outcome: Outcome) -> None:
    assert memory(make_assessment(), outcome) is None


@pytest.mark.parametrize(
    ("assessment", "outcome"),
    [(replace(FLAGGED, blockers=NATIVE), Outcome.DONE), (OVERRIDDEN, Outcome.NONE)],
)
def test_memory_of__is_bound_to_what_the_listing_shows(
    assessment: Assessment, outcome: Outcome
) -> None:
    found = memory(assessment, outcome, remember=True)
    assert found
    assert inputs_hash(SHOWN, DEFAULT_POLICY) == found.inputs


@pytest.mark.parametrize("labels", [[], [NEEDS_OWNER]])
@pytest.mark.parametrize("body", ["", "Blocked by #5"])
def test_memory_of__a_wait_is_found_again_by_the_next_listing(labels: list[str], body: str) -> None:
    """Also where the text names the dependency itself."""
    listed = assessed(make_issue(body=make_issue().body + body, labels=labels))
    found = assessed(listed.issue, DEFAULT_POLICY, 5)
    memorized = memory(found, Outcome.DONE, shown=listed, remember=True, write=Write.FLAG)
    assert memorized
    flagged = assessed(replace(listed.issue, labels=make_issue(labels=[NEEDS_OWNER]).labels))
    assert judge(flagged, {1: memorized}, DEFAULT_POLICY).need is Need.DEPENDENCIES


def test_memory_of__an_override_is_found_again_by_the_next_listing() -> None:
    """Also with a dependency, closed or on the other side: there is nothing to ask for."""
    found = memory(OVERRIDDEN, shown=SHOWN, remember=True)
    assert found
    assert judge(SHOWN, {1: found}, DEFAULT_POLICY).need is Need.NOTHING
