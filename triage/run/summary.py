"""Keeps the daily summary: one issue per workflow date, updated in place (design §5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from datetime import date as calendar_date

from triage.errors import GiteaError
from triage.gitea.tracker import Reader
from triage.model import Issue
from triage.policy import HOLD
from triage.run.context import Context
from triage.run.perform import Executor
from triage.state.markers import Day, Deed, parse_day
from triage.state.operations import CloseIssue, CreateIssue, EditIssue
from triage.texts.report import Row, SummaryOutcome, SummaryResult
from triage.texts.summary import TITLE_START, figures_of, render_summary, title_of

MOST_DEEDS = 500
"""Older deeds of the same day are dropped from the ledger: an issue's body is not endless."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summaries:
    """The open summaries that are ours.

    Attributes:
        date: the workflow date, YYYY-MM-DD.
        today: that date's summaries with what they carry, oldest first; one, unless runs collided.
        earlier: those of other dates, newest first.
        closed: that date's summary, if a human closed it.
    """

    date: str
    today: tuple[tuple[Issue, Day], ...] = ()
    earlier: tuple[tuple[Issue, Day], ...] = ()
    closed: Issue | None = None

    @property
    def figures(self) -> Mapping[str, tuple[int, ...]]:
        """The figures of the last days, from the latest of them."""
        latest = (*self.today[:1], *self.earlier[:1])
        return latest[0][1].figures if latest else {}


def looks_like_summary(issue: Issue) -> bool:
    """Whoever wrote it: such an issue is never triaged."""
    return issue.title.startswith(TITLE_START) or parse_day(issue.body) is not None


def summaries_among(issues: Sequence[Issue], ours: frozenset[str], date: str) -> Summaries:
    """Our summaries among open issues; a human may have changed their titles."""
    mine = [(issue, day) for issue in issues if (day := _day_of(issue, ours))]
    ordered = sorted(mine, key=lambda pair: pair[0].number)
    earlier = [pair for pair in ordered if pair[1].date != date]
    return Summaries(
        date=date,
        today=tuple(pair for pair in ordered if pair[1].date == date),
        earlier=tuple(sorted(earlier, key=lambda pair: pair[1].date, reverse=True)),
    )


def _day_of(issue: Issue, ours: frozenset[str]) -> Day | None:
    return parse_day(issue.body) if issue.author.casefold() in ours else None


def closed_by_hand(
    reader: Reader, ours: frozenset[str], date: str, clock: datetime
) -> Issue | None:
    """The date's summary, if it was closed: it stays closed. `clock` is the server's.

    Raises:
        GiteaError: when it cannot be looked for.
    """
    first = min(calendar_date.fromisoformat(date), clock.date())
    midnight = datetime.combine(first, time(), tzinfo=UTC)
    for issue in reader.closed_since(midnight):
        day = _day_of(issue, ours)
        if day and day.date == date:
            return issue
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What goes into the summary of this cycle."""

    rows: Sequence[Row]
    deeds: tuple[Deed, ...]
    now: datetime


def keep_summary(context: Context, summaries: Summaries, edition: Edition) -> SummaryResult:
    """Creates, updates or leaves the summary, and closes those that it makes superfluous."""
    try:
        if summaries.today:
            return _update(context, summaries, edition)
        if summaries.closed:
            _close(context.executor, summaries.earlier)
            number = summaries.closed.number
            return SummaryResult(number=number, outcome=SummaryOutcome.UNCHANGED)
        return _create(context, summaries, edition)
    except GiteaError as error:
        return SummaryResult(outcome=SummaryOutcome.FAILED, error=str(error))


def _update(context: Context, summaries: Summaries, edition: Edition) -> SummaryResult:
    issue, old = summaries.today[0]
    superfluous = (*summaries.today[1:], *summaries.earlier)
    body = _render(context, old, edition)
    unchanged = not edition.deeds and body == issue.body.replace("\r\n", "\n").strip()
    if context.executor is None or (unchanged and not superfluous):
        outcome = SummaryOutcome.UNCHANGED if unchanged else SummaryOutcome.PLANNED
        return SummaryResult(number=issue.number, outcome=outcome)
    if not unchanged and not _edit(context, context.executor, issue.number, edition):
        return SummaryResult(number=issue.number, outcome=SummaryOutcome.UNCHANGED)
    _close(context.executor, superfluous)
    outcome = SummaryOutcome.UNCHANGED if unchanged else SummaryOutcome.UPDATED
    return SummaryResult(number=issue.number, outcome=outcome)


def _edit(context: Context, executor: Executor, number: int, edition: Edition) -> bool:
    """Adds this cycle's deeds to what the summary says by now; whether a human let us."""
    now = executor.tracker.issue(number)
    day = parse_day(now.body)
    if day is None or not now.is_open or now.has(HOLD):
        return False
    deeds = (*day.deeds, *edition.deeds)[-MOST_DEEDS:]
    day = replace(day, deeds=deeds, updated=f"{edition.now:%H:%M}")
    executor.perform(EditIssue(number=number, body=_render(context, day, edition)))
    return True


def _create(context: Context, summaries: Summaries, edition: Edition) -> SummaryResult:
    executor, date = context.executor, summaries.date
    if executor is None:
        return SummaryResult(outcome=SummaryOutcome.PLANNED)
    day = Day(
        date=date,
        deeds=edition.deeds[-MOST_DEEDS:],
        figures=summaries.figures,
        run=context.stamp.run,
        updated=f"{edition.now:%H:%M}",
    )
    body = _render(context, day, edition)
    number = executor.perform(CreateIssue(title=title_of(date), body=body, run=context.stamp.run))
    _close(executor, summaries.earlier)
    found = summaries_among(executor.tracker.newest_open(), context.ours, date).today
    if not found or found[0][0].number >= number:
        return SummaryResult(number=number, outcome=SummaryOutcome.CREATED)
    # Another run's is older: it knows nothing of what this one did.
    older = found[0][0].number
    edited = bool(edition.deeds) and _edit(context, executor, older, edition)
    executor.perform(CloseIssue(number=number))
    outcome = SummaryOutcome.UPDATED if edited else SummaryOutcome.UNCHANGED
    return SummaryResult(number=older, outcome=outcome)


def _close(executor: Executor | None, summaries: Sequence[tuple[Issue, Day]]) -> None:
    """Closes those of the summaries that no human has put on hold or closed by now."""
    if executor is None:
        return
    for issue, _ in summaries:
        now = executor.tracker.issue(issue.number)
        if now.is_open and not now.has(HOLD):
            executor.perform(CloseIssue(number=now.number))


def _render(context: Context, day: Day, edition: Edition) -> str:
    figures = {**day.figures, day.date: figures_of(edition.rows, context.policy)}
    day = replace(day, figures=figures)
    return render_summary(edition.rows, day, context.policy, context.stamp.tool)
