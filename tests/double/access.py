"""Who may do what."""

from __future__ import annotations

from tests.double.state import Repository, Token, User

_RANK = {"": 0, "read": 1, "write": 2, "admin": 3}


def role(user: User | None, repository: Repository, token: Token | None = None) -> str:
    """Read, write, admin or "" (not even visible)."""
    everybody = "" if repository.private else "read"
    if user is None:
        return everybody
    if user.kind == "bot":
        return _role_of_job(token, repository, everybody)
    if user is repository.owner or user.is_admin:
        return "admin"
    return repository.collaborators.get(user.login.casefold(), everybody)


def _role_of_job(token: Token | None, repository: Repository, everybody: str) -> str:
    ours = token is not None and token.repository is repository
    return "write" if ours else everybody


def may_read(user: User | None, repository: Repository, token: Token | None = None) -> bool:
    return role(user, repository, token) != ""


def may_write(user: User | None, repository: Repository, token: Token | None = None) -> bool:
    return _RANK[role(user, repository, token)] >= _RANK["write"]


def may_administer(user: User | None, repository: Repository, token: Token | None = None) -> bool:
    return role(user, repository, token) == "admin"


def can_be_assigned(user: User, repository: Repository) -> bool:
    """Wider than the list of assignees: whoever can read the pull requests."""
    return user.kind == "user" and role(user, repository) != ""


def lacking_scope(token: Token, category: str, method: str) -> str:
    """The scope that a request needs and the token does not have, or ""."""
    level = "read" if method in {"GET", "HEAD"} else "write"
    enough = {"all", f"write:{category}", f"{level}:{category}"}
    return "" if not category or enough & token.scopes else f"{level}:{category}"
