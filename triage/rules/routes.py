"""Who an issue goes to: the first route whose conditions it meets (design §3; no I/O)."""

from __future__ import annotations

from triage.policy import Policy, Route
from triage.rules.assessment import Assessment


def route_of(found: Assessment, policy: Policy) -> Route | None:
    """The first route that takes the issue."""
    return next((route for route in policy.routes if _takes(route, found)), None)


def _takes(route: Route, found: Assessment) -> bool:
    return (
        (route.tags is None or bool(route.tags & found.tags))
        and not route.not_tags & found.tags
        and (route.types is None or found.type in route.types)
        and (route.tiers is None or found.tier in route.tiers)
        and found.score.total >= route.min_score
    )
