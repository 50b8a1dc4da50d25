"""Which orders of requests lead to the same history, so that one of them is enough."""

from __future__ import annotations

from collections.abc import Iterable

LABELS = "repos/alice/app/labels"


def commute(one: str, other: str) -> bool:
    """Whether two requests of different cycles may change places and nobody sees a difference.

    Reads may, and a read of the repository's labels with everything that is no write to these.
    Whatever is not known to commute is taken not to.
    """
    if is_read(one) and is_read(other):
        return True
    if f"GET {LABELS}" not in {one, other}:
        return False
    return LABELS not in (other if one == f"GET {LABELS}" else one)


def commutes_with_all(one: str, others: Iterable[str]) -> bool:
    """Whether a request may be moved past all these."""
    return all(commute(one, other) for other in others)


def is_read(request: str) -> bool:
    return request.startswith("GET ")
