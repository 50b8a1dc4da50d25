"""The kinds of values in a policy file: how each is read, and how JSON Schema says it (no I/O)."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from triage.model import duration
from triage.policy.values import DAY

LOGIN = re.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
"""What Gitea accepts as a user's name; anything else must never reach a mention."""

MAX_LABEL = 50


class Mistake(Exception):  # noqa: N818 - it is the user's
    """A value is not what its key asks for; the arguments say why, a text each."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value.

    Attributes:
        words: what it is, for people.
        schema: which values it has, as far as JSON Schema can say it.
        read: makes what the policy holds out of what the file says, or raises Mistake.
        write: the other way round.
    """

    words: str
    schema: Mapping[str, object]
    read: Callable[[object], Any]
    write: Callable[[Any], object] = lambda value: value


def _string(value: object) -> str:
    if isinstance(value, str):
        return value
    raise Mistake(f"expected a text in quotes, got {kind_of(value)}")


def _login(value: object) -> str:
    login = _string(value).strip()
    if login and not LOGIN.fullmatch(login):
        raise Mistake("expected a login of letters, digits, '.', '-' and '_'")
    return login


def _label(value: object) -> str:
    label = _string(value).strip()
    if len(label) > MAX_LABEL or not label.isprintable():
        raise Mistake(f"expected at most {MAX_LABEL} printable characters")
    if label.casefold().startswith("triage/"):
        raise Mistake("labels under triage/ belong to the tool")
    return label


def _boolean(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise Mistake(f"expected true or false, got {kind_of(value)}")


def _seconds(value: object) -> int:
    if value == 0 and not isinstance(value, bool):
        return 0
    try:
        return int(duration(value if isinstance(value, str) else ""))
    except ValueError:
        raise Mistake('expected a time in quotes, such as "3d" or "12h", or 0') from None


BOOLEAN = Kind("true or false", {"type": "boolean"}, _boolean)
NAME = Kind("the name of an agent", {"type": "string"}, _string)
LOGIN_TEXT = Kind("a login", {"type": "string", "pattern": rf"^\s*({LOGIN.pattern})?\s*$"}, _login)
LABEL = Kind(
    f"a label, at most {MAX_LABEL} characters, not under `triage/`",
    {
        "type": "string",
        "pattern": rf"^\s*[^\u0000-\u001f\u007f]{{0,{MAX_LABEL}}}\s*$",
        "not": {"pattern": r"^\s*[Tt][Rr][Ii][Aa][Gg][Ee]/"},
    },
    _label,
)
TIME = Kind(
    'a time such as `"3d"`, `"12h"` or `"90m"`, or 0',
    {
        "anyOf": [
            {"const": 0},
            {
                "type": "string",
                "pattern": r"^[0-9]{1,7}(\.[0-9]{1,3})?[ \t\n\r\f\v]*[smhdSMHD]?$",
                "not": {"pattern": "^[^1-9]*$"},
            },
        ]
    },
    _seconds,
    lambda seconds: f"{seconds // DAY}d",
)


def whole(top: int) -> Kind:
    """A whole number from 0 to `top`."""

    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise Mistake(f"expected a whole number, got {kind_of(value)}")
        if not 0 <= value <= top:
            raise Mistake(f"expected 0 to {top}")
        return value

    words = f"a whole number, 0 to {top}"
    return Kind(words, {"type": "integer", "minimum": 0, "maximum": top}, read)


def one_of(words: type[StrEnum]) -> Kind:
    """One of the words, spelled as they are."""
    allowed = [str(word) for word in words]

    def read(value: object) -> StrEnum:
        if (text := _string(value)) in allowed:
            return words(text)
        raise Mistake(f"unknown value; {did_you_mean(text, allowed)}")

    return Kind(either(allowed), {"enum": allowed}, read, str)


def kind_of(value: object) -> str:
    """What a TOML value is, in words."""
    names = {bool: "true or false", int: "a number", float: "a fraction", str: "a text",
             list: "a list", dict: "a table"}  # fmt: skip
    return names.get(type(value), "a date or time")


def did_you_mean(word: str, allowed: Iterable[str]) -> str:
    """The word that may have been meant, or all that are known."""
    options = list(allowed)
    close = difflib.get_close_matches(word.casefold(), options, n=1, cutoff=0.5)
    return f"did you mean {close[0]!r}?" if close else f"known here: {', '.join(options)}"


def either(words: list[str]) -> str:
    """One of these, in words."""
    quoted = [f"`{word}`" for word in words]
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}"
