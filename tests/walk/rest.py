"""Where an issue comes to rest by the rules of design §3 alone, for the walk's few texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from tests.drive import READY
from tests.walk.facts import AGENTS, APPROVED, BLOCKED, CLAUDE, FLAGS, KIMI, NEEDS_OWNER, Facts
from tests.walk.facts import URGENT as URGENT_TAGS

KNOWN = {"bug", "spike", "feature"}


def decide(facts: Facts, waits: frozenset[int], *, leads: bool = False) -> str:
    """What the rules put on an issue that waits for these, or "" where it is skipped.

    `leads` tells that it has the lowest number of issues that wait for each other.
    """
    tags = facts.tags
    research = "spike" in tags or KIMI in tags
    if facts.held or ("rfc" in tags and not (tags & KNOWN or research)):
        return ""
    if facts.logins or KIMI in tags:
        return ""
    if APPROVED not in facts.own:
        if not _is_ready(facts):
            return NEEDS_OWNER if tags & URGENT_TAGS else ""
        if waits or "blocked" in tags:
            return NEEDS_OWNER if leads else BLOCKED
    return KIMI if research else CLAUDE


def _is_ready(facts: Facts) -> bool:
    return facts.body.startswith(READY) and ("rfc" not in facts.tags or "bug" in facts.tags)


def full_agents(everything: Iterable[Facts], limit: int) -> set[str]:
    """The agents that may have no more open issues."""
    having = Counter(agent for facts in everything if facts.is_open for agent in facts.agents)
    return {agent for agent in AGENTS if 0 < limit <= having[agent]}


def leaders(everything: Mapping[int, Facts]) -> set[int]:
    """The lowest numbers of the circles; a text of the walk waits for one other issue at most."""
    waiting = {
        number: min(facts.named)
        for number, facts in everything.items()
        if facts.is_open and facts.named and decide(facts, facts.named) == BLOCKED
    }
    return {number for number in waiting if min(_circle(waiting, number), default=0) == number}


def _circle(waiting: Mapping[int, int], start: int) -> list[int]:
    """The issues that wait for each other from this one on; empty where there are no such."""
    path = [waiting[start]]
    while path[-1] != start:
        if path[-1] not in waiting or len(path) > len(waiting):
            return []
        path.append(waiting[path[-1]])
    return path


def misplaced(facts: Facts, *, leads: bool, full: set[str]) -> str:
    """What is wrong with an issue that nobody meddled with and that lies at rest, or "".

    Where its agent is full an issue is not read, so that its native blockers are not known.
    """
    if facts.held or not facts.is_open:
        return ""
    if facts.agents:
        return f"{sorted(facts.flags)} is on although an agent has it" if facts.flags else ""
    wanted = decide(facts, facts.named | facts.native, leads=leads)
    listed = decide(facts, facts.named, leads=leads)
    if {wanted, listed} & full and not facts.urgent:
        return ""
    if wanted in AGENTS or facts.flags != {wanted} & set(FLAGS):
        return f"{sorted(facts.flags)} is on, not {wanted or 'nothing'}"
    return ""
