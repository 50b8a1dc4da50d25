"""The kinds of lists in a policy file (no I/O)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum

from triage.policy.kinds import LOGIN, Kind, Mistake, did_you_mean, either


def _strings(value: object, such_as: str = '["bug", "crash"]') -> list[str]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return value
    raise Mistake(f"expected a list of texts, such as {such_as}")


def _names(value: object) -> tuple[str, ...]:
    names = _strings(value, '["claude", "kimi"]')
    if len(set(names)) < len(names):
        raise Mistake("names one twice")
    return tuple(names)


def _tags(value: object) -> frozenset[str]:
    return frozenset(tag.lower().strip() for tag in _strings(value))


def _logins(value: object) -> frozenset[str]:
    logins = [login.strip() for login in _strings(value)]
    if not all(map(LOGIN.fullmatch, logins)):
        raise Mistake("expected logins, without @")
    return frozenset(login.casefold() for login in logins)


TEXT_LIST: Mapping[str, object] = {"type": "array", "items": {"type": "string"}}
NAMES = Kind("a list of names of agents", {**TEXT_LIST, "uniqueItems": True}, _names, list)
TAGS = Kind("a list of tags", TEXT_LIST, _tags, sorted)
LOGINS = Kind(
    "a list of logins",
    {"type": "array", "items": {"type": "string", "pattern": rf"^\s*{LOGIN.pattern}\s*$"}},
    _logins,
    sorted,
)


def some_of(words: type[StrEnum]) -> Kind:
    """A list of the words, in any case."""
    known = {word.casefold(): word for word in words}

    def read(value: object) -> frozenset[StrEnum]:
        given = _tags(value)
        if unknown := sorted(given - known.keys()):
            hints = [(word, did_you_mean(word, map(str, words))) for word in unknown]
            raise Mistake(*(f"unknown value {word!r}; {hint}" for word, hint in hints))
        return frozenset(known[word] for word in given)

    allowed = [str(word) for word in words]
    schema = {"type": "array", "items": {"enum": allowed}}
    return Kind(f"a list of {either(allowed)}", schema, read, sorted)


def fragments(default: tuple[str, ...]) -> Kind:
    """Texts as they stand: a list replaces the built-in ones, one of "+text" extends them."""

    def read(value: object) -> tuple[str, ...]:
        values = [text.lower() for text in _strings(value)]
        added = _extends(values)
        return tuple(dict.fromkeys((*default, *added) if added else values))

    return Kind("a list of texts", _all_or_none(r"\+", r"(\s[+\s]*)?"), read, list)


def tag_group(default: frozenset[str]) -> Kind:
    """Tags: a list replaces the group, one of "+tag" extends it."""

    def read(value: object) -> frozenset[str]:
        values = _tags(value)
        added = [tag.strip() for tag in _extends(values)]
        return default | frozenset(added) if added else values

    return Kind(TAGS.words, _all_or_none(r"\s*\+", r"\s*"), read, sorted)


def _extends(values: Iterable[str]) -> list[str]:
    """What a list adds to the built-in one, where each value begins with "+"; else nothing."""
    values = list(values)
    added = [value.removeprefix("+") for value in values if value.startswith("+")]
    mistakes = []
    if added and len(added) < len(values):
        mistakes.append('either each has a "+" (extend what is built in) or none (replace)')
    if not all(re.search(r"[^+\s]", value) for value in values):
        mistakes.append("one of these is empty")
    if mistakes:
        raise Mistake(*mistakes)
    return added


def _all_or_none(plus: str, plain: str) -> Mapping[str, object]:
    """Lists of texts that all begin with "+" or all do not, and of which none is empty."""
    patterns = (rf"^{plain}[^+\s]", rf"^{plus}[+\s]*[^+\s]")
    return {
        "type": "array",
        "anyOf": [{"items": {"type": "string", "pattern": pattern}} for pattern in patterns],
    }
