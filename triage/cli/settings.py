"""Settings: flags first, then the environment, then `.env`; an empty variable counts as unset."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date as calendar_date
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from triage.errors import ConfigError

VARIABLES: dict[str, tuple[str, ...]] = {
    "url": ("GITEA_URL", "GITHUB_SERVER_URL"),
    "repo": ("GITEA_REPO", "GITHUB_REPOSITORY"),
    "token": ("GITEA_TOKEN", "GITHUB_TOKEN"),
    "config": ("TRIAGE_CONFIG",),
    "dry_run": ("TRIAGE_DRY_RUN",),
    "date": ("TRIAGE_DATE",),
    "summary": ("TRIAGE_SUMMARY",),
    "max_operations": ("TRIAGE_MAX_OPERATIONS",),
    "deadline": ("TRIAGE_DEADLINE",),
    "report": ("TRIAGE_REPORT",),
}
"""The environment variables of each setting, the first that is set and not empty counts."""

DEADLINE = "10m"

_NAME = r"[A-Za-z0-9._-]+"
_REPOSITORY = re.compile(rf"{_NAME}/{_NAME}")
_DURATION = re.compile(r"(\d{1,7}(?:\.\d{1,3})?)\s*([smh]?)", re.ASCII)
_UNITS = {"": 1, "s": 1, "m": 60, "h": 3600}
_TRUE = frozenset({"true", "1", "yes", "on"})
_FALSE = frozenset({"false", "0", "no", "off"})

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where the repository is, and the token for it."""

    url: str
    repository: str
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What one run is asked to do.

    Attributes:
        config: a policy file that was named; None looks in the usual places.
        date: the workflow date, YYYY-MM-DD.
        summary: whether to keep the summary; None leaves it to the policy.
        max_operations: the budget; None leaves it to the policy.
        deadline: seconds for the whole run.
        report: a file for the report besides stdout.
    """

    config: Path | None
    dry_run: bool
    date: str
    summary: bool | None
    max_operations: int | None
    deadline: float
    report: Path | None


@dataclass(frozen=True)
class Sources:
    """The flags that were given (None if not) and the variables behind them."""

    flags: Mapping[str, Any]
    environ: Mapping[str, str] = field(repr=False)

    def find(self, name: str) -> tuple[Any, str]:
        """The value of a setting and where it came from; None and where it could come from."""
        flag = "--" + name.replace("_", "-")
        if self.flags.get(name) not in {None, ""}:
            return self.flags[name], flag
        for variable in VARIABLES[name]:
            if value := self.environ.get(variable, "").strip():
                return value, variable
        places = " or ".join(VARIABLES[name])
        return None, places if name == "token" else f"{flag} or {places}"


def read_server(sources: Sources) -> Server:
    """Where to connect to.

    Raises:
        ConfigError: naming every setting that is missing, or the first that is malformed.
    """
    found = {name: sources.find(name) for name in ("url", "repo", "token")}
    missing = [
        f"{_MEANING[name]}: set {place}" for name, (value, place) in found.items() if not value
    ]
    if missing:
        raise ConfigError("\n".join(["settings are missing:", *(f"  {line}" for line in missing)]))
    return Server(
        url=_url(*found["url"]),
        repository=_repository(*found["repo"]),
        token=_token(*found["token"]),
    )


_MEANING = {
    "url": "the address of Gitea, such as https://git.example.org",
    "repo": "the repository as owner/name",
    "token": "a token that may read and write its issues",
}


def read_settings(sources: Sources, today: calendar_date) -> Settings:
    """What to do; `today` is the date in UTC.

    Raises:
        ConfigError: naming the setting that is malformed.
    """
    config = sources.find("config")[0]
    return Settings(
        config=Path(config) if config else None,
        dry_run=_optional(sources, "dry_run", _boolean) or False,
        date=_optional(sources, "date", _date) or today.isoformat(),
        summary=_optional(sources, "summary", _boolean),
        max_operations=_optional(sources, "max_operations", _count),
        deadline=_optional(sources, "deadline", _duration) or _duration(DEADLINE, "--deadline"),
        report=_optional(sources, "report", _report),
    )


def read_repository(sources: Sources) -> str:
    """The repository's name where it is not needed to connect; "" when it is not set."""
    value, place = sources.find("repo")
    return _repository(value, place) if value else ""


def _optional(sources: Sources, name: str, parse: Callable[[Any, str], T]) -> T | None:
    value, place = sources.find(name)
    return None if value is None else parse(value, place)


def _url(value: str, place: str) -> str:
    """The address without a slash at its end; it must not carry a user or a password."""
    try:
        parts = urlsplit(value)
        good = parts.scheme in {"http", "https"} and parts.hostname and (parts.port or True)
    except ValueError:
        good = False
        parts = urlsplit("")
    if not good or not value.isascii() or not value.isprintable() or " " in value:
        raise ConfigError(f"{place}: expected an address such as https://git.example.org")
    if set("@?#") & set(value):
        raise ConfigError(f"{place}: an address without user, password, '?' and '#' is expected")
    return value.rstrip("/").removesuffix("/api/v1").rstrip("/")


def _repository(value: str, place: str) -> str:
    if not _REPOSITORY.fullmatch(value) or {".", ".."} & set(value.split("/")):
        raise ConfigError(f"{place}: expected a repository as owner/name, got {value[:100]!r}")
    return value


def _token(value: str, place: str) -> str:
    if not value.isascii() or not value.isprintable() or " " in value:
        raise ConfigError(f"{place}: a token has only letters, digits and signs; this one does not")
    return value


def _boolean(value: object, place: str) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).lower()
    if word in _TRUE | _FALSE:
        return word in _TRUE
    raise ConfigError(f"{place}: expected true or false, got {str(value)[:50]!r}")


def _count(value: object, place: str) -> int:
    text = str(value)
    if text.isascii() and text.isdigit() and len(text) < 10:  # noqa: PLR2004
        return int(text)
    raise ConfigError(f"{place}: expected a whole number from 0, got {text[:50]!r}")


def _date(value: str, place: str) -> str:
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
            return calendar_date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise ConfigError(f"{place}: expected a date as YYYY-MM-DD, got {value[:50]!r}")


def _duration(value: str, place: str) -> float:
    found = _DURATION.fullmatch(value.strip().lower())
    if found and (seconds := float(found[1]) * _UNITS[found[2]]) > 0:
        return seconds
    raise ConfigError(f"{place}: expected a time such as 90s, 10m or 1h, got {value[:50]!r}")


def _report(value: str, place: str) -> Path:
    path = Path(value)
    try:
        good = path.parent.is_dir() and not path.is_dir()
    except (OSError, ValueError):  # too long a name, a NUL
        good = False
    if not good:
        raise ConfigError(f"{place} {value[:200]}: there is no such directory to write to")
    return path
