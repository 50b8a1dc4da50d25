"""What Gitea's answers mean: status, headers and body in, data or an error out (no I/O)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

from triage.errors import (
    GiteaError,
    LostError,
    MovedError,
    NotFoundError,
    NotGiteaError,
    RefusedError,
    RejectedError,
    UnauthorizedError,
)
from triage.model import one_line, whole_number

MOST_DETAIL = 200
_WRONG_PORT = b"HTTP request to an HTTPS server"
"""What Go's web server answers to http where it expects https."""
_SCOPE = re.compile(r"required(?:=| scope\(s\): )\[([a-z:,\s]+)\]")
TRY_LATER = frozenset({429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Answer:
    """A good answer: its JSON (None for an empty body) and the headers that matter.

    `total` is `X-Total-Count`, or None; `date` the server's clock, or None.
    """

    data: Any
    total: int | None = None
    date: datetime | None = None


def decipher(
    method: str, path: str, status: int, headers: Mapping[str, str], body: bytes
) -> Answer:
    """The answer's data.

    Raises:
        GiteaError: of the class that fits the status; LostError where a success cannot be read.
    """
    if status < HTTPStatus.OK or status >= HTTPStatus.MULTIPLE_CHOICES:
        raise _error(method, path, status, headers, body)
    try:
        data = json.loads(body) if body.strip() else None
    except (ValueError, RecursionError):
        raise _not_gitea(method, path, status, body) from None
    total = whole_number(headers.get("x-total-count", ""))
    return Answer(data, total, _date(headers.get("date", "")))


def _error(
    method: str, path: str, status: int, headers: Mapping[str, str], body: bytes
) -> GiteaError:
    if _is_foreign(status, body):
        return _not_gitea(method, path, status, body)
    detail = _detail(body)
    kind, meaning = _meaning(status, detail)
    if kind is MovedError:
        detail = one_line(headers.get("location", ""), MOST_DETAIL)
    said = f": {detail}" if detail else ""
    message = f"{method} {path}: {status} {meaning}{said}"
    return kind(message, status=status, method=method, path=path, detail=detail)


def _is_foreign(status: int, body: bytes) -> bool:
    """Whether something else answered: the API says why in a JSON object, or says nothing.

    Gitea itself answers "Not found." to what is below none of its addresses (seen on 1.25, 1.27).
    """
    text = body.strip()
    failed = status in {HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND}
    return failed and bool(text) and not text.startswith(b"{")


def _not_gitea(method: str, path: str, status: int, body: bytes) -> NotGiteaError:
    what = "a web page, not Gitea's API" if b"<" in body[:1000] else "not Gitea's API"
    if _WRONG_PORT in body:
        what = "that this port speaks https"
    message = f"{method} {path}: {status}, the answer is {what}"
    return NotGiteaError(message, status=status, method=method, path=path)


def _meaning(status: int, detail: str) -> tuple[type[GiteaError], str]:  # noqa: PLR0911 - a table
    """The class of a failed status and what it means; a 5xx to a write may still have worked."""
    if status == HTTPStatus.UNAUTHORIZED:
        return UnauthorizedError, "the token is not valid (wrong, expired or revoked)"
    if status == HTTPStatus.FORBIDDEN:
        return RefusedError, _missing_right(detail)
    if status == HTTPStatus.NOT_FOUND:
        return NotFoundError, "absent, or not visible with this token"
    if status < HTTPStatus.BAD_REQUEST:
        return MovedError, "the address has moved and redirects are not followed"
    if status in TRY_LATER or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return LostError, "Gitea, or a proxy before it, is in trouble"
    if status == HTTPStatus.LOCKED:
        return RejectedError, "the repository is archived"
    return RejectedError, "Gitea did not accept this"


def _missing_right(detail: str) -> str:
    """Gitea names the scope that a token lacks; a right that a user lacks it does not name."""
    if found := _SCOPE.search(detail):
        return f"the token lacks a scope, give it {found[1].strip()}"
    if "blocked" in detail:
        return "the issue's author has blocked the tool's user"
    return "the token's user may not do this, give it write access to the repository"


def _detail(body: bytes) -> str:
    """The server's own words, on one line; Gitea answers `{"message": …}`, proxies HTML."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    message = data.get("message") if isinstance(data, Mapping) else None
    return one_line(message, MOST_DETAIL) if isinstance(message, str) else ""


def _date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds that a server asks to wait (`Retry-After`: seconds or a date), or None."""
    text = headers.get("retry-after", "").strip()
    if (seconds := whole_number(text)) is not None:
        return float(seconds)
    moment = _date(text)
    return max(0.0, (moment - now).total_seconds()) if moment else None
