"""One complete cycle, from the listing to the report (design §1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from triage.model import Issue
from triage.rules.decide import Backlog
from triage.rules.limits import slots_of
from triage.rules.order import in_order
from triage.rules.pulls import pulls_about
from triage.run.context import Context
from triage.run.preflight import prepare
from triage.run.queue import act, settle
from triage.run.summary import keep_summary, looks_like_summary, pause_of
from triage.run.trust import assess_trusted
from triage.texts.report import Report


def run_cycle(given: Context, listed: Sequence[Issue]) -> Report:
    """Triages what was listed whole: the open issues; they may wait for the open pull requests.

    Raises:
        TriageError: when nothing at all can be done; single failures are in the report.
    """
    pause = pause_of(listed)
    context = replace(given, stop=lambda: pause or given.stop())
    issues, backlog = backlog_of(given, listed)
    pulls = sum(item.is_pull for item in listed)
    assessed, backlog = assess_trusted(context, issues, backlog)
    ordered = in_order(assessed)
    slots = slots_of(given.policy, issues)
    settled = settle(context, backlog, ordered)
    queue = [assessment for assessment in ordered if assessment.number not in settled]
    ready = prepare(context, queue, slots, pulls)
    context = replace(context, owner=ready.owner, unavailable=ready.unavailable)
    acted = act(context, backlog, [a for a in queue if a.number not in ready.refused], slots)
    rows = settled | ready.refused | acted.rows
    complete = tuple(rows[assessment.number] for assessment in ordered)
    return Report(
        tool=context.tool,
        policy=context.policy.digest,
        repository=context.repository,
        date=context.date,
        started_at=context.now,
        dry_run=context.performer is None,
        rows=complete,
        summary=keep_summary(context, listed, complete),
        warnings=(*filter(None, [pause]), *ready.warnings),
        error=acted.fatal,
    )


def backlog_of(given: Context, listed: Sequence[Issue]) -> tuple[list[Issue], Backlog]:
    """The issues that are triaged, and what deciding about each needs to know."""
    pulls = [item for item in listed if item.is_pull]
    issues = [item for item in listed if not item.is_pull and not looks_like_summary(item)]
    backlog = Backlog(
        repository=given.repository,
        open_numbers=frozenset(item.number for item in (*issues, *pulls)),
        pulls=pulls_about(pulls, given.repository),
        now=(given.clock or given.now) if given.ours else None,
    )
    return issues, backlog
