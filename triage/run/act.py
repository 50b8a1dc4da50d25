"""Acts on issues, side by side: read again, say it, look, do it (design §4.1)."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from triage.errors import GiteaError, LostError, UnauthorizedError
from triage.gitea.tracker import Reader, each
from triage.model import Issue
from triage.rules.assessment import Action, Assessment, Blocker, Rule
from triage.rules.decide import assess, skip
from triage.rules.limits import Slots
from triage.run.context import Context
from triage.run.perform import Executor
from triage.state.announcement import disturbance, withdrawal
from triage.state.history import History, read_history
from triage.state.markers import Entry
from triage.state.need import is_flagged
from triage.state.operations import (
    AddLabel,
    Assign,
    DeleteComment,
    EditComment,
    Operation,
    PostComment,
    RemoveLabel,
    Write,
)
from triage.state.reconcile import Plan, reconcile
from triage.texts.audit import render_audit
from triage.texts.report import Outcome, Row


@dataclass(kw_only=True)
class Acted:
    """What came of acting so far.

    Attributes:
        rows: a row for each issue that was tried or deferred, by number.
        slots: how much still fits.
        fatal: why the cycle must end (exit 3), or "".
    """

    slots: Slots
    rows: dict[int, Row] = field(default_factory=dict)
    fatal: str = ""


def act(context: Context, queue: Sequence[Assessment], slots: Slots) -> Acted:
    """Acts on the issues of the queue, in the order of work, as far as they fit.

    Those that fit are taken side by side; where nothing came of one, the next fits instead.
    """
    acted = Acted(slots=slots)
    left = list(queue)
    while not (halt := acted.fatal or context.stop()):
        batch = fitting(left, acted.slots)
        if not batch:
            break
        _act_on_all(context, batch, acted)
        left = [assessment for assessment in left if assessment.number not in acted.rows]
        context.progress("acting", len(acted.rows), len(queue))
    for assessment in left:
        note = f"stopped: {halt}" if halt else acted.slots.refusal(assessment)
        acted.rows[assessment.number] = _deferred(assessment, note)
    return acted


def fitting(left: Sequence[Assessment], slots: Slots) -> list[Assessment]:
    """The issues that fit together, in the order of work.

    One with a flag is among them even if its agent has enough: the flag must not outlive its
    reason.
    """
    batch: list[Assessment] = []
    for listed in left:
        refusal, fits = slots.refusal(listed), listed
        if refusal and is_flagged(listed):
            fits = replace(listed, decision=skip(Rule.ROUTED, refusal))
        if not slots.refusal(fits):
            batch.append(fits)
            slots = slots.take(fits)
    return batch


def _act_on_all(context: Context, batch: Sequence[Assessment], acted: Acted) -> None:
    rows = each(context.side_by_side, lambda listed: _act_on(context, listed), batch)
    for listed, row in zip(batch, rows, strict=True):
        acted.rows[listed.number] = (
            _failed(listed, str(row)) if isinstance(row, GiteaError) else row
        )
        acted.slots = _used(acted.slots, acted.rows[listed.number], listed)
        if isinstance(row, UnauthorizedError):
            acted.fatal = acted.fatal or str(row)


def _used(slots: Slots, row: Row, listed: Assessment) -> Slots:
    """Of the budget what was written is used up, and what may have been."""
    if row.acted or row.outcome is Outcome.FAILED:
        return slots.take(row.assessment)
    agent = slots.policy.agents.get(listed.decision.agent)
    somebodys = agent is not None and row.assessment.issue.has(agent.thing)
    return slots.occupy(listed) if somebodys else slots


def _act_on(context: Context, listed: Assessment) -> Row:
    """Does what is left to do on one issue.

    Raises:
        GiteaError: when it could not be done, or when that cannot be told.
    """
    if halt := context.stop():
        return _deferred(listed, f"stopped: {halt}")
    history = context.histories.get(listed.number) or read_history(
        context.reader.timeline(listed.number), context.ours
    )
    plan = reconcile(listed, history, context.policy)
    if not plan.is_empty:
        plan = reconcile(_read_again(context, listed, history), history, context.policy)
        plan = _without_agent(listed, plan)
    if plan.is_empty:
        return Row(assessment=plan.assessment)
    return _refused(context, listed, plan) or _perform(context, plan, history)


def _without_agent(listed: Assessment, plan: Plan) -> Plan:
    """Where no agent has room, only the flags go off."""
    queued = listed.decision.rule is Rule.ROUTED and listed.decision.action is Action.SKIP
    if not (queued and plan.off and plan.assessment.decision.action is Action.DISPATCH):
        return plan
    return Plan(assessment=replace(plan.assessment, decision=listed.decision), off=plan.off)


def _refused(context: Context, listed: Assessment, plan: Plan) -> Row | None:
    """Why what is left to do cannot be done in this cycle."""
    agent = plan.assessment.decision.agent
    if agent not in {"", listed.decision.agent}:
        note = "changed while it was read: the next cycle decides anew"
        return _deferred(plan.assessment, note)
    problem = context.unavailable.get(agent)
    return _failed(plan.assessment, problem) if problem else None


def _perform(context: Context, plan: Plan, history: History) -> Row:
    if context.executor is None:
        return _acted(plan, Outcome.PLANNED)
    return _carry_out(context, context.executor, plan, history)


def _read_again(context: Context, listed: Assessment, history: History) -> Assessment:
    """The issue as it is after its timeline was read, with its native dependencies."""
    issue = context.reader.issue(listed.number)
    found = assess(issue, context.around)
    if history.may_have_dependencies and issue.is_open and found.decision.action is Action.DISPATCH:
        native = open_dependencies(context.reader, listed.number, context.around.repository)
        found = assess(issue, context.around, native)
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


def _carry_out(context: Context, executor: Executor, plan: Plan, history: History) -> Row:
    number = plan.assessment.number
    for double in history.doubles:
        executor.perform(DeleteComment(number=number, comment_id=double))
    announced = _say(context, executor, plan, history), context.stamp.run
    now = read_history(context.reader.timeline(number), context.ours)
    back = withdrawal(number, history, now, announced)
    if why := disturbance(history, now, announced):
        _take_back(executor, back)
        decision = skip(Rule.OVERTAKEN, why)
        return Row(assessment=replace(plan.assessment, decision=decision))
    done = False
    try:
        for write in _writes(plan):
            executor.perform(write)
            done = True
    except LostError:
        raise  # it may have happened: the next cycle finds out by the announcement
    except GiteaError:
        if not done:  # what was done must stay announced, or it would pass for a human's deed
            _take_back(executor, back)
        raise
    return _acted(plan, Outcome.DONE)


def _take_back(executor: Executor, back: Operation | None) -> None:
    with suppress(GiteaError):  # what fails here the next cycle finds
        if back:
            executor.perform(back)


def _say(context: Context, executor: Executor, plan: Plan, history: History) -> int:
    """Writes or edits the audit comment; its id."""
    number, stamp = plan.assessment.number, context.stamp
    entry = Entry(
        on=(plan.on,) if plan.on else (),
        off=plan.off,
        after=history.newest,
        run=stamp.run,
        at=stamp.when,
        policy=context.policy.digest,
    )
    body = render_audit(plan, entry, context.policy, stamp)
    if history.comment is None:
        return executor.perform(PostComment(number=number, body=body, run=stamp.run))
    comment_id = history.comment.id
    return executor.perform(EditComment(number=number, comment_id=comment_id, body=body))


def _writes(plan: Plan) -> list[Write]:
    """Removals before additions: who reads in between sees less than the truth, never both."""
    number, issue = plan.assessment.number, plan.assessment.issue
    ids = {label.name.casefold(): label.id for label in issue.labels}
    off: list[Write] = [RemoveLabel(number=number, label_id=ids[n], name=n) for n in plan.off]
    if not plan.on:
        return off
    if plan.on.startswith("@"):
        return [*off, Assign(number=number, login=plan.on.removeprefix("@"))]
    return [*off, AddLabel(number=number, name=plan.on)]


def _acted(plan: Plan, outcome: Outcome) -> Row:
    return Row(assessment=plan.assessment, outcome=outcome)


def _deferred(assessment: Assessment, note: str) -> Row:
    return Row(assessment=assessment, outcome=Outcome.DEFERRED, note=note)


def _failed(assessment: Assessment, error: str) -> Row:
    return Row(assessment=assessment, outcome=Outcome.FAILED, error=error)
