"""What can go wrong and what it means for the exit code (design §6).

Every message is written for the person who has to act: what happened, where, what to do next.
"""

from __future__ import annotations


class TriageError(Exception):
    """An expected failure; `exit_code` is what the process ends with."""

    exit_code = 3


class ConfigError(TriageError):
    """A setting or the policy file is missing or malformed; nothing was fetched or written."""

    exit_code = 2


class IncompleteBacklogError(TriageError):
    """The backlog could not be fetched whole, so nothing was acted on."""


class GiteaError(TriageError):
    """Gitea's answer to one request was not the one hoped for.

    Attributes:
        status: the HTTP status, 0 when no answer arrived.
        method: GET, POST, PATCH, PUT or DELETE.
        path: the request's path below `/api/v1`.
        detail: the server's own words, shortened; may be empty.
    """

    def __init__(self, message: str, *, status: int, method: str, path: str, detail: str = ""):
        super().__init__(message)
        self.status = status
        self.method = method
        self.path = path
        self.detail = detail


class RefusedError(GiteaError):
    """401 or 403: the token may not do this."""


class UnauthorizedError(RefusedError):
    """401: the token is not valid at all, so no other request can succeed either."""


class NotFoundError(GiteaError):
    """404: absent, or not visible with this token."""


class MovedError(GiteaError):
    """A redirect, which is never followed because the token would travel along."""


class RejectedError(GiteaError):
    """Another 4xx: the request itself was not acceptable (409, 412, 422, 423 …)."""


class LostError(GiteaError):
    """No usable answer: the write may or may not have happened.

    `retry_after` is how many seconds the server asks to wait, if it does.
    """

    retry_after: float | None = None


class NotGiteaError(LostError):
    """What answered is not Gitea's API: a web page, or a port that speaks something else."""
