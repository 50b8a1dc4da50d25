"""The report for a person: what changed and what needs somebody, for a terminal or a CI log.

No line begins with text from an issue: a runner takes commands from the start of a line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from triage.model import one_line
from triage.policy import Policy
from triage.rules.assessment import Action, Rule
from triage.texts.columns import GAP, aligned, columns
from triage.texts.report import KINDS, Outcome, Report, Row, SummaryOutcome
from triage.texts.sections import (
    MOST_REFERENCES,
    SKIPS,
    Section,
    agent_of,
    grouped,
    listed,
    section_of,
)

Paint = Callable[[str, str], str]
"""Colours a text: the text and a colour's name in, the text to print out."""

WIDEST_TITLE = 60
NARROWEST = 12
REASON = 200
MOST_NAMED = 10
MOST_SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How to render.

    `paint` colours; `groups` folds sections of a CI log; `width` is a line's, 0 without an end;
    `everything` shows a line for each issue instead of groups.
    """

    paint: Paint
    groups: bool = False
    width: int = 0
    everything: bool = False


def render_text(report: Report, policy: Policy, style: Style) -> str:
    """The whole report, ending in a line break."""
    mode = "dry run, nothing is written" if report.dry_run else "live"
    where = f"{report.repository} on {report.server}" if report.server else report.repository
    parts = [
        f"{report.tool}: {where}, {report.date}, {mode}",
        *([f"policy {report.policy}: {report.source}"] if report.source else []),
        *(_plan(report, policy, style) if report.complete else []),
        "",
        *_notices(report, style),
        _totals(report),
        _footer(report),
    ]
    return "\n".join(parts) + "\n"


def _plan(report: Report, policy: Policy, style: Style) -> list[str]:
    """Each issue once: a line of its own, or with others that were left alone for one reason."""
    if not report.rows:
        return ["", "No open issues."]
    done = "Would be done" if report.dry_run else "Done"
    sections: dict[str, list[Row]] = {
        name: [] for name in (done, Section.FAILED, Section.NEEDS_YOU, Section.NEXT, Section.ALONE)
    }
    for row in report.rows:
        section = section_of(row, policy)
        shown = section if section in sections else Section.ALONE
        sections[done if row.acted else shown].append(row)
    lines = _lines(report.rows, style)
    return [
        line
        for name, rows in sections.items()
        if rows
        for line in _section(name, rows, lines, policy, style)
    ]


def _section(
    name: str, rows: Sequence[Row], lines: dict[int, str], policy: Policy, style: Style
) -> list[str]:
    title, quiet = f"{name} ({len(rows)})", name in {Section.NEXT, Section.ALONE}
    if name == Section.ALONE and not style.everything:
        shown = _groups(rows, policy, style)
    else:
        shown = [lines[row.number] for row in rows]
        if quiet and not style.everything and len(shown) > MOST_SHOWN:
            shown = [*shown[:MOST_SHOWN], f"{GAP}… and {len(shown) - MOST_SHOWN} more: --all"]
    if style.groups and quiet:
        return [f"::group::{title}", *shown, "::endgroup::"]
    return ["", style.paint(title, "bold"), *shown]


def _groups(rows: Iterable[Row], policy: Policy, style: Style) -> list[str]:
    """A line for each reason why issues were left alone, the most frequent first."""
    found = grouped(rows, lambda row: _why(row, policy))
    cells = [
        (str(len(numbers)), f"{why}: {listed([f'#{n}' for n in numbers], MOST_REFERENCES)}")
        for why, numbers in found
    ]
    room = style.width - 8 if style.width else REASON
    return [style.paint(GAP + line, "bright_black") for line in aligned(cells, (6, room))]


def _why(row: Row, policy: Policy) -> str:
    if agent := agent_of(row, policy):
        return f"with {agent}"
    if row.assessment.decision.action is Action.FLAG:
        return "flagged already, waiting for other work"
    return SKIPS[row.assessment.decision.rule].replace("`", "")


def _lines(rows: Sequence[Row], style: Style) -> dict[int, str]:
    """The line of each issue, aligned with all others."""
    cells = [_cells(row) for row in rows]
    widest = [max(columns(line[n]) for line in cells) for n in range(len(cells[0]))]
    title, reason = WIDEST_TITLE, REASON
    if style.width:
        room = style.width - sum(widest[:-2]) - len(GAP) * len(widest)
        title = min(WIDEST_TITLE, widest[-2], max(NARROWEST, room * 3 // 5))
        reason = max(NARROWEST, room - title)
    lines = aligned(cells, (*widest[:-2], title, reason))
    colours = [_colour(row) for row in rows]
    return {
        row.number: style.paint(GAP + line, colour)
        for row, line, colour in zip(rows, lines, colours, strict=True)
    }


def _cells(row: Row) -> tuple[str, ...]:
    found, decision = row.assessment, row.assessment.decision
    deferred = row.note if row.outcome is Outcome.DEFERRED else ""
    return (
        f"#{found.number}",
        found.tier,
        str(found.score.total),
        _what(row),
        one_line(found.issue.title, WIDEST_TITLE),
        one_line(row.error or deferred or decision.reason, REASON),
    )


_GESTURES = {Rule.TAKEN_BACK: "hold", Rule.APPROVED: "approve"}


def _what(row: Row) -> str:
    """What is done or would be, in a word or two; else the rule why nothing is."""
    decision = row.assessment.decision
    if decision.action is Action.DISPATCH:
        return f"to {decision.agent}"
    plain = "flag off" if row.acted else decision.rule
    return decision.flag.rpartition("/")[2] or _GESTURES.get(decision.rule, plain)


def _colour(row: Row) -> str:
    """Each decision has its own; what failed is red whatever it was."""
    decision = row.assessment.decision
    if row.outcome is Outcome.FAILED:
        return "red"
    if decision.action is Action.FLAG:
        return "yellow" if row.assessment.needs_a_person else "blue"
    if decision.rule in _GESTURES:
        return "magenta"
    return "green" if decision.action is Action.DISPATCH else "bright_black"


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
    return [
        f"issue{'s' if numbers[1:] else ''} {listed(numbers, MOST_NAMED)}: {error}"
        for error, numbers in issues.items()
    ]


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
