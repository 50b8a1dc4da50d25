"""What would change the outcome: what people can do, each tried by deciding again (no I/O)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from triage.model import Event, Issue, Label
from triage.policy import APPROVED, HOLD, BlockedText, Policy
from triage.rules.assessment import Blocker, Decision, Rule
from triage.rules.decide import Backlog, assess
from triage.rules.tags import sources_of
from triage.state.history import History, read_history
from triage.state.need import Need, need_of
from triage.state.reconcile import Plan, reconcile

MOST_TAGS = 20
"""A title may have a hundred thousand; each one is tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that the outcome on one issue rests on; `native` are its open dependencies."""

    issue: Issue
    backlog: Backlog
    history: History
    policy: Policy
    native: tuple[Blocker, ...] = ()

    @property
    def plan(self) -> Plan:
        """What comes of it; a cycle asks for no history where the listing shows all."""
        found = assess(self.issue, self.backlog, self.policy, self.native)
        if need_of(found) is Need.NOTHING:
            return Plan(assessment=found)
        return reconcile(found, self.history, self.policy)


class Change(NamedTuple):
    """Something that would change the outcome (it may quote the issue), and what comes then."""

    what: str
    decision: Decision


def changes(known: Known, *, draft: bool = False) -> tuple[Change, ...]:
    """What would change the outcome; of a draft only its text and its tags are there to change."""
    now = known.plan.assessment
    tried = list(_by_writing(known, now.blockers, ready=now.ready))
    if not draft:
        tried += _by_gesture(known)
    found = (Change(what, other.plan.assessment.decision) for what, other in tried)
    return tuple(change for change in found if _outcome(change.decision) != _outcome(now.decision))


def _outcome(decision: Decision) -> tuple[str, Rule, str, str]:
    return decision.action, decision.rule, decision.agent, decision.flag


Tries = Iterator[tuple[str, Known]]


def _by_writing(known: Known, blockers: tuple[Blocker, ...], *, ready: bool) -> Tries:
    """A text that says more, an end of its waits, and each tag taken off."""
    if not ready:
        yield "say more in its text, as the hints tell", _said_more(known)
    if waits := [_is_over(blocker) for blocker in blockers if not blocker.tag]:
        off = replace(known.policy, blocked_text=BlockedText.OFF)
        yield " and ".join(waits[:5]), replace(known, policy=off, native=())
    agents = {agent.label.casefold() for agent in known.policy.agents.values()}
    tried = {tuple(sources): None for sources in sources_of(known.issue).values()}
    for sources in islice(tried, MOST_TAGS):
        if not agents & {source.casefold() for source in sources}:
            names = " and ".join(map(_without_source, sources))
            yield names, replace(known, issue=_without(known.issue, sources))


def _said_more(known: Known) -> Known:
    """The issue with a text that earns whatever a text can earn."""
    policy = known.policy
    named = " ".join([*policy.score_path[:1], *policy.score_code[:1]])
    body = f"{known.issue.body}\n\n## Steps\n\n{named} x should must return pytest"
    return replace(known, issue=replace(known.issue, body=body))


def _is_over(blocker: Blocker) -> str:
    if blocker.number:
        return f"#{blocker.number} is closed"
    if blocker.elsewhere:
        return f"its text says that {blocker.elsewhere} is done"
    return f"{blocker.words} is closed" if blocker.native else f"its text no more says {blocker}"


def _without_source(source: str) -> str:
    return f"take {source} {'out of the title' if source.startswith('[') else 'off'}"


def _without(issue: Issue, sources: tuple[str, ...]) -> Issue:
    title = issue.title
    for source in sources:
        title = title.replace(source, "") if source.startswith("[") else title
    labels = tuple(label for label in issue.labels if label.name not in sources)
    return replace(issue, title=title, labels=labels)


def _by_gesture(known: Known) -> Tries:
    """What people tell by labels and assignments, and the end of a pull request."""
    issue, agents = known.issue, known.policy.agents.values()
    now = known.plan.assessment
    if now.pulls:
        backlog = replace(known.backlog, pulls={})
        yield f"{_pulls(now.pulls)} closed", replace(known, backlog=backlog)
    for label in (*now.flags, APPROVED, HOLD):
        has = issue.has(label)
        words = f"take {label} off" if has else f"put {label} on"
        yield words, _gesture(known, label, added=not has)
    if now.decision.rule is Rule.TAKEN_BACK:
        held = _gesture(known, HOLD, added=True)
        yield f"take {HOLD} off once it is on", _gesture(held, HOLD, added=False)
    things = [*(f"@{who}" for who in issue.assignees), *(a.label for a in agents if a.label)]
    if having := [thing for thing in things if issue.has(thing)]:
        taken = known
        for thing in having:
            taken = _gesture(taken, thing, added=False)
        yield f"take {' and '.join(having)} off", taken
    else:
        yield "assign somebody", _gesture(known, "@somebody", added=True)


def _pulls(numbers: tuple[int, ...]) -> str:
    names = " and ".join(f"#{number}" for number in numbers[:5])
    return f"pull requests {names} are" if numbers[1:] else f"pull request {names} is"


def _gesture(known: Known, thing: str, *, added: bool) -> Known:
    """Somebody put a thing on, or took it off, after all that has happened so far."""
    issue, history = known.issue, known.history
    labels = tuple(label for label in issue.labels if label.name.casefold() != thing.casefold())
    people = tuple(who for who in issue.assignees if f"@{who}" != thing)
    person = thing.startswith("@")
    if added and person:
        people = (*people, thing.removeprefix("@"))
    elif added:
        labels = (*labels, Label(0, thing))
    event = Event(
        id=history.newest + 1,
        kind="assignees" if person else "label",
        author="",
        subject=thing.removeprefix("@"),
        added=added,
    )
    later = read_history((*history.events, event), history.ours)
    return replace(known, issue=replace(issue, labels=labels, assignees=people), history=later)
