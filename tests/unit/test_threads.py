"""A small server is not to notice the cycle."""

from __future__ import annotations

import threading

from triage.cli.shell import threads

AT_ONCE = 6


def test_threads__six_at_once_and_no_more() -> None:
    lock, six = threading.Lock(), threading.Barrier(AT_ONCE, timeout=60)
    active: set[int] = set()
    most: list[int] = []

    def work(value: int) -> int:
        with lock:
            active.add(value)
            most.append(len(active))
        six.wait()
        with lock:
            active.remove(value)
        return value

    with threads() as side_by_side:
        assert list(side_by_side(work, range(3 * AT_ONCE))) == list(range(3 * AT_ONCE))
    assert max(most) == AT_ONCE
