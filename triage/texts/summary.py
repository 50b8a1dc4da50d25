"""The daily summary issue: its title and its body (design §5; no I/O)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from triage.policy import Policy
from triage.state.markers import Day, render_day
from triage.texts.briefing import render_briefing, render_changes
from triage.texts.escape import folded, reference
from triage.texts.report import Row

TITLE = "[Triage] Daily backlog summary — {date}"
TITLE_START = TITLE.partition("{")[0]

_LINK = re.compile(r"https?://[\w.:/?=-]+", re.ASCII)


def title_of(date: str) -> str:
    """The title of the summary of a workflow date."""
    return TITLE.format(date=date)


def render_summary(rows: Sequence[Row], day: Day, policy: Policy, tool: str) -> str:
    """The whole body, with the marker of `day` at its end."""
    changes = render_changes(day.changes, rows)
    parts = [
        *render_briefing(rows, policy, day.figures, day.date),
        *([folded(f"Done today ({len(day.changes)})", changes)] if changes else []),
        _foot(day, policy, tool),
        render_day(day),
    ]
    return "\n\n".join(parts)


def _foot(day: Day, policy: Policy, tool: str) -> str:
    parts = [f"{tool}, policy {policy.digest}", f"updated {day.updated} UTC"]
    if _LINK.fullmatch(day.link):
        parts[1] += f" by [this run]({day.link})"
    if day.previous:
        parts.append(f"before: {reference(day.previous)}")
    return f"<sub>{' · '.join(parts)}</sub>"
