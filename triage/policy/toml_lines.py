"""Finds the line of a key in a TOML text, for error messages (tomllib does not tell)."""

from __future__ import annotations

import re
from collections.abc import Iterator

Path = tuple[str | int, ...]
"""Keys from the top of the file; a number is the place in an array of tables, from 0."""

_NAME = r"""(?:"[^"\n]*"|'[^'\n]*'|[A-Za-z0-9_-]+)"""
_KEYS = rf"{_NAME}(?:[ \t]*\.[ \t]*{_NAME})*"
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_KEYS})[ \t]*\]\]?[ \t]*(?:#.*)?$")
_KEY = re.compile(rf"[ \t]*({_KEYS})[ \t]*=")
_PART = re.compile(r""""([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)""")
_MULTI_LINE = ('"""', "'''")


def dotted(path: Path) -> str:
    """A path as users write it: `agents.claude.assign`, `routes[2].agent` (counted from 1)."""
    text = ""
    for part in path:
        name = f"[{part + 1}]" if isinstance(part, int) else _shown(part)
        text += name if isinstance(part, int) or not text else f".{name}"
    return text


def _shown(key: str) -> str:
    """A key that is not a bare one in quotes, on one line."""
    return key if _PART.fullmatch(key) and key[0] not in "\"'" else repr(key)


def line_of(lines: dict[Path, int], path: Path) -> int:
    """The line (from 1) where `path` is given, or the nearest table above it, or 1."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return 1


def lines_of(text: str) -> dict[Path, int]:
    """The first line of each table and key of a TOML text."""
    found: dict[Path, int] = {}
    table: Path = ()
    counts: dict[Path, int] = {}
    for number, line in _outside_strings(text):
        if header := _HEADER.match(line):
            table = _split(header[2])
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            _note(found, table, number)
        elif key := _KEY.match(line):
            _note(found, (*table, *_split(key[1])), number)
    return found


def _outside_strings(text: str) -> Iterator[tuple[int, str]]:
    """The numbered lines that do not begin inside a multi-line string."""
    inside = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if not inside:
            yield number, line.rstrip("\r")
        code = line if inside else line.partition("#")[0]
        for quotes in _MULTI_LINE:
            if code.count(quotes) % 2 and inside in {"", quotes}:
                inside = "" if inside else quotes


def _note(found: dict[Path, int], path: Path, number: int) -> None:
    for end in range(1, len(path) + 1):
        found.setdefault(path[:end], number)


def _split(key: str) -> Path:
    return tuple("".join(parts) for parts in _PART.findall(key))
