"""The values read from Gitea, and how its JSON becomes them (no I/O).

Shapes and traps: Gitea answers `assignees: null` for nobody, an issue with number 0 where a
sub-load failed, `null` for an empty timeline and `null` elements inside one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

Json = Mapping[str, Any]

MOST_DIGITS = 19

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Label:
    """A label: its id on the server and its name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Issue:
    """An issue of a repository; `number` is what users type behind `#`.

    `depends_on` are its native dependencies where they came with it: in an exported file.
    """

    number: int
    title: str
    body: str = ""
    state: str = "open"
    labels: tuple[Label, ...] = ()
    assignees: tuple[str, ...] = ()
    author: str = ""
    created_at: datetime = EPOCH
    updated_at: datetime = EPOCH
    repository: str = ""
    is_pull: bool = False
    url: str = ""
    depends_on: tuple[Issue, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the issue is still to be done."""
        return self.state == "open"

    def has(self, thing: str) -> bool:
        """Whether a label, or a login with "@" in front, is on the issue, whatever its case."""
        names = (*(label.name for label in self.labels), *(f"@{who}" for who in self.assignees))
        return thing.casefold() in {name.casefold() for name in names}


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment on issue `number`."""

    id: int
    author: str
    body: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of an issue's timeline.

    Attributes:
        id: grows with time over all issues (they are rows of one table), so it orders events.
        kind: Gitea's type: comment, assignees, label, add_dependency, … ("" if unreadable).
        author: the login that did it.
        subject: the login assigned, or the label's name.
        added: for assignees and label: put on (True) or taken off (False).
        body: a comment's text.
        at: when it happened, by the server's clock.
    """

    id: int
    kind: str
    author: str
    subject: str = ""
    added: bool = True
    body: str = ""
    at: datetime = EPOCH

    @property
    def thing(self) -> str:
        """What was put on or taken off: a label, or a login with "@" in front; "" for no such."""
        names = {"assignees": f"@{self.subject}", "label": self.subject}
        return names.get(self.kind, "").casefold()


def parse_time(text: object) -> datetime:
    """An RFC 3339 time as Gitea writes it, in UTC; the epoch when there is none."""
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else EPOCH
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return EPOCH


_DURATION = re.compile(r"(\d{1,7}(?:\.\d{1,3})?)\s*([smhd]?)", re.ASCII)
_UNITS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86_400}


def duration(text: str) -> float:
    """Seconds: `90s`, `10m`, `1h`, `3d`, or a number of them.

    Raises:
        ValueError: saying what is expected.
    """
    found = _DURATION.fullmatch(text.lower())
    if found and (seconds := float(found[1]) * _UNITS[found[2]]) > 0:
        return seconds
    raise ValueError(f"expected a time such as 90s, 10m, 1h or 3d, got {text[:50]!r}")


def whole_number(text: str) -> int | None:
    """A number in decimal digits that fits the server's 64 bits; None for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < MOST_DIGITS else None


def _login(user: object) -> str:
    return _text(user.get("login")) if isinstance(user, Mapping) else ""


def _text(value: object) -> str:
    """Text that can be encoded: JSON may carry lone surrogates, UTF-8 cannot."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else ""


def whole(value: object) -> int:
    """A number of the API, 0 for anything else."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _objects(value: object) -> Iterable[Json]:
    return (item for item in value if isinstance(item, Mapping)) if isinstance(value, list) else ()


def parse_label(data: Json) -> Label:
    """A label of Gitea's API."""
    return Label(id=whole(data.get("id")), name=_text(data.get("name")))


def parse_issue(data: Json) -> Issue:
    """An issue of Gitea's API; number 0 marks an object that Gitea failed to fill."""
    repository = data.get("repository")
    return Issue(
        number=whole(data.get("number")),
        title=_text(data.get("title")),
        body=_text(data.get("body")),
        state=_text(data.get("state")) or "open",
        labels=tuple(parse_label(label) for label in _objects(data.get("labels"))),
        assignees=tuple(filter(None, map(_login, _objects(data.get("assignees"))))),
        author=_login(data.get("user")),
        created_at=parse_time(data.get("created_at")),
        updated_at=parse_time(data.get("updated_at")),
        repository=_text(repository.get("full_name")) if isinstance(repository, Mapping) else "",
        is_pull=data.get("pull_request") is not None,
        url=_text(data.get("html_url")),
        depends_on=tuple(parse_issue(item) for item in _objects(data.get("dependencies"))),
    )


def parse_comment(data: Json) -> Comment:
    """A comment of Gitea's API; its issue's number is the end of the HTML `issue_url`."""
    tail = _text(data.get("issue_url")).rpartition("/")[2]
    return Comment(
        id=whole(data.get("id")),
        author=_login(data.get("user")),
        body=_text(data.get("body")),
        number=whole_number(tail) or 0,
    )


def parse_event(data: object) -> Event:
    """An entry of a timeline; Gitea puts `null` where it could not load one."""
    if not isinstance(data, Mapping):
        return Event(id=0, kind="", author="")
    kind, body, label = _text(data.get("type")), _text(data.get("body")), data.get("label")
    if kind == "label":
        subject = _text(label.get("name")) if isinstance(label, Mapping) else ""
        added = body == "1"
    else:
        subject, added = _login(data.get("assignee")), not data.get("removed_assignee")
    return Event(
        id=whole(data.get("id")),
        kind=kind,
        author=_login(data.get("user")),
        subject=subject,
        added=added,
        body=body if kind == "comment" else "",
        at=parse_time(data.get("created_at")),
    )


_BLANKS = re.compile(r"\s+")
ELLIPSIS = "…"


def one_line(text: str, most: int) -> str:
    """The text on one line of at most `most` characters, without control or format characters.

    Those categories hold terminal escapes, bidirectional overrides and zero-width characters.
    """
    # What is cut off is not looked at: a title may have megabytes.
    head = text[: 4 * most]
    visible = "".join(char if _is_plain(char) else " " for char in head)
    line = _BLANKS.sub(" ", visible).strip()
    return line if len(line) <= most and head == text else line[: most - 1].rstrip() + ELLIPSIS


def _is_plain(char: str) -> bool:
    return not unicodedata.category(char).startswith("C")
