"""Which issues the listing alone cannot settle, so that they are read again (no I/O)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from triage.deciding.decision import Action, Assessment, Decision, Rule
from triage.deciding.settle import cleared, delivered, inputs_hash
from triage.markers import Memory
from triage.policy import NEEDS_OWNER, Policy
from triage.report import Row


class Need(Enum):
    """What an issue needs in this cycle."""

    NOTHING = auto()
    READING = auto()
    """Something may have to be written: read it and its timeline, then decide again."""
    DEPENDENCIES = auto()
    """Known or likely to wait for a native dependency: ask for those first."""


@dataclass(frozen=True, slots=True)
class Judged:
    """An assessment, with the decision that stands as far as the listing and memory tell.

    `row` is what the report says of the issue if nothing is done on it.
    """

    assessment: Assessment
    need: Need
    row: Row


def quiet(assessment: Assessment) -> Judged:
    """An issue on which nothing has to be done."""
    note = {Action.DISPATCH: f"{assessment.decision.agent} has it already",
            Action.FLAG: "is flagged already"}.get(assessment.decision.action, "")  # fmt: skip
    return Judged(assessment, Need.NOTHING, Row(assessment=assessment, note=note))


def needing(assessment: Assessment, need: Need) -> Judged:
    """An issue that has to be looked at."""
    return Judged(assessment, need, Row(assessment=assessment))


def judge(assessment: Assessment, memories: Mapping[int, Memory], policy: Policy) -> Judged:
    """What an issue of the listing needs, given what earlier cycles remembered of it."""
    memory = memories.get(assessment.number)
    current = memory is not None and memory.inputs == inputs_hash(assessment, policy)
    flagged = assessment.issue.has_label(NEEDS_OWNER)
    rule = memory.rule if memory and current else ""
    action = assessment.decision.action
    if memory and _still_holds(rule, assessment, flagged=flagged):
        return quiet(_remembered(assessment, memory))
    if memory and rule == Rule.ROUTED and action is Action.FLAG and not flagged:
        found = cleared(assessment, policy, memory.reason)
        return quiet(found) if _has_it(found, policy) else needing(found, Need.READING)
    stale = memory is not None and not current
    need = _need(assessment, policy, flagged=flagged, stale=stale, waits=rule == Rule.WAITING)
    return quiet(assessment) if need is Need.NOTHING else needing(assessment, need)


def _need(
    assessment: Assessment, policy: Policy, *, flagged: bool, stale: bool, waits: bool
) -> Need:
    """What an issue needs of which nothing is remembered that settles it."""
    action = assessment.decision.action
    if assessment.decision.rule is Rule.HOLD:
        return Need.NOTHING
    if action is Action.SKIP:
        return Need.READING if flagged else Need.NOTHING
    if action is Action.FLAG and flagged and not waits:
        return Need.READING if stale else Need.NOTHING
    if waits or flagged:
        return Need.DEPENDENCIES
    return Need.NOTHING if _has_it(assessment, policy) else Need.READING


def _still_holds(rule: str, assessment: Assessment, *, flagged: bool) -> bool:
    """Whether what was remembered under `rule` is still so, by what the listing shows."""
    if rule == Rule.OVERRIDDEN:
        return not flagged and assessment.decision.action is not Action.SKIP
    flags = assessment.decision.action is Action.FLAG
    if rule == Rule.NO_ROUTE:
        return flags and not flagged
    return flagged and not flags and rule in {Rule.KEPT, assessment.decision.rule}


def _remembered(assessment: Assessment, memory: Memory) -> Assessment:
    if memory.rule == assessment.decision.rule:
        return assessment
    decision = Decision(action=Action.SKIP, rule=Rule(memory.rule), reason=memory.reason)
    return replace(assessment, decision=decision)


def _has_it(assessment: Assessment, policy: Policy) -> bool:
    agent = policy.agents.get(assessment.decision.agent)
    return agent is not None and delivered(assessment.issue, agent)
