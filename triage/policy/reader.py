"""Reads `.gitea/triage.toml` strictly: every mistake is named with its key (no I/O)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from typing import Any, TypeVar

from triage.errors import ConfigError
from triage.policy import Agent, Policy, Route, TagGroups, Tier, Type, default_routes
from triage.policy.checker import LOGIN, Checker, Path, did_you_mean

MAX_SCORE = 9
DEFAULTS = Policy()


def parse_policy(text: str, source: str) -> Policy:
    """The policy that a TOML text gives; what it leaves out keeps its default.

    Raises:
        ConfigError: naming every unknown key, wrong type and unknown agent with its key.
    """
    text = text.removeprefix("\ufeff")  # some editors put it before the first line
    data = _load(text, source)
    checker = Checker(source)
    checker.known(data, (), TOP_LEVEL)
    score = checker.table(data, "score")
    checker.known(score, ("score",), ["path", "code"])
    tags = _tags(checker, checker.table(data, "tags"))
    agents = _agents(checker, data)
    policy = Policy(
        owner=checker.login(data, ("owner",)),
        ready_threshold=checker.integer(
            data, ("ready_threshold",), DEFAULTS.ready_threshold, MAX_SCORE
        ),
        max_operations=checker.integer(
            data, ("max_operations",), DEFAULTS.max_operations, 1_000_000
        ),
        blocked_text=_choice(checker, data, ("blocked", "text"), DEFAULTS.blocked_text),
        trust=_choice(checker, data, ("trust", "authors"), DEFAULTS.trust),
        score_path=_fragments(checker, score, "path", DEFAULTS.score_path),
        score_code=_fragments(checker, score, "code", DEFAULTS.score_code),
        tags=tags,
        agents=agents,
        routes=_routes(checker, data, tags, agents),
        summary_enabled=_summary(checker, checker.table(data, "summary")),
        bot_logins=_bot(checker, checker.table(data, "bot")),
    )
    if checker.problems:
        raise ConfigError("\n".join(checker.problems))
    return policy


TOP_LEVEL = (
    "owner", "ready_threshold", "max_operations", "blocked", "tags", "agents", "routes", "summary",
    "bot", "score", "trust",
)  # fmt: skip


def _load(text: str, source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError also for endless numbers
        raise ConfigError(f"{source}: not valid TOML: {error}") from None


Choice = TypeVar("Choice", bound=StrEnum)


def _choice(
    checker: Checker, data: Mapping[str, Any], path: tuple[str, str], default: Choice
) -> Choice:
    """One of the words of the default's type."""
    table = checker.table(data, path[0])
    checker.known(table, path[:1], path[1:])
    value = checker.string(table, path) if path[1] in table else default
    kind = type(default)
    if value in (allowed := [str(word) for word in kind]):
        return kind(value)
    checker.problem(path, f"unknown value; {did_you_mean(value, allowed)}")
    return default


def _fragments(
    checker: Checker, table: Mapping[str, Any], key: str, default: tuple[str, ...]
) -> tuple[str, ...]:
    """Literal texts: a list replaces the built-in ones, a list of "+text" extends them."""
    if key not in table:
        return default
    values = checker.literals(table, ("score", key))
    added = checker.extends(values, ("score", key))
    return tuple(dict.fromkeys((*default, *added) if added else values))


def _tags(checker: Checker, table: Mapping[str, Any]) -> TagGroups:
    default = TagGroups()
    names = [group.name for group in fields(TagGroups)]
    checker.known(table, ("tags",), names)
    given = [name for name in names if name in table]
    groups = {name: _tag_group(checker, table, name, getattr(default, name)) for name in given}
    return TagGroups(**groups)


def _tag_group(
    checker: Checker, table: Mapping[str, Any], name: str, default: frozenset[str]
) -> frozenset[str]:
    """A list replaces the group; a list of "+name" extends it."""
    path = ("tags", name)
    values = checker.strings(table, path)
    added = [value.strip() for value in checker.extends(values, path)]
    return default | frozenset(added) if added else frozenset(values)


def _agents(checker: Checker, data: Mapping[str, Any]) -> dict[str, Agent]:
    if "agents" not in data:
        return DEFAULTS.agents
    tables = checker.table(data, "agents")
    if not tables and isinstance(data["agents"], dict):
        checker.problem(("agents",), "names no agent; leave it out to keep the default ones")
    return {
        name: _agent(checker, checker.table(tables, name, ("agents",)), name) for name in tables
    }


def _agent(checker: Checker, table: Mapping[str, Any], name: str) -> Agent:
    path = ("agents", name)
    checker.known(table, path, ["assign", "label", "max_open", "stale_after"])
    if not LOGIN.fullmatch(name):
        checker.problem(path, "an agent's name is made of letters, digits, '.', '-' and '_'")
    assign = checker.login(table, (*path, "assign"))
    label = checker.label(table, (*path, "label"))
    if bool(assign) == bool(label):
        checker.problem(path, "give either assign = (a login) or label = (a label it watches)")
    if label.casefold().startswith("triage/"):
        checker.problem((*path, "label"), "labels under triage/ belong to the tool")
    limit = checker.integer(table, (*path, "max_open"), Agent(name=name).max_open, 1_000_000)
    stale = checker.seconds(table, (*path, "stale_after"), Agent(name=name).stale_after)
    return Agent(name=name, assign=assign, label=label, max_open=limit, stale_after=stale)


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
    checker.known(table, path, ROUTE)
    tags = checker.strings(table, (*path, "tags")) if "tags" in table else None
    return Route(
        agents=_agents_of(checker, table, path, agents),
        tags=None if tags is None else frozenset(tags),
        not_tags=frozenset(checker.strings(table, (*path, "not_tags"))),
        types=_words(checker, table, (*path, "types"), Type),
        tiers=_words(checker, table, (*path, "tiers"), Tier),
        min_score=checker.integer(table, (*path, "min_score"), 0, MAX_SCORE),
    )


ROUTE = ("agent", "agents", "tags", "not_tags", "types", "tiers", "min_score")


def _agents_of(
    checker: Checker, table: Mapping[str, Any], path: Path, agents: dict[str, Agent]
) -> tuple[str, ...]:
    """The agents of a route: one, or several of which each gets an issue once."""
    one = checker.string(table, (*path, "agent"))
    several = tuple(checker.names(table, (*path, "agents")))
    key = "agent" if one else "agents"
    if bool(one) == bool(several):
        checker.problem(path, "a route needs agent = (the name of one of [agents]), or agents = []")
    for name in filter(None, (one, *several)):
        if name not in agents:
            checker.problem((*path, key), f"unknown agent {name!r}; {did_you_mean(name, agents)}")
    return (one,) if one else several


def _words(
    checker: Checker, table: Mapping[str, Any], path: Path, kind: type[Choice]
) -> frozenset[Choice] | None:
    """Some of the words of a type; None where the key is not there."""
    if path[-1] not in table:
        return None
    known = {str(word).casefold(): word for word in kind}
    found = checker.strings(table, path)
    for word in found:
        if word not in known:
            checker.problem(path, f"unknown value {word!r}; {did_you_mean(word, map(str, kind))}")
    return frozenset(known[word] for word in found if word in known)


def _summary(checker: Checker, table: Mapping[str, Any]) -> bool:
    checker.known(table, ("summary",), ["enabled"])
    default = DEFAULTS.summary_enabled
    return checker.boolean(table, ("summary", "enabled"), default=default)


def _bot(checker: Checker, table: Mapping[str, Any]) -> frozenset[str]:
    checker.known(table, ("bot",), ["logins"])
    logins = checker.strings(table, ("bot", "logins")) if "logins" in table else []
    if not all(map(LOGIN.fullmatch, logins)):
        checker.problem(("bot", "logins"), "expected logins, without @")
    return frozenset(login.casefold() for login in logins)
