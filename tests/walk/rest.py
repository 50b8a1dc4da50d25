"""Where an issue comes to rest by the rules of design §3 alone, for the walk's few texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from tests.drive import READY
from tests.walk.facts import CLAUDE, FLAG, KIMI, Facts

KNOWN = {"bug", "spike", "feature"}


def decide(facts: Facts, blockers: frozenset[int]) -> str:
    """Which target the rules put on an issue that waits for these, or "" where it is skipped."""
    tags = facts.tags
    research = "spike" in tags or KIMI in facts.on
    if "rfc" in tags and not (tags & KNOWN or research):
        return ""
    if facts.logins:
        return ""
    ready = facts.body.startswith(READY) and ("rfc" not in tags or "bug" in tags)
    if not ready:
        return FLAG if tags & {"security", "p0"} else ""
    if blockers or "blocked" in tags:
        return FLAG
    return KIMI if research else CLAUDE


def full_agents(everything: Iterable[Facts], limit: int) -> set[str]:
    """The agents that may have no more open issues."""
    having = Counter(target for facts in everything if facts.is_open for target in facts.on)
    return {target for target in (CLAUDE, KIMI) if 0 < limit <= having[target]}


def misplaced(facts: Facts, *, full: set[str]) -> str:
    """What is wrong with an issue that no human had a say in and that lies at rest, or "".

    Where its agent is full or has it already, an issue is not read, so that its native blockers
    are not known.
    """
    if facts.held or not facts.is_open:
        return ""
    wanted = decide(facts, facts.waits)
    listed = decide(facts, facts.waits - facts.native)
    if FLAG in facts.on and wanted != FLAG:
        return "the flag is on"
    excused = {wanted, listed} & full and not facts.urgent
    if wanted and not {wanted, listed} & facts.on and not excused:
        return f"{wanted} is not on"
    return ""
