"""The order of work: tier, what it unblocks, score, age (design §3; no I/O)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from triage.rules.assessment import Assessment


def in_order(assessments: Iterable[Assessment]) -> list[Assessment]:
    """The assessments in the order of work, each with the number of open issues it unblocks."""
    everything = list(assessments)
    blocking = Counter(
        number
        for assessment in everything
        for number in {blocker.number for blocker in assessment.blockers if blocker.number}
    )
    counted = (replace(a, unblocks=blocking[a.number]) for a in everything)
    return sorted(counted, key=_key)


def _key(assessment: Assessment) -> tuple[str, int, int, datetime, int]:
    return (
        assessment.tier,
        -assessment.unblocks,
        -assessment.score.total,
        assessment.issue.created_at,
        assessment.number,
    )
