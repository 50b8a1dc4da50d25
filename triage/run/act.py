"""Acts on one issue: reads it again, says what will be done, looks, does it (design §4.1)."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from triage.errors import GiteaError, LostError
from triage.gitea.offline import Reader
from triage.model import Issue
from triage.policy import Policy
from triage.rules.assessment import Action, Assessment, Blocker, Rule, skip
from triage.rules.decide import Backlog, assess
from triage.run.context import Context
from triage.run.perform import Performer
from triage.state.announcement import disturbance, withdrawal
from triage.state.history import History, read_history
from triage.state.markers import WRITTEN, Entry
from triage.state.operations import (
    AddLabel,
    Assign,
    DeleteComment,
    EditComment,
    Operation,
    PostComment,
    RemoveLabel,
    Unassign,
    Write,
)
from triage.state.reconcile import Plan, reconcile
from triage.texts.audit import render_audit
from triage.texts.report import Outcome, Row, failed


def act_on(context: Context, backlog: Backlog, listed: Assessment) -> Row:
    """Does what is left to do on one issue; its timeline is read first, then the issue (§4).

    Raises:
        GiteaError: when it could not be done, or when that cannot be told.
    """
    if halt := context.stop():
        return Row(assessment=listed, outcome=Outcome.DEFERRED, note=halt)
    history = read_history(context.reader.timeline(listed.number), context.ours)
    plan = reconcile(listed, history, context.policy)
    if not plan.is_empty:
        found = read_again(context.reader, backlog, context.policy, listed, history)
        plan = _within_its_slot(listed, reconcile(found, history, context.policy))
    if plan.is_empty:
        if context.performer and history.doubles:
            now = read_history(context.reader.timeline(listed.number), context.ours)
            _delete_doubles(context.performer, listed.number, now)
        return Row(assessment=plan.assessment)
    if (agent := plan.assessment.decision.agent) not in {"", listed.decision.agent}:
        note = f"now for {agent}: the next cycle decides anew"
        return Row(assessment=plan.assessment, outcome=Outcome.DEFERRED, note=note)
    if agent in context.unavailable:
        return failed(plan.assessment, context.unavailable[agent])
    if context.performer is None:
        return Row(assessment=plan.assessment, outcome=Outcome.PLANNED)
    return _carry_out(context, context.performer, plan, history)


def read_again(
    reader: Reader, backlog: Backlog, policy: Policy, listed: Assessment, history: History
) -> Assessment:
    """The issue as it is after its timeline was read, with its native dependencies."""
    issue = reader.issue(listed.number)
    found = assess(issue, backlog, policy)
    if history.may_have_dependencies and issue.is_open and found.decision.action is Action.DISPATCH:
        native = open_dependencies(reader, listed.number, backlog.repository)
        found = assess(issue, backlog, policy, native)
    return replace(found, unblocks=listed.unblocks)


def open_dependencies(reader: Reader, number: int, repository: str) -> tuple[Blocker, ...]:
    """The native dependencies of an issue that are still open."""
    found = reader.dependencies(number)
    return tuple(_blocker(issue, repository) for issue in found if issue.is_open)


def _blocker(issue: Issue, repository: str) -> Blocker:
    if not issue.number:
        return Blocker(words="an issue that the token may not see", native=True)
    if issue.repository.casefold() in {"", repository.casefold()}:
        return Blocker(number=issue.number, native=True)
    return Blocker(elsewhere=f"{issue.repository}#{issue.number}", native=True)


def _within_its_slot(listed: Assessment, plan: Plan) -> Plan:
    """Where the agent has no room (`limits.fitting`), only the flags go off."""
    dispatched = plan.assessment.decision.action is Action.DISPATCH
    if not (listed.decision.is_queued and dispatched and plan.off):
        return plan
    return Plan(assessment=replace(plan.assessment, decision=listed.decision), off=plan.off)


def _delete_doubles(performer: Performer, number: int, history: History) -> None:
    """What runs left that lost a race and died: the oldest audit comment is the one."""
    for double in history.doubles:
        performer.perform(DeleteComment(number=number, comment_id=double))


def _carry_out(context: Context, performer: Performer, plan: Plan, history: History) -> Row:
    number = plan.assessment.number
    announced = _say(context, performer, plan, history), context.run
    now = read_history(context.reader.timeline(number), context.ours)
    back = withdrawal(number, history, now, announced)
    if why := disturbance(history, now, announced):
        _take_back(performer, back)
        return Row(assessment=replace(plan.assessment, decision=skip(Rule.OVERTAKEN, why)))
    _delete_doubles(performer, number, now)
    _do(performer, plan, back)
    return Row(assessment=plan.assessment, outcome=Outcome.DONE)


def _say(context: Context, performer: Performer, plan: Plan, history: History) -> int:
    """Writes or edits the audit comment; its id."""
    number, policy = plan.assessment.number, context.policy
    entry = Entry(
        on=(plan.on,) if plan.on else (),
        off=plan.off,
        had=plan.had,
        after=history.newest,
        run=context.run,
        at=f"{context.now:{WRITTEN}}",
        policy=policy.digest,
    )
    body = render_audit(plan, entry, policy, owner=context.owner, tool=context.tool)
    if history.comment is None:
        return performer.perform(PostComment(number=number, body=body, run=context.run))
    comment_id = history.comment.id
    return performer.perform(EditComment(number=number, comment_id=comment_id, body=body))


def _do(performer: Performer, plan: Plan, back: Operation | None) -> None:
    """The announced writes; if none of them happened, the announcement is taken back.

    What was done must stay announced, or it would pass for a human's.
    """
    done = False
    try:
        for write in _writes(plan):
            performer.perform(write)
            done = True
    except LostError:
        raise  # it may have happened: the next cycle finds out by the announcement
    except GiteaError:
        _take_back(performer, None if done else back)
        raise


def _take_back(performer: Performer, back: Operation | None) -> None:
    with suppress(GiteaError):  # what fails here the next cycle finds
        if back:
            performer.perform(back)


def _writes(plan: Plan) -> list[Write]:
    """Removals before additions: who reads in between sees less than the truth, never both."""
    number, issue = plan.assessment.number, plan.assessment.issue
    ids = {label.name.casefold(): label.id for label in issue.labels}
    off: list[Write] = [
        Unassign(number=number, login=thing.removeprefix("@"))
        if thing.startswith("@")
        else RemoveLabel(number=number, label_id=ids[thing.casefold()], name=thing)
        for thing in plan.off
    ]
    if not plan.on:
        return off
    if plan.on.startswith("@"):
        return [*off, Assign(number=number, login=plan.on.removeprefix("@"))]
    return [*off, AddLabel(number=number, name=plan.on)]
