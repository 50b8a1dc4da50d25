"""Type, urgency and tier of an issue (design §3)."""

from __future__ import annotations

from triage.policy import TagGroups, Tier, Type

__all__ = ["Tier", "Type", "is_urgent", "tier_of", "type_of"]


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
