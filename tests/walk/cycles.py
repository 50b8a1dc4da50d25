"""One cycle of the real command: how it is started, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.double import KilledError
from tests.drive import in_order, invoke, no_wait
from tests.walk.sent import Write
from tests.walk.witness import Witness
from triage.cli.shell import Machine

REFUSED = "403 at a write"


@dataclass(frozen=True, slots=True)
class Wish:
    """How a cycle is started."""

    budget: int = 30
    summary: bool = True
    dry: bool = False

    @property
    def arguments(self) -> list[str]:
        summary = "--summary" if self.summary else "--no-summary"
        dry = ["--dry-run"] if self.dry else []
        return ["run", "--format=json", f"--max-operations={self.budget}", summary, *dry]

    def __str__(self) -> str:
        return " ".join(self.arguments[2:])


@dataclass(slots=True)
class Cycle:
    """What came of one cycle.

    Attributes:
        run: its id, which no other has.
        exit_code: None when it was killed.
        report: empty when it was killed.
        writes: every write that it sent, but for the empty one that asks whether it may.
        troubles: what went wrong with reads and with writes, as `503 at a read`.
        interruptions: how often somebody acted in the middle of it.
    """

    wish: Wish
    witness: Witness
    run: str
    exit_code: int | None = None
    report: dict[str, Any] = field(default_factory=dict)
    writes: list[Write] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    interruptions: int = 0

    @property
    def disturbed(self) -> bool:
        return bool(self.troubles or self.interruptions)

    @property
    def accountable(self) -> bool:
        """Whether it could do, or take back, whatever it announced."""
        refused = self.troubles in ([], [REFUSED])
        return bool(self.report) and refused and not self.interruptions

    @property
    def clean(self) -> bool:
        """Whether it did all that it was to do."""
        return not self.disturbed and not self.wish.dry and self.exit_code == 0

    def __str__(self) -> str:
        if not self.report:
            return "killed"
        counts = ", ".join(f"{n} {name}" for name, n in self.report["counts"].items() if n)
        summary = self.report["summary"]["outcome"]
        rows = [
            f"#{row['number']} {row['decision']['rule']}/{row['outcome']}"
            for row in self.report["issues"]
        ]
        return f"exit {self.exit_code}: {counts}; summary {summary}; {', '.join(rows)}"


def run_command(cycle: Cycle, environ: dict[str, str], transport: httpx.BaseTransport) -> None:
    """Runs the command to its end, or until it is killed, and notes what came of it."""

    machine = Machine(new_id=lambda: cycle.run, sleep=no_wait, transport=transport, lend=in_order)
    try:
        ran = invoke(*cycle.wish.arguments, expect=None, environ=environ, machine=machine)
    except KilledError:
        return
    assert ran.exit_code in {0, 1, 3}, ran.stderr
    cycle.exit_code = ran.exit_code
    cycle.report = ran.report
