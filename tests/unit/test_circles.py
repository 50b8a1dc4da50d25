from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.builders import make_backlog, make_issue
from triage.policy import BLOCKED, DEFAULT_POLICY, NEEDS_OWNER
from triage.rules.assessment import Rule
from triage.rules.circles import circles, name_circle
from triage.rules.decide import assess_all

NUMBERS = st.integers(1, 8)
WAITS = st.dictionaries(NUMBERS, st.sets(NUMBERS, max_size=3), max_size=8)


def reachable(start: int, waits: dict[int, set[int]]) -> set[int]:
    """What an issue waits for, and what that waits for, and so on."""
    found: set[int] = set()
    left = list(waits.get(start, ()))
    while left:
        if (number := left.pop()) not in found:
            found.add(number)
            left += waits.get(number, ())
    return found


@given(WAITS)
def test_circles__each_waits_for_the_next_from_the_lowest_on(waits: dict[int, set[int]]) -> None:
    for number, circle in circles(waits).items():
        assert number in circle
        assert circle[0] == min(circle)
        assert all(b in waits[a] for a, b in zip(circle, (*circle[1:], circle[0]), strict=True))


@given(WAITS)
def test_circles__each_issue_stands_in_one_at_the_most(waits: dict[int, set[int]]) -> None:
    found = set(circles(waits).values())
    numbers = [number for circle in found for number in circle]
    assert len(numbers) == len(set(numbers))


@given(WAITS)
def test_circles__one_is_found_wherever_issues_wait_for_themselves(
    waits: dict[int, set[int]],
) -> None:
    found = circles(waits)
    for number in waits:
        if number in (waited := reachable(number, waits)):
            assert found.keys() & waited


def test_circles__are_found_in_long_chains() -> None:
    size = 100_000
    chain = {number: [number + 1] for number in range(1, size)}

    assert circles(chain) == {}
    assert len(circles({**chain, size: [1]})[size]) == size


def test_name_circle__leads_back_and_is_short() -> None:
    assert name_circle((3, 5)) == "#3 → #5 → #3"
    assert name_circle(tuple(range(1, 31)), str, most=2) == "1 → 2 → 28 more → 1"


def test_assess_all__only_blocked_issues_stand_in_circles() -> None:
    ready = make_issue().body
    issues = [
        make_issue(number=2, body=f"{ready}\nDepends on #3"),
        make_issue(number=3, body=f"{ready}\nDepends on #2 and #4"),
        make_issue(number=4, body=f"{ready}\nDepends on #5"),
        make_issue(number=5, body=f"{ready}\nDepends on #4", assignees=("ann",)),
    ]

    assessed, backlog = assess_all(issues, make_backlog(2, 3, 4, 5), DEFAULT_POLICY)

    assert {a.number: a.circle for a in assessed} == {2: (2, 3), 3: (2, 3), 4: (), 5: ()}
    assert {a.decision.rule for a in assessed[:3]} == {Rule.BLOCKED}
    # The owner is asked once, on the lowest number.
    assert [a.decision.flag for a in assessed[:3]] == [NEEDS_OWNER, BLOCKED, BLOCKED]
    assert assessed[0].decision.reason == "waits in a circle: #2 → #3 → #2"
    assert set(backlog.circles) == {2, 3}
