"""Fixtures for all tests."""

from tests.double.fixtures import gitea, make_repo, network

__all__ = ["gitea", "make_repo", "network"]
