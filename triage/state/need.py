"""Which issues the listing alone cannot settle, so that they are read again (no I/O)."""

from __future__ import annotations

from enum import Enum, auto

from triage.policy import BLOCKED
from triage.rules.assessment import Action, Assessment, Rule


class Need(Enum):
    """What an issue needs in this cycle."""

    NOTHING = auto()
    READING = auto()
    """Something may have to be written: read it and its timeline, then decide again."""
    DEPENDENCIES = auto()
    """Flagged, and nothing that the listing shows says why: ask for native dependencies first."""


def need_of(assessment: Assessment) -> Need:
    """What an issue needs, by its listing."""
    decision = assessment.decision
    flags = assessment.flags
    if decision.rule is Rule.HOLD:
        return Need.NOTHING
    if decision.action is Action.DISPATCH:
        return Need.DEPENDENCIES if flags == [BLOCKED] else Need.READING
    wanted = [decision.flag] if decision.flag else []
    return Need.NOTHING if flags == wanted else Need.READING
