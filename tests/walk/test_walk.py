"""A random walk: whatever humans, faults and cycles do, and in whatever order.

By default it is the same walk each time, and with TRIAGE_TESTS=all three more. By hand it goes
further, and elsewhere:

    WALK_EXAMPLES=5000 WALK_SEED=7 WALK_SHRINK= python -m pytest tests/walk

A failure tells its history, line by line, under "What happened"; `WALK_SHRINK` (which may take
minutes) looks for a shorter one before.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.integration.conftest import quiet_place
from tests.thorough import THOROUGH
from tests.walk.machine import Walk

__all__ = ["quiet_place"]

EXAMPLES = 60 if THOROUGH else 40
STEPS = 30


@pytest.mark.parametrize("part", range(4 if THOROUGH else 1))
def test_walk(part: int) -> None:
    chosen = os.environ.get("WALK_SEED", str(part or ""))
    shrinking = [Phase.shrink] if "WALK_SHRINK" in os.environ else []
    run_state_machine_as_test(
        seed(int(chosen))(Walk) if chosen else Walk,
        settings=settings(
            max_examples=int(os.environ.get("WALK_EXAMPLES", EXAMPLES)),
            stateful_step_count=STEPS,
            derandomize=not chosen,
            database=None,
            deadline=None,
            phases=[Phase.generate, *shrinking],
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        ),
    )
