"""One complete cycle: score, decide, plan, perform, sum up, report (design §1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from triage.acting import Acted, act, next_wave
from triage.context import Context
from triage.deciding.decision import Blocker
from triage.deciding.rules import Surroundings, assess_backlog
from triage.deciding.settle import inputs_hash, wait_natively
from triage.errors import GiteaError
from triage.executor import Executor
from triage.markers import Deed, Memory
from triage.model import Issue
from triage.planning.candidates import Judged, Need, judge, quiet
from triage.planning.order import in_order
from triage.planning.remember import is_unfinished, memory_of
from triage.planning.slots import slots_of
from triage.planning.steps import Signature
from triage.policy import HOLD, Policy
from triage.ports import Reader, SideBySide, Tracker, each
from triage.preflight import Preflight, prepare
from triage.reading import open_dependencies
from triage.report import Outcome, Report, Row, SummaryResult
from triage.summing import (
    Edition,
    Summaries,
    closed_by_hand,
    is_summary,
    keep_summary,
    looks_like_summary,
    summaries_among,
    unnoted,
)
from triage.texts.audit import Stamp
from triage.tidying import Traces, look_back

OVERLAP = timedelta(minutes=5)
"""How far back to look for comments of a run beside this one: clocks may differ."""

FURTHEST = timedelta(hours=1)


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
    checked = _ask_dependencies(order, survey, reader, hooks)
    queue = [judged.assessment for judged in checked if judged.need is Need.READING]
    flight = Preflight(unavailable={})
    slots = slots_of(order.policy, survey.issues)
    if survey.creates_summary or next_wave(queue, slots, {}):
        flight = prepare(reader, order.policy, order.repository, queue)
    executor = Executor(writer, survey.me) if writer else None
    context = _context(order, survey, flight, reader, executor, hooks)
    acted = act(context, queue, slots)
    new_day = _is_new_day(order, survey.summaries)
    traces = look_back(context, survey.issues, survey.summaries, acted, new_day=new_day)
    rows = tuple(acted.rows.get(j.assessment.number, j.row) for j in checked)
    summary = _sum_up(order, context, survey, rows, acted, traces)
    return Report(
        tool=order.tool,
        policy=order.policy.digest,
        repository=order.repository,
        date=order.date,
        started_at=order.now,
        dry_run=writer is None,
        rows=rows,
        summary=summary,
        warnings=flight.warnings,
        error=acted.fatal,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Survey:
    """The backlog, judged: what the listing alone tells.

    `me` is our own login, or "" as long as nothing depends on it.
    """

    me: str
    issues: Sequence[Issue]
    around: Surroundings
    summaries: Summaries
    judged: Sequence[Judged]
    creates_summary: bool


def _survey(order: Order, backlog: Sequence[Issue], reader: Reader) -> _Survey:
    listed = [item for item in backlog if not item.is_pull]
    me = reader.login() if any(map(looks_like_summary, listed)) else ""
    summaries = summaries_among(listed, me, order.date)
    if order.summary and not summaries.today:
        me = me or reader.login()
        closed = closed_by_hand(reader, me, order.date, order.fetched_at)
        summaries = replace(summaries, closed=closed)
    issues = [issue for issue in listed if not is_summary(issue, me)]
    pulls = [item for item in backlog if item.is_pull]
    numbers = frozenset(item.number for item in (*issues, *pulls))
    around = Surroundings(policy=order.policy, repository=order.repository, open_numbers=numbers)
    assessed, around = assess_backlog(issues, around)
    remembered = summaries.latest.remembered
    judged = [judge(a, remembered, order.policy) for a in in_order(assessed)]
    if any(j.need is not Need.NOTHING for j in judged):
        me = me or reader.login()
    return _Survey(
        me=me,
        issues=issues,
        around=around,
        summaries=summaries,
        judged=judged,
        creates_summary=order.summary and not summaries.today and not summaries.closed,
    )


def _ask_dependencies(order: Order, survey: _Survey, reader: Reader, hooks: Hooks) -> list[Judged]:
    """The judged issues once more; those that still wait for a native dependency need nothing."""
    asked = [j.assessment for j in survey.judged if j.need is Need.DEPENDENCIES]
    found = each(
        hooks.side_by_side,
        lambda a: open_dependencies(reader, a.number, order.repository),
        asked,
    )
    known = dict(zip((a.number for a in asked), found, strict=True))
    return [_with_dependencies(j, known.get(j.assessment.number)) for j in survey.judged]


def _with_dependencies(judged: Judged, native: tuple[Blocker, ...] | GiteaError | None) -> Judged:
    if native is None:
        return judged
    if isinstance(native, GiteaError):
        failed = replace(judged.row, outcome=Outcome.FAILED, error=str(native))
        return replace(judged, need=Need.NOTHING, row=failed)
    if not native:
        return replace(judged, need=Need.READING)
    return quiet(wait_natively(judged.assessment, native))


def _context(  # noqa: PLR0913, PLR0917 - this is where everything comes together
    order: Order,
    survey: _Survey,
    flight: Preflight,
    reader: Reader,
    executor: Executor | None,
    hooks: Hooks,
) -> Context:
    stamp = Stamp(when=f"{order.now:%Y-%m-%d %H:%M}", tool=order.tool, owner=flight.owner)
    return Context(
        reader=reader,
        executor=executor,
        me=survey.me,
        around=survey.around,
        signature=Signature(stamp=stamp, run=order.run),
        side_by_side=hooks.side_by_side,
        stop=hooks.stop,
        since=_since(order, survey.issues),
        unavailable=flight.unavailable,
        remembered=survey.summaries.latest.remembered,
        progress=hooks.progress,
    )


def _since(order: Order, issues: Sequence[Issue]) -> datetime:
    """A moment before the fetch by the clock of the server's database.

    The clock of its answers may be a proxy's, so the newest change that was listed counts as
    well, though no more than an hour: in a lively repository much may have closed since.
    """
    clock = min(order.fetched_at, order.now)
    newest = max((issue.updated_at for issue in issues), default=clock)
    return max(min(clock - OVERLAP, newest), clock - FURTHEST)


def _is_new_day(order: Order, summaries: Summaries) -> bool:
    """Whether nobody has looked a whole day back on this date; the summary is to tell the next."""
    on_hold = any(issue.has_label(HOLD) for issue, _ in summaries.today[:1])
    can_tell = order.summary and not summaries.closed and not on_hold
    return can_tell and summaries.latest.looked != order.date


def _sum_up(  # noqa: PLR0913, PLR0917 - this is where everything comes together
    order: Order,
    context: Context,
    survey: _Survey,
    rows: Sequence[Row],
    acted: Acted,
    traces: Traces,
) -> SummaryResult:
    """Keeps the summary, unless it is off or Gitea has stopped answering."""
    if not order.summary or acted.fatal:
        return SummaryResult()
    deeds = _deeds(rows, order.now)
    edition = Edition(
        rows=rows,
        deeds=(*unnoted(traces.deeds, deeds), *deeds),
        remembered=_remembered(order.policy, survey, acted),
        hands=traces.hands,
        looked=traces.looked,
        now=order.now,
    )
    return keep_summary(context, survey.summaries, edition)


def _deeds(rows: Sequence[Row], now: datetime) -> tuple[Deed, ...]:
    """What was written in this cycle, for the summary's ledger."""
    return tuple(
        Deed(
            at=f"{now:%H:%M}",
            number=row.number,
            action=DEEDS[row.kind],
            agent=row.assessment.decision.agent if row.kind == "dispatched" else "",
        )
        for row in rows
        if row.outcome in {Outcome.DONE, Outcome.CLEARED}
    )


def _remembered(policy: Policy, survey: _Survey, acted: Acted) -> dict[int, Memory]:
    """What was read anew, and what earlier cycles remembered as far as it is still so."""
    remembered = survey.summaries.latest.remembered
    listed = {j.assessment.number: inputs_hash(j.assessment, policy) for j in survey.judged
              if j.assessment.number in remembered}  # fmt: skip
    old = {
        number: memory
        for number, memory in remembered.items()
        if (number not in acted.fresh or is_unfinished(acted.rows[number]))
        and (listed.get(number) == memory.inputs or number in acted.rows)
    }
    new = {
        number: memory
        for number, fresh in acted.fresh.items()
        if (memory := memory_of(fresh.settled, fresh.shown, policy, acted.rows[number]))
    }
    newest = sorted((old | new).items(), reverse=True)[:MOST_REMEMBERED]
    return dict(sorted(newest))


MOST_REMEMBERED = 1000
"""What does not fit is read again each time: an issue's body is not endless."""

DEEDS = {"dispatched": "dispatch", "flagged": "flag", "cleared": "clear"}
