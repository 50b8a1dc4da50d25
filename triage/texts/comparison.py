"""What another policy would decide otherwise: as a table, as Markdown, as JSON (no I/O)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from triage.model import one_line
from triage.policy import Policy
from triage.rules.assessment import Action, Assessment
from triage.rules.cases import WITH_HINTS
from triage.texts.columns import GAP, aligned, columns
from triage.texts.escape import code, prose, reference
from triage.texts.text_report import NARROWEST, REASON, WIDEST_TITLE, Style


@dataclass(frozen=True, slots=True)
class Ruled:
    """What one policy says of an issue."""

    assessment: Assessment
    policy: Policy

    @property
    def key(self) -> tuple[str, ...]:
        """What counts as a change: decision, agent, what is put on, flag and tier."""
        decision = self.assessment.decision
        return (decision.action, decision.agent, self.thing, decision.flag, self.assessment.tier)

    @property
    def thing(self) -> str:
        """What a dispatch puts on: a login, or a label."""
        agent = self.policy.agents.get(self.assessment.decision.agent)
        return agent.thing if agent else ""

    def __str__(self) -> str:
        """The decision in a few words, a flag or a skip with its rule."""
        decision = self.assessment.decision
        if decision.action is Action.DISPATCH:
            return f"to {decision.agent}"
        flag = decision.flag.rpartition("/")[2]
        return f"{flag}: {decision.rule}" if flag and flag != decision.rule else str(decision.rule)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two policies on one backlog.

    Attributes:
        repository: owner/name.
        names: how the policies were named, the old one first.
        digests: what each is known by.
        total: how many open issues there are.
        changed: those that change, by number, with what each policy says.
    """

    repository: str
    names: tuple[str, str]
    digests: tuple[str, str]
    total: int
    changed: tuple[tuple[Ruled, Ruled], ...]

    @property
    def count(self) -> str:
        """How many issues change."""
        return f"{len(self.changed) or 'none'} of {self.total} open issues would change"


def render_comparison(found: Comparison, style: Style) -> str:
    """A line for each issue that changes, ending in a line break."""
    rows = [_cells(old, new) for old, new in found.changed]
    lines = [f"{GAP}{line}" for line in aligned(rows, _widths(rows, style))]
    old, new = _named(found)
    head = [f"{found.repository}: {found.count}", f"- policy {old}", f"+ policy {new}"]
    return "\n".join([*head, *([""] if lines else []), *lines]) + "\n"


def _named(found: Comparison) -> list[str]:
    pairs = zip(found.digests, found.names, strict=True)
    return [f"{digest}: {one_line(name, REASON)}" for digest, name in pairs]


def _cells(old: Ruled, new: Ruled) -> tuple[str, ...]:
    issue = new.assessment.issue
    before, after = (r.assessment.decision.reason.partition(WITH_HINTS)[0] for r in (old, new))
    return (
        f"#{issue.number}",
        _both(old.assessment.tier, new.assessment.tier),
        _what(old, new),
        one_line(issue.title, WIDEST_TITLE),
        one_line(_both(before, after), REASON),
    )


def _what(old: Ruled, new: Ruled) -> str:
    """Both decisions; where an agent only got another login or label, these."""
    if str(old) == str(new) and old.thing != new.thing:
        return f"{old}: {old.thing} → {new.thing}"
    return _both(str(old), str(new))


def _both(old: str, new: str) -> str:
    return old if old == new else f"{old} → {new}"


def _widths(rows: Sequence[tuple[str, ...]], style: Style) -> tuple[int, ...]:
    """Title and reasons share what is left of the line."""
    widest = [max((columns(row[n]) for row in rows), default=0) for n in range(5)]
    if not style.width:
        return (*widest[:3], WIDEST_TITLE, 2 * REASON)
    room = max(2 * NARROWEST, style.width - sum(widest[:3]) - 5 * len(GAP))
    title = min(widest[3], max(NARROWEST, room // 2))
    return (*widest[:3], title, room - title)


def render_comparison_markdown(found: Comparison) -> str:
    """The same for a comment or a step summary: nothing from an issue lives in it."""
    old, new = map(code, _named(found))
    lines = [f"{code(found.repository)}: **{found.count}**", "", f"- old: {old}", f"- new: {new}"]
    if found.changed:
        lines += ["", "| issue | tier | decision | old reason | new reason |", f"|{'---|' * 5}"]
    for before, after in found.changed:
        issue = after.assessment.issue
        cells = [
            f"{reference(issue.number)} {prose(issue.title)}",
            _both(before.assessment.tier, after.assessment.tier),
            code(_what(before, after)),
            *(code(ruled.assessment.decision.reason, REASON) for ruled in (before, after)),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def render_comparison_json(found: Comparison) -> str:
    """The same as indented JSON in ASCII."""
    sides = zip(found.names, found.digests, strict=True)
    old, new = ({"name": name, "policy": digest} for name, digest in sides)
    data = {
        "repository": found.repository,
        "old": old,
        "new": new,
        "open": found.total,
        "changed": len(found.changed),
        "issues": [
            {
                "number": after.assessment.number,
                "url": after.assessment.issue.url or None,
                "title": after.assessment.issue.title,
                "old": _ruled(before),
                "new": _ruled(after),
            }
            for before, after in found.changed
        ],
    }
    return json.dumps(data, indent=2)


def _ruled(ruled: Ruled) -> dict[str, Any]:
    found, decision = ruled.assessment, ruled.assessment.decision
    return {
        "action": decision.action,
        "agent": decision.agent or None,
        "on": ruled.thing or None,
        "flag": decision.flag or None,
        "rule": decision.rule,
        "reason": decision.reason,
        "tier": found.tier,
        "type": found.type,
        "score": found.score.total,
        "ready": found.ready,
    }
