"""What a cycle remembers, in the summary, of the issues that it left alone (no I/O)."""

from __future__ import annotations

from dataclasses import replace

from triage.deciding.decision import Action, Assessment, Rule
from triage.deciding.history import History
from triage.deciding.settle import Settled, inputs_hash
from triage.markers import Memory
from triage.policy import Policy
from triage.report import Outcome, Row


def memory_of(settled: Settled, history: History, policy: Policy, row: Row) -> Memory | None:
    """What to remember of an issue that was read, given what became of it."""
    decision = settled.assessment.decision
    flagged = decision.action is Action.FLAG and row.outcome in {Outcome.DONE, Outcome.NONE}
    waits_for_agent = row.outcome is Outcome.DEFERRED and _was_cleared(settled)
    if not (flagged or settled.remember or waits_for_agent):
        return None
    native = any(blocker.native for blocker in settled.assessment.blockers)
    if native:
        return Memory(listed_hash(settled.assessment, policy), Rule.WAITING, "")
    if history.may_have_dependencies and not flagged:
        return None  # dependencies come and go unseen by the listing, so it is read each time
    reason = "" if flagged else decision.reason
    return Memory(listed_hash(settled.assessment, policy), decision.rule, reason)


def _was_cleared(settled: Settled) -> bool:
    """Whether a human took the flag off, so that it goes on although the rules would flag it."""
    found = settled.assessment
    dispatch = found.decision.action is Action.DISPATCH
    return dispatch and (not found.ready or bool(found.blockers))


def listed_hash(assessment: Assessment, policy: Policy) -> str:
    """The hash of what the listing shows: native dependencies are not in it."""
    shown = tuple(blocker for blocker in assessment.blockers if not blocker.native)
    return inputs_hash(replace(assessment, blockers=shown), policy)
