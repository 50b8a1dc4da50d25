"""Which issues need something, and acting on them in the order of work, as far as they fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeGuard

from triage.errors import GiteaError, LostError, UnauthorizedError
from triage.gitea.side_by_side import each
from triage.rules.assessment import Action, Assessment, Rule
from triage.rules.decide import Backlog, assess
from triage.rules.limits import Slots, fitting
from triage.run.act import act_on, open_dependencies
from triage.run.context import Context
from triage.state.history import read_history
from triage.state.need import Need, need_of
from triage.state.reconcile import reconcile
from triage.texts.report import Outcome, Row, failed


def settle(context: Context, backlog: Backlog, assessed: Sequence[Assessment]) -> dict[int, Row]:
    """The rows of the issues that need nothing, by number; flagged ones are asked about (§4)."""
    needs = {assessment.number: need_of(assessment) for assessment in assessed}
    quiet = [a for a in assessed if needs[a.number] is Need.NOTHING]
    asked = [a for a in assessed if needs[a.number] is not Need.NOTHING and _may_need_nothing(a)]
    found = each(context.side_by_side, lambda a: _ask_about(context, backlog, a), asked)
    rows = {a.number: _quiet(a) for a in quiet}
    for listed, row in zip(asked, found, strict=True):
        if isinstance(row, GiteaError):
            rows[listed.number] = failed(listed, str(row))
        elif row:
            rows[listed.number] = row
    return rows


def _may_need_nothing(listed: Assessment) -> bool:
    """Whether only the timeline tells whose a flag is, or whose the dispatch of a stale issue."""
    return bool(listed.flags) or listed.decision.rule in {Rule.STALE, Rule.NO_AGENT_LEFT}


def _ask_about(context: Context, backlog: Backlog, listed: Assessment) -> Row | None:
    """The row of a flagged issue that a native dependency or a human's flag keeps as it is."""
    if need_of(listed) is Need.DEPENDENCIES:
        native = open_dependencies(context.reader, listed.number, backlog.repository)
        if native:
            found = assess(listed.issue, backlog, context.policy, native)
            return _quiet(replace(found, unblocks=listed.unblocks))
    history = read_history(context.reader.timeline(listed.number), context.ours)
    plan = reconcile(listed, history, context.policy)
    needs_nothing = plan.is_empty and not history.doubles
    return Row(assessment=plan.assessment) if needs_nothing else None


def _quiet(assessment: Assessment) -> Row:
    flagged = assessment.decision.action is Action.FLAG
    return Row(assessment=assessment, note="is flagged already" if flagged else "")


@dataclass
class Acted:
    """What came of the queue: a row for each issue, and why the cycle must end, or ""."""

    rows: dict[int, Row] = field(default_factory=dict)
    fatal: str = ""


def act(context: Context, backlog: Backlog, queue: Sequence[Assessment], slots: Slots) -> Acted:
    """Acts on the issues of the queue, in the order of work, as far as they fit.

    Those that fit are taken side by side; where nothing came of one, the next fits instead.
    """
    acted, left, named = Acted(), list(queue), set[int]()
    while not (halt := acted.fatal or context.stop()) and (batch := fitting(left, slots)):
        rows = each(context.side_by_side, lambda listed: act_on(context, backlog, listed), batch)
        for listed, row in zip(batch, rows, strict=True):
            if _is_for_another(row, listed) and listed.number not in named:
                named.add(listed.number)
                left = [row.assessment if a.number == listed.number else a for a in left]
                continue
            known = failed(listed, str(row)) if isinstance(row, GiteaError) else row
            acted.rows[listed.number] = known
            slots = (
                slots.take(listed) if isinstance(row, LostError) else _used(slots, known, listed)
            )
            if isinstance(row, UnauthorizedError):
                acted.fatal = acted.fatal or str(row)
        left = [assessment for assessment in left if assessment.number not in acted.rows]
        context.progress("acting", len(acted.rows), len(queue))
    for listed in left:
        note = halt or slots.refusal(listed)
        acted.rows[listed.number] = Row(assessment=listed, outcome=Outcome.DEFERRED, note=note)
    return acted


def _is_for_another(row: Row | GiteaError, listed: Assessment) -> TypeGuard[Row]:
    """Whether the timeline names another agent than the listing: it has to have room, too."""
    if not isinstance(row, Row) or row.outcome is not Outcome.DEFERRED:
        return False
    return row.assessment.decision.agent not in {"", listed.decision.agent}


def _used(slots: Slots, row: Row, listed: Assessment) -> Slots:
    """What was written is used up; what Gitea refused leaves its place to the next issue."""
    if row.acted:
        return slots.take(row.assessment)
    agent = slots.policy.agents.get(listed.decision.agent)
    somebodys = agent is not None and row.assessment.issue.has(agent.thing)
    return slots.occupy(listed) if somebodys else slots
