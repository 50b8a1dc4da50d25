"""Writes a wave: say everything, look once for other runs, then do it (design §4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from triage.context import Context
from triage.deciding.history import audit_comments
from triage.errors import GiteaError
from triage.executor import Executor
from triage.model import Comment, Event
from triage.planning.operations import DeleteComment, PostComment
from triage.planning.steps import Steps
from triage.ports import SideBySide

T = TypeVar("T")

Result = int | GiteaError | str
"""What became of the writes on one issue: a number is success, a text why it was left alone."""

OTHER_RUN = "another run was on it at the same time"


def write_all(context: Context, executor: Executor, todo: Sequence[Steps]) -> dict[int, Result]:
    """Says all, looks once, then does what was not another run's: results by issue number."""
    said = dict(
        zip(
            (steps.settled.assessment.number for steps in todo),
            each(context.side_by_side, lambda steps: _say(context, executor, steps), todo),
            strict=True,
        )
    )
    posted = {
        steps.settled.assessment.number: said[steps.settled.assessment.number]
        for steps in todo
        if isinstance(steps.say, PostComment)
    }
    results: dict[int, Result] = dict(said)
    lost = _lost_races(context, {n: c for n, c in posted.items() if isinstance(c, int)})
    for number, (comment_id, rival) in lost.items():
        results[number] = _give_way(executor, number, comment_id, rival)
    ready = [s for s in todo if isinstance(results[s.settled.assessment.number], int)]
    done = each(context.side_by_side, lambda steps: _do(executor, steps), ready)
    pairs = zip(ready, done, strict=True)
    return results | {steps.settled.assessment.number: result for steps, result in pairs}


def _say(context: Context, executor: Executor, steps: Steps) -> int | str:
    """Tidies up and writes the audit comment; its id, or 0 when it stands already."""
    if stopped := context.stop():
        return f"stopped: {stopped}"
    for operation in steps.tidy:
        executor.perform(operation)
    return executor.perform(steps.say) if steps.say else 0


def _do(executor: Executor, steps: Steps) -> int:
    return executor.perform(steps.write) if steps.write else 0


def _lost_races(
    context: Context, posted: dict[int, int]
) -> dict[int, tuple[int, GiteaError | None]]:
    """The issues on which another run posted before us, with our comment's id.

    When the look fails nobody knows, so none of them is acted on: the comments stand, and the
    next cycle finds them and finishes the writes.
    """
    if not posted:
        return {}
    try:
        comments = context.reader.recent_comments(context.since)
    except GiteaError as error:
        return {number: (comment_id, error) for number, comment_id in posted.items()}
    events = {number: [_event(c) for c in comments if c.number == number] for number in posted}
    oldest = {
        number: min(
            (found for found, _ in audit_comments(events[number], context.me)), default=ours
        )
        for number, ours in posted.items()
    }
    return {number: (ours, None) for number, ours in posted.items() if oldest[number] < ours}


def _event(comment: Comment) -> Event:
    return Event(id=comment.id, kind="comment", author=comment.author, body=comment.body)


def _give_way(
    executor: Executor, number: int, comment_id: int, error: GiteaError | None
) -> GiteaError | str:
    if error:
        return error
    reason = "another run's audit comment is older"
    try:
        executor.perform(DeleteComment(number=number, comment_id=comment_id, reason=reason))
    except GiteaError as problem:
        return problem
    return OTHER_RUN


def each(
    side_by_side: SideBySide, function: Callable[[T], Any], values: Sequence[T]
) -> list[Any | GiteaError]:
    """The function's results for the values, side by side; a GiteaError is a result, too."""

    def attempt(value: T) -> Any | GiteaError:
        try:
            return function(value)
        except GiteaError as error:
            return error

    return list(side_by_side(attempt, values))
