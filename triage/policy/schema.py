"""The JSON schema of `.gitea/triage.toml`, from the same keys that read it (no I/O)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from triage.policy.keys import TABLES, TOP, Key
from triage.policy.kinds import LOGIN

NOT_EMPTY = {"pattern": r"\S"}

RULES: Mapping[str, Mapping[str, Any]] = {
    "agents": {
        "oneOf": [
            {"required": ["assign"], "properties": {"assign": NOT_EMPTY}},
            {"required": ["label"], "properties": {"label": NOT_EMPTY}},
        ]
    },
    "routes": {
        "oneOf": [
            {"required": ["agent"], "properties": {"agent": NOT_EMPTY}},
            {"required": ["agents"], "properties": {"agents": {"minItems": 1}}},
        ]
    },
}
"""What the reader asks of several keys of a table at once."""


def schema() -> dict[str, Any]:
    """What an editor needs to complete and check the file; see docs/policy.md for the rest."""
    tables = {name: _table(name) for name in TABLES}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        # No $id: Taplo refuses a schema with a relative one, and the address is that of each copy.
        "title": "The policy of gitea-triage (.gitea/triage.toml)",
        "description": "Made by `python3 dev.py docs`; docs/policy.md says the same in words.",
        "type": "object",
        "additionalProperties": False,
        "properties": {**_properties(TOP), **tables, **_of_many(tables)},
    }


def _of_many(tables: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """Agents have names, routes an order."""
    agent, route = (
        {key: value for key, value in tables[name].items() if key != "description"}
        for name in ("agents", "routes")
    )
    return {
        "agents": {
            "description": TABLES["agents"].meaning,
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"pattern": f"^{LOGIN.pattern}$"},
            "additionalProperties": agent,
        },
        "routes": {
            "description": TABLES["routes"].meaning,
            "type": "array",
            "items": route,
        },
    }


def _table(name: str) -> dict[str, Any]:
    table = TABLES[name]
    return {
        "description": table.meaning,
        "type": "object",
        "additionalProperties": False,
        "properties": _properties(table.keys),
        **RULES.get(name, {}),
    }


def _properties(keys: Mapping[str, Key]) -> dict[str, Any]:
    return {name: _property(key) for name, key in keys.items()}


def _property(key: Key) -> dict[str, Any]:
    default = {} if key.default is None else {"default": key.kind.write(key.default)}
    return {"description": key.meaning, **key.kind.schema, **default, "examples": [key.example]}
