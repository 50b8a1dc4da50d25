"""How the backlog has changed in the last days, from the figures of the summaries (no I/O)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as calendar_date
from datetime import timedelta

from triage.state.markers import DAYS
from triage.texts.report import Row

Figures = Mapping[str, tuple[int, ...]]
"""By date: how many issues were open, ready, with agents and flagged."""

_COLOURS = '{"themeVariables": {"xyChart": {"plotColorPalette": "lightskyblue, royalblue"}}}'
_COLUMNS = ("open", "ready", "with agents", "flagged")


def since(rows: Sequence[Row], figures: Figures, date: str) -> str:
    """What changed since the last day before `date` of which the figures tell, or "".

    Issues that were opened since are counted by their time; how many were closed follows.
    """
    last = max((day for day in figures if day < date), default="")
    if not (last and figures[last]):
        return ""
    opened = sum(f"{row.assessment.issue.created_at:%Y-%m-%d}" > last for row in rows)
    closed = figures[last][0] + opened - len(rows)
    if closed < 0:  # some were opened again
        opened, closed = opened - closed, 0
    when = "yesterday" if last == str(_day(date) - timedelta(1)) else _named(last)
    return f"since {when} +{opened} −{closed}"


def render_trend(figures: Figures, date: str) -> str:
    """A chart of the last 14 days and its figures as a table; "" where only one day is known.

    Mermaid draws it since Gitea 1.22. It has no gaps in lines: in bars a missing day is one.
    """
    known = {day: row for day, row in figures.items() if day <= date and len(row) == len(_COLUMNS)}
    days = [str(_day(date) - timedelta(n)) for n in reversed(range(DAYS))]
    days = days[next((n for n, day in enumerate(days) if day in known), DAYS) :]
    if len(known.keys() & set(days)) < 2:  # noqa: PLR2004 - one day is no trend
        return ""
    return f"{_chart(days, known)}\n\n{_table(days, known)}"


def _chart(days: Sequence[str], known: Figures) -> str:
    names = ", ".join(f'"{_day(day).day}"' for day in days)
    first, second = (
        ", ".join(str(known[day][n] if day in known else 0) for day in days) for n in range(2)
    )
    top = max(known[day][0] for day in days if day in known)
    lines = [
        f"%%{{init: {_COLOURS}}}%%",
        "xychart-beta",
        f'    title "Open issues, dark: the ready ones ({_named(days[0])} – {_named(days[-1])})"',
        f"    x-axis [{names}]",
        f"    y-axis 0 --> {max(1, top)}",
        f"    bar [{first}]",
        f"    bar [{second}]",
    ]
    return "\n".join(["```mermaid", *lines, "```"])


def _table(days: Sequence[str], known: Figures) -> str:
    lines = [f"| day | {' | '.join(_COLUMNS)} |", f"|---{'|--:' * len(_COLUMNS)}|"]
    for day in reversed(days):
        cells = map(str, known[day]) if day in known else ("–",) * len(_COLUMNS)
        lines.append(f"| {_named(day)} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _named(day: str) -> str:
    """As people say it: "7 Nov"."""
    return f"{_day(day).day} {_day(day):%b}"


def _day(text: str) -> calendar_date:
    return calendar_date.fromisoformat(text)
