"""The report as Markdown, for the step summary of a CI run (no I/O)."""

from __future__ import annotations

from triage.model import one_line
from triage.policy import Policy
from triage.texts.escape import code
from triage.texts.report import KINDS, Report, Row
from triage.texts.summary import render_sections

MOST_ROWS = 100


def render_markdown(report: Report, policy: Policy) -> str:
    """What was done, then the backlog as in the daily summary. It is shown, not posted."""
    mode = "dry run, nothing was written" if report.dry_run else "live"
    parts = [
        f"## Triage of {code(report.repository)}, {report.date} ({mode})",
        *_troubles(report),
    ]
    if report.complete:
        parts += [_counts(report), *_acted(report), *render_sections(report.rows, (), policy)]
    parts.append(f"<sub>{report.tool}, policy {report.policy}</sub>")
    return "\n\n".join(filter(None, parts)) + "\n"


def _troubles(report: Report) -> list[str]:
    lines = [*([report.error] if report.error else []), *report.warnings]
    lines += [report.summary.error] if report.summary.error else []
    return ["\n".join(f"> {code(one_line(line, 500), 500)}" for line in lines)] if lines else []


def _counts(report: Report) -> str:
    counts = report.counts
    return (
        f"| open | ready | {' | '.join(KINDS)} |\n|{'--:|' * (2 + len(KINDS))}\n"
        f"| {' | '.join(str(counts[kind]) for kind in ('open', 'ready', *KINDS))} |"
    )


def _acted(report: Report) -> list[str]:
    """The issues that were acted on, or would have been, in the order of work."""
    acted = [row for row in report.rows if row.acted]
    if not acted:
        return []
    title = "### Would be done" if report.dry_run else "### Done in this cycle"
    head = "| issue | tier | score | decision | agent | title |\n|---|---|--:|---|---|---|"
    more = len(acted) - MOST_ROWS
    rest = [f"… and {more} more"] if more > 0 else []
    return [title, "\n".join([head, *map(_line, acted[:MOST_ROWS])]), *rest]


def _line(row: Row) -> str:
    found = row.assessment
    agent = code(found.decision.agent) if row.kind == "dispatched" else ""
    cells = (
        f"\\#{found.number}",
        found.tier,
        found.score.total,
        row.kind,
        agent,
        code(found.issue.title),
    )
    return f"| {' | '.join(map(str, cells))} |"
