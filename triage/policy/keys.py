"""Every key of `.gitea/triage.toml`: its kind, default and meaning, written down once (no I/O).

The reader, `docs/triage.schema.json` and `docs/policy.md` are made from this.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from triage.policy.kinds import (
    BOOLEAN,
    LABEL,
    LOGIN_TEXT,
    NAME,
    TIME,
    Kind,
    one_of,
    whole,
)
from triage.policy.lists import LOGINS, NAMES, TAGS, fragments, some_of, tag_group
from triage.policy.values import DEFAULT_POLICY, Agent, BlockedText, Route, Tier, Trust, Type

MOST = 1_000_000
SCORE = whole(9)


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what it means in a sentence, a value to show, what holds without it."""

    kind: Kind
    default: object
    example: object
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """The keys of one table, and what it is about."""

    meaning: str
    keys: Mapping[str, Key]


_P, _AGENT, _ROUTE = DEFAULT_POLICY, Agent(name=""), Route(agents=())


def _group(tags: frozenset[str], example: str, meaning: str) -> Key:
    return Key(tag_group(tags), tags, [example], meaning)


TOP = {
    "owner": Key(
        LOGIN_TEXT,
        _P.owner,
        "alice",
        "Who is asked when a human has to decide; empty for the repository's owner.",
    ),
    "ready_threshold": Key(
        SCORE, _P.ready_threshold, 6, "An issue is ready when its score is at least this."
    ),
    "max_operations": Key(
        whole(MOST),
        _P.max_operations,
        10,
        "How many issues one cycle acts on at most; what does not fit is deferred, by name.",
    ),
}

TABLES = {
    "score": Table(
        "What earns a point of scope, so that a repository can name what counts in its language.",
        {
            "path": Key(
                fragments(_P.score_path),
                _P.score_path,
                ["+lib/", "+.rs"],
                "A text with one of these names a file or a folder.",
            ),
            "code": Key(
                fragments(_P.score_code),
                _P.score_code,
                ["+fn ", "+impl "],
                "A text with one of these names a piece of code.",
            ),
        },
    ),
    "trust": Table(
        "Whose texts count.",
        {
            "authors": Key(
                one_of(Trust),
                _P.trust,
                "writers",
                "Whose issues may start an agent: of those who may write here, of anyone, or "
                "(auto) of writers in a public repository and of anyone in a private one.",
            ),
        },
    ),
    "blocked": Table(
        "What an issue waits for.",
        {
            "text": Key(
                one_of(BlockedText),
                _P.blocked_text,
                "off",
                "How a text blocks its issue: by naming what it waits for (references), by any "
                "word blocked, blocks or blocking (any-mention), or not at all (off).",
            ),
        },
    ),
    "tags": Table(
        "What tags mean, by group.",
        {
            "bug": _group(_P.tags.bug, "+defect", "Type bug: urgent (P0), alignment 3."),
            "feature": _group(_P.tags.feature, "+wish", "Type feature: alignment 2."),
            "refactor": _group(_P.tags.refactor, "+chore", "Type refactor: alignment 2."),
            "meta": _group(
                _P.tags.meta, "+idea", "Type philosophy (P3): never dispatched, a lower score."
            ),
            "urgent": _group(
                _P.tags.urgent,
                "+outage",
                "Urgent (P0): passes an agent's limit; the owner is asked if it is not ready.",
            ),
            "research": _group(
                _P.tags.research, "+survey", "Type research: what the built-in route to kimi takes."
            ),
            "loop": _group(_P.tags.loop, "+bot-made", "Written by an agent: alignment 1."),
            "ignored": _group(_P.tags.ignored, "+stale", "Left alone."),
        },
    ),
    "agents": Table(
        "Whom work is given to, by name; each has either assign or label.",
        {
            "assign": Key(
                LOGIN_TEXT, _AGENT.assign, "claude", "An issue is given by assigning this login."
            ),
            "label": Key(
                LABEL,
                _AGENT.label,
                "kimi-ready",
                "An issue is given by this label, which the agent watches.",
            ),
            "max_open": Key(
                whole(MOST),
                _AGENT.max_open,
                2,
                "How many open issues the agent has at most; 0 for any number.",
            ),
            "stale_after": Key(
                TIME,
                _AGENT.stale_after,
                "12h",
                "An issue on which nothing moves for so long is taken back; 0 for never.",
            ),
        },
    ),
    "routes": Table(
        "Who takes which issue: the first route whose conditions are all met.",
        {
            "agent": Key(NAME, "", "claude", "Who takes what meets the conditions."),
            "agents": Key(
                NAMES,
                _ROUTE.agents,
                ["claude", "kimi"],
                "Several instead of one: each gets an issue once, in this order.",
            ),
            "tags": Key(
                TAGS, _ROUTE.tags, ["docs", "spike"], "The issue has at least one of these tags."
            ),
            "not_tags": Key(TAGS, _ROUTE.not_tags, ["epic"], "The issue has none of these tags."),
            "types": Key(
                some_of(Type), _ROUTE.types, ["bug", "refactor"], "Its type is one of these."
            ),
            "tiers": Key(some_of(Tier), _ROUTE.tiers, ["P0", "P1"], "Its tier is one of these."),
            "min_score": Key(SCORE, _ROUTE.min_score, 7, "Its score is at least this."),
        },
    ),
    "summary": Table(
        "The daily summary issue.",
        {"enabled": Key(BOOLEAN, _P.summary_enabled, False, "Whether there is one.")},
    ),
    "bot": Table(
        "The tool's own account.",
        {
            "logins": Key(
                LOGINS,
                _P.bot_logins,
                ["old-bot"],
                "Further logins that it has had: what they wrote is its own, too.",
            ),
        },
    ),
}
