"""Tidies up, at the end of a cycle, what runs left behind when they died (design §4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from triage.acting import Acted
from triage.context import Context
from triage.errors import GiteaError
from triage.executor import Executor
from triage.markers import Deed, Hands, parse_entry
from triage.model import Comment, Issue
from triage.planning.operations import DeleteComment
from triage.planning.traces import in_hands, is_suspicious, recent_deeds, stamped
from triage.policy import HOLD
from triage.ports import Reader
from triage.summing import MOST_DEEDS, Summaries, unnoted
from triage.writing import audit_comments

LATELY = timedelta(hours=1)
"""How far a look goes back before the moment from which on other runs may be at work."""

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """What the look back showed.

    Attributes:
        hands: who has the issues, as far as doubles were looked for.
        looked: the date of the last look that went a whole day back.
        deeds: what was done lately by the audit comments that were seen, and is in no ledger.
    """

    hands: dict[int, Hands]
    looked: str
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

    The summary's ledger tells in whose hands the issues were, and how many comments they had, when
    doubles were last looked for: while that is so a quiet cycle sends nothing for this.
    """
    known, since = summaries.latest, context.since - LATELY
    now = [acted.after.get(issue.number, issue) for issue in issues]
    hands = stamped(in_hands(now, context.policy), acted.after, known, context.since)
    if not new_day and not acted.after and not is_suspicious(hands, known, issues, since):
        return Traces(hands=hands, looked=known.looked)
    executor = None if acted.fatal else context.executor
    found = tidy_up(context, executor, since, new_day=new_day) if executor else None
    if found is None:
        return Traces(hands=known.hands, looked=known.looked)
    return Traces(
        hands=_counted(hands, found),
        looked=summaries.date if new_day else known.looked,
        deeds=_unnoted(context, now, found, since, summaries),
    )


def _counted(
    hands: Mapping[int, Hands], found: Mapping[int, Sequence[Comment]]
) -> dict[int, Hands]:
    """As many comments as there are without doubles; where one is left it is one too many then."""
    return {
        number: each._replace(comments=max(0, each.comments - len(found.get(number, ())[1:])))
        for number, each in hands.items()
    }


def _unnoted(
    context: Context,
    issues: Sequence[Issue],
    found: Mapping[int, Sequence[Comment]],
    since: datetime,
    summaries: Summaries,
) -> tuple[Deed, ...]:
    # A ledger that is full has dropped some: they would come back again and again.
    if len(summaries.deeds) >= MOST_DEEDS:
        return ()
    oldest = {number: comments[0] for number, comments in found.items()}
    return tuple(
        deed
        for at, deed in recent_deeds(oldest, issues, context.policy, since)
        if unnoted([deed], summaries.noted(f"{at:%Y-%m-%d}"))
    )


def tidy_up(
    context: Context, executor: Executor, since: datetime, *, new_day: bool
) -> Mapping[int, Sequence[Comment]] | None:
    """Deletes our audit comments but the oldest on each issue, as far as they are new.

    A run that lost a race deletes its own, unless it dies; then any later one does it. The first
    look of a day goes a whole day back, and is for drafts of labels as well.

    Returns:
        The audit comments that were written or edited lately, oldest first, by issue number; None
        when they could not be looked for. That is no failure of the cycle, nor is a double that is
        left: the next cycle looks again.
    """
    try:
        if new_day and not context.stop():
            executor.tidy_labels(context.policy.own_labels)
        if context.stop():
            return None
        written = context.reader.recent_comments(since - A_DAY if new_day else since)
        found = audit_comments(written, context.me or _login(context.reader, written))
    except GiteaError:
        return None
    for number, comments in found.items():
        with suppress(GiteaError):
            _delete(context, executor, number, comments[1:])
    return found


def _login(reader: Reader, comments: Iterable[Comment]) -> str:
    """Who we are, asked only where it matters: deeds do not while there is no summary."""
    marked = [comment.number for comment in comments if parse_entry(comment.body)]
    return reader.login() if len(set(marked)) < len(marked) else ""


def _delete(context: Context, executor: Executor, number: int, doubles: Sequence[Comment]) -> None:
    if not doubles or executor.tracker.issue(number).has_label(HOLD):
        return
    reason = "an older audit comment of ours is there"
    for double in doubles:
        if not context.stop():
            executor.perform(DeleteComment(number=number, comment_id=double.id, reason=reason))
