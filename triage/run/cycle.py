"""One complete cycle: assess, reconcile, perform, sum up, report (design §1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from triage.gitea.tracker import Reader, SideBySide, Tracker, each
from triage.model import Issue
from triage.policy import HOLD, Policy
from triage.rules.assessment import Action, Assessment, Decision, Rule
from triage.rules.decide import Surroundings, assess, assess_backlog
from triage.rules.limits import slots_of
from triage.rules.order import in_order
from triage.run.act import Acted, act, fitting, open_dependencies
from triage.run.context import Context
from triage.run.perform import Executor
from triage.run.preflight import Preflight, check_rights, prepare
from triage.run.summary import (
    Edition,
    Summaries,
    closed_by_hand,
    keep_summary,
    looks_like_summary,
    summaries_among,
)
from triage.state.history import History, read_history
from triage.state.markers import Deed
from triage.state.need import Need, is_flagged, need_of
from triage.state.reconcile import reconcile
from triage.texts.audit import Stamp
from triage.texts.report import Outcome, Report, Row, SummaryResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is asked of a cycle.

    Attributes:
        repository: owner/name.
        date: the workflow date, YYYY-MM-DD.
        run: an id of this cycle that no other has.
        now: when it started (UTC).
        fetched_at: the server's clock when the fetch began, or `now`.
    """

    repository: str
    policy: Policy
    date: str
    summary: bool
    run: str
    tool: str
    now: datetime
    fetched_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """What the shell lends to a cycle: threads, its signals and deadline, its progress bar."""

    side_by_side: SideBySide
    stop: Callable[[], str]
    progress: Callable[[str, int, int], None]


def run_cycle(
    order: Order, backlog: Sequence[Issue], reader: Reader, writer: Tracker | None, hooks: Hooks
) -> Report:
    """Triages a backlog that was fetched whole; without a writer it is a dry run.

    The open pull requests in it are not triaged: issues may wait for them.

    Raises:
        TriageError: when nothing at all can be done; single failures are in the report.
    """
    survey = _survey(order, backlog, reader)
    rows, histories = _ask(order, survey, reader, hooks)
    queue = [] if survey.paused else [a for a in survey.assessed if a.number not in rows]
    slots = slots_of(order.policy, survey.issues)
    flight = _prepare(order, survey, reader, writer, fitting(queue, slots))
    context = replace(_context(order, survey, flight, reader, writer, hooks), histories=histories)
    acted = act(context, queue, slots)
    rows = {**_paused(survey), **rows, **acted.rows}
    ordered = tuple(rows[assessment.number] for assessment in survey.assessed)
    return Report(
        tool=order.tool,
        policy=order.policy.digest,
        repository=order.repository,
        date=order.date,
        started_at=order.now,
        dry_run=writer is None,
        rows=ordered,
        summary=_sum_up(order, context, survey, ordered, acted),
        warnings=(*filter(None, [survey.paused]), *flight.warnings),
        error=acted.fatal,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Survey:
    """What the listing alone tells.

    Attributes:
        ours: the logins of the tool; nobody's offline.
        assessed: every issue, in the order of work.
        paused: why nothing is written in this repository, or "".
    """

    ours: frozenset[str]
    issues: Sequence[Issue]
    around: Surroundings
    summaries: Summaries
    assessed: Sequence[Assessment]
    paused: str


def _survey(order: Order, backlog: Sequence[Issue], reader: Reader) -> _Survey:
    login = reader.login().casefold()
    ours = frozenset({login, *order.policy.bot_logins} - {""})
    listed = [item for item in backlog if not item.is_pull]
    summaries = summaries_among(listed, ours, order.date)
    if order.summary and not summaries.today and ours:
        closed = closed_by_hand(reader, ours, order.date, order.fetched_at)
        summaries = replace(summaries, closed=closed)
    issues = [issue for issue in listed if not looks_like_summary(issue)]
    pulls = [item for item in backlog if item.is_pull]
    numbers = frozenset(item.number for item in (*issues, *pulls))
    around = Surroundings(policy=order.policy, repository=order.repository, open_numbers=numbers)
    assessed, around = assess_backlog(issues, around)
    held = [i.number for i in listed if looks_like_summary(i) and i.has(HOLD)]
    return _Survey(
        ours=ours,
        issues=issues,
        around=around,
        summaries=summaries,
        assessed=in_order(assessed),
        paused=f"paused: label {HOLD} is on the summary #{held[0]}" if held else "",
    )


def _ask(
    order: Order, survey: _Survey, reader: Reader, hooks: Hooks
) -> tuple[dict[int, Row], dict[int, History]]:
    """The rows of the issues that need nothing more, and what was read of others, by number."""
    needs = {assessment.number: need_of(assessment) for assessment in survey.assessed}
    quiet = [a for a in survey.assessed if needs[a.number] is Need.NOTHING]
    asked = [a for a in survey.assessed if needs[a.number] is not Need.NOTHING and is_flagged(a)]
    found = each(hooks.side_by_side, lambda a: _ask_about(order, survey, reader, a), asked)
    rows = {a.number: Row(assessment=a, note=_note(a.decision)) for a in quiet}
    histories: dict[int, History] = {}
    for listed, answer in zip(asked, found, strict=True):
        if isinstance(answer, History):
            histories[listed.number] = answer
        elif isinstance(answer, Row):
            rows[listed.number] = answer
        else:
            rows[listed.number] = Row(assessment=listed, outcome=Outcome.FAILED, error=str(answer))
    return rows, histories


def _ask_about(order: Order, survey: _Survey, reader: Reader, listed: Assessment) -> Row | History:
    """The row of an issue that a native dependency or a human's flag keeps, else its history."""
    asks = need_of(listed) is Need.DEPENDENCIES
    if asks and (native := open_dependencies(reader, listed.number, order.repository)):
        found = replace(assess(listed.issue, survey.around, native), unblocks=listed.unblocks)
        return Row(assessment=found, note=_note(found.decision))
    history = read_history(reader.timeline(listed.number), survey.ours)
    plan = reconcile(listed, history, order.policy)
    return Row(assessment=plan.assessment) if plan.is_empty else history


def _note(decision: Decision) -> str:
    return "is flagged already" if decision.action is Action.FLAG else ""


def _paused(survey: _Survey) -> dict[int, Row]:
    """What would be acted on, were it not for a hold on the summary."""
    if not survey.paused:
        return {}
    return {
        a.number: Row(assessment=a, outcome=Outcome.DEFERRED, note=survey.paused)
        for a in survey.assessed
    }


def _prepare(
    order: Order,
    survey: _Survey,
    reader: Reader,
    writer: Tracker | None,
    batch: Sequence[Assessment],
) -> Preflight:
    """What would fail for every issue alike is found out before anything is announced."""
    creates = order.summary and not (survey.summaries.today or survey.summaries.closed)
    if survey.paused or not (batch or creates):
        return Preflight(unavailable={})
    flight = prepare(reader, order.policy, order.repository, batch)
    if writer and batch:
        check_rights(writer, order.repository, batch[0].number)
    return flight


def _context(  # noqa: PLR0913, PLR0917 - this is where everything comes together
    order: Order,
    survey: _Survey,
    flight: Preflight,
    reader: Reader,
    writer: Tracker | None,
    hooks: Hooks,
) -> Context:
    return Context(
        reader=reader,
        executor=Executor(writer, survey.ours) if writer else None,
        ours=survey.ours,
        around=survey.around,
        stamp=Stamp(
            when=f"{order.now:%Y-%m-%d %H:%M}",
            tool=order.tool,
            run=order.run,
            owner=flight.owner,
        ),
        side_by_side=hooks.side_by_side,
        stop=hooks.stop,
        unavailable=flight.unavailable,
        progress=hooks.progress,
    )


def _sum_up(
    order: Order, context: Context, survey: _Survey, rows: Sequence[Row], acted: Acted
) -> SummaryResult:
    """Keeps the summary, unless it is off, paused, or Gitea has stopped answering."""
    if not order.summary or acted.fatal or survey.paused:
        return SummaryResult()
    deeds = tuple(_deed(row, order.now) for row in rows if row.outcome is Outcome.DONE)
    edition = Edition(rows=rows, deeds=deeds, now=order.now)
    return keep_summary(context, survey.summaries, edition)


def _deed(row: Row, now: datetime) -> Deed:
    decision = row.assessment.decision
    action = {Rule.TAKEN_BACK: "hold", Rule.APPROVED: "approve"}.get(
        decision.rule, "clear" if decision.action is Action.SKIP else str(decision.action)
    )
    return Deed(at=f"{now:%H:%M}", number=row.number, action=action, agent=decision.agent)
