"""The report as Markdown, for the page of a CI run: the briefing of the summary (no I/O)."""

from __future__ import annotations

from triage.model import one_line
from triage.policy import Policy
from triage.texts.briefing import figures_of, render_briefing, render_changes
from triage.texts.escape import code
from triage.texts.report import Report, changes_of


def render_markdown(report: Report, policy: Policy) -> str:
    """What was done, then the backlog as in the daily summary. It is shown, not posted."""
    mode = "dry run, nothing was written" if report.dry_run else "live"
    parts = [
        f"## Triage of {code(report.repository)}, {report.date} ({mode})",
        _troubles(report),
        *(_backlog(report, policy) if report.complete else []),
        f"<sub>{report.tool}, policy {report.policy}</sub>",
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _troubles(report: Report) -> str:
    lines = [*filter(None, [report.error]), *report.warnings, *filter(None, [report.summary.error])]
    return "\n".join(f"> {code(one_line(line, 500), 500)}" for line in lines)


def _backlog(report: Report, policy: Policy) -> list[str]:
    figures = {**report.summary.figures, report.date: figures_of(report.rows, policy)}
    first, *sections = render_briefing(report.rows, policy, figures, report.date)
    changes = changes_of(report.rows, report.started_at)
    title = f"### {'Would be done' if report.dry_run else 'Done in this cycle'} ({len(changes)})"
    done = [title, render_changes(changes, report.rows)] if changes else []
    return [first, *done, *sections]
