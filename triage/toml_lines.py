"""Finds the line of a key in a TOML text, for error messages (tomllib does not tell)."""

from __future__ import annotations

import re

Path = tuple[str | int, ...]
"""Keys from the top of the file; a number is the place in an array of tables, from 0."""

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]")
_KEY = re.compile(
    r"""\s*((?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+))*)\s*="""
)
_PART = re.compile(r""""([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)""")


def dotted(path: Path) -> str:
    """A path as users write it: `agents.claude.assign`, `routes[2].agent` (counted from 1)."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def line_of(text: str, path: Path) -> int:
    """The line (from 1) where `path` is given, or the nearest table above it, or 1."""
    lines = _lines(text)
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return 1


def _lines(text: str) -> dict[Path, int]:
    """The first line of each table and key; multi-line values may add keys that nobody asks for."""
    found: dict[Path, int] = {}
    table: Path = ()
    counts: dict[Path, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _split(header[2])
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            _note(found, table, number)
        elif key := _KEY.match(line):
            _note(found, (*table, *_split(key[1])), number)
    return found


def _note(found: dict[Path, int], path: Path, number: int) -> None:
    for end in range(1, len(path) + 1):
        found.setdefault(path[:end], number)


def _split(key: str) -> Path:
    return tuple("".join(parts) for parts in _PART.findall(key))
