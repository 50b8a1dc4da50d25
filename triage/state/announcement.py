"""An announcement and the look behind it: carry it out, or take it back (design §4.1; no I/O)."""

from __future__ import annotations

from dataclasses import replace

from triage.state.history import History
from triage.state.markers import parse_entry, render_entry
from triage.state.operations import DeleteComment, EditComment

GESTURES = frozenset({"assignees", "label", "close", "reopen"})
"""The entries by which people tell the tool something."""


def disturbance(before: History, now: History, announced: tuple[int, str]) -> str:
    """Why an announcement must not be carried out, by a second look at the timeline, or "".

    Args:
        before: the history that was decided on.
        now: the history after the announcement.
        announced: our audit comment's id, and the run in its marker.
    """
    comment_id, run = announced
    if now.comment is None or now.comment.id != comment_id:
        return "another run was on it at the same time" if now.comment else "our comment is gone"
    if now.entry is None or now.entry.run != run:
        return "another run was on it at the same time"
    later = (e for e in now.events if e.id > before.newest and e.kind in GESTURES)
    first = next(later, None)
    return f"{first.author or 'somebody'} did something on it at the same time" if first else ""


def withdrawal(
    number: int, before: History, now: History, announced: tuple[int, str]
) -> DeleteComment | EditComment | None:
    """What takes an announcement back after which nothing will follow; None if it must stay.

    Another run's announcement stays as it is. An edited comment is put back as it was; where
    another run has acted since, ours has overwritten its marker, and the one put back tells what
    that run did, or it would pass for a human's. It is nobody's run: whoever wrote the former one
    may still be about to look.

    Args:
        number: the issue's.
        before: the history that was decided on.
        now: the history after the announcement.
        announced: our audit comment's id, and the run in its marker.
    """
    comment_id, run = announced
    entry = next((parse_entry(e.body) for e in now.events if e.id == comment_id), None)
    if entry is None or entry.run != run:
        return None
    if before.comment is None:
        return DeleteComment(number=number, comment_id=comment_id)
    body = before.comment.body
    theirs = [e for e in now.events if e.id > before.newest and now.is_by_us(e)]
    if before.entry and any(event.thing for event in theirs):
        on = tuple(event.thing for event in theirs if event.added and event.thing)
        off = tuple(event.thing for event in theirs if not event.added)
        told = replace(before.entry, on=on, off=off, had=before.had, after=before.newest, run="")
        body = body.replace(render_entry(before.entry), render_entry(told))
    return EditComment(number=number, comment_id=comment_id, body=body)
