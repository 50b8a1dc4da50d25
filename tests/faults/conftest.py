"""Fixtures of the matrix."""

from __future__ import annotations

import pytest

from tests.faults.stage import Stage, stage_of
from tests.faults.world import VERSIONS
from tests.integration.conftest import quiet_place

__all__ = ["quiet_place"]


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    """The version of the server."""
    found: str = request.param
    return found


@pytest.fixture(
    params=[("new day", "1.27.0"), ("new day", "1.25.5"), ("same day", "1.25.5")], ids=" ".join
)
def stage(request: pytest.FixtureRequest) -> Stage:
    """A scenario on a version; only what is done on a new day differs with the version."""
    return stage_of(*request.param)
