"""Keeps the daily summary: one issue per workflow date, updated in place (design §5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from datetime import date as calendar_date

from triage.context import Context
from triage.deciding.history import is_login
from triage.errors import GiteaError
from triage.executor import Executor
from triage.markers import Day, Deed, Memory, parse_day
from triage.model import Issue
from triage.planning.operations import CloseIssue, CreateIssue, EditIssue
from triage.report import Row, SummaryOutcome, SummaryResult
from triage.texts.summary import TITLE_START, render_summary, title_of

MOST_DEEDS = 500
"""Older deeds of the same day are dropped from the ledger: an issue's body is not endless."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summaries:
    """The open summaries that are ours.

    Attributes:
        date: the workflow date, YYYY-MM-DD.
        today: that date's summaries with their ledgers, oldest first; one, unless runs collided.
        earlier: those of earlier dates, newest first.
    """

    date: str
    today: tuple[tuple[Issue, Day], ...] = ()
    earlier: tuple[tuple[Issue, Day], ...] = ()

    @property
    def remembered(self) -> dict[int, Memory]:
        """What the latest of them remembers."""
        latest = [*self.today[:1], *self.earlier[:1]]
        return latest[0][1].remembered if latest else {}


def looks_like_summary(issue: Issue) -> bool:
    """By its title alone: worth finding out who we are."""
    return issue.title.startswith(TITLE_START)


def is_summary(issue: Issue, me: str) -> bool:
    """Ours by title, marker and author; offline (`me` empty) the author cannot be known."""
    ours = not me or is_login(issue.author, me)
    return ours and looks_like_summary(issue) and parse_day(issue.body) is not None


def summaries_among(issues: Sequence[Issue], me: str, date: str) -> Summaries:
    """The summaries among open issues."""
    mine = [(i, day) for i in issues if is_summary(i, me) and (day := parse_day(i.body))]
    ordered = sorted(mine, key=lambda pair: pair[0].number)
    today = tuple(pair for pair in ordered if pair[0].title == title_of(date))
    earlier = [pair for pair in ordered if pair[1].date < date]
    newest_first = sorted(earlier, key=lambda pair: pair[1].date, reverse=True)
    return Summaries(date=date, today=today, earlier=tuple(newest_first))


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What goes into the summary of this cycle."""

    rows: Sequence[Row]
    deeds: tuple[Deed, ...]
    remembered: dict[int, Memory]
    now: datetime


def keep_summary(context: Context, summaries: Summaries, edition: Edition) -> SummaryResult:
    """Creates, updates or leaves the summary, and closes those that it makes superfluous."""
    try:
        if summaries.today:
            return _update(context, summaries, edition)
        return _create(context, summaries, edition)
    except GiteaError as error:
        return SummaryResult(outcome=SummaryOutcome.FAILED, error=str(error))


def _update(context: Context, summaries: Summaries, edition: Edition) -> SummaryResult:
    issue, old = summaries.today[0]
    deeds = (*old.deeds, *edition.deeds)[-MOST_DEEDS:]
    day = replace(old, deeds=deeds, remembered=edition.remembered)
    unchanged = _render(context, day, edition) == issue.body.replace("\r\n", "\n").strip()
    superfluous = [other for other, _ in (*summaries.today[1:], *summaries.earlier)]
    if unchanged and not superfluous:
        return SummaryResult(number=issue.number, outcome=SummaryOutcome.UNCHANGED)
    if context.executor is None:
        return SummaryResult(number=issue.number, outcome=SummaryOutcome.PLANNED)
    if not unchanged:
        body = _render(context, replace(day, updated=f"{edition.now:%H:%M}"), edition)
        context.executor.perform(
            EditIssue(number=issue.number, body=body, reason="something changed")
        )
    _close(context.executor, superfluous)
    outcome = SummaryOutcome.UNCHANGED if unchanged else SummaryOutcome.UPDATED
    return SummaryResult(number=issue.number, outcome=outcome)


def _create(context: Context, summaries: Summaries, edition: Edition) -> SummaryResult:
    closed = _closed_by_hand(context, summaries.date)
    executor = context.executor
    if executor is None:
        outcome = SummaryOutcome.UNCHANGED if closed else SummaryOutcome.PLANNED
        return SummaryResult(number=closed, outcome=outcome)
    number = closed or _post(context, executor, summaries.date, edition)
    _close(executor, [issue for issue, _ in summaries.earlier])
    if closed:
        return SummaryResult(number=closed, outcome=SummaryOutcome.UNCHANGED)
    winner = _oldest_open(context, executor, summaries.date, number)
    if winner != number:
        executor.perform(CloseIssue(number=number, reason="another run's summary is older"))
        return SummaryResult(number=winner, outcome=SummaryOutcome.UNCHANGED)
    return SummaryResult(number=number, outcome=SummaryOutcome.CREATED)


def _post(context: Context, executor: Executor, date: str, edition: Edition) -> int:
    run = context.signature.run
    day = Day(
        date=date,
        deeds=edition.deeds,
        remembered=edition.remembered,
        run=run,
        updated=f"{edition.now:%H:%M}",
    )
    body = _render(context, day, edition)
    return executor.perform(
        CreateIssue(title=title_of(date), body=body, run=run, reason="the day's first cycle")
    )


def _close(executor: Executor, issues: Sequence[Issue]) -> None:
    for issue in issues:
        executor.perform(CloseIssue(number=issue.number, reason="a newer summary took over"))


def _closed_by_hand(context: Context, date: str) -> int:
    """The number of the date's summary if it was closed, so that it stays closed; else 0."""
    first = min(calendar_date.fromisoformat(date), context.since.date())
    midnight = datetime.combine(first, time(), tzinfo=UTC)
    title = title_of(date)
    for issue in context.reader.changed_since(midnight, "closed"):
        if issue.title == title and is_summary(issue, context.me):
            return issue.number
    return 0


def _oldest_open(context: Context, executor: Executor, date: str, ours: int) -> int:
    """The date's open summary with the lowest number: the one that stays."""
    title = title_of(date)
    found = executor.tracker.newest_open()
    mine = [i.number for i in found if i.title == title and is_summary(i, context.me)]
    return min([ours, *mine])


def _render(context: Context, day: Day, edition: Edition) -> str:
    tool = context.signature.stamp.tool
    return render_summary(edition.rows, day, context.policy, tool)
