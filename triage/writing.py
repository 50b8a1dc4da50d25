"""Writes a wave: say everything, look once for other runs, then do it (design §4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from triage.context import Context
from triage.deciding.history import is_login
from triage.errors import GiteaError
from triage.executor import Executor
from triage.markers import parse_entry
from triage.planning.operations import DeleteComment, PostComment
from triage.planning.steps import Steps
from triage.ports import each

Result = int | GiteaError | str
"""What became of the writes on one issue: a number is success, a text why it was left alone."""

OTHER_RUN = "another run was on it at the same time"


@dataclass(frozen=True, slots=True)
class Look:
    """What a look for comments of other runs showed.

    Attributes:
        older: issue number → id of the oldest audit comment of our login.
        newest: when the newest comment was written, by the server's clock.
    """

    older: Mapping[int, int]
    newest: datetime


def write_all(
    context: Context, executor: Executor, todo: Sequence[Steps], since: datetime
) -> tuple[dict[int, Result], datetime]:
    """Says all, looks once, then does what was not another run's.

    Comments of other runs beside this wave are not older than `since` (server's clock).

    Returns:
        The results by issue number, and the `since` for the next wave.
    """
    numbers = [steps.settled.assessment.number for steps in todo]
    said = each(context.side_by_side, lambda steps: _say(context, executor, steps), todo)
    results: dict[int, Result] = dict(zip(numbers, said, strict=True))
    posted = {s.say.number for s in todo if isinstance(s.say, PostComment)}
    ours = {n: r for n, r in results.items() if n in posted and isinstance(r, int)}
    look = _look(context, since) if ours else Look({}, since)
    if isinstance(look, GiteaError):
        # Nobody knows who was first, so nothing is done on them: the comments stand, and the
        # next cycle finds them and finishes the writes.
        results |= dict.fromkeys(ours, look)
    else:
        since = look.newest
        lost = {n: comment for n, comment in ours.items() if look.older.get(n, comment) < comment}
        results |= {n: _give_way(executor, n, comment) for n, comment in lost.items()}
    ready = [steps for number, steps in zip(numbers, todo, strict=True) if _is_id(results[number])]
    done = each(context.side_by_side, lambda steps: _do(executor, steps), ready)
    pairs = zip(ready, done, strict=True)
    return results | {s.settled.assessment.number: result for s, result in pairs}, since


def _is_id(result: Result) -> bool:
    return isinstance(result, int)


def _say(context: Context, executor: Executor, steps: Steps) -> int | str:
    """Tidies up and writes the audit comment; its id, or 0 when it stands already."""
    if stopped := context.stop():
        return f"stopped: {stopped}"
    for operation in steps.tidy:
        executor.perform(operation)
    return executor.perform(steps.say) if steps.say else 0


def _do(executor: Executor, steps: Steps) -> int:
    return executor.perform(steps.write) if steps.write else 0


def _look(context: Context, since: datetime) -> Look | GiteaError:
    try:
        comments = context.reader.recent_comments(since)
    except GiteaError as error:
        return error
    older: dict[int, int] = {}
    for comment in comments:
        if is_login(comment.author, context.me) and parse_entry(comment.body):
            older[comment.number] = min(comment.id, older.get(comment.number, comment.id))
    return Look(older, max((comment.at for comment in comments), default=since))


def _give_way(executor: Executor, number: int, comment_id: int) -> GiteaError | str:
    """Deletes our comment, because another run's is older: that one acts on the issue."""
    reason = "another run's audit comment is older"
    try:
        executor.perform(DeleteComment(number=number, comment_id=comment_id, reason=reason))
    except GiteaError as error:
        return error
    return OTHER_RUN
