from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.unit.builders import (
    VAGUE_BODY,
    assessed,
    flag,
    make_assessment,
    make_event,
    make_history,
    make_issue,
    skip,
)
from triage.deciding.decision import Assessment, Blocker, Rule
from triage.deciding.settle import Settled, inputs_hash
from triage.markers import Memory
from triage.planning.remember import listed_hash, memory_of
from triage.policy import DEFAULT_POLICY
from triage.report import Outcome, Row

FLAGGED = make_assessment(decision=flag())
OVERRIDDEN = make_assessment(decision=skip(Rule.OVERRIDDEN, "bob took claude off"))
NATIVE = (Blocker(number=5, native=True),)


def memory(
    assessment: Assessment, outcome: Outcome = Outcome.NONE, *, depends: bool = False, **kw: Any
) -> Memory | None:
    history = make_history(*[make_event(1, "add_dependency")] * depends)
    settled = Settled(assessment=assessment, **kw)
    return memory_of(settled, history, DEFAULT_POLICY, Row(assessment=assessment, outcome=outcome))


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


def test_memory_of__what_the_listing_tells_is_not_remembered() -> None:
    assert memory(OVERRIDDEN) is None


def test_memory_of__a_dependency_is_asked_for_each_time() -> None:
    waiting = replace(FLAGGED, blockers=NATIVE)
    assert kept(memory(waiting, Outcome.DONE)) == (Rule.WAITING, "")


def test_memory_of__dependencies_come_unseen() -> None:
    assert memory(OVERRIDDEN, depends=True, remember=True) is None


def test_memory_of__a_flag_stands_whatever_depends() -> None:
    assert kept(memory(FLAGGED, Outcome.DONE, depends=True)) == (Rule.BLOCKED, "")


@pytest.mark.parametrize(
    "cleared", [make_assessment(blockers=(Blocker(words="x"),)), make_assessment(ready=False)]
)
def test_memory_of__a_cleared_issue_that_waits_for_its_agent(cleared: Assessment) -> None:
    assert kept(memory(cleared, Outcome.DEFERRED)) == (Rule.ROUTED, "ready")


def test_memory_of__any_other_issue_that_waits_for_its_agent() -> None:
    assert memory(make_assessment(), Outcome.DEFERRED) is None


def test_memory_of__is_bound_to_what_the_listing_shows() -> None:
    found = memory(replace(FLAGGED, blockers=NATIVE), Outcome.DONE)
    assert found
    assert inputs_hash(make_assessment(), DEFAULT_POLICY) == found.inputs


def test_listed_hash__leaves_dependencies_out() -> None:
    issue = make_issue(body=VAGUE_BODY)
    hashes = {listed_hash(assessed(issue, DEFAULT_POLICY, *n), DEFAULT_POLICY) for n in ([], [5])}
    assert len(hashes) == 1
