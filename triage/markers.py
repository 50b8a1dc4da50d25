"""Markers: the hidden HTML comment at the end of a text that the tool wrote (no I/O).

A marker is trusted only in a text by our own login (callers check that); what it holds is still
read with suspicion, because whoever may write to the tracker may edit our texts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from triage.model import MOST_DIGITS, whole_number

VERSION = 1
AUDIT = "gitea-triage:audit"
SUMMARY = "gitea-triage:summary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """The ledger entry of an audit comment (design §4).

    Attributes:
        action: dispatch, flag or clear: what the comment announces.
        agent: to whom, when it is a dispatch.
        inputs: hash of the title, body, tags and open blockers that were decided on.
        attempt: how often the issue was acted on, from 1.
        after: the id of the newest timeline entry that had been seen; what is newer came later.
        run: the cycle that wrote it, to recognise a write whose answer was lost.
        tool: the tool's version.
        policy: the policy's digest.
    """

    action: str
    inputs: str
    agent: str = ""
    attempt: int = 1
    after: int = 0
    run: str = ""
    tool: str = ""
    policy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something done on an issue today: at what time (HH:MM, UTC), what, and for which agent."""

    at: str
    number: int
    action: str
    agent: str = ""


class Memory(NamedTuple):
    """Why an issue is left alone although the listing alone would say otherwise.

    It saves reading a timeline again while `inputs` (a hash of title, body, tags and text
    blockers) is the same; losing it costs requests and nothing else.
    """

    inputs: str
    rule: str
    reason: str


class Hands(NamedTuple):
    """Who had an issue, and how many comments it had, when doubles were last looked for.

    `hour` is that of the server's clock (UTC) in which something was written on it; "" is longer
    ago. Losing any of it costs requests and nothing else.
    """

    comments: int
    who: str
    hour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The ledger of a summary.

    Attributes:
        date: the workflow date, YYYY-MM-DD.
        deeds: what was done that day, oldest first.
        remembered: what earlier cycles read in the timelines of issues that are left alone.
        hands: who had issues when doubles were last looked for, by number.
        looked: the date of the last such look that went a whole day back.
        run: the cycle that created it, to recognise a write whose answer was lost.
        updated: when its text last changed, HH:MM UTC.
        tool: the tool's version.
        policy: the policy's digest.
    """

    date: str
    deeds: tuple[Deed, ...] = ()
    remembered: dict[int, Memory] = field(default_factory=dict)
    hands: dict[int, Hands] = field(default_factory=dict)
    looked: str = ""
    run: str = ""
    updated: str = ""
    tool: str = ""
    policy: str = ""


def render_entry(entry: Entry) -> str:
    """The marker of an audit comment."""
    return _render(AUDIT, asdict(entry))


_DAY_TEXTS = ("date", "looked", "run", "updated", "tool", "policy")


def render_day(day: Day) -> str:
    """The marker of a summary."""
    deeds = [[deed.at, deed.number, deed.action, deed.agent] for deed in day.deeds]
    remembered = {str(number): list(memory) for number, memory in sorted(day.remembered.items())}
    hands = {str(number): list(each) for number, each in sorted(day.hands.items())}
    texts = {name: getattr(day, name) for name in _DAY_TEXTS}
    tables = {"deeds": deeds, "remembered": remembered, "hands": hands}
    return _render(SUMMARY, {**texts, **tables})


def parse_entry(text: str) -> Entry | None:
    """The entry of an audit comment; None where there is no readable marker.

    A marker of an older or newer version is read as far as its fields have the right type.
    """
    data = _parse(AUDIT, text)
    if data is None or not _is_text(data.get("action")):
        return None
    texts = {
        name: value
        for name in ("action", "inputs", "agent", "run", "tool", "policy")
        if _is_text(value := data.get(name))
    }
    numbers = {name: value for name in ("attempt", "after") if _is_count(value := data.get(name))}
    fields: dict[str, Any] = {"inputs": "", **texts, **numbers}
    return Entry(**fields)


def parse_day(text: str) -> Day | None:
    """The ledger of a summary; None where there is no readable marker."""
    data = _parse(SUMMARY, text)
    if data is None or not _is_text(data.get("date")):
        return None
    deeds = data.get("deeds")
    remembered, hands = data.get("remembered"), data.get("hands")
    return Day(
        date=data["date"],
        deeds=tuple(_deeds(deeds)) if isinstance(deeds, list) else (),
        remembered=dict(_remembered(remembered)) if isinstance(remembered, dict) else {},
        hands=dict(_hands(hands)) if isinstance(hands, dict) else {},
        **{name: data[name] for name in _DAY_TEXTS[1:] if _is_text(data.get(name))},
    )


def _deeds(rows: list[Any]) -> list[Deed]:
    return [
        Deed(at=row[0], number=row[1], action=row[2], agent=row[3])
        for row in rows
        if isinstance(row, list)
        and len(row) == len(Deed.__slots__)
        and _is_count(row[1])
        and all(map(_is_text, (row[0], row[2], row[3])))
    ]


def _remembered(table: Mapping[str, Any]) -> list[tuple[int, Memory]]:
    return [
        (number, Memory(*row))
        for key, row in table.items()
        if (number := whole_number(key))
        and isinstance(row, list)
        and len(row) == len(Memory._fields)
        and all(map(_is_text, row))
    ]


def _hands(table: Mapping[str, Any]) -> list[tuple[int, Hands]]:
    return [
        (number, Hands(*row))
        for key, row in table.items()
        if (number := whole_number(key))
        and isinstance(row, list)
        and len(row) == len(Hands._fields)
        and _is_count(row[0])
        and all(map(_is_text, row[1:]))
    ]


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
