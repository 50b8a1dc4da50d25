"""Counts what was injected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.live.kinds import KILLS
from tests.live.plan import Plan


@dataclass
class Tally:
    """What was injected so far, by kind and by operation."""

    kinds: Counter[str] = field(default_factory=Counter)
    operations: Counter[str] = field(default_factory=Counter)
    exits: Counter[int] = field(default_factory=Counter)
    rounds: int = 0
    failures: int = 0

    @property
    def kills(self) -> int:
        """How often the process was killed."""
        return sum(self.kinds[name] for name in KILLS)

    @property
    def faults(self) -> int:
        """How many faults there were besides the kills."""
        return self.kinds.total() - self.kills

    def add(self, plan: Plan, exit_code: int) -> None:
        """Counts a round."""
        self.rounds += 1
        self.exits[exit_code] += 1
        self.kinds.update(name for name, _ in plan.injected)
        self.operations.update(what for _, what in plan.injected)

    def lines(self) -> Iterator[str]:
        """The summary, its most important line last."""
        yield f"by operation: {_listed(self.operations)}"
        yield f"exit codes of disturbed cycles: {_listed(self.exits)}"
        yield f"by kind: {_listed(self.kinds)}"
        yield (
            f"{self.faults} faults and {self.kills} kills in {self.rounds} rounds,"
            f" {self.failures} of them failed"
        )


def _listed(counter: Counter[str] | Counter[int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counter.items()))
