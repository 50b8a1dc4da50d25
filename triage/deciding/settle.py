"""Decides again from a fresh issue and its history: what is left to write (design §4; no I/O).

The audit comment says what will be done, the timeline says what has been done and undone. From
the two follows what is left: nothing, the announced write alone (we died in between), or a new
announcement and its write.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from enum import StrEnum

from triage.deciding.decision import Action, Assessment, Blocker, Decision, Rule
from triage.deciding.history import ASSIGNEES, LABEL, Fate, History, Standing, Target, is_on
from triage.deciding.rules import distinct, name_blockers, route
from triage.markers import Entry
from triage.model import Issue
from triage.policy import NEEDS_OWNER, Agent, Policy

CLEAR = "clear"
"""The action of an entry that announces that the flag is taken off."""


class Write(StrEnum):
    """What is left to write on an issue, besides its audit comment."""

    NOTHING = "nothing"
    DELIVER = "deliver"
    FLAG = "flag"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What is left to do on an issue.

    Attributes:
        assessment: of the fresh issue, with the decision that stands.
        write: the write that carries it out.
        say: whether the audit comment must be written or edited before.
        remember: whether a later cycle would have to read the timeline to come to the same end.
    """

    assessment: Assessment
    write: Write = Write.NOTHING
    say: bool = False
    remember: bool = False


def inputs_hash(assessment: Assessment, policy: Policy) -> str:
    """A hash of title, body, tags and open blockers; the tool's own labels are left out of it."""
    issue = assessment.issue
    own = policy.own_labels
    labels = sorted({x.name.casefold() for x in issue.labels} - own)
    blockers = sorted({str(blocker.key) for blocker in assessment.blockers})
    parts = (issue.title, issue.body.replace("\r\n", "\n"), *labels, "\0", *blockers)
    return hashlib.sha256("\0\0".join(parts).encode()).hexdigest()[:16]


def target_of(agent: Agent) -> Target:
    """What a dispatch to the agent puts on the issue."""
    return Target(ASSIGNEES, agent.assign) if agent.assign else Target(LABEL, agent.label)


FLAG_TARGET = Target(LABEL, NEEDS_OWNER)


def settle(assessment: Assessment, history: History, policy: Policy) -> Settled:
    """What is left to do on a freshly read issue."""
    if not assessment.issue.is_open:
        return Settled(assessment=_skipped(assessment, Rule.GONE, "closed meanwhile"))
    flagged = assessment.issue.has_label(NEEDS_OWNER)
    action = assessment.decision.action
    if assessment.decision.rule is Rule.HOLD:
        return Settled(assessment=assessment)
    if action is Action.FLAG:
        return _flag(assessment, history, policy, flagged=flagged)
    if flagged:
        return _clear(assessment, history, policy)
    if action is Action.DISPATCH:
        return _dispatch(assessment, history, policy)
    return Settled(assessment=assessment)


def _flag(assessment: Assessment, history: History, policy: Policy, *, flagged: bool) -> Settled:
    entry = history.entry
    same = entry is not None and entry.inputs == inputs_hash(assessment, policy)
    if flagged:
        # Somebody else's flag without a comment of ours stays theirs; a stale reason is mended.
        stale = entry is not None and not same and _flagged_by_us(history)
        return Settled(assessment=assessment, say=stale, remember=True)
    if entry is None or not same:
        return Settled(assessment=assessment, write=Write.FLAG, say=True)
    if entry.action == Action.DISPATCH:  # cleared earlier, and gone on
        return _cleared(assessment, history, policy, by="")
    fate = history.fate_of(FLAG_TARGET, since=entry.after)
    if entry.action == Action.FLAG and fate.standing is Standing.UNDONE:
        return _cleared(assessment, history, policy, by=fate.by)
    return Settled(assessment=assessment, write=Write.FLAG, say=entry.action != Action.FLAG)


def _cleared(assessment: Assessment, history: History, policy: Policy, *, by: str) -> Settled:
    """A human took the flag off: go on, but for a native dependency that is still open."""
    native = tuple(blocker for blocker in assessment.blockers if blocker.native)
    if native:
        return Settled(assessment=_with(assessment, _waits(native)), remember=True)
    reason = f"the flag was taken off by {by or 'a human'}, so it goes on as it is"
    return _dispatch(cleared(assessment, policy, reason), history, policy)


def cleared(assessment: Assessment, policy: Policy, reason: str) -> Assessment:
    """An issue that the rules would flag, but a human took the flag off: it is dispatched."""
    decision = route(assessment.tags, policy, urgent=assessment.urgent)
    if decision.action is Action.DISPATCH:
        decision = replace(decision, reason=reason)
    return _with(assessment, decision)


def _clear(assessment: Assessment, history: History, policy: Policy) -> Settled:
    """The flag's reason is gone; a flag that somebody else put on is theirs to take off."""
    if not _flagged_by_us(history):
        return _keep(assessment, history.fate_of(FLAG_TARGET).by or "a human")
    entry = history.entry
    announced = (
        entry is not None
        and entry.action == CLEAR
        and entry.inputs == inputs_hash(assessment, policy)
    )
    return Settled(assessment=assessment, write=Write.CLEAR, say=not announced)


def _keep(assessment: Assessment, by: str) -> Settled:
    """Somebody else's flag: an issue that is skipped anyway keeps its better reason."""
    if assessment.decision.action is Action.SKIP:
        return Settled(assessment=assessment, remember=True)
    reason = f"label {NEEDS_OWNER} was put on by {by}: take it off to let it go on"
    return _leave(assessment, Rule.KEPT, reason)


def _flagged_by_us(history: History) -> bool:
    """Whether the flag that is on the issue is one that we put on."""
    fate = history.fate_of(FLAG_TARGET)
    return fate.standing is Standing.PUT_ON and fate.by.casefold() == history.me.casefold()


def _dispatch(assessment: Assessment, history: History, policy: Policy) -> Settled:
    decision, entry = assessment.decision, history.entry
    if decision.action is not Action.DISPATCH:
        return Settled(assessment=assessment)
    agent = policy.agents[decision.agent]
    if delivered(assessment.issue, agent):
        return Settled(assessment=assessment)
    same = entry is not None and entry.inputs == inputs_hash(assessment, policy)
    if entry is not None and not same:
        return Settled(assessment=assessment, write=Write.DELIVER, say=True)
    fate = _delivery(entry, history, agent, policy)
    if fate.standing is Standing.UNDONE and (entry is not None or fate.ours):
        reason = f"{fate.by} took {agent.name} off; left alone until the issue changes"
        return _leave(assessment, Rule.OVERRIDDEN, reason)
    said = entry is not None and (entry.action, entry.agent) == (Action.DISPATCH, agent.name)
    return Settled(assessment=assessment, write=Write.DELIVER, say=not said)


def _delivery(entry: Entry | None, history: History, agent: Agent, policy: Policy) -> Fate:
    """What became of the announced dispatch, whichever agent it was for."""
    if entry is None or entry.action != Action.DISPATCH:
        return history.fate_of(target_of(agent)) if entry is None else Fate(Standing.UNTOUCHED)
    announced = policy.agents.get(entry.agent, agent)
    return history.fate_of(target_of(announced), since=entry.after)


def delivered(issue: Issue, agent: Agent) -> bool:
    """Whether the agent already has the issue."""
    return is_on(issue, target_of(agent))


def wait_natively(assessment: Assessment, native: tuple[Blocker, ...]) -> Assessment:
    """The assessment of an issue that is known to wait for open dependencies still."""
    blockers = distinct((*native, *assessment.blockers))
    reason = f"blocked by {name_blockers(blockers)}"
    decision = Decision(action=Action.FLAG, rule=Rule.BLOCKED, reason=reason)
    if not assessment.issue.has_label(NEEDS_OWNER):
        decision = _waits(native)
    return replace(assessment, blockers=blockers, decision=decision)


def _waits(native: tuple[Blocker, ...]) -> Decision:
    reason = f"waits for {name_blockers(native)}; the flag was taken off by hand"
    return Decision(action=Action.SKIP, rule=Rule.WAITING, reason=reason)


def _leave(assessment: Assessment, rule: Rule, reason: str) -> Settled:
    return Settled(assessment=_skipped(assessment, rule, reason), remember=True)


def _skipped(assessment: Assessment, rule: Rule, reason: str) -> Assessment:
    return _with(assessment, Decision(action=Action.SKIP, rule=rule, reason=reason))


def _with(assessment: Assessment, decision: Decision) -> Assessment:
    return replace(assessment, decision=decision)
