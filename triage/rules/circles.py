"""Issues that wait for each other in a circle, so that none can begin (design §3.1; no I/O)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

Circle = tuple[int, ...]
"""Issues of which each waits for the next and the last for the first, the lowest number first."""


def circles(waits: Mapping[int, Collection[int]]) -> dict[int, Circle]:
    """The circle in which an issue stands, by its number; each issue stands in one at the most.

    Where circles share issues, those that are found later than others are not told until these are
    broken. Takes time in proportion to the waits.

    Args:
        waits: the numbers that each issue waits for; those without an entry wait for nothing.
    """
    onward = {number: min(others) for number, others in _without_ends(waits).items()}
    found: dict[int, Circle] = {}
    seen: set[int] = set()
    for number in sorted(onward):
        path: list[int] = []
        step = number
        while step not in seen:
            seen.add(step)
            path.append(step)
            step = onward[step]
        if step in path:
            circle = _from_lowest(path[path.index(step) :])
            found |= dict.fromkeys(circle, circle)
    return found


def _without_ends(waits: Mapping[int, Collection[int]]) -> dict[int, set[int]]:
    """The waits without those that come to an end: what is left leads on for ever."""
    left = {number: {n for n in others if n in waits} for number, others in waits.items()}
    behind: dict[int, list[int]] = {number: [] for number in waits}
    for number, others in left.items():
        for other in others:
            behind[other].append(number)
    ends = [number for number, others in left.items() if not others]
    while ends:
        end = ends.pop()
        del left[end]
        for number in behind[end]:
            left[number].remove(end)
            if not left[number]:
                ends.append(number)
    return left


def _from_lowest(circle: list[int]) -> Circle:
    start = circle.index(min(circle))
    return (*circle[start:], *circle[:start])


def name_circle(circle: Circle, name: Callable[[int], str] = "#{}".format, most: int = 10) -> str:
    """The circle in words, each issue called by its name: "#3 → #5 → #3"."""
    shown = [name(number) for number in circle[:most]]
    more = len(circle) - most
    return " → ".join([*shown, *([f"{more} more"] if more > 0 else []), name(circle[0])])
