"""Markers: the hidden HTML comment at the end of a text that the tool wrote (no I/O).

A marker is trusted only in a text by our own login (callers check that); what it holds is still
read with suspicion, because whoever may write to the tracker may edit our texts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from triage.model import MOST_DIGITS

VERSION = 2
AUDIT = "gitea-triage:audit"
SUMMARY = "gitea-triage:summary"
DAYS = 14
"""So many days' figures a summary carries."""
WRITTEN = "%Y-%m-%d %H:%M"
"""How the time of an entry is written, UTC."""
_DAY_TEXTS = ("run", "updated", "link")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """The write-ahead entry of an audit comment (design §4).

    Attributes:
        on: what it announces to put on: labels, and logins with "@" in front.
        off: what it announces to take off.
        had: the agents that have had the issue and did nothing (their logins with "@", or labels).
        after: the id of the newest timeline entry that had been seen; what is newer came later.
        run: the cycle that wrote it.
        at: when, UTC, as `WRITTEN` says.
        policy: the policy's digest.
    """

    on: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    had: tuple[str, ...] = ()
    after: int = 0
    run: str = ""
    at: str = ""
    policy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something done on an issue today: at what time (HH:MM, UTC), what, and for which agent."""

    at: str
    number: int
    action: str
    agent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What a summary carries.

    Attributes:
        date: the workflow date, YYYY-MM-DD.
        changes: what was done that day, oldest first.
        figures: by date, for 14 days: how many issues were open, ready, with agents and flagged.
        run: the cycle that created it, to recognise a write whose answer was lost.
        updated: when its text last changed, HH:MM UTC.
        previous: the number of the summary before it, or 0.
        link: the page of the CI run that last changed its text, or "".
    """

    date: str
    changes: tuple[Change, ...] = ()
    figures: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    run: str = ""
    updated: str = ""
    previous: int = 0
    link: str = ""


def render_entry(entry: Entry) -> str:
    """The marker of an audit comment."""
    return _render(AUDIT, asdict(entry))


def render_day(day: Day) -> str:
    """The marker of a summary."""
    changes = [[change.at, change.number, change.action, change.agent] for change in day.changes]
    figures = dict(sorted(day.figures.items())[-DAYS:])
    plain = {name: getattr(day, name) for name in ("date", *_DAY_TEXTS, "previous")}
    return _render(SUMMARY, {**plain, "changes": changes, "figures": figures})


def parse_entry(text: str) -> Entry | None:
    """The entry of an audit comment; None where there is no readable marker.

    A marker of another version is read as far as its fields have the right type.
    """
    data = _parse(AUDIT, text)
    if data is None:
        return None
    after = data.get("after")
    return Entry(
        on=_texts(data.get("on")),
        off=_texts(data.get("off")),
        had=_texts(data.get("had")),
        after=after if isinstance(after, int) and _is_count(after) else 0,
        **{name: data[name] for name in ("run", "at", "policy") if _is_text(data.get(name))},
    )


def parse_day(text: str) -> Day | None:
    """What a summary carries; None where there is no readable marker."""
    data = _parse(SUMMARY, text)
    if data is None or not _is_text(data.get("date")):
        return None
    changes, figures = data.get("changes"), data.get("figures")
    previous = data.get("previous")
    return Day(
        date=data["date"],
        changes=tuple(_changes(changes)) if isinstance(changes, list) else (),
        figures=_figures(figures) if isinstance(figures, dict) else {},
        previous=previous if isinstance(previous, int) and _is_count(previous) else 0,
        **{name: data[name] for name in _DAY_TEXTS if _is_text(data.get(name))},
    )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(filter(_is_text, value)) if isinstance(value, list) else ()


def _changes(rows: list[Any]) -> list[Change]:
    return [
        Change(at=row[0], number=row[1], action=row[2], agent=row[3])
        for row in rows
        if isinstance(row, list)
        and len(row) == len(Change.__slots__)
        and _is_count(row[1])
        and all(map(_is_text, (row[0], row[2], row[3])))
    ]


def _figures(table: Mapping[str, Any]) -> dict[str, tuple[int, ...]]:
    rows = ((day, row) for day, row in table.items() if _is_date(day) and isinstance(row, list))
    return {day: tuple(row) for day, row in rows if all(map(_is_count, row))}


def _is_date(text: str) -> bool:
    try:
        return str(date.fromisoformat(text)) == text
    except ValueError:
        return False


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**MOST_DIGITS


def _render(kind: str, data: Mapping[str, object]) -> str:
    """One line; `-`, `<` and `>` are escaped, so no value can end or open an HTML comment."""
    packed = json.dumps({"v": VERSION, **data}, ensure_ascii=True, separators=(",", ":"))
    for char in "<>-":
        packed = packed.replace(char, f"\\u{ord(char):04x}")
    return f"<!-- {kind} {packed} -->"


def _parse(kind: str, text: str) -> dict[str, Any] | None:
    """The JSON object of the last marker of that kind; people may have written behind it.

    A marker does not stand behind anything else on its line: there it is somebody's quotation.
    """
    start = text.rfind(opening := f"<!-- {kind} ")
    end = text.find(" -->", start)
    quoted = start > 0 and text[start - 1] != "\n"
    if start < 0 or end < 0 or quoted:
        return None
    try:
        data = json.loads(text[start + len(opening) : end])
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None
