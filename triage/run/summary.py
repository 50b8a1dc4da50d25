"""Keeps the daily summary: one issue per workflow date, updated in place (design §5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from datetime import date as calendar_date

from triage.errors import GiteaError
from triage.gitea.offline import Reader
from triage.model import Issue
from triage.policy import HOLD
from triage.run.context import Context
from triage.run.perform import Performer
from triage.state.markers import Day, parse_day
from triage.state.operations import CloseIssue, CreateIssue, EditIssue
from triage.texts.briefing import figures_of
from triage.texts.report import Row, SummaryOutcome, SummaryResult, changes_of
from triage.texts.summary import TITLE_START, render_summary, title_of

MOST_CHANGES = 500
"""Older changes of the same day are dropped from the list: an issue's body is not endless."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summaries:
    """The open summaries that are ours.

    Attributes:
        today: the date's summaries with what they carry, oldest first; one, unless runs collided.
        earlier: those of other dates, newest first.
    """

    today: tuple[tuple[Issue, Day], ...] = ()
    earlier: tuple[tuple[Issue, Day], ...] = ()

    @property
    def figures(self) -> Mapping[str, tuple[int, ...]]:
        """The figures of the last days, from the latest of them."""
        latest = (*self.today[:1], *self.earlier[:1])
        return latest[0][1].figures if latest else {}


def looks_like_summary(issue: Issue) -> bool:
    """Whoever wrote it: such an issue is never triaged."""
    return issue.title.startswith(TITLE_START) or parse_day(issue.body) is not None


def pause_of(listed: Sequence[Issue]) -> str:
    """Why nothing is written in the repository: a human's hold on any open summary, or ""."""
    held = [i.number for i in listed if not i.is_pull and looks_like_summary(i) and i.has(HOLD)]
    return f"paused: label {HOLD} is on the summary #{held[0]}" if held else ""


def summaries_among(issues: Sequence[Issue], ours: frozenset[str], date: str) -> Summaries:
    """Our summaries among open issues; a human may have changed their titles."""
    mine = [(issue, day) for issue in issues if (day := _day_of(issue, ours))]
    ordered = sorted(mine, key=lambda pair: pair[0].number)
    earlier = [pair for pair in ordered if pair[1].date != date]
    return Summaries(
        today=tuple(pair for pair in ordered if pair[1].date == date),
        earlier=tuple(sorted(earlier, key=lambda pair: pair[1].date, reverse=True)),
    )


def _day_of(issue: Issue, ours: frozenset[str]) -> Day | None:
    mine = issue.author.casefold() in ours and not issue.is_pull
    return parse_day(issue.body) if mine else None


def keep_summary(context: Context, listed: Sequence[Issue], rows: Sequence[Row]) -> SummaryResult:
    """Creates, updates or leaves the summary, and closes those that it makes superfluous."""
    found = summaries_among(listed, context.ours, context.date)
    kept = SummaryResult()
    if context.policy.summary_enabled and not pause_of(listed):
        kept = _keep(context, found, rows)
    return replace(kept, figures=found.figures)


def _keep(context: Context, found: Summaries, rows: Sequence[Row]) -> SummaryResult:
    try:
        if found.today:
            return _update(context, found, rows)
        if not rows:  # nothing to tell: none is begun
            _close(context.performer, found.earlier)
            return SummaryResult()
        clock = context.clock or context.now
        if closed := closed_by_hand(context.reader, context.ours, context.date, clock):
            _close(context.performer, found.earlier)
            return SummaryResult(number=closed.number, outcome=SummaryOutcome.UNCHANGED)
        return _create(context, found, rows)
    except GiteaError as error:
        return SummaryResult(outcome=SummaryOutcome.FAILED, error=str(error))


def closed_by_hand(
    reader: Reader, ours: frozenset[str], date: str, clock: datetime
) -> Issue | None:
    """The date's summary, if a human closed it: it stays closed. `clock` is the server's.

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


def _update(context: Context, found: Summaries, rows: Sequence[Row]) -> SummaryResult:
    issue, old = found.today[0]
    superfluous = (*found.today[1:], *found.earlier)
    changes = changes_of(rows, context.now)
    unchanged = not changes and _render(context, old, rows) == _source(issue)
    if context.performer is None or (unchanged and not superfluous):
        outcome = SummaryOutcome.UNCHANGED if unchanged else SummaryOutcome.PLANNED
        return SummaryResult(number=issue.number, outcome=outcome)
    if not unchanged and not _edit(context, context.performer, issue.number, rows):
        return SummaryResult(number=issue.number, outcome=SummaryOutcome.UNCHANGED)
    _close(context.performer, superfluous)
    outcome = SummaryOutcome.UNCHANGED if unchanged else SummaryOutcome.UPDATED
    return SummaryResult(number=issue.number, outcome=outcome)


def _source(issue: Issue) -> str:
    return issue.body.replace("\r\n", "\n").strip()


def _edit(context: Context, performer: Performer, number: int, rows: Sequence[Row]) -> bool:
    """Adds this cycle's changes to what the summary says by now; whether a human let us."""
    now = performer.tracker.issue(number)
    day = parse_day(now.body)
    if day is None or not now.is_open or now.has(HOLD):
        return False
    changes = (*day.changes, *changes_of(rows, context.now))[-MOST_CHANGES:]
    day = replace(day, changes=changes, updated=f"{context.now:%H:%M}", link=context.link)
    performer.perform(EditIssue(number=number, body=_render(context, day, rows)))
    return True


def _create(context: Context, found: Summaries, rows: Sequence[Row]) -> SummaryResult:
    performer, date = context.performer, context.date
    if performer is None:
        return SummaryResult(outcome=SummaryOutcome.PLANNED)
    day = Day(
        date=date,
        changes=changes_of(rows, context.now)[-MOST_CHANGES:],
        figures=found.figures,
        run=context.run,
        updated=f"{context.now:%H:%M}",
        previous=found.earlier[0][0].number if found.earlier else 0,
        link=context.link,
    )
    body = _render(context, day, rows)
    number = performer.perform(CreateIssue(title=title_of(date), body=body, run=context.run))
    _close(performer, found.earlier)
    open_now = summaries_among(performer.tracker.newest_open(), context.ours, date).today
    if not open_now or open_now[0][0].number >= number:
        return SummaryResult(number=number, outcome=SummaryOutcome.CREATED)
    # Another run's is older: it knows nothing of what this one did.
    older = open_now[0][0].number
    edited = bool(day.changes) and _edit(context, performer, older, rows)
    performer.perform(CloseIssue(number=number))
    outcome = SummaryOutcome.UPDATED if edited else SummaryOutcome.UNCHANGED
    return SummaryResult(number=older, outcome=outcome)


def _close(performer: Performer | None, summaries: Sequence[tuple[Issue, Day]]) -> None:
    """Closes those of the summaries that no human has put on hold or closed by now."""
    if performer is None:
        return
    for issue, _ in summaries:
        now = performer.tracker.issue(issue.number)
        if now.is_open and not now.has(HOLD):
            performer.perform(CloseIssue(number=now.number))


def _render(context: Context, day: Day, rows: Sequence[Row]) -> str:
    figures = {**day.figures, day.date: figures_of(rows, context.policy)}
    return render_summary(rows, replace(day, figures=figures), context.policy, context.tool)
