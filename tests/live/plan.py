"""Which requests of one run of the tool go wrong, and how: drawn at random from a seed."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from tests.live.kinds import FAULTS, KILLS
from tests.live.proxy import Call

KINDS = tuple(name for name in FAULTS if name not in KILLS)
SPOTS = (4, 10)
SPOTS_BESIDE_A_KILL = (0, 8)
"""How many are drawn for a run, at least and at most; it does not come to all of them."""

BURSTS = (1, 1, 1, 2, 3)
"""How many requests in a row share a fault: what looks a lost write up is to fail at times, too."""

WRITE_WEIGHT = 3
"""A write is chosen so many times as often as a read."""


def operation(call: Call) -> str:
    """What a request is about, without its numbers and the values of its query."""
    parts = urlsplit(call.target)
    path = re.sub(r"^/api/v1/(repos/[^/]+/[^/]+(/|$))?", "", parts.path)
    path = re.sub(r"(?<=/)\d+", "N", path) or "(repository)"
    query = "&".join(sorted(parse_qs(parts.query).keys() - {"limit", "type"}))
    return f"{call.method} {path}" + (f"?{query}" if query else "")


@dataclass
class Recorder:
    """Lets all pass and counts what comes."""

    seen: Counter[str] = field(default_factory=Counter)

    def __call__(self, call: Call) -> str:
        """No fault."""
        self.seen[operation(call)] += 1
        return ""


@dataclass(frozen=True, slots=True)
class Kill:
    """The process dies at the request of that index, before or after the server got it."""

    at: int
    name: str


@dataclass
class Plan:
    """The faults of one run.

    Attributes:
        spots: by operation and how many of it came before: the fault, and for how many requests.
        kill: when the process dies, if it does.
        injected: the faults that came about, with the operations that they met.
    """

    spots: dict[tuple[str, int], tuple[str, int]]
    kill: Kill | None = None
    injected: list[tuple[str, str]] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)
    _burst: list[str] = field(default_factory=list)

    def __call__(self, call: Call) -> str:
        """The fault of the next request, or ""."""
        what = operation(call)
        index, nth = self.seen.total(), self.seen[what]
        self.seen[what] += 1
        if self.was_killed:
            return ""  # sent by other threads of the process before it died
        name = self._next(index, what, nth)
        if name:
            self.injected.append((name, what))
        return name

    @property
    def was_killed(self) -> bool:
        """Whether the process died."""
        return bool(self.injected) and self.injected[-1][0] in KILLS

    def _next(self, index: int, what: str, nth: int) -> str:
        if self.kill and index == self.kill.at:
            return self.kill.name
        if (what, nth) in self.spots:
            name, length = self.spots[what, nth]
            self._burst = [name] * length
        return self._burst.pop() if self._burst else ""

    def lines(self) -> Iterator[str]:
        """What came about, as text."""
        yield from (f"{name}: {what}" for name, what in self.injected)


def draw(rng: random.Random, deck: Iterator[str], usual: Counter[str], *, kills: bool) -> Plan:
    """A plan for a run that sends the `usual` requests when nothing goes wrong."""
    count = rng.randint(*(SPOTS_BESIDE_A_KILL if kills else SPOTS))
    names = sorted(usual)
    weights = [1 if name.startswith("GET ") else WRITE_WEIGHT for name in names]
    spots = {
        (name, rng.randrange(usual[name])): (next(deck), rng.choice(BURSTS))
        for name in rng.choices(names, weights, k=count)
    }
    kill = Kill(rng.randrange(usual.total()), rng.choice(KILLS)) if kills else None
    return Plan(spots, kill)


def shuffled(rng: random.Random) -> Iterator[str]:
    """Kinds of faults without end, each as often as the others."""
    while True:
        yield from rng.sample(KINDS, len(KINDS))
