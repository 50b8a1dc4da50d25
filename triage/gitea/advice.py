"""What a person should do about a failed request (no I/O)."""

from __future__ import annotations

import re

from triage.errors import GiteaError, LostError, MovedError, RefusedError, UnauthorizedError

_SCOPE = re.compile(r"required=\[([a-z:,\s]+)\]")


def advise(error: GiteaError, url: str, repository: str) -> str:
    """The error in words, and on a second line what to do next."""
    return f"{error}\n  {_next_step(error, url, repository)}"


def _next_step(error: GiteaError, url: str, repository: str) -> str:
    if isinstance(error, UnauthorizedError):
        return "set GITEA_TOKEN (or GITHUB_TOKEN) to a token that is still valid"
    if isinstance(error, RefusedError):
        return _missing_right(error, repository)
    if isinstance(error, MovedError):
        return f"{repository} was renamed or {url} moved: set --repo and --url to the new place"
    if isinstance(error, LostError) and not error.status:
        return f"check --url (now {url}), the network and the proxy settings"
    if isinstance(error, LostError):
        return f"look at Gitea's log at {url}; the next cycle tries again"
    return f"check --url (now {url}) and --repo (now {repository})"


def _missing_right(error: GiteaError, repository: str) -> str:
    """Gitea names the scope that a token lacks; a right that a user lacks it does not name."""
    if found := _SCOPE.search(error.detail):
        return f"give the token the scope {found[1].strip()}"
    return f"give the token's user write access to the issues of {repository}"
