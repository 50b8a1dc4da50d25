"""The double over real HTTP."""

from tests.served import address, repo

__all__ = ["address", "repo"]
