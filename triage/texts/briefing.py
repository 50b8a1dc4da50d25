"""The backlog as it stands after a cycle: what the summary and a CI run's page show (design §5).

It depends on the backlog alone, so that the next quiet cycle renders the same and writes nothing:
ages are whole days at the summary's date.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date as calendar_date
from itertools import starmap

from triage.model import EPOCH
from triage.policy import APPROVED, NEEDS_OWNER, Policy
from triage.rules.assessment import Action, Assessment, Blocker, Rule
from triage.rules.circles import name_circle
from triage.rules.score import checks_of, hints_of
from triage.rules.tiers import Tier, Type
from triage.state.markers import Change
from triage.texts.escape import code, folded, prose, reference
from triage.texts.report import Row
from triage.texts.sections import (
    MOST_ITEMS,
    MOST_REFERENCES,
    SKIPS,
    Section,
    agent_of,
    grouped,
    listed,
    sections_of,
)
from triage.texts.trend import Figures, render_trend, since

MOST_BLOCKERS = 3
MOST_HINTS = 3
IDLE = 2
"""From so many days on it is said that nothing moves; clocks may differ by less."""

_CHANGES = {
    "dispatch": "given to {agent}",
    "flag": "flagged",
    "clear": "flag taken off, its reason is gone",
    "hold": "put on hold, because an agent was taken off",
    "approve": "goes on as it is, because a flag was taken off",
}


def render_briefing(rows: Sequence[Row], policy: Policy, figures: Figures, date: str) -> list[str]:
    """One sentence of figures, then a section for each thing that there is to say."""
    found = sections_of(rows, policy)
    render: dict[Section, Callable[[Row], str]] = {
        Section.NEEDS_YOU: lambda row: _question(row.assessment, policy),
        Section.FAILED: lambda row: code(row.error, 200),
        Section.AGENTS: lambda row: _with(row, policy, date),
        Section.NEXT: _turn,
        # Gitea puts an issue's whole title where a reference ends the line.
        Section.WAITING: lambda row: f"until {_names(row.assessment.blockers)} is done",
        Section.ALMOST: lambda row: f"one point short: {_hints(row.assessment, policy)}",
    }
    sections = [
        _section(heading, found[heading], line, numbered=heading is Section.NEXT)
        for heading, line in render.items()
    ]
    rest = [*found[Section.NOT_READY], *found[Section.ALONE]]
    trend = render_trend(figures, date)
    return [
        _headline(found, policy, since(rows, figures, date)),
        *filter(None, sections),
        *([folded("Why others were left alone", _left_alone(rest))] if rest else []),
        folded("By tier and type", _totals(rows)),
        *([folded("The last 14 days", trend)] if trend else []),
    ]


def render_changes(changes: Sequence[Change], rows: Iterable[Row]) -> str:
    """What was done, newest first; an issue that is no longer open has only its number."""
    names = {row.number: _name(row) for row in rows}
    return _cut([
        f"- {code(change.at)} {names.get(change.number, reference(change.number))} — "
        + _CHANGES.get(change.action, "changed").format(agent=code(change.agent))
        for change in reversed(changes)
    ])  # fmt: skip


def figures_of(rows: Sequence[Row], policy: Policy) -> tuple[int, ...]:
    """How many issues are open, ready, with agents and flagged once the cycle is over."""
    found = sections_of(rows, policy)
    flagged = sum(
        row.assessment.decision.action is Action.FLAG
        for heading in (Section.NEEDS_YOU, Section.WAITING)
        for row in found[heading]
    )
    ready = sum(row.assessment.ready for row in rows)
    return len(rows), ready, len(found[Section.AGENTS]), flagged


def _headline(found: dict[Section, list[Row]], policy: Policy, change: str) -> str:
    """How many issues there are under each heading, and what changed since yesterday.

    The counts add up to the open issues: each stands under one heading.
    """
    having = Counter(agent_of(row, policy) for row in found[Section.AGENTS])
    counts = [
        (len(found[Section.NEEDS_YOU]), "need you"),
        (len(found[Section.FAILED]), "could not be done"),
        *((having[name], f"with {code(name)}") for name in policy.agents),
        (len(found[Section.NEXT]), "queued"),
        (len(found[Section.WAITING]), "waiting"),
        (len(found[Section.ALMOST]) + len(found[Section.NOT_READY]), "not ready"),
        (len(found[Section.ALONE]), "left alone"),
    ]
    parts = [f"{count} {words}" for count, words in counts if count]
    total = sum(count for count, _ in counts)
    return " · ".join(filter(None, [f"**{total} open**", *parts, change]))


def _section(
    heading: Section, rows: Sequence[Row], line: Callable[[Row], str], *, numbered: bool
) -> str:
    """A heading with its count and list; nothing at all when the list is empty."""
    if not rows:
        return ""
    marks = (f"{place}." if numbered else "-" for place in range(1, len(rows) + 1))
    items = [f"{mark} {_name(row)} — {line(row)}" for mark, row in zip(marks, rows, strict=True)]
    return f"### {heading} ({len(rows)})\n\n{_cut(items)}"


def _cut(items: Sequence[str]) -> str:
    more = len(items) - MOST_ITEMS
    rest = ["", f"… and {more} more"] if more > 0 else []
    return "\n".join([*items[:MOST_ITEMS], *rest])


def _name(row: Row) -> str:
    return f"{reference(row.number)} {prose(row.assessment.issue.title)}"


def _question(found: Assessment, policy: Policy) -> str:
    """What a human is asked about an issue, and how to answer."""
    rule, flag = found.decision.rule, found.decision.flag
    if rule is Rule.UNTRUSTED:
        who = prose(found.issue.author)
        return f"written by {who}: **may an agent work on it?** Then put `{APPROVED}` on."
    if rule is Rule.UNDERSPECIFIED:
        hints = _hints(found, policy)
        return (
            f"urgent, but its score is {found.score.total} of {policy.ready_threshold}:"
            f" **what is to be done?** Say it in its text{f' ({hints})' if hints else ''}, or take"
            f" `{flag}` off to let it go on."
        )
    if rule is Rule.NO_AGENT_LEFT:
        why = prose(found.decision.reason, 200)
        return (
            f"{why}: **who now?** Assign somebody; or take `{flag}` off, and they get it once more."
        )
    if flag == NEEDS_OWNER:
        circle = name_circle(found.circle, reference)
        return (
            f"waits for itself in the end ({circle}): **which comes first?** Change what it waits"
            f" for, or take `{flag}` off."
        )
    named = _names(found.blockers)
    return f"waits for {named}: **is that over?** Then take {_what_says_so(found)} off."


def _what_says_so(found: Assessment) -> str:
    tag = next((blocker.tag for blocker in found.blockers if blocker.tag), "")
    return f"the tag {code(tag)}" if tag else f"it out of the text, or `{found.decision.flag}`"


def _hints(found: Assessment, policy: Policy) -> str:
    """The first things that would earn a point, without their examples."""
    hints = hints_of(checks_of(found.issue, found.tags, policy), policy)
    return ", or ".join(hint.partition(" (")[0] for hint in hints[:MOST_HINTS])


def _with(row: Row, policy: Policy, date: str) -> str:
    """Who has an issue, with which pull request, or since when nothing has moved on it."""
    moved = row.assessment.issue.updated_at
    days = (calendar_date.fromisoformat(date) - moved.date()).days
    agent = code(agent_of(row, policy))
    if row.assessment.pulls:
        return f"{agent}, with pull request {reference(row.assessment.pulls[0])} open"
    if row.acted or moved == EPOCH or days < IDLE:
        return agent
    return f"{agent}, nothing moved for {days} days"


def _turn(row: Row) -> str:
    """For whom an issue is, and what it waits for."""
    decision = row.assessment.decision
    why = row.note or (decision.reason if decision.is_queued else "now")
    if decision.agent and not why.startswith(decision.agent):
        return f"for {code(decision.agent)}: {prose(why, 200)}"
    return f"{f'to be flagged `{decision.flag}`: ' if decision.flag else ''}{prose(why, 200)}"


def _names(blockers: Sequence[Blocker]) -> str:
    return listed([_blocker(blocker) for blocker in blockers], MOST_BLOCKERS)


def _blocker(blocker: Blocker) -> str:
    if blocker.tag:
        return f"what its tag {code(blocker.tag)} stands for"
    return reference(blocker.number) if blocker.number else code(str(blocker.key))


def _left_alone(rows: Iterable[Row]) -> str:
    """One line a reason, with the first few issues."""
    return "\n".join(
        starmap(_group, grouped(rows, lambda row: SKIPS[row.assessment.decision.rule]))
    )


def _group(reason: str, numbers: Sequence[int]) -> str:
    names = listed([reference(number) for number in numbers], MOST_REFERENCES)
    return f"- {reason}: **{len(numbers)}** ({names})"


def _totals(rows: Sequence[Row]) -> str:
    head = ["tier", "open", "ready", *Type]
    tiers = [(str(tier), [r for r in rows if r.assessment.tier is tier]) for tier in Tier]
    return "\n".join([
        f"| {' | '.join(head)} |",
        f"|---{'|--:' * (len(head) - 1)}|",
        *starmap(_tier, [*tiers, ("all", rows)]),
    ])  # fmt: skip


def _tier(name: str, rows: Sequence[Row]) -> str:
    kinds = Counter(row.assessment.type for row in rows)
    ready = sum(row.assessment.ready for row in rows)
    return f"| {' | '.join(map(str, (name, len(rows), ready, *(kinds[k] for k in Type))))} |"
