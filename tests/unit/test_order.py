from __future__ import annotations

from datetime import UTC, datetime
from functools import cmp_to_key
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.builders import make_assessment, make_issue
from triage.rules.assessment import Assessment, Blocker
from triage.rules.order import in_order
from triage.rules.score import Score
from triage.rules.tiers import Tier

PARTS = st.integers(0, 3)
BACKLOGS = st.lists(
    st.builds(
        lambda number, day, tier, parts, waits: make_assessment(
            issue=make_issue(number=number, created_at=datetime(2026, 1, day, tzinfo=UTC)),
            tier=tier,
            score=Score(*parts),
            blockers=(*(Blocker(number=n) for n in waits), Blocker(words="x")),
        ),
        number=st.integers(1, 12),
        day=st.integers(1, 3),
        tier=st.sampled_from(Tier),
        parts=st.tuples(PARTS, PARTS, PARTS),
        waits=st.lists(st.integers(1, 12), max_size=3),
    ),
    max_size=8,
    unique_by=lambda a: a.number,
)


def unblocks(number: int, backlog: list[Assessment]) -> int:
    return sum(number in [blocker.number for blocker in a.blockers] for a in backlog)


def blunt_compare(one: Assessment, other: Assessment) -> int:
    """Tier, how many open issues it unblocks, highest score, oldest; else the lower number."""
    if one.tier != other.tier:
        tiers = ["P0", "P1", "P2", "P3"]
        return tiers.index(one.tier) - tiers.index(other.tier)
    if one.unblocks != other.unblocks:
        return other.unblocks - one.unblocks
    if one.score.total != other.score.total:
        return other.score.total - one.score.total
    if one.issue.created_at != other.issue.created_at:
        return -1 if one.issue.created_at < other.issue.created_at else 1
    return one.number - other.number


@given(BACKLOGS)
def test_in_order__each_comes_before_the_next(backlog: list[Assessment]) -> None:
    assert all(blunt_compare(one, other) < 0 for one, other in pairwise(in_order(backlog)))


@given(BACKLOGS)
def test_in_order__is_the_one_total_order(backlog: list[Assessment]) -> None:
    found = in_order(backlog)
    assert sorted(found, key=cmp_to_key(blunt_compare)) == in_order(reversed(backlog))


@given(BACKLOGS)
def test_in_order__loses_and_adds_nothing(backlog: list[Assessment]) -> None:
    assert {a.number for a in backlog} == {a.number for a in in_order(backlog)}


@given(BACKLOGS)
def test_in_order__counts_each_issue_that_waits_once(backlog: list[Assessment]) -> None:
    expected = {a.number: unblocks(a.number, backlog) for a in backlog}
    assert expected == {a.number: a.unblocks for a in in_order(backlog)}
