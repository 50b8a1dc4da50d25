"""Walks a parsed policy file and collects every mistake, each with its dotted key (no I/O)."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from triage.model import duration

Path = tuple[str | int, ...]
"""Keys from the top of the file; a number is the place in an array of tables, from 0."""

LOGIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
"""What Gitea accepts as a user's name; anything else must never reach a mention."""

MAX_LABEL = 50


@dataclass
class Checker:
    """Walks the parsed file and collects what is wrong with it."""

    source: str
    problems: list[str] = field(default_factory=list)

    def problem(self, path: Path, message: str) -> None:
        """Notes a mistake at that key."""
        self.problems.append(f"{self.source}: {dotted(path)}: {message}")

    def known(self, table: Mapping[str, object], path: Path, names: Iterable[str]) -> None:
        """Every key of `table` must be one of `names`."""
        for key in table:
            if key not in (allowed := list(names)):
                self.problem((*path, key), f"unknown key; {did_you_mean(key, allowed)}")

    def table(self, table: Mapping[str, Any], key: str, path: Path = ()) -> Mapping[str, Any]:
        """The table under `key`, or an empty one; `path` is where `table` stands."""
        value = table.get(key, {})
        if isinstance(value, dict):
            return value
        self.problem((*path, key), f"expected a table, got {kind_of(value)}")
        return {}

    def integer(self, table: Mapping[str, Any], path: Path, default: int, top: int) -> int:
        """A whole number from 0 to `top`, or the default; the last part of `path` is the key."""
        value = table.get(str(path[-1]), default)
        if isinstance(value, bool) or not isinstance(value, int):
            self.problem(path, f"expected a whole number, got {kind_of(value)}")
            return default
        if not 0 <= value <= top:
            self.problem(path, f"expected 0 to {top}")
            return default
        return value

    def seconds(self, table: Mapping[str, Any], path: Path, default: int) -> int:
        """A time in seconds, such as "3d"; 0 is none."""
        value = table.get(str(path[-1]))
        if value is None or (value == 0 and not isinstance(value, bool)):
            return default if value is None else 0
        try:
            return int(duration(value if isinstance(value, str) else ""))
        except ValueError:
            self.problem(path, 'expected a time in quotes, such as "3d" or "12h", or 0')
            return default

    def string(self, table: Mapping[str, Any], path: Path) -> str:
        """A text, or ""."""
        value = table.get(str(path[-1]), "")
        if isinstance(value, str):
            return value
        self.problem(path, f"expected a text in quotes, got {kind_of(value)}")
        return ""

    def login(self, table: Mapping[str, Any], path: Path) -> str:
        """A user's name, or ""."""
        value = self.string(table, path).strip()
        if value and not LOGIN.fullmatch(value):
            self.problem(path, "expected a login of letters, digits, '.', '-' and '_'")
        return value

    def label(self, table: Mapping[str, Any], path: Path) -> str:
        """A label's name, or ""."""
        value = self.string(table, path).strip()
        if len(value) > MAX_LABEL or not value.isprintable():
            self.problem(path, f"expected at most {MAX_LABEL} printable characters")
        return value

    def strings(self, table: Mapping[str, Any], path: Path) -> list[str]:
        """A list of texts, trimmed and in lower case."""
        return [item.strip() for item in self.literals(table, path)]

    def literals(self, table: Mapping[str, Any], path: Path) -> list[str]:
        """A list of texts as they stand, in lower case."""
        value = table.get(str(path[-1]), [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return [item.lower() for item in value]
        self.problem(path, 'expected a list of texts, such as ["bug", "crash"]')
        return []

    def names(self, table: Mapping[str, Any], path: Path) -> list[str]:
        """A list of different texts as they stand."""
        value = table.get(str(path[-1]), [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.problem(path, 'expected a list of texts, such as ["claude", "kimi"]')
            return []
        if len(set(value)) < len(value):
            self.problem(path, "names one twice")
        return value

    def extends(self, values: list[str], path: Path) -> list[str]:
        """What a list adds to the built-in one, where each value begins with "+"; else nothing."""
        added = [value.removeprefix("+") for value in values if value.startswith("+")]
        if added and len(added) < len(values):
            self.problem(path, 'either each has a "+" (extend what is built in) or none (replace)')
        if not all(value.strip("+ ") for value in values):
            self.problem(path, "one of these is empty")
        return added

    def boolean(self, table: Mapping[str, Any], path: Path, *, default: bool) -> bool:
        """True or false, or the default."""
        value = table.get(str(path[-1]), default)
        if isinstance(value, bool):
            return value
        self.problem(path, f"expected true or false, got {kind_of(value)}")
        return default


def dotted(path: Path) -> str:
    """A path as users write it: `agents.claude.assign`, `routes[2].agent` (counted from 1)."""
    parts = (f"[{part + 1}]" if isinstance(part, int) else f".{_shown(part)}" for part in path)
    return "".join(parts).removeprefix(".")


def _shown(key: str) -> str:
    """A key that is not a bare one in quotes, on one line."""
    return key if re.fullmatch("[A-Za-z0-9_-]+", key) else repr(key)


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
