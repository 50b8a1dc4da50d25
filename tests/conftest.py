"""Fixtures for all tests."""

import os

from tests.double.fixtures import gitea, make_repo, network

__all__ = ["gitea", "make_repo", "network"]

SETTINGS = ("CI", "NO_COLOR", "GITHUB_", "GITEA_", "FORGEJO_", "RUNNER_", "TRIAGE_")
"""What the machine says with these would change what the tests see, or write into its own job's
step summary; a runner sets many of them."""

for name in [name for name in os.environ if name.startswith(SETTINGS)]:
    if not name.startswith(("TRIAGE_LIVE_", "TRIAGE_TESTS")):
        del os.environ[name]
