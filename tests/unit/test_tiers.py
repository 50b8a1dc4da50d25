from __future__ import annotations

from itertools import pairwise

import pytest

from triage.policy import TagGroups
from triage.rules.tiers import Tier, Type, is_urgent, tier_of, type_of

GROUPS = TagGroups()


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ({"hotfix", "spike", "feat", "perf", "rfc"}, Type.BUG),
        ({"spike", "feat", "perf", "rfc"}, Type.RESEARCH),
        ({"feat", "perf", "rfc"}, Type.FEATURE),
        ({"perf", "rfc"}, Type.REFACTOR),
        ({"rfc"}, Type.PHILOSOPHY),
        ({"loop-generated", "p0"}, Type.UNKNOWN),
        (set(), Type.UNKNOWN),
    ],
)
def test_type_of__is_the_first_group_that_the_tags_meet(tags: set[str], expected: Type) -> None:
    assert expected is type_of(frozenset(tags), GROUPS)


@pytest.mark.parametrize("tag", sorted(GROUPS.urgent))
def test_is_urgent__by_tag(tag: str) -> None:
    assert is_urgent(frozenset({tag}), Type.UNKNOWN, GROUPS)


def test_is_urgent__a_bug_is() -> None:
    assert is_urgent(frozenset({"bug"}), Type.BUG, GROUPS)


def test_is_urgent__a_feature_is_not() -> None:
    assert not is_urgent(frozenset({"feature"}), Type.FEATURE, GROUPS)


@pytest.mark.parametrize(
    ("tags", "urgent", "ready", "expected"),
    [
        ({"rfc", "bug"}, True, True, Tier.P3),
        ({"bug"}, True, False, Tier.P0),
        ({"bug"}, True, True, Tier.P0),
        (set(), False, True, Tier.P1),
        (set(), False, False, Tier.P2),
    ],
)
def test_tier_of__is_the_first_that_fits(
    tags: set[str], urgent: bool, ready: bool, expected: Tier
) -> None:
    assert expected is tier_of(frozenset(tags), GROUPS, urgent=urgent, ready=ready)


def test_tier__values_sort_in_the_order_of_work() -> None:
    assert all(earlier < later for earlier, later in pairwise(["P0", *list(Tier)[1:]]))
