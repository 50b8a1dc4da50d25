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
from triage.deciding.history import (
    ASSIGNEES,
    LABEL,
    Fate,
    History,
    Standing,
    Target,
    changed_after,
    is_on,
)
from triage.deciding.rules import distinct, name_blockers, route
from triage.markers import Entry
from triage.model import Issue
from triage.policy import NEEDS_OWNER, Agent, Policy

CLEAR = "clear"
"""The action of an entry that announces that the flag is taken off."""

OVERRIDE = "override"
"""The action of an entry that notes that a human took the agent off."""


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
    """A hash of title, body, tags, open blockers and circle; the tool's own labels are left out."""
    issue = assessment.issue
    own = policy.own_labels
    labels = sorted({x.name.casefold() for x in issue.labels} - own)
    blockers = sorted({str(blocker.key) for blocker in assessment.blockers})
    circle = map(str, assessment.circle)
    parts = (issue.title, issue.body.replace("\r\n", "\n"), *labels, "\0", *blockers, *circle)
    return hashlib.sha256("\0\0".join(parts).encode()).hexdigest()[:16]


def target_of(agent: Agent) -> Target:
    """What a dispatch to the agent puts on the issue."""
    return Target(ASSIGNEES, agent.assign) if agent.assign else Target(LABEL, agent.label)


FLAG_TARGET = Target(LABEL, NEEDS_OWNER)


def settle(
    assessment: Assessment, history: History, policy: Policy, *, override_seen: bool = False
) -> Settled:
    """What is left to do on a freshly read issue.

    `override_seen` is whether an earlier cycle found that a human had taken the agent off, when
    the issue's inputs were still others than now.
    """
    case = _Case(assessment, history, policy, override_seen)
    if not assessment.issue.is_open:
        return Settled(assessment=_skipped(assessment, Rule.GONE, "closed meanwhile"))
    if assessment.decision.rule is Rule.HOLD:
        return Settled(assessment=assessment)
    if assessment.decision.action is Action.FLAG:
        return _flag(case)
    if assessment.issue.has_label(NEEDS_OWNER):
        return _clear(case)
    if assessment.decision.action is Action.DISPATCH:
        return _dispatch(case, assessment)
    return Settled(assessment=assessment)


@dataclass(frozen=True, slots=True)
class _Case:
    """What settling looks at."""

    assessment: Assessment
    history: History
    policy: Policy
    override_seen: bool

    @property
    def entry(self) -> Entry | None:
        return self.history.entry

    @property
    def same(self) -> bool:
        """Whether the last announcement was made on the same inputs."""
        inputs = inputs_hash(self.assessment, self.policy)
        return self.entry is not None and self.entry.inputs == inputs

    def announced(self, *actions: str) -> bool:
        """Whether the last announcement was one of these."""
        return self.entry is not None and self.entry.action in actions

    def changed_after(self, fate: Fate) -> bool:
        """Whether the inputs were changed after a human had undone something."""
        own = self.policy.own_labels
        return changed_after(self.history, self.assessment.issue, fate.event, own)


def _flag(case: _Case) -> Settled:
    assessment, entry = case.assessment, case.entry
    if assessment.issue.has_label(NEEDS_OWNER):
        # Somebody else's flag without a comment of ours stays theirs; a stale reason is mended.
        stale = entry is not None and not case.same and _flagged_by_us(case.history)
        return Settled(assessment=assessment, say=stale, remember=True)
    if case.same and case.announced(Action.DISPATCH, OVERRIDE):  # cleared earlier, and gone on
        return _cleared(case, by="")
    if entry is None or entry.action == Action.FLAG:
        fate = case.history.fate_of(FLAG_TARGET, since=entry.after if entry else 0)
        if _undone(fate, entry) and (case.same or not case.changed_after(fate)):
            return _cleared(case, by=fate.by)
    said = case.same and case.announced(Action.FLAG)
    return Settled(assessment=assessment, write=Write.FLAG, say=not said)


def _cleared(case: _Case, *, by: str) -> Settled:
    """A human took the flag off: go on, but for a native dependency that is still open."""
    native = tuple(blocker for blocker in case.assessment.blockers if blocker.native)
    if native:
        return Settled(assessment=_with(case.assessment, _waits(native)), remember=True)
    reason = f"the flag was taken off by {by or 'a human'}, so it goes on as it is"
    return _dispatch(case, cleared(case.assessment, case.policy, reason))


def cleared(assessment: Assessment, policy: Policy, reason: str) -> Assessment:
    """An issue that the rules would flag, but a human took the flag off: it is dispatched."""
    decision = route(assessment.tags, policy, urgent=assessment.urgent)
    if decision.action is Action.DISPATCH:
        decision = replace(decision, reason=reason)
    return _with(assessment, decision)


def _clear(case: _Case) -> Settled:
    """The flag's reason is gone; a flag that somebody else put on is theirs to take off."""
    if not _flagged_by_us(case.history):
        by = case.history.fate_of(FLAG_TARGET).by or "a human"
        return _keep(case.assessment, by)
    said = case.same and case.announced(CLEAR)
    return Settled(assessment=case.assessment, write=Write.CLEAR, say=not said)


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


def _dispatch(case: _Case, assessment: Assessment) -> Settled:
    """`assessment` is the case's own, or the one with the decision that a human cleared."""
    decision, entry = assessment.decision, case.entry
    if decision.action is not Action.DISPATCH:
        return Settled(assessment=assessment, remember=True)
    agent = case.policy.agents[decision.agent]
    if delivered(assessment.issue, agent):
        return Settled(assessment=assessment, remember=True)
    fate = _delivery(case, agent)
    undone = _undone(fate, entry)
    if case.same and (undone or case.announced(OVERRIDE)):
        return _overridden(case, assessment, agent)
    if undone and not case.override_seen and not case.changed_after(fate):
        # Where the inputs changed before the human's decision, those of today count from now on.
        return replace(_overridden(case, assessment, agent), say=entry is not None)
    said = case.same and entry is not None and entry.agent == agent.name
    said = said and case.announced(Action.DISPATCH)
    return Settled(assessment=assessment, write=Write.DELIVER, say=not said)


def _undone(fate: Fate, entry: Entry | None) -> bool:
    """Whether a human took it off, whoever had put it on.

    The tool never takes an agent off, and a flag only behind an entry that says so: where our own
    login did it, the login is shared with a human, or our comment is gone.
    """
    withdrawn = entry is not None and fate.standing is Standing.WITHDRAWN
    return withdrawn or fate.standing is Standing.UNDONE


def _overridden(case: _Case, assessment: Assessment, agent: Agent) -> Settled:
    by = case.history.fate_of(target_of(agent)).by or "a human"
    reason = f"{by} took {agent.name} off; left alone until the issue changes"
    return _leave(assessment, Rule.OVERRIDDEN, reason)


def _delivery(case: _Case, agent: Agent) -> Fate:
    """What became of the announced dispatch, whichever agent it was for."""
    entry, history = case.entry, case.history
    if entry is None:
        return history.fate_of(target_of(agent))
    announced = case.policy.agents.get(entry.agent, agent)
    return history.fate_of(target_of(announced), since=entry.after)


def delivered(issue: Issue, agent: Agent) -> bool:
    """Whether the agent already has the issue."""
    return is_on(issue, target_of(agent))


def wait_natively(assessment: Assessment, native: tuple[Blocker, ...]) -> Assessment:
    """The assessment of an issue that is known to wait for open dependencies still."""
    blockers = distinct((*native, *assessment.blockers))
    reason = f"blocked by {name_blockers(blockers)}"
    decision = Decision(action=Action.FLAG, rule=Rule.BLOCKED, reason=reason)
    if assessment.decision.rule is Rule.UNDERSPECIFIED:
        decision = assessment.decision
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
