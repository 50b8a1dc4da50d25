"""The operations for one issue: say it, then do it (design §4; no I/O)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from triage.deciding import settle
from triage.deciding.decision import Action, Rule
from triage.deciding.history import History
from triage.deciding.settle import CLEAR, OVERRIDE, Settled, inputs_hash
from triage.markers import Entry
from triage.model import Issue
from triage.planning.operations import (
    AddLabel,
    Assign,
    CreateLabel,
    DeleteComment,
    EditComment,
    Operation,
    PostComment,
    RemoveLabel,
    Say,
    Write,
)
from triage.policy import NEEDS_OWNER, Agent, Policy
from triage.texts.audit import Stamp, render_audit


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """What is written on one issue, in this order; an empty step is None."""

    settled: Settled
    tidy: tuple[DeleteComment, ...] = ()
    say: Say | None = None
    write: Write | None = None

    @property
    def operations(self) -> tuple[Operation, ...]:
        """All operations in the order in which they are performed."""
        written = (self.say, self.write)
        return (*self.tidy, *(operation for operation in written if operation))


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What every text of a cycle is signed with: the stamp and the id of the run."""

    stamp: Stamp
    run: str


def steps_for(settled: Settled, history: History, policy: Policy, signature: Signature) -> Steps:
    """The operations that are left for a settled issue."""
    return Steps(
        settled=settled,
        tidy=_tidy(settled, history),
        say=_say(settled, history, policy, signature) if settled.say else None,
        write=_write(settled, policy),
    )


def _tidy(settled: Settled, history: History) -> tuple[DeleteComment, ...]:
    """Doubles that a run left when it died after losing to another."""
    assessment = settled.assessment
    if assessment.decision.rule in {Rule.HOLD, Rule.GONE}:
        return ()
    reason = "an older audit comment of ours is there"
    return tuple(
        DeleteComment(number=assessment.number, comment_id=comment_id, reason=reason)
        for comment_id in history.duplicates
    )


def _say(settled: Settled, history: History, policy: Policy, signature: Signature) -> Say:
    assessment = settled.assessment
    entry = _entry(settled, history, policy, signature)
    body = render_audit(assessment, entry, policy, signature.stamp)
    number, reason = assessment.number, assessment.decision.reason
    if history.comment_id:
        return EditComment(number=number, comment_id=history.comment_id, body=body, reason=reason)
    return PostComment(number=number, body=body, run=signature.run, reason=reason)


def _entry(settled: Settled, history: History, policy: Policy, signature: Signature) -> Entry:
    action = _announced(settled)
    agents = {
        str(Action.DISPATCH): settled.assessment.decision.agent,
        OVERRIDE: history.entry.agent if history.entry else "",
    }
    return Entry(
        action=action,
        agent=agents.get(action, ""),
        inputs=inputs_hash(settled.assessment, policy),
        attempt=history.entry.attempt + 1 if history.entry else 1,
        after=history.newest,
        run=signature.run,
        tool=signature.stamp.tool,
        policy=policy.digest,
    )


def _announced(settled: Settled) -> str:
    """The action of the entry: what the comment says."""
    decision = settled.assessment.decision
    if settled.write is settle.Write.CLEAR:
        return CLEAR
    return OVERRIDE if decision.rule is Rule.OVERRIDDEN else str(decision.action)


def _write(settled: Settled, policy: Policy) -> Write | None:
    number, decision = settled.assessment.number, settled.assessment.decision
    match settled.write:
        case settle.Write.NOTHING:
            return None
        case settle.Write.FLAG:
            return _add(number, NEEDS_OWNER, FLAG_LABEL, decision.reason)
        case settle.Write.CLEAR:
            return _remove_flag(settled.assessment.issue)
        case settle.Write.DELIVER:
            agent = policy.agents[decision.agent]
            if agent.assign:
                return Assign(number=number, login=agent.assign, reason=decision.reason)
            create = _agent_label(agent)
            return _add(number, agent.label, create, decision.reason)
        case _:
            assert_never(settled.write)


def _remove_flag(issue: Issue) -> RemoveLabel:
    ids = [label.id for label in issue.labels if label.name.casefold() == NEEDS_OWNER]
    reason = "its reason is gone"
    return RemoveLabel(number=issue.number, label_id=ids[0], name=NEEDS_OWNER, reason=reason)


def _add(number: int, name: str, create: CreateLabel, reason: str) -> AddLabel:
    return AddLabel(number=number, name=name, create=create, reason=reason)


FLAG_LABEL = CreateLabel(
    name=NEEDS_OWNER,
    color="e99695",
    description="The triage asks the owner. Take it off to let the issue go on.",
    reason="the first flag in this repository",
)


def _agent_label(agent: Agent) -> CreateLabel:
    return CreateLabel(
        name=agent.label,
        color="0e8a16",
        description=f"Dispatched to {agent.name}, who watches this label.",
        reason=f"the first dispatch to {agent.name} in this repository",
    )
