"""Fixtures of the matrix."""

from __future__ import annotations

import pytest

from tests.faults.stage import Stage, stage_of
from tests.faults.world import SCENARIOS, VERSIONS
from tests.integration.conftest import quiet_place

__all__ = ["quiet_place"]


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    """The version of the server."""
    found: str = request.param
    return found


@pytest.fixture(params=SCENARIOS)
def stage(request: pytest.FixtureRequest, version: str) -> Stage:
    """A scenario on that version."""
    return stage_of(request.param, version)
