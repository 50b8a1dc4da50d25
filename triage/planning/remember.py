"""What a cycle remembers, in the summary, of the issues that it left alone (no I/O)."""

from __future__ import annotations

from triage.deciding.decision import Action, Assessment, Rule
from triage.deciding.settle import Settled, inputs_hash
from triage.markers import Memory
from triage.policy import Policy
from triage.report import Outcome, Row


def memory_of(settled: Settled, shown: Assessment, policy: Policy, row: Row) -> Memory | None:
    """What to remember of an issue that was read, given what became of it.

    `shown` is the fresh issue as a listing shows it, without native dependencies.
    """
    if is_unfinished(row) and settled.remember:
        return None
    decision = settled.assessment.decision
    flagged = decision.action is Action.FLAG and row.outcome in {Outcome.DONE, Outcome.NONE}
    goes_on = row.outcome in {Outcome.DEFERRED, Outcome.DONE} and _was_cleared(settled)
    if not (flagged or settled.remember or goes_on):
        return None
    inputs = inputs_hash(shown, policy)
    if any(blocker.native for blocker in settled.assessment.blockers):
        return Memory(inputs, Rule.WAITING, "")
    return Memory(inputs, decision.rule, "" if flagged else decision.reason)


def is_unfinished(row: Row) -> bool:
    """Whether something is left to be done, for which the next cycle has to read the issue again.

    What was remembered of it made this cycle read it, and will do the same for the next.
    """
    return row.outcome in {Outcome.FAILED, Outcome.DEFERRED}


def _was_cleared(settled: Settled) -> bool:
    """Whether a human took the flag off, so that it goes on although the rules would flag it."""
    found = settled.assessment
    dispatch = found.decision.action is Action.DISPATCH
    return dispatch and (not found.ready or bool(found.blockers))
