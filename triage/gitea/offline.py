"""A backlog from a file instead of a server: the same cycle without a network (no writes)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from triage.errors import ConfigError
from triage.gitea.reads import Reads
from triage.model import Event, Issue, parse_issue


def load_backlog(path: Path) -> tuple[Issue, ...]:
    """The open issues and pull requests of a file: a JSON list as Gitea's API returns it.

    Closed ones, doubles and empty objects are dropped, as in a fetch.

    Raises:
        ConfigError: when there is no such list.
    """
    try:
        data: Any = json.loads(path.read_bytes())
    except OSError as error:
        raise ConfigError(f"--backlog {path}: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"--backlog {path}: not valid JSON: {error}") from None
    if not isinstance(data, list) or not all(isinstance(item, dict) for item in data):
        raise ConfigError(
            f"--backlog {path}: expected a list of issues as Gitea's API returns them"
        )
    parsed = [parse_issue(item) for item in data if item]
    if parsed and not any(issue.number > 0 for issue in parsed):
        raise ConfigError(
            f"--backlog {path}: none of its {len(parsed)} items has a number: expected issues as"
            f" Gitea's API returns them, such as `triage export` writes"
        )
    wanted = [i for i in parsed if i.number > 0 and i.is_open]
    return tuple({issue.number: issue for issue in reversed(wanted)}.values())[::-1]


@dataclass(frozen=True)
class Offline:
    """Answers what `Reads` answers, from a list of issues; nobody is logged in."""

    issues: Sequence[Issue]

    def issue(self, number: int) -> Issue:
        """The issue as the file has it."""
        return next(issue for issue in self.issues if issue.number == number)

    def timeline(self, number: int) -> tuple[Event, ...]:
        """Nothing is known of the past but that there are native dependencies."""
        found = self.issue(number).depends_on
        return (Event(id=1, kind="add_dependency", author=""),) if found else ()

    def dependencies(self, number: int) -> tuple[Issue, ...]:
        """The native dependencies that were exported; a file of Gitea's own lists has none."""
        return self.issue(number).depends_on

    def closed_since(self, since: datetime) -> tuple[Issue, ...]:
        """Nothing is known of closed issues."""
        del since
        return ()

    def assignable(self) -> frozenset[str] | None:
        """It cannot be known who may be assigned."""
        return None

    def user_exists(self, login: str) -> bool:
        """It cannot be told."""
        del login
        return True

    def private(self) -> bool:
        """Nobody else sees a file."""
        return True

    def open_pulls(self) -> int:
        """As many as the file has."""
        return sum(issue.is_pull for issue in self.issues)

    def archived(self) -> bool:
        """A file is never archived."""
        return False


Reader = Reads | Offline
"""What a cycle reads from: a server, or a file."""
