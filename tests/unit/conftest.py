"""A repository for whoever asks; property tests know no clock: a slow machine is no failure."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from tests.double import MakeRepo, Repo

settings.register_profile("unit", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unit")


@pytest.fixture
def repo(make_repo: MakeRepo) -> Repo:
    return make_repo()
