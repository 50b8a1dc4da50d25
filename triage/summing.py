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
from triage.markers import SUMMARY, Day, Deed, Hands, Memory, parse_day
from triage.model import Issue
from triage.planning.operations import CloseIssue, CreateIssue, EditIssue
from triage.policy import HOLD
from triage.ports import Reader
from triage.report import Row, SummaryOutcome, SummaryResult
from triage.texts.summary import TITLE_START, render_summary, title_of

LATE = "23:"
MOST_DEEDS = 500
"""Older deeds of the same day are dropped from the ledger: an issue's body is not endless."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summaries:
    """The open summaries that are ours.

    Attributes:
        date: the workflow date, YYYY-MM-DD.
        today: that date's summaries with their ledgers, oldest first; one, unless runs collided.
        earlier: those of earlier dates, newest first.
        closed: that date's summary, if a human closed it.
    """

    date: str
    today: tuple[tuple[Issue, Day], ...] = ()
    earlier: tuple[tuple[Issue, Day], ...] = ()
    closed: tuple[Issue, Day] | None = None

    @property
    def latest(self) -> Day:
        """The ledger of the latest of them; an empty one where there is none."""
        latest = [*self.today[:1], *([self.closed] if self.closed else []), *self.earlier[:1]]
        return latest[0][1] if latest else Day(date="")

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """What was done on that date, as far as it was noted."""
        return self.latest.deeds if self.latest.date == self.date else ()

    def noted(self, day: str) -> tuple[Deed, ...]:
        """Among which a deed that was announced on some day (UTC) would be, had it been noted.

        A cycle may begin in front of midnight and announce it afterwards.
        """
        before = self.earlier[0][1].deeds if self.earlier else ()
        late = tuple(deed for deed in before if day != self.date or deed.at >= LATE)
        return (*self.deeds, *late)


def looks_like_summary(issue: Issue) -> bool:
    """By its text alone: worth finding out who we are."""
    return issue.title.startswith(TITLE_START) or SUMMARY in issue.body


def is_summary(issue: Issue, me: str) -> bool:
    """Ours by author, and by title or marker; offline (`me` empty) the marker has to do."""
    if not me:
        return issue.title.startswith(TITLE_START) and parse_day(issue.body) is not None
    titled = issue.title.startswith(TITLE_START)
    return is_login(issue.author, me) and (titled or parse_day(issue.body) is not None)


def _day_of(issue: Issue, me: str) -> Day | None:
    return parse_day(issue.body) if is_summary(issue, me) else None


def summaries_among(issues: Sequence[Issue], me: str, date: str) -> Summaries:
    """The summaries among open issues; a human may have changed their titles."""
    mine = [(issue, day) for issue in issues if (day := _day_of(issue, me))]
    ordered = sorted(mine, key=lambda pair: pair[0].number)
    earlier = [pair for pair in ordered if pair[1].date < date]
    return Summaries(
        date=date,
        today=tuple(pair for pair in ordered if pair[1].date == date),
        earlier=tuple(sorted(earlier, key=lambda pair: pair[1].date, reverse=True)),
    )


def closed_by_hand(reader: Reader, me: str, date: str, clock: datetime) -> tuple[Issue, Day] | None:
    """The date's summary, if it was closed: it stays closed. `clock` is the server's.

    Raises:
        GiteaError: when it cannot be looked for.
    """
    first = min(calendar_date.fromisoformat(date), clock.date())
    midnight = datetime.combine(first, time(), tzinfo=UTC)
    for issue in reader.changed_since(midnight, "closed"):
        day = _day_of(issue, me)
        if day and day.date == date:
            return issue, day
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What goes into the summary of this cycle; the rest is as in the ledger (`markers.Day`)."""

    rows: Sequence[Row]
    deeds: tuple[Deed, ...]
    remembered: dict[int, Memory]
    hands: dict[int, Hands]
    looked: str
    now: datetime


def keep_summary(context: Context, summaries: Summaries, edition: Edition) -> SummaryResult:
    """Creates, updates or leaves the summary, and closes those that it makes superfluous."""
    try:
        if summaries.today:
            return _update(context, summaries, edition)
        if summaries.closed:
            return _leave_closed(context, summaries, summaries.closed[0].number)
        return _create(context, summaries, edition)
    except GiteaError as error:
        return SummaryResult(outcome=SummaryOutcome.FAILED, error=str(error))


def _update(context: Context, summaries: Summaries, edition: Edition) -> SummaryResult:
    issue, old = summaries.today[0]
    if issue.has_label(HOLD):
        return SummaryResult(number=issue.number, outcome=SummaryOutcome.UNCHANGED)
    deeds = (*old.deeds, *edition.deeds)[-MOST_DEEDS:]
    day = replace(old, deeds=deeds, remembered=edition.remembered, looked=edition.looked)
    unchanged = _render(context, day, edition) == issue.body.replace("\r\n", "\n").strip()
    others = (other for other, _ in (*summaries.today[1:], *summaries.earlier))
    superfluous = [other for other in others if not other.has_label(HOLD)]
    if unchanged and not superfluous:
        return SummaryResult(number=issue.number, outcome=SummaryOutcome.UNCHANGED)
    if context.executor is None:
        return SummaryResult(number=issue.number, outcome=SummaryOutcome.PLANNED)
    if not unchanged:
        now = context.executor.tracker.issue(issue.number)
        if not now.is_open or now.has_label(HOLD):  # a human has put it aside since the listing
            return SummaryResult(number=issue.number, outcome=SummaryOutcome.UNCHANGED)
        beside = parse_day(now.body) or old
        hands = edition.hands | dict(beside.hands.items() - old.hands.items())
        day = replace(day, deeds=_merged(beside, old, day), hands=hands)
        _edit(context, context.executor, now.number, day, edition)
    _close(context.executor, superfluous)
    outcome = SummaryOutcome.UNCHANGED if unchanged else SummaryOutcome.UPDATED
    return SummaryResult(number=issue.number, outcome=outcome)


def _edit(context: Context, executor: Executor, number: int, day: Day, edition: Edition) -> None:
    body = _render(context, replace(day, updated=f"{edition.now:%H:%M}"), edition)
    executor.perform(EditIssue(number=number, body=body, reason="something changed"))


def _merged(fresh: Day, old: Day, day: Day) -> tuple[Deed, ...]:
    """The deeds with those that a run beside this one noted since the listing."""
    if fresh.deeds == old.deeds:
        return day.deeds
    beside = [deed for deed in fresh.deeds if deed not in old.deeds]
    new = [deed for deed in day.deeds if deed not in old.deeds]
    return (*fresh.deeds, *unnoted(new, beside))[-MOST_DEEDS:]


def unnoted(deeds: Sequence[Deed], noted: Sequence[Deed]) -> list[Deed]:
    """The deeds without those that a run beside this one noted as its own.

    Where one finishes what the other has announced, both did it.
    """
    known = {replace(deed, at="") for deed in noted}
    return [deed for deed in deeds if replace(deed, at="") not in known]


def _leave_closed(context: Context, summaries: Summaries, number: int) -> SummaryResult:
    if context.executor:
        _close(context.executor, [issue for issue, _ in summaries.earlier])
    return SummaryResult(number=number, outcome=SummaryOutcome.UNCHANGED)


def _create(context: Context, summaries: Summaries, edition: Edition) -> SummaryResult:
    executor = context.executor
    if executor is None:
        return SummaryResult(outcome=SummaryOutcome.PLANNED)
    number = _post(context, executor, summaries.date, edition)
    _close(executor, [issue for issue, _ in summaries.earlier])
    found = summaries_among(executor.tracker.newest_open(), context.me, summaries.date)
    if not found.today or found.today[0][0].number >= number:
        return SummaryResult(number=number, outcome=SummaryOutcome.CREATED)
    outcome = _hand_over(context, executor, found.today[0], edition)
    executor.perform(CloseIssue(number=number, reason="another run's summary is older"))
    return SummaryResult(number=found.today[0][0].number, outcome=outcome)


def _hand_over(
    context: Context, executor: Executor, winner: tuple[Issue, Day], edition: Edition
) -> SummaryOutcome:
    """Notes this cycle's deeds in the older summary of another run, which knows nothing of them."""
    issue, day = winner
    new = unnoted(edition.deeds, day.deeds)
    if not new or issue.has_label(HOLD):
        return SummaryOutcome.UNCHANGED
    hands = edition.hands | day.hands
    day = replace(day, deeds=(*day.deeds, *new)[-MOST_DEEDS:], hands=hands)
    _edit(context, executor, issue.number, day, edition)
    return SummaryOutcome.UPDATED


def _post(context: Context, executor: Executor, date: str, edition: Edition) -> int:
    run = context.signature.run
    day = Day(
        date=date,
        deeds=edition.deeds[-MOST_DEEDS:],
        remembered=edition.remembered,
        hands=edition.hands,
        looked=edition.looked,
        run=run,
        updated=f"{edition.now:%H:%M}",
    )
    body = _render(context, day, edition)
    return executor.perform(
        CreateIssue(title=title_of(date), body=body, run=run, reason="the day's first cycle")
    )


def _close(executor: Executor, issues: Sequence[Issue]) -> None:
    """Closes those of the summaries that no human has put on hold or closed by now."""
    for issue in issues:
        now = issue if issue.has_label(HOLD) else executor.tracker.issue(issue.number)
        if now.is_open and not now.has_label(HOLD):
            executor.perform(CloseIssue(number=now.number, reason="a newer summary took over"))


def _render(context: Context, day: Day, edition: Edition) -> str:
    tool = context.signature.stamp.tool
    return render_summary(edition.rows, day, context.policy, tool)
