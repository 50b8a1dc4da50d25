"""Checks the token: whose it is, and what it may do, as far as reads tell (no write is sent)."""

from __future__ import annotations

from collections.abc import Iterator

from triage.errors import RefusedError, UnauthorizedError
from triage.gitea.reads import Reads
from triage.run.check.server import TELLS_SCOPES, Version
from triage.texts.findings import Finding, fine, problem, warning

JOB_LOGINS = frozenset({"gitea-actions", "forgejo-actions"})
"""Whose token a job has unless it is given another."""

SCOPES = ("write:issue", "read:repository", "read:user")

ANOTHER_TOKEN = f"make a token with the scopes {', '.join(SCOPES)} and set GITEA_TOKEN to it"


def check_login(reads: Reads) -> tuple[str, Finding]:
    """Whose token it is; "" if that cannot be told.

    Raises:
        UnauthorizedError: it is nobody's.
    """
    try:
        login = reads.login()
    except UnauthorizedError:
        raise
    except RefusedError as error:
        return "", problem("token", f"valid, but it cannot be seen whose: {error}", ANOTHER_TOKEN)
    whose = "the token of a job" if login in JOB_LOGINS else f"the token of {login}"
    return login, fine("token", f"valid: {whose}")


def check_scopes(reads: Reads, version: Version, login: str) -> Iterator[Finding]:
    """The scopes that are missing; a job's token has none."""
    if login in JOB_LOGINS:
        return
    tells = version.gitea is not None and version.gitea >= TELLS_SCOPES
    scopes = reads.scopes(tells=tells)
    if scopes is None:
        yield fine("scopes", "not told by this server; the first write will show")
    elif lacking := [scope for scope in SCOPES if not _covers(scopes, scope)]:
        yield problem("scopes", f"the token lacks {', '.join(lacking)}", ANOTHER_TOKEN)
    else:
        yield fine("scopes", f"{', '.join(sorted(scopes))}")


def _covers(scopes: frozenset[str], wanted: str) -> bool:
    category = wanted.partition(":")[2]
    return bool(scopes & {"all", wanted, f"write:{category}"})


def check_rights(reads: Reads, version: Version, login: str) -> Finding:
    """Whether the token's user may write on issues; nothing but a write tells for certain."""
    if login in JOB_LOGINS:
        limit = "what its permissions say" if version.honours_permissions else "everything"
        return fine("rights", f"a job's token may write {limit}, in its own repository alone")
    rights = reads.facts().get("permissions")
    if isinstance(rights, dict) and (rights.get("push") or rights.get("admin")):
        return fine("rights", f"{login} may write to {reads.repository}")
    people = reads.assignable()
    if people is not None and login.casefold() not in people:
        return problem(
            "rights",
            f"{login} may only read {reads.repository}",
            f"add {login} to its collaborators with write access",
        )
    return warning(
        "rights",
        f"{login} may not write code; whether issues, only a write would tell",
        f"if {login} is in a team, let that write issues; or make it a collaborator",
    )
