"""Looks whether triage can work on a repository (`triage check`): reads only, never a write."""

from triage.run.check.examine import examine
from triage.run.check.policy import check_policy

__all__ = ["check_policy", "examine"]
