"""One issue as plain values: cycles at work on it, and people, one step at a time.

What decides is the code itself (history, reconcile, disturbance, withdrawal). What people want is
kept beside it (`Wishes`), so that the steps can be judged by something else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache

from tests.unit.builders import ME, OURS, READY_BODY, make_backlog, make_event, make_issue
from triage.model import Event
from triage.policy import APPROVED, BLOCKED, DEFAULT_POLICY, FLAGS, HOLD, NEEDS_OWNER, Route
from triage.rules.assessment import Assessment
from triage.rules.decide import assess
from triage.state.announcement import disturbance, withdrawal
from triage.state.history import History, read_history
from triage.state.markers import Entry, render_entry
from triage.state.operations import EditComment
from triage.state.reconcile import Plan, reconcile

AGENT, SECOND = AGENTS = "@claude", "kimi-ready"
POLICY = replace(DEFAULT_POLICY, routes=(Route(agents=("claude", "kimi")),))
NOW = datetime(2026, 11, 22, tzinfo=UTC)
TEXTS = {
    "ready": ("[feature] Load it", READY_BODY),
    "waiting": ("[feature] Load it", f"{READY_BODY}\nBlocked by other/place#9\n"),
    "urgent": ("[security] Hole", "short"),
    "vague": ("[feature] Vague", "short"),
}
WANTED = {"ready": AGENT, "waiting": BLOCKED, "urgent": NEEDS_OWNER, "vague": ""}


@dataclass(frozen=True)
class Wishes:
    """What people did that still stands; of a flag that went off also the entry's id."""

    agent_off: bool = False
    agents_on: frozenset[str] = frozenset()
    flags_off: frozenset[tuple[str, int]] = frozenset()
    flags_on: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Run:
    """A cycle at work on the issue: what it knows by now; `comment` once it has announced."""

    name: str
    history: History | None = None
    plan: Plan | None = None
    comment: int = 0


@dataclass(frozen=True)
class World:
    """The issue, and the cycles that are at work on it.

    `idle` tells that nothing has moved for long; `tried` are the agents that were relieved since.
    """

    text: str = "ready"
    on: frozenset[str] = frozenset()
    events: tuple[Event, ...] = ()
    newest: int = 0
    wishes: Wishes = Wishes()
    idle: bool = False
    tried: frozenset[str] = frozenset()
    acted: bool = False
    comment_deleted: bool = False
    runs: tuple[Run, ...] = ()

    @property
    def history(self) -> History:
        """The timeline as a cycle reads it."""
        return read_history(self.events, OURS)

    def entered(self, kind: str, author: str, **kw: object) -> World:
        """With one more entry; ids grow, and none comes back."""
        event = make_event(self.newest + 1, kind, author=author, **kw)
        return replace(self, events=(*self.events, event), newest=event.id, idle=False)

    def turned(self, thing: str, author: str, *, on: bool) -> World:
        """A label or a login put on or taken off; what is so already makes no entry."""
        if (thing in self.on) is on:
            return self
        kind, subject = ("assignees", thing[1:]) if thing[0] == "@" else ("label", thing)
        now = self.entered(kind, author, subject=subject, added=on)
        return replace(now, on=self.on | {thing} if on else self.on - {thing})

    def rewritten(self, comment: int, body: str | None) -> World:
        """A comment edited, or deleted (None); another one's id does nothing."""
        others = [event for event in self.events if event.id != comment]
        edited = [replace(e, body=body) for e in self.events if e.id == comment and body]
        return replace(self, events=tuple(sorted((*others, *edited), key=lambda event: event.id)))


@cache
def assessment_of(text: str, on: frozenset[str], *, idle: bool) -> Assessment:
    """What the rules say."""
    title, body = TEXTS[text]
    labels = sorted(thing for thing in on if thing[0] != "@")
    logins = tuple(sorted(thing[1:] for thing in on if thing[0] == "@"))
    issue = make_issue(title=title, body=body, labels=labels, assignees=logins)
    moved = NOW - timedelta(days=9 * idle)
    return assess(replace(issue, updated_at=moved), replace(make_backlog(), now=NOW), POLICY)


# A cycle ----------------------------------------------------------------------------------------


def steps(world: World, run: Run, *, dies: bool) -> Iterator[World]:
    """What one more step of a cycle makes of the world; with `dies`, half-way through it."""
    others = tuple(other for other in world.runs if other is not run)
    if run.history is None:
        yield _going_on(world, others, replace(run, history=world.history))
    elif run.plan is None:
        found = assessment_of(world.text, world.on, idle=world.idle)
        plan = reconcile(found, run.history, POLICY)
        world = _without_doubles(world, world.history) if plan.is_empty else world
        yield _going_on(world, others, None if plan.is_empty else replace(run, plan=plan))
    elif not run.comment:
        now, comment = _said(world, run)
        yield _going_on(now, others, replace(run, comment=comment) if comment else None)
    else:
        yield from (replace(now, runs=others) for now in _looked(world, run, dies=dies))


def _going_on(world: World, others: tuple[Run, ...], run: Run | None) -> World:
    return replace(world, runs=(*others, run) if run else others)


def _without_doubles(world: World, history: History) -> World:
    for double in history.doubles:
        world = world.rewritten(double, None)
    return world


def _said(world: World, run: Run) -> tuple[World, int]:
    """After the announcement: the world, and its comment (0: it was to be edited and is gone)."""
    assert run.history is not None
    assert run.plan is not None
    on = (run.plan.on,) if run.plan.on else ()
    after = run.history.newest
    plan = run.plan
    body = render_entry(Entry(on=on, off=plan.off, had=plan.had, after=after, run=run.name))
    if run.history.comment is None:
        world = world.entered("comment", ME, body=body)
        return world, world.newest
    comment = run.history.comment.id
    there = any(event.id == comment for event in world.events)
    return world.rewritten(comment, body), comment if there else 0


def _looked(world: World, run: Run, *, dies: bool) -> Iterator[World]:
    """The look and the writes behind it: between those lies what is given up (docs/safety.md)."""
    assert run.history is not None
    assert run.plan is not None
    announced = (run.comment, run.name)
    if disturbance(run.history, world.history, announced):
        back = withdrawal(1, run.history, world.history, announced)
        body = back.body if isinstance(back, EditComment) else None
        yield world.rewritten(run.comment, body) if back else world
        return
    world = _without_doubles(world, world.history)
    writes = [*((flag, False) for flag in run.plan.off), *[(run.plan.on, True)] * bool(run.plan.on)]
    for number, (thing, on) in enumerate(writes):
        if dies and number:
            yield world
        _judge(world, run.history.entry, thing, on=on)
        tried = world.tried | ({thing} & set(AGENTS) if not on else set())
        world = replace(world.turned(thing, ME, on=on), acted=True, tried=tried)
    if not dies:
        yield world


def _judge(world: World, before: Entry | None, thing: str, *, on: bool) -> None:
    """What is written goes against nobody's wish, as it was made before the last look."""
    wishes = world.wishes
    assert HOLD not in world.on
    assert not wishes.flags_on & world.on
    if not on:
        assert thing in FLAGS or (thing in AGENTS and world.idle)
        assert thing not in wishes.agents_on
    elif thing == HOLD:
        assert wishes.agent_off
    elif thing == APPROVED:
        assert wishes.flags_off
    else:
        assert not wishes.agent_off
        assert not world.on & {*AGENTS, "@ann"}
        assert thing not in world.tried
        assert thing not in unweighed(wishes, before)


def unweighed(wishes: Wishes, entry: Entry | None) -> set[str]:
    """The flags taken off of which no announcement but that of an approval has heard."""
    heard = entry.after if entry and APPROVED not in entry.on else 0
    return {flag for flag, number in wishes.flags_off if number > heard}


# People -----------------------------------------------------------------------------------------


def gestures(world: World) -> Iterator[tuple[str, World]]:
    """Everything that people may do now, in words, and the world after it.

    Whoever shares our login is tried before the cycles only: with two of ours at work, nobody can
    tell a third.
    """
    for thing in (*AGENTS, *FLAGS, HOLD, APPROVED):
        on = thing not in world.on
        for author in ("ann", ME):
            if author == "ann" or _is_told_from_ours(world, thing, on=on):
                done = world.turned(thing, author, on=on)
                again = not on and thing in {HOLD, NEEDS_OWNER}
                done = replace(done, tried=frozenset() if again else done.tried)
                yield f"{author} {thing} {on}", replace(done, wishes=_wished(done, thing, on=on))
    yield "ann @ann", world.turned("@ann", "ann", on="@ann" not in world.on)
    flags_on = world.wishes.flags_on
    anew = Wishes(flags_on=flags_on, agents_on=world.wishes.agents_on)
    yield "re-opened", replace(world.entered("reopen", "ann"), wishes=anew, tried=frozenset())
    for text in TEXTS.keys() - {world.text}:
        yield text, replace(world, text=text)
    if comment := world.history.comment:
        ours = {event.id for event in world.events if event.author == ME}
        left = frozenset(pair for pair in world.wishes.flags_off if pair[1] not in ours)
        done = world.rewritten(comment.id, None)
        flags = world.on & set(FLAGS)
        given = world.on & set(AGENTS)
        # Without it nobody knows that it was us who took an agent off (docs/safety.md).
        lost = any(
            event.thing in AGENTS and not event.added and event.id > world.history.begun
            for event in world.events
        )
        wishes = replace(
            world.wishes,
            agent_off=world.wishes.agent_off or lost,
            flags_off=left,
            flags_on=flags,
            agents_on=given,
        )
        done = replace(done, wishes=wishes, comment_deleted=True)
        yield "comment deleted", done  # a flag without it is nobody's


def _is_told_from_ours(world: World, thing: str, *, on: bool) -> bool:
    """Whether what our login does by somebody else's hand shows as that (design §4.3)."""
    entry = world.history.entry
    if thing not in FLAGS:
        return thing in AGENTS and not on and (entry is None or thing not in entry.off)
    if on:
        return entry is None or thing not in (*entry.on, *entry.off)
    return entry is not None and thing not in entry.off


def _wished(world: World, thing: str, *, on: bool) -> Wishes:
    """The wishes after a gesture."""
    wishes = world.wishes
    if thing in AGENTS:
        given = wishes.agents_on | {thing} if on else wishes.agents_on - {thing}
        return replace(wishes, agent_off=wishes.agent_off or not on, agents_on=given)
    if thing == HOLD:
        return wishes if on else Wishes(flags_on=wishes.flags_on, agents_on=wishes.agents_on)
    if thing == APPROVED:
        return wishes if on else replace(wishes, flags_off=frozenset())
    others = frozenset(pair for pair in wishes.flags_off if pair[0] != thing)
    if on:
        return replace(wishes, flags_off=others, flags_on=wishes.flags_on | {thing})
    off = others | {(thing, world.newest)}
    return replace(wishes, flags_off=off, flags_on=wishes.flags_on - {thing})
