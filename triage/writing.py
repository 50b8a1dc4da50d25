"""Writes a wave: say everything, look once for other runs, then do it (design §4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from triage.context import Context
from triage.deciding.history import is_login
from triage.deciding.settle import Write
from triage.errors import GiteaError
from triage.executor import Executor
from triage.markers import parse_entry
from triage.model import Comment, Issue
from triage.planning.operations import Assign, DeleteComment, PostComment, RemoveLabel
from triage.planning.steps import Steps
from triage.policy import HOLD, NEEDS_OWNER
from triage.ports import each

Result = int | GiteaError | str
"""What became of the writes on one issue: a number is success, a text why it was left alone."""

OTHER_RUN = "another run was on it at the same time"


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a wave.

    Attributes:
        results: by issue number.
        spoken: the issues on which an audit comment was posted or edited.
        since: comments of runs beside the next wave are not older (server's clock).
    """

    results: dict[int, Result]
    spoken: frozenset[int]
    since: datetime


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
) -> Written:
    """Says all, looks once, then does what was not another run's and not overtaken by a human.

    Comments of other runs beside this wave are not older than `since` (server's clock).

    Returns:
        What became of it; the `since` in it is for the next wave.
    """
    numbers = [steps.settled.assessment.number for steps in todo]
    said = each(context.side_by_side, lambda steps: _say(context, executor, steps), todo)
    results: dict[int, Result] = dict(zip(numbers, said, strict=True))
    spoken = frozenset(n for n, r in results.items() if isinstance(r, int) and r)
    posted = {s.say.number for s in todo if isinstance(s.say, PostComment)}
    ours = {n: r for n, r in results.items() if n in posted and isinstance(r, int)}
    look = _look(context, since) if ours else Look({}, since)
    overtaken = _overtaken(context, todo)
    # Where nobody knows who was first or what has changed, nothing is done: the comments stand,
    # and the next cycle finds them and finishes the writes.
    if isinstance(look, GiteaError):
        return Written(results | {n: look for n in numbers if is_id(results[n])}, spoken, since)
    if isinstance(overtaken, GiteaError):
        results |= {n: overtaken for n in numbers if is_id(results[n])}
        return Written(results, spoken, since)
    for number, comment in ours.items():
        if reason := overtaken.get(number) or _lost(look, number, comment):
            results[number] = _give_way(executor, number, comment, reason)
    for number in numbers:
        if number in overtaken and is_id(results[number]):
            results[number] = overtaken[number]
    ready = [steps for number, steps in zip(numbers, todo, strict=True) if is_id(results[number])]
    done = each(context.side_by_side, lambda steps: _do(executor, steps), ready)
    pairs = zip(ready, done, strict=True)
    results |= {s.settled.assessment.number: result for s, result in pairs}
    return Written(results, spoken, look.newest)


def _overtaken(context: Context, todo: Sequence[Steps]) -> dict[int, str] | GiteaError:
    """The issues that a human closed, held, flagged or assigned since they were read, and what.

    Asked between the comments and the writes, so that hardly any time is left in which an
    assignment could replace a human's (before Gitea 1.27 and on Forgejo there is no other way).
    """
    try:
        changed = {i.number: i for i in context.reader.changed_since(context.since, "all")}
    except GiteaError as error:
        return error
    found = {
        steps.settled.assessment.number: _what_happened(steps, now)
        for steps in todo
        if (now := changed.get(steps.settled.assessment.number))
    }
    return {number: what for number, what in found.items() if what}


def _what_happened(steps: Steps, now: Issue) -> str:
    if not now.is_open:
        return "closed meanwhile"
    if now.has_label(HOLD):
        return f"label {HOLD} was put on meanwhile"
    if steps.settled.write is Write.DELIVER and now.has_label(NEEDS_OWNER):
        return f"label {NEEDS_OWNER} was put on meanwhile"
    # Who was there already, and whom a run beside this one assigned, is no surprise.
    expected = {login.casefold() for login in steps.settled.assessment.issue.assignees}
    if isinstance(steps.write, Assign):
        expected.add(steps.write.login.casefold())
    people = [login for login in now.assignees if login.casefold() not in expected]
    clears = isinstance(steps.write, RemoveLabel)
    return f"assigned to {', '.join(people)} meanwhile" if people and not clears else ""


def _lost(look: Look, number: int, comment: int) -> str:
    return OTHER_RUN if look.older.get(number, comment) < comment else ""


def is_id(result: Result) -> bool:
    """Whether it is success."""
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
    older = {number: c[0].id for number, c in audit_comments(comments, context.me).items()}
    return Look(older, max((comment.at for comment in comments), default=since))


def _give_way(executor: Executor, number: int, comment_id: int, reason: str) -> GiteaError | str:
    """Deletes the comment that we have just posted, because nothing will follow it."""
    try:
        executor.perform(DeleteComment(number=number, comment_id=comment_id, reason=reason))
    except GiteaError as error:
        return error
    return reason


def audit_comments(comments: Iterable[Comment], me: str) -> dict[int, list[Comment]]:
    """Our audit comments among comments, oldest first, by issue number."""
    found: dict[int, list[Comment]] = {}
    for comment in sorted(comments, key=lambda comment: comment.id):
        # One on a pull request tells no number.
        if comment.number and is_login(comment.author, me) and parse_entry(comment.body):
            found.setdefault(comment.number, []).append(comment)
    return found
