"""The report for a person: an aligned plan and what came of it, for a terminal or a CI log.

No line begins with text from an issue: a runner takes commands from the start of a line.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from triage.model import ELLIPSIS, one_line
from triage.rules.assessment import Action
from triage.texts.report import KINDS, Outcome, Report, Row, SummaryOutcome

Paint = Callable[[str, str], str]
"""Colours a text: the text and a colour's name in, the text to print out."""

NARROWEST_TITLE = 20
WIDEST_TITLE = 60
NARROWEST_REASON = 24
REASON = 200
MOST_NAMED = 10

_COLOURS = {
    Outcome.DONE: "green",
    Outcome.PLANNED: "cyan",
    Outcome.DEFERRED: "yellow",
    Outcome.FAILED: "red",
    Outcome.NONE: "bright_black",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How to render: `paint` colours, `groups` folds sections of a CI log, `width` of a line."""

    paint: Paint
    groups: bool = False
    width: int = 0


def render_text(report: Report, style: Style) -> str:
    """The whole report, ending in a line break."""
    mode = "dry run, nothing is written" if report.dry_run else "live"
    head = f"{report.tool}: {report.repository}, {report.date}, {mode}"
    rules = f"policy {report.policy}: {report.source}" if report.source else ""
    plan = _table(report.rows, style)
    parts = [
        head,
        *filter(None, [rules]),
        *(_section("Plan, in the order of work", plan, style) if report.complete else []),
        *_notices(report, style),
        _totals(report),
        _footer(report),
    ]
    return "\n".join(parts) + "\n"


def _section(title: str, lines: Sequence[str], style: Style) -> list[str]:
    if not lines:
        return ["", "No open issues."]
    if style.groups:
        return [f"::group::{title}", *lines, "::endgroup::"]
    return ["", *lines, ""]


def _notices(report: Report, style: Style) -> list[str]:
    """Warnings and errors, each on a line of its own; the texts may quote hostile ones."""
    lines = [("warning", text) for text in report.warnings]
    lines += [("error", text) for text in _failures(report)]
    if report.summary.error:
        lines.append(("error", f"summary: {report.summary.error}"))
    if report.error:
        lines.append(("error", report.error))
    return [_notice(kind, one_line(text, 500), style) for kind, text in lines]


def _failures(report: Report) -> list[str]:
    """A line for each reason, with its issues: when a server goes down all have the same."""
    issues: dict[str, list[str]] = {}
    for row in report.rows:
        if row.error:
            issues.setdefault(row.error, []).append(str(row.number))
    return [f"{_issues(numbers)}: {error}" for error, numbers in issues.items()]


def _issues(numbers: Sequence[str]) -> str:
    if len(numbers) == 1:
        return f"issue {numbers[0]}"
    others = len(numbers) - MOST_NAMED
    more = f" and {others} more" if others > 0 else ""
    return f"issues {', '.join(numbers[:MOST_NAMED])}{more}"


def _notice(kind: str, text: str, style: Style) -> str:
    if style.groups:
        # A percent sign is the only character left that a command's text must escape.
        return f"::{kind}::{text.replace('%', '%25')}"
    return style.paint(f"{kind}: {text}", "red" if kind == "error" else "yellow")


def _totals(report: Report) -> str:
    counts = report.counts
    kinds = ", ".join(f"{counts[kind]} {kind}" for kind in KINDS)
    return f"{counts['open']} open, {counts['ready']} ready: {kinds}"


def _footer(report: Report) -> str:
    summary = report.summary
    named = f" #{summary.number}" if summary.number else ""
    parts = [f"summary{named}: {summary.outcome}"]
    if summary.outcome is SummaryOutcome.OFF:
        parts = ["no summary"]
    if report.requests:
        sent = ", ".join(f"{count} {method}" for method, count in sorted(report.requests.items()))
        parts.append(f"requests: {sent}")
    return "; ".join([*parts, f"{report.duration_ms / 1000:.1f} s"])


_HEAD = ("", "issue", "tier", "score s+a+a", "decision", "agent", "outcome", "title", "reason")
_RIGHT = frozenset({0, 1})
_TITLE = 7


def _table(rows: Sequence[Row], style: Style) -> list[str]:
    """The plan, one line an issue."""
    if not rows:
        return []
    cells = [_HEAD, *(_cells(place, row) for place, row in enumerate(rows, start=1))]
    widths = [max(_columns(line[n]) for line in cells) for n in range(_TITLE + 1)]
    fixed = sum(widths[:_TITLE]) + 2 * (_TITLE + 1)
    room = (style.width - fixed) * 2 // 5 if style.width else WIDEST_TITLE
    widths[_TITLE] = min(widths[_TITLE], WIDEST_TITLE, max(NARROWEST_TITLE, room))
    if style.width:
        last = max(NARROWEST_REASON, style.width - sum(widths) - 2 * len(widths))
        cells = [(*line[:-1], one_line(line[-1], last)) for line in cells]
    colours = ["bold", *(_COLOURS[row.outcome] for row in rows)]
    lines = [_line(line, widths) for line in cells]
    return [style.paint(line, colour) for line, colour in zip(lines, colours, strict=True)]


def _cells(place: int, row: Row) -> tuple[str, ...]:
    found, decision = row.assessment, row.assessment.decision
    score = found.score
    reason = "; ".join(filter(None, (row.note, decision.reason)))
    return (
        f"{place}.",
        f"#{found.number}",
        found.tier,
        f"{score.total} = {score.scope}+{score.acceptance}+{score.alignment}",
        decision.action,
        decision.agent if decision.action is Action.DISPATCH else "-",
        "-" if row.outcome is Outcome.NONE else row.outcome,
        one_line(found.issue.title, WIDEST_TITLE),
        one_line(reason, REASON),
    )


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    *first, reason = cells
    parts = [_fit(cell, widths[n], right=n in _RIGHT) for n, cell in enumerate(first)]
    return "  ".join([*parts, reason]).rstrip()


def _fit(text: str, width: int, *, right: bool) -> str:
    """The text in exactly `width` columns."""
    if _columns(text) > width:
        while _columns(text) > width - 1:
            text = text[:-1]
        text += ELLIPSIS
    pad = " " * (width - _columns(text))
    return pad + text if right else text + pad


def _columns(text: str) -> int:
    """How many columns a terminal gives the text: East Asian wide characters take two."""
    if text.isascii():
        return len(text)
    return sum(_width(char) for char in text)


def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
