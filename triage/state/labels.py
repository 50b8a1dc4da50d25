"""How the labels look that the tool creates (no I/O)."""

from __future__ import annotations

from triage.policy import APPROVED, BLOCKED, HOLD, NEEDS_OWNER

LOOKS = {
    NEEDS_OWNER: ("e99695", "The triage asks the owner. Take it off to let the issue go on."),
    BLOCKED: ("fbca04", "Waits for what the triage names. Take it off to let the issue go on."),
    HOLD: ("5319e7", "The triage keeps away. Take it off to let it decide anew."),
    APPROVED: ("0e8a16", "Goes on as it is, whatever the triage would object."),
}
"""The colour (six hex digits) and the description of the tool's own labels, by name."""

AGENT_LOOKS = ("1d76db", "Given to an agent that watches this label.")


def missing(name: str, known: frozenset[str]) -> list[str]:
    """What to create when a label is needed: the tool's own labels all together."""
    wanted = list(LOOKS) if name in LOOKS else [name]
    return [label for label in wanted if label.casefold() not in known]
