"""Reads `.gitea/triage.toml` strictly: every mistake is named with its key (no I/O)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

from triage.errors import ConfigError
from triage.policy import DEFAULT_POLICY, Agent, Policy, Route, TagGroups, default_routes
from triage.policy.checker import Checker, Path
from triage.policy.keys import TABLES, TOP
from triage.policy.kinds import LOGIN, did_you_mean

TOP_LEVEL = (*TOP, *TABLES)


def parse_policy(text: str, source: str) -> Policy:
    """The policy that a TOML text gives; what it leaves out keeps its default.

    Raises:
        ConfigError: naming every unknown key, wrong type and unknown agent with its key.
    """
    text = text.removeprefix("\ufeff")  # some editors put it before the first line
    data = _load(text, source)
    checker = Checker(source)
    checker.known(data, (), TOP_LEVEL)
    tags = TagGroups(**_table(checker, data, "tags"))
    agents = _agents(checker, data)
    score = _table(checker, data, "score")
    policy = Policy(
        **checker.values(data, (), TOP),
        blocked_text=_table(checker, data, "blocked")["text"],
        trust=_table(checker, data, "trust")["authors"],
        score_path=score["path"],
        score_code=score["code"],
        tags=tags,
        agents=agents,
        routes=_routes(checker, data, tags, agents),
        summary_enabled=_table(checker, data, "summary")["enabled"],
        bot_logins=_table(checker, data, "bot")["logins"],
    )
    if checker.problems:
        raise ConfigError("\n".join(checker.problems))
    return policy


def _load(text: str, source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError also for endless numbers
        raise ConfigError(f"{source}: not valid TOML: {error}") from None


def _table(checker: Checker, data: Mapping[str, Any], name: str) -> dict[str, Any]:
    return _values(checker, checker.table(data, name), (name,))


def _values(checker: Checker, table: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """What a table says; the first part of the path tells which keys there are."""
    keys = TABLES[str(path[0])].keys
    checker.known(table, path, keys)
    return checker.values(table, path, keys)


def _agents(checker: Checker, data: Mapping[str, Any]) -> dict[str, Agent]:
    if "agents" not in data:
        return DEFAULT_POLICY.agents
    tables = checker.table(data, "agents")
    if not tables and isinstance(data["agents"], dict):
        checker.problem(("agents",), "names no agent; leave it out to keep the default ones")
    return {
        name: _agent(checker, checker.table(tables, name, ("agents",)), name) for name in tables
    }


def _agent(checker: Checker, table: Mapping[str, Any], name: str) -> Agent:
    path = ("agents", name)
    if not LOGIN.fullmatch(name):
        checker.problem(path, "an agent's name is made of letters, digits, '.', '-' and '_'")
    if not _either(table, "assign", "label"):
        checker.problem(path, "give either assign = (a login) or label = (a label it watches)")
    return Agent(name=name, **_values(checker, table, path))


def _either(table: Mapping[str, Any], *keys: str) -> bool:
    """Whether just one of the keys is there and says anything, right or wrong."""
    return sum(bool(str(table.get(key) or "").strip()) for key in keys) == 1


def _routes(
    checker: Checker, data: Mapping[str, Any], tags: TagGroups, agents: dict[str, Agent]
) -> tuple[Route, ...]:
    if "routes" not in data:
        return default_routes(tags, agents)
    tables = data["routes"]
    if not isinstance(tables, list) or not all(isinstance(item, dict) for item in tables):
        checker.problem(("routes",), "expected [[routes]] tables")
        return ()
    return tuple(_route(checker, table, ("routes", n), agents) for n, table in enumerate(tables))


def _route(
    checker: Checker, table: Mapping[str, Any], path: Path, agents: dict[str, Agent]
) -> Route:
    """One agent, or several of which each gets an issue once; and the conditions."""
    found = _values(checker, table, path)
    one, several = found.pop("agent"), found.pop("agents")
    if not _either(table, "agent", "agents"):
        checker.problem(path, "a route needs agent = (the name of one of [agents]), or agents = []")
    for key, names in (("agent", (one,) if one else ()), ("agents", several)):
        for name in names:
            if name not in agents:
                hint = did_you_mean(name, agents)
                checker.problem((*path, key), f"unknown agent {name!r}; {hint}")
    return Route(agents=(one,) if one else several, **found)
