"""Type, urgency and tier of an issue (design §3)."""

from __future__ import annotations

from enum import StrEnum

from triage.policy import TagGroups


class Type(StrEnum):
    """What kind of work an issue is."""

    BUG = "bug"
    RESEARCH = "research"
    FEATURE = "feature"
    REFACTOR = "refactor"
    PHILOSOPHY = "philosophy"
    UNKNOWN = "unknown"


class Tier(StrEnum):
    """How soon it is worked on; the values sort in the order of work."""

    P0 = "P0"
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"


def type_of(tags: frozenset[str], groups: TagGroups) -> Type:
    """The first group that the tags meet."""
    order = (
        (Type.BUG, groups.bug),
        (Type.RESEARCH, groups.research),
        (Type.FEATURE, groups.feature),
        (Type.REFACTOR, groups.refactor),
        (Type.PHILOSOPHY, groups.meta),
    )
    return next((kind for kind, group in order if tags & group), Type.UNKNOWN)


def is_urgent(tags: frozenset[str], kind: Type, groups: TagGroups) -> bool:
    """An urgent tag, or a bug."""
    return kind is Type.BUG or bool(tags & groups.urgent)


def tier_of(tags: frozenset[str], groups: TagGroups, *, urgent: bool, ready: bool) -> Tier:
    """The first that fits: P3 philosophy and meta, P0 urgent, P1 ready, P2 not ready yet."""
    if tags & groups.meta:
        return Tier.P3
    if urgent:
        return Tier.P0
    return Tier.P1 if ready else Tier.P2
