"""Reads `.gitea/triage.toml` strictly: every mistake is named with its key (no I/O)."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from triage.errors import ConfigError
from triage.policy import Agent, BlockedText, Policy, Route, TagGroups, default_routes

Path = tuple[str | int, ...]
"""Keys from the top of the file; a number is the place in an array of tables, from 0."""

LOGIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
"""What Gitea accepts as a user's name; anything else must never reach a mention."""

MAX_SCORE = 9
MAX_LABEL = 50
DEFAULTS = Policy()


@dataclass
class _Reader:
    """Walks the parsed file and collects what is wrong with it."""

    source: str
    problems: list[str] = field(default_factory=list)

    def problem(self, path: Path, message: str) -> None:
        self.problems.append(f"{self.source}: {dotted(path)}: {message}")

    def known(self, table: Mapping[str, object], path: Path, names: Iterable[str]) -> None:
        """Every key of `table` must be one of `names`."""
        for key in table:
            if key not in (allowed := list(names)):
                self.problem((*path, key), f"unknown key; {_did_you_mean(key, allowed)}")

    def table(self, table: Mapping[str, Any], key: str, path: Path = ()) -> Mapping[str, Any]:
        value = table.get(key, {})
        if isinstance(value, dict):
            return value
        self.problem((*path, key), f"expected a table, got {_kind(value)}")
        return {}

    def integer(self, table: Mapping[str, Any], path: Path, default: int, top: int) -> int:
        value = table.get(str(path[-1]), default)
        if isinstance(value, bool) or not isinstance(value, int):
            self.problem(path, f"expected a whole number, got {_kind(value)}")
            return default
        if not 0 <= value <= top:
            self.problem(path, f"expected 0 to {top}")
            return default
        return value

    def string(self, table: Mapping[str, Any], path: Path) -> str:
        value = table.get(str(path[-1]), "")
        if isinstance(value, str):
            return value
        self.problem(path, f"expected a text in quotes, got {_kind(value)}")
        return ""

    def login(self, table: Mapping[str, Any], path: Path) -> str:
        value = self.string(table, path).strip()
        if value and not LOGIN.fullmatch(value):
            self.problem(path, "expected a login of letters, digits, '.', '-' and '_'")
        return value

    def label(self, table: Mapping[str, Any], path: Path) -> str:
        value = self.string(table, path).strip()
        if len(value) > MAX_LABEL or not value.isprintable():
            self.problem(path, f"expected at most {MAX_LABEL} printable characters")
        return value

    def strings(self, table: Mapping[str, Any], path: Path) -> list[str]:
        value = table.get(str(path[-1]), [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return [item.strip().lower() for item in value]
        self.problem(path, 'expected a list of texts, such as ["bug", "crash"]')
        return []

    def boolean(self, table: Mapping[str, Any], path: Path, *, default: bool) -> bool:
        value = table.get(str(path[-1]), default)
        if isinstance(value, bool):
            return value
        self.problem(path, f"expected true or false, got {_kind(value)}")
        return default


def parse_policy(text: str, source: str) -> Policy:
    """The policy that a TOML text gives; what it leaves out keeps its default.

    Raises:
        ConfigError: naming every unknown key, wrong type and unknown agent with its key.
    """
    text = text.removeprefix("\ufeff")  # some editors put it before the first line
    data = _load(text, source)
    reader = _Reader(source)
    reader.known(data, (), TOP_LEVEL)
    tags = _tags(reader, reader.table(data, "tags"))
    agents = _agents(reader, data)
    policy = Policy(
        owner=reader.login(data, ("owner",)),
        ready_threshold=reader.integer(
            data, ("ready_threshold",), DEFAULTS.ready_threshold, MAX_SCORE
        ),
        max_operations=reader.integer(
            data, ("max_operations",), DEFAULTS.max_operations, 1_000_000
        ),
        blocked_text=_blocked_text(reader, reader.table(data, "blocked")),
        tags=tags,
        agents=agents,
        routes=_routes(reader, data, tags, agents),
        summary_enabled=_summary(reader, reader.table(data, "summary")),
        bot_logins=_bot(reader, reader.table(data, "bot")),
    )
    if reader.problems:
        raise ConfigError("\n".join(reader.problems))
    return policy


TOP_LEVEL = (
    "owner", "ready_threshold", "max_operations", "blocked", "tags", "agents", "routes", "summary",
    "bot",
)  # fmt: skip


def _load(text: str, source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError also for endless numbers
        raise ConfigError(f"{source}: not valid TOML: {error}") from None


def _blocked_text(reader: _Reader, table: Mapping[str, Any]) -> BlockedText:
    reader.known(table, ("blocked",), ["text"])
    value = reader.string(table, ("blocked", "text")) if "text" in table else "references"
    if value in (allowed := [str(mode) for mode in BlockedText]):
        return BlockedText(value)
    reader.problem(("blocked", "text"), f"unknown value; {_did_you_mean(value, allowed)}")
    return DEFAULTS.blocked_text


def _tags(reader: _Reader, table: Mapping[str, Any]) -> TagGroups:
    default = TagGroups()
    names = [group.name for group in fields(TagGroups)]
    reader.known(table, ("tags",), names)
    given = [name for name in names if name in table]
    groups = {name: _tag_group(reader, table, name, getattr(default, name)) for name in given}
    return TagGroups(**groups)


def _tag_group(
    reader: _Reader, table: Mapping[str, Any], name: str, default: frozenset[str]
) -> frozenset[str]:
    """A list replaces the group; a list of "+name" extends it."""
    path = ("tags", name)
    values = reader.strings(table, path)
    extra = [value.removeprefix("+").strip() for value in values if value.startswith("+")]
    if extra and len(extra) < len(values):
        reader.problem(path, 'either every tag has a "+" (extend the group) or none (replace it)')
    if not all(value.strip("+ ") for value in values):
        reader.problem(path, "a tag is empty")
    return default | frozenset(extra) if extra else frozenset(values)


def _agents(reader: _Reader, data: Mapping[str, Any]) -> dict[str, Agent]:
    if "agents" not in data:
        return DEFAULTS.agents
    tables = reader.table(data, "agents")
    if not tables and isinstance(data["agents"], dict):
        reader.problem(("agents",), "names no agent; leave it out to keep the default ones")
    return {name: _agent(reader, reader.table(tables, name, ("agents",)), name) for name in tables}


def _agent(reader: _Reader, table: Mapping[str, Any], name: str) -> Agent:
    path = ("agents", name)
    reader.known(table, path, ["assign", "label", "max_open"])
    if not LOGIN.fullmatch(name):
        reader.problem(path, "an agent's name is made of letters, digits, '.', '-' and '_'")
    assign = reader.login(table, (*path, "assign"))
    label = reader.label(table, (*path, "label"))
    if bool(assign) == bool(label):
        reader.problem(path, "give either assign = (a login) or label = (a label it watches)")
    if label.casefold().startswith("triage/"):
        reader.problem((*path, "label"), "labels under triage/ belong to the tool")
    limit = reader.integer(table, (*path, "max_open"), Agent(name=name).max_open, 1_000_000)
    return Agent(name=name, assign=assign, label=label, max_open=limit)


def _routes(
    reader: _Reader, data: Mapping[str, Any], tags: TagGroups, agents: dict[str, Agent]
) -> tuple[Route, ...]:
    if "routes" not in data:
        return default_routes(tags, agents)
    tables = data["routes"]
    if not isinstance(tables, list) or not all(isinstance(item, dict) for item in tables):
        reader.problem(("routes",), "expected [[routes]] tables")
        return ()
    return tuple(_route(reader, table, ("routes", n), agents) for n, table in enumerate(tables))


def _route(
    reader: _Reader, table: Mapping[str, Any], path: Path, agents: dict[str, Agent]
) -> Route:
    reader.known(table, path, ["agent", "tags"])
    agent = reader.string(table, (*path, "agent"))
    if not agent:
        reader.problem(path, "a route needs agent = (the name of one of [agents])")
    elif agent not in agents:
        reader.problem((*path, "agent"), f"unknown agent {agent!r}; {_did_you_mean(agent, agents)}")
    tags = reader.strings(table, (*path, "tags")) if "tags" in table else None
    return Route(agent=agent, tags=None if tags is None else frozenset(tags))


def _summary(reader: _Reader, table: Mapping[str, Any]) -> bool:
    reader.known(table, ("summary",), ["enabled"])
    default = DEFAULTS.summary_enabled
    return reader.boolean(table, ("summary", "enabled"), default=default)


def _bot(reader: _Reader, table: Mapping[str, Any]) -> frozenset[str]:
    reader.known(table, ("bot",), ["logins"])
    logins = reader.strings(table, ("bot", "logins")) if "logins" in table else []
    if not all(map(LOGIN.fullmatch, logins)):
        reader.problem(("bot", "logins"), "expected logins, without @")
    return frozenset(login.casefold() for login in logins)


def dotted(path: Path) -> str:
    """A path as users write it: `agents.claude.assign`, `routes[2].agent` (counted from 1)."""
    parts = (f"[{part + 1}]" if isinstance(part, int) else f".{_shown(part)}" for part in path)
    return "".join(parts).removeprefix(".")


def _shown(key: str) -> str:
    """A key that is not a bare one in quotes, on one line."""
    return key if re.fullmatch("[A-Za-z0-9_-]+", key) else repr(key)


def _kind(value: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a fraction", str: "a text",
             list: "a list", dict: "a table"}  # fmt: skip
    return names.get(type(value), "a date or time")


def _did_you_mean(word: str, allowed: Iterable[str]) -> str:
    options = list(allowed)
    close = difflib.get_close_matches(word.casefold(), options, n=1, cutoff=0.5)
    return f"did you mean {close[0]!r}?" if close else f"known here: {', '.join(options)}"
