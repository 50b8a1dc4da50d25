"""Tidies up, at the end of a cycle, what runs left behind when they died (design §4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from triage.acting import Acted
from triage.context import Context
from triage.errors import GiteaError
from triage.executor import Executor
from triage.markers import Deed, parse_entry
from triage.model import Comment, Issue
from triage.planning.operations import DeleteComment
from triage.planning.traces import in_hands, unnoted_deeds
from triage.policy import HOLD
from triage.ports import Reader
from triage.summing import Summaries
from triage.writing import audit_comments

LATELY = timedelta(hours=1)
"""How far before its `since` a cycle looks back: several others have looked by then."""

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """What earlier cycles, and this one, left on the issues.

    Attributes:
        comments: how many comments the issues have that are with an agent or the owner; only what
            changed lately, and only where doubles were looked for.
        deeds: what was done on the summary's date, by the audit comments that were looked at.
    """

    comments: dict[int, int]
    deeds: tuple[Deed, ...] = ()


def look_back(
    context: Context,
    issues: Sequence[Issue],
    summaries: Summaries,
    acted: Acted,
    *,
    new_day: bool,
) -> Traces:
    """Tidies up on a new day, where this cycle has acted, or where one that died may have.

    Where issues have the comments that were counted when doubles were last looked for, they have
    no new ones: so a quiet cycle sends nothing for this.
    """
    known = summaries.latest.comments
    counted = in_hands(issues, context.policy, context.since - LATELY) | acted.comments
    if counted.items() <= known.items() and not new_day:
        return Traces(comments=counted)
    executor = None if acted.fatal or context.stop() else context.executor
    found = tidy_up(context, executor, new_day=new_day) if executor else None
    if found is None:
        return Traces(comments=known)
    deeds = unnoted_deeds(found, issues, context.policy, summaries.date)
    return Traces(comments=counted, deeds=deeds)


def tidy_up(context: Context, executor: Executor, *, new_day: bool) -> Mapping[int, Comment] | None:
    """Deletes our audit comments but the oldest on each issue, as far as they are new.

    A run that lost a race deletes its own, unless it dies; then any later one does it. The first
    cycle of a day looks a whole day back, and for drafts of labels as well.

    Returns:
        The audit comments that were written or edited lately, by issue number; None when they
        could not be looked for, which is no failure of the cycle: the next one will.
    """
    try:
        if new_day:
            executor.tidy_labels()
        written = context.reader.recent_comments(context.since - (A_DAY if new_day else LATELY))
        found = audit_comments(written, context.me or _login(context.reader, written))
        for number, comments in found.items():
            _delete(executor, number, comments[1:])
    except GiteaError:
        return None
    return {number: comments[0] for number, comments in found.items()}


def _login(reader: Reader, comments: Iterable[Comment]) -> str:
    """Who we are, asked only where that makes a difference."""
    marked = [comment.number for comment in comments if parse_entry(comment.body)]
    return reader.login() if len(set(marked)) < len(marked) else ""


def _delete(executor: Executor, number: int, doubles: Sequence[Comment]) -> None:
    if not doubles or executor.tracker.issue(number).has_label(HOLD):
        return
    reason = "an older audit comment of ours is there"
    for double in doubles:
        executor.perform(DeleteComment(number=number, comment_id=double.id, reason=reason))
