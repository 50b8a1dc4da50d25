"""What an issue's timeline tells about our own earlier writes (design §4; no I/O)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto

from triage.markers import Entry, parse_entry
from triage.model import Event, Issue, Label
from triage.policy import HOLD

ASSIGNEES = "assignees"
LABEL = "label"


@dataclass(frozen=True, slots=True)
class Target:
    """What a write puts on an issue: `kind` is assignees or label, `subject` the login or name."""

    kind: str
    subject: str


class Standing(Enum):
    """What became of a target since some point of the timeline."""

    UNTOUCHED = auto()
    """Nobody put it on or took it off."""
    PUT_ON = auto()
    """The last that happened: somebody put it on."""
    WITHDRAWN = auto()
    """The last that happened: we took it off."""
    UNDONE = auto()
    """The last that happened: somebody else took it off."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a target.

    Attributes:
        by: who did the last thing about it.
        event: the id of that event.
        ours: whether we ever put it on.
    """

    standing: Standing
    by: str = ""
    event: int = 0
    ours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """An issue's timeline, read as the login `me`.

    Attributes:
        me: our own login; only its comments can be audit comments.
        events: the whole timeline.
        comment_id: our audit comment (the one with the lowest id), or 0.
        entry: its marker; None without an audit comment.
        duplicates: ids of further audit comments of ours, left by overlapping runs.
    """

    me: str
    events: tuple[Event, ...] = ()
    comment_id: int = 0
    entry: Entry | None = None
    duplicates: tuple[int, ...] = ()

    @property
    def newest(self) -> int:
        """The id of the newest entry of the timeline, or 0."""
        return max((event.id for event in self.events), default=0)

    @property
    def has_followed(self) -> bool:
        """Whether a write of ours after the audit comment is there, so that it was carried out."""
        after = self.entry.after if self.entry else 0
        return any(
            event.id > after
            and event.kind in {ASSIGNEES, LABEL}
            and is_login(event.author, self.me)
            for event in self.events
        )

    def accounts_for(self, issue: Issue) -> bool:
        """Whether the newest entry is as new as the last change of the issue."""
        newest = max((event.at for event in self.events), default=issue.created_at)
        return issue.updated_at <= newest + A_WRITE

    @property
    def may_have_dependencies(self) -> bool:
        """Whether a native dependency may exist; unreadable entries could have added one."""
        return any(event.kind in {"add_dependency", ""} for event in self.events)

    def fate_of(self, target: Target, *, since: int = 0) -> Fate:
        """What became of a target in the entries newer than the id `since`."""
        events = [event for event in self.events if event.id > since and _concerns(event, target)]
        if not events:
            return Fate(Standing.UNTOUCHED)
        last = max(events, key=lambda event: event.id)
        ours = any(event.added and is_login(event.author, self.me) for event in events)
        if last.added:
            return Fate(Standing.PUT_ON, last.author, last.id, ours)
        mine = is_login(last.author, self.me)
        standing = Standing.WITHDRAWN if mine else Standing.UNDONE
        return Fate(standing, last.author, last.id, ours)


def changed_after(history: History, issue: Issue, event: int, own_labels: frozenset[str]) -> bool:
    """Whether title, labels or body were changed after that event of the timeline.

    Gitea has no event for an edited body, but the edit moves `updated_at` past the last event.
    """
    later = [other for other in history.events if other.id > event]
    shown = any(
        other.kind == "change_title"
        or (other.kind == LABEL and other.subject.casefold() not in own_labels)
        for other in later
    )
    newest = max((other.at for other in history.events), default=issue.updated_at)
    return shown or issue.updated_at > newest + A_WRITE


A_WRITE = timedelta(seconds=1)
"""An event and the issue it belongs to are written together, but the second may change between."""


def explains(events: Sequence[Event], issue: Issue, targets: Iterable[Target]) -> bool:
    """Whether the events account for the issue's comments, and for each target on or off it."""
    comments = sum(event.kind == "comment" for event in events)
    return comments >= issue.comments and all(
        _last_on(events, target) == is_on(issue, target) for target in targets
    )


def as_last_seen(issue: Issue, events: Sequence[Event]) -> Issue:
    """The issue with a hold or a closing that only its timeline shows, which was read later."""
    moves = sorted((e for e in events if e.kind in {"close", "reopen"}), key=lambda e: e.id)
    if moves and moves[-1].kind == "close":
        issue = replace(issue, state="closed")
    if _last_on(events, Target(LABEL, HOLD)) and not issue.has_label(HOLD):
        issue = replace(issue, labels=(*issue.labels, Label(0, HOLD)))
    return issue


def _last_on(events: Sequence[Event], target: Target) -> bool:
    """Whether a target is on an issue, by the last event about it."""
    last = max((e for e in events if _concerns(e, target)), key=lambda e: e.id, default=None)
    return last is not None and last.added


def is_on(issue: Issue, target: Target) -> bool:
    """Whether a target is on an issue."""
    if target.kind == ASSIGNEES:
        return issue.has_assignee(target.subject)
    return issue.has_label(target.subject)


def read_history(events: Iterable[Event], me: str) -> History:
    """The history of an issue from its timeline, as the login `me`."""
    # Pages of a timeline may overlap when it grows while it is read: the last reading counts.
    timeline = tuple({event.id: event for event in events}.values())
    ours = sorted(audit_comments(timeline, me), key=lambda found: found[0])
    if not ours:
        return History(me=me, events=timeline)
    (comment_id, entry), *others = ours
    duplicates = tuple(other for other, _ in others)
    return History(
        me=me, events=timeline, comment_id=comment_id, entry=entry, duplicates=duplicates
    )


def audit_comments(events: Iterable[Event], me: str) -> list[tuple[int, Entry]]:
    """Ids and entries of our audit comments: our login *and* a marker, for anybody can type one."""
    mine = (event for event in events if event.kind == "comment" and is_login(event.author, me))
    found = ((event.id, parse_entry(event.body)) for event in mine)
    return [(number, entry) for number, entry in found if entry is not None]


def is_login(one: str, other: str) -> bool:
    """Whether two logins are the same; Gitea's ignore case. Nobody is not somebody."""
    return bool(one) and one.casefold() == other.casefold()


def _concerns(event: Event, target: Target) -> bool:
    return event.kind == target.kind and event.subject.casefold() == target.subject.casefold()
