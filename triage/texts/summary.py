"""The daily summary issue: its title and its body (design §5; no I/O).

The body depends on the backlog as it stands after the cycle, so that the next quiet cycle renders
the same one and writes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from triage.policy import BLOCKED, NEEDS_OWNER, Policy
from triage.rules.assessment import Action, Rule
from triage.rules.tiers import Tier, Type
from triage.state.markers import Change, Day, render_day
from triage.texts.escape import code, reference
from triage.texts.report import Outcome, Row

TITLE = "[Triage] Daily backlog summary — {date}"
TITLE_START = TITLE.partition("{")[0]
TOP_READY = 10
MOST_ITEMS = 30
MOST_REFERENCES = 12

_SKIPS = {
    Rule.HOLD: "on hold (`triage/hold`)",
    Rule.IGNORED: "tagged as nothing to be done",
    Rule.PHILOSOPHY: "philosophy or discussion",
    Rule.ASSIGNED: "assigned to people",
    Rule.IN_PROGRESS: "an open pull request is about them",
    Rule.UNTRUSTED: "written by somebody without write access: `triage/approved` lets them go on",
    Rule.NOT_READY: "not ready yet",
    Rule.NO_ROUTE: "no route of the policy takes them",
    Rule.TAKEN_BACK: "on hold (`triage/hold`)",
    Rule.APPROVED: "a flag was taken off, so they go on as they are",
    Rule.KEPT: "flagged by a human",
    Rule.GONE: "closed meanwhile",
    Rule.OVERTAKEN: "somebody, or another run, was on them at the same time",
}
_CHANGES = {
    "dispatch": "dispatched to {agent}",
    "flag": "flagged",
    "clear": "flag taken off, its reason is gone",
    "hold": "put on hold, because an agent was taken off",
    "approve": "goes on as it is, because a flag was taken off",
}


def title_of(date: str) -> str:
    """The title of the summary of a workflow date."""
    return TITLE.format(date=date)


def render_summary(rows: Sequence[Row], day: Day, policy: Policy, tool: str) -> str:
    """The whole body, with the marker of `day` at its end."""
    foot = f"<sub>{tool}, policy {policy.digest} · updated {day.updated} UTC</sub>"
    return "\n\n".join([*render_sections(rows, day.changes, policy), foot, render_day(day)])


def render_sections(rows: Sequence[Row], changes: Sequence[Change], policy: Policy) -> list[str]:
    """The backlog as it stands: totals, then a section for each thing there is to say."""
    sections = [
        _totals(rows),
        _section("Needs the owner", _flag_items(rows, NEEDS_OWNER)),
        _section("Waits for other work", _flag_items(rows, BLOCKED)),
        _section("Done today", _change_items(changes, rows)),
        _section("With the agents", _agent_items(rows, policy)),
        _section(f"Top {TOP_READY} ready, by score", _top_items(rows, policy)),
        _section("Deferred", _deferred_items(rows)),
        _section("Failed", _failed_items(rows)),
        _section("Left alone", _skipped_items(rows, policy)),
    ]
    return list(filter(None, sections))


def agent_of(row: Row, policy: Policy) -> str:
    """The agent that has the issue once the cycle is over, or ""."""
    decision, issue = row.assessment.decision, row.assessment.issue
    if decision.action is Action.DISPATCH and row.outcome in {Outcome.DONE, Outcome.NONE}:
        return decision.agent
    if decision.action is Action.FLAG:
        return ""
    return next((name for name, agent in policy.agents.items() if issue.has(agent.thing)), "")


def figures_of(rows: Sequence[Row], policy: Policy) -> tuple[int, ...]:
    """How many issues are open, ready, with agents and flagged once the cycle is over."""
    ready = sum(row.assessment.ready for row in rows)
    agents = sum(bool(agent_of(row, policy)) for row in rows)
    return len(rows), ready, agents, len(_flagged(rows))


def _totals(rows: Sequence[Row]) -> str:
    ready = sum(row.assessment.ready for row in rows)
    kinds = Counter(row.assessment.type for row in rows)
    table = ["| tier | open | ready | " + " | ".join(Type) + " |"]
    table.append("|---" + "|--:" * (2 + len(Type)) + "|")
    table += [
        _tier_row(tier, [row for row in rows if row.assessment.tier is tier]) for tier in Tier
    ]
    table.append(_cells("all", len(rows), ready, *(kinds[kind] for kind in Type)))
    return f"**{len(rows)} open, {ready} ready.**\n\n" + "\n".join(table)


def _tier_row(tier: Tier, rows: Sequence[Row]) -> str:
    kinds = Counter(row.assessment.type for row in rows)
    ready = sum(row.assessment.ready for row in rows)
    return _cells(tier, len(rows), ready, *(kinds[kind] for kind in Type))


def _cells(*values: object) -> str:
    return f"| {' | '.join(map(str, values))} |"


def _section(title: str, items: Sequence[str]) -> str:
    """A heading with its count and list; nothing at all when the list is empty."""
    if not items:
        return ""
    more = len(items) - MOST_ITEMS
    shown = [*items[:MOST_ITEMS], *([f"- and {more} more"] if more > 0 else [])]
    return f"### {title}\n\n" + "\n".join(shown)


def _flag_items(rows: Sequence[Row], flag: str) -> list[str]:
    flagged = [row for row in _flagged(rows) if row.assessment.decision.flag == flag]
    return [f"- {_name(row)} — {_flag_reason(row)}" for row in flagged]


def _flagged(rows: Sequence[Row]) -> list[Row]:
    held = {Outcome.DONE, Outcome.NONE, Outcome.PLANNED}
    return [r for r in rows if r.assessment.decision.action is Action.FLAG and r.outcome in held]


def _flag_reason(row: Row) -> str:
    if row.assessment.decision.rule is Rule.UNDERSPECIFIED:
        return "P0, but under-specified"
    blockers = row.assessment.blockers
    named = ", ".join(reference(b.number) if b.number else code(str(b.key)) for b in blockers[:3])
    return f"blocked by {named}" + (f" and {len(blockers) - 3} more" if len(blockers) > 3 else "")  # noqa: PLR2004


def _change_items(changes: Sequence[Change], rows: Sequence[Row]) -> list[str]:
    """Newest first; an issue that is no longer open has only its number."""
    names = {row.number: _name(row) for row in rows}
    return [
        f"- {code(change.at)} {names.get(change.number, reference(change.number))} — "
        + _CHANGES.get(change.action, "changed").format(agent=code(change.agent))
        for change in reversed(changes)
    ]


def _agent_items(rows: Sequence[Row], policy: Policy) -> list[str]:
    having = [(agent_of(row, policy), row.number) for row in rows]
    return [
        f"- {code(agent)}: {_references([number for name, number in having if name == agent])}"
        for agent in policy.agents
        if any(name == agent for name, _ in having)
    ]


def _top_items(rows: Sequence[Row], policy: Policy) -> list[str]:
    ready = [row for row in rows if row.assessment.ready]
    best = sorted(ready, key=lambda row: (-row.assessment.score.total, row.number))[:TOP_READY]
    return [
        f"- {_name(row)} — score {row.assessment.score.total}, {row.assessment.tier},"
        f" {_whereabouts(row, policy)}"
        for row in best
    ]


def _whereabouts(row: Row, policy: Policy) -> str:
    """Where a ready issue stands once the cycle is over."""
    if agent := agent_of(row, policy):
        return f"with {code(agent)}"
    if _is_deferred(row) or row.outcome is Outcome.FAILED:
        return "deferred" if _is_deferred(row) else "failed"
    decision = row.assessment.decision
    if decision.action is Action.FLAG:
        return "needs the owner" if decision.flag == NEEDS_OWNER else "waits for other work"
    return _SKIPS.get(decision.rule, f"next for {code(decision.agent)}")


def _deferred_items(rows: Sequence[Row]) -> list[str]:
    deferred = filter(_is_deferred, rows)
    return _grouped(deferred, lambda row: code(row.note or row.assessment.decision.reason))


def _is_deferred(row: Row) -> bool:
    """Whether an issue waits for a later cycle; its flag may have gone off in this one."""
    return row.outcome is Outcome.DEFERRED or row.assessment.decision.is_queued


def _failed_items(rows: Sequence[Row]) -> list[str]:
    failed = [row for row in rows if row.outcome is Outcome.FAILED]
    return [f"- {_name(row)} — {code(row.error, 200)}" for row in failed]


def _skipped_items(rows: Sequence[Row], policy: Policy) -> list[str]:
    skipped = (
        row
        for row in rows
        if row.assessment.decision.action is Action.SKIP
        and row.outcome in {Outcome.NONE, Outcome.DONE}
        and not agent_of(row, policy)
        and not _is_deferred(row)
    )
    return _grouped(skipped, lambda row: _SKIPS[row.assessment.decision.rule])


def _grouped(rows: Iterable[Row], why: Callable[[Row], str]) -> list[str]:
    """One line a reason, the most frequent first, with the first few issues."""
    groups: dict[str, list[int]] = {}
    for row in rows:
        groups.setdefault(why(row), []).append(row.number)
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    return [f"- {reason}: {_references(numbers)}" for reason, numbers in ordered]


def _references(numbers: Sequence[int]) -> str:
    more = len(numbers) - MOST_REFERENCES
    shown = ", ".join(map(reference, numbers[:MOST_REFERENCES]))
    return f"**{len(numbers)}** ({shown}{f' and {more} more' if more > 0 else ''})"


def _name(row: Row) -> str:
    return f"{reference(row.number)} {code(row.assessment.issue.title)}"
