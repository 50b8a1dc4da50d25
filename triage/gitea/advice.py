"""What a person should do about a request that ended the run (no I/O)."""

from __future__ import annotations

from urllib.parse import urlsplit

from triage.errors import (
    GiteaError,
    LostError,
    MovedError,
    NotGiteaError,
    RefusedError,
    UnauthorizedError,
)


def advise(error: GiteaError, url: str, repository: str) -> str:
    """The error in words, and on a second line what to do next where it does not say so itself."""
    step = _next_step(error, url, repository)
    return f"{error}\n  {step}" if step else str(error)


def _next_step(error: GiteaError, url: str, repository: str) -> str:  # noqa: PLR0911 - a table
    if isinstance(error, UnauthorizedError):
        return "set GITEA_TOKEN (or GITHUB_TOKEN) to a token that is still valid"
    if isinstance(error, RefusedError):
        return ""
    if isinstance(error, MovedError):
        return f"{repository} was renamed or {url} moved: set --repo and --url to the new place"
    if isinstance(error, NotGiteaError):
        return _other_address(url)
    if isinstance(error, LostError) and not error.status:
        return f"check --url (now {url}), the network and the proxy settings"
    if isinstance(error, LostError):
        return f"look at Gitea's log at {url}; the next cycle tries again"
    return f"check --url (now {url}) and --repo (now {repository})"


def _other_address(url: str) -> str:
    """Gitea's own address is what stands before the repository's name."""
    parts = urlsplit(url)
    step = f"check --url (now {url}): it is the address of Gitea itself, without a repository"
    return f"{step}; is it {parts.scheme}://{parts.netloc}?" if parts.path else step
