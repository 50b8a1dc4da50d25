"""What an issue's timeline tells of our own writes, and of what people did (design §4; no I/O).

Labels, and logins with "@" in front, are called things here: what can be put on and taken off.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from triage.model import Event
from triage.policy import APPROVED, FLAGS, HOLD, NEEDS_OWNER
from triage.state.markers import Entry, parse_entry


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """An issue's timeline, read by the tool.

    Attributes:
        ours: the logins of the tool, case-folded; only their comments can be audit comments.
        events: the whole timeline, oldest first.
        comment: our audit comment, the oldest one; None without any.
        doubles: the ids of further audit comments of ours.
    """

    ours: frozenset[str]
    events: tuple[Event, ...] = ()
    comment: Event | None = None
    doubles: tuple[int, ...] = ()

    @property
    def entry(self) -> Entry | None:
        """The marker of our audit comment."""
        return parse_entry(self.comment.body) if self.comment else None

    @property
    def newest(self) -> int:
        """The id of the newest entry of the timeline, or 0."""
        return self.events[-1].id if self.events else 0

    @property
    def begun(self) -> int:
        """The id of the entry with which all began anew: `triage/hold` taken off, or re-opened."""
        anew = (
            e.id for e in self.events if e.kind == "reopen" or (e.thing == HOLD and not e.added)
        )
        return max(anew, default=0)

    @property
    def may_have_dependencies(self) -> bool:
        """Whether a native dependency may exist; unreadable entries could have added one."""
        return any(event.kind in {"add_dependency", ""} for event in self.events)

    @property
    def had(self) -> tuple[str, ...]:
        """The agents that had the issue and did nothing, as they stand in our marker.

        Who takes `triage/hold` off, re-opens the issue, or takes the flag off that asks what to do
        now, wants them to try again.
        """
        entry, flag = self.entry, next(self._about(NEEDS_OWNER), None)
        if entry is None or entry.after < self.begun:
            return ()
        ours = flag and self.is_by_us(flag) and NEEDS_OWNER in entry.off
        if flag and not flag.added and flag.id > entry.after and not ours:
            return ()
        return tuple(dict.fromkeys((*entry.had, *(off for off in entry.off if off not in FLAGS))))

    def put_on_by_us(self, thing: str) -> bool:
        """Whether what is on the issue is ours: our marker says so, and we put it on."""
        entry, last = self.entry, next(self._about(thing), None)
        if entry is None or last is None or not last.added or not self.is_by_us(last):
            return False
        announced = thing in entry.on
        return announced or (thing in entry.off and last.id <= entry.after)

    def agent_taken_off(self, things: Collection[str]) -> Event | None:
        """Where a human last took an agent off.

        What was before our last announcement of something to be put on was weighed then, unless
        that is the hold which answers it. Our own removals are those of agents that did nothing.
        """
        entry = self.entry
        weighed = entry.after if entry and entry.on and HOLD not in entry.on else 0
        since = max(self.begun, weighed)
        wanted = {thing.casefold() for thing in things}
        removals = (e for e in reversed(self.events) if e.thing in wanted and not e.added)
        later = (e for e in removals if e.id > since)
        return next((e for e in later if not self._taken_back(e)), None)

    def _taken_back(self, removal: Event) -> bool:
        """Whether we took that agent off: the marker announced it, and our login did it, once."""
        entry = self.entry
        if entry is None or not self.is_by_us(removal):
            return False
        if removal.id <= entry.after:
            return removal.thing in {thing.casefold() for thing in entry.had}
        again = [e for e in self._about(removal.thing) if not e.added and e.id > entry.after]
        return again == [removal] and removal.thing in {thing.casefold() for thing in entry.off}

    def flag_taken_off(self, flag: str) -> Event | None:
        """Where a human took a flag off, if that is the last that happened to it.

        What was before our last announcement was weighed then, unless that announced the approval
        and it never came (we died). Whoever takes `triage/approved` off asks for the rules again.
        Our own login's removal is ours if it was announced; without an audit comment it counts for
        nothing: a comment that somebody deleted must not approve anything.
        """
        entry = self.entry
        revoked = max((e.id for e in self._about(APPROVED) if not e.added), default=0)
        weighed = entry.after if entry and APPROVED not in entry.on else 0
        since = max(self.begun, revoked, weighed)
        later = [event for event in self._about(flag) if event.id > since]
        if not later or later[0].added:
            return None
        last = later[0]
        if not self.is_by_us(last):
            return last
        announced = entry is None or (flag in entry.off and len(later) == 1)
        return None if announced else last

    def _about(self, thing: str) -> Iterator[Event]:
        """What happened to a thing, newest first."""
        return (event for event in reversed(self.events) if event.thing == thing.casefold())

    def is_by_us(self, event: Event) -> bool:
        """Whether one of the tool's logins did it."""
        return event.author.casefold() in self.ours


def read_history(events: Iterable[Event], ours: frozenset[str]) -> History:
    """The history of an issue from its timeline; entries may come twice, in any order."""
    # Gitea sorts by time, of a second resolution; ids alone tell what came first.
    timeline = tuple(sorted({e.id: e for e in events}.values(), key=lambda event: event.id))
    comments = [event for event in timeline if is_audit(event, ours)]
    return History(
        ours=ours,
        events=timeline,
        comment=comments[0] if comments else None,
        doubles=tuple(comment.id for comment in comments[1:]),
    )


def is_audit(event: Event, ours: frozenset[str]) -> bool:
    """Whether an entry is an audit comment: our login *and* a marker, for anybody can type one."""
    mine = event.kind == "comment" and event.author.casefold() in ours
    return mine and parse_entry(event.body) is not None
