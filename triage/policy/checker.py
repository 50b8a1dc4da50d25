"""Walks a parsed policy file and collects every mistake, each with its dotted key (no I/O)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from triage.policy.keys import Key
from triage.policy.kinds import Mistake, did_you_mean, kind_of

Path = tuple[str | int, ...]
"""Keys from the top of the file; a number is the place in an array of tables, from 0."""


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

    def values(
        self, table: Mapping[str, Any], path: Path, keys: Mapping[str, Key]
    ) -> dict[str, Any]:
        """What the policy holds under each of the keys; what the file leaves out is the default."""
        return {
            name: self._value(table[name], (*path, name), key) if name in table else key.default
            for name, key in keys.items()
        }

    def _value(self, value: object, path: Path, key: Key) -> Any:
        try:
            return key.kind.read(value)
        except Mistake as mistake:
            for message in mistake.args:
                self.problem(path, message)
            return key.default


def dotted(path: Path) -> str:
    """A path as users write it: `agents.claude.assign`, `routes[2].agent` (counted from 1)."""
    parts = (f"[{part + 1}]" if isinstance(part, int) else f".{_shown(part)}" for part in path)
    return "".join(parts).removeprefix(".")


def _shown(key: str) -> str:
    """A key that is not a bare one in quotes, on one line."""
    return key if re.fullmatch("[A-Za-z0-9_-]+", key) else repr(key)
