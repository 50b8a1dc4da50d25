"""The policy: the rules of design §3 as data (no I/O)."""

from triage.policy.values import (
    APPROVED,
    BLOCKED,
    CLAUDE,
    DEFAULT_POLICY,
    FLAGS,
    HOLD,
    KIMI,
    NEEDS_OWNER,
    TOOL_LABELS,
    Agent,
    BlockedText,
    Policy,
    Route,
    TagGroups,
    Trust,
    default_routes,
)

__all__ = [
    "APPROVED",
    "BLOCKED",
    "CLAUDE",
    "DEFAULT_POLICY",
    "FLAGS",
    "HOLD",
    "KIMI",
    "NEEDS_OWNER",
    "TOOL_LABELS",
    "Agent",
    "BlockedText",
    "Policy",
    "Route",
    "TagGroups",
    "Trust",
    "default_routes",
]
