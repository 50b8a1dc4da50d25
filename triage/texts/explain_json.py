"""The explanation of one issue as JSON: the keys of a report's issue, and more (no I/O)."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from triage.rules.assessment import Decision
from triage.rules.tags import sources_of
from triage.texts.explanation import Explanation, groups_of, told
from triage.texts.json_report import issue_json
from triage.texts.passed import why
from triage.texts.report import Row


def render_explanation_json(given: Explanation) -> str:
    """The whole explanation as indented JSON in ASCII."""
    return json.dumps(_explanation(given), indent=2)


def _explanation(given: Explanation) -> dict[str, Any]:
    row = issue_json(Row(assessment=given.plan.assessment), given.policy)
    issue = {key: value for key, value in row.items() if key not in {"outcome", "note", "error"}}
    return {
        "tool": given.tool,
        "policy": given.policy.digest,
        "policy_source": given.source,
        "repository": given.backlog.repository,
        "draft": given.draft,
        **issue,
        "number": given.found.number or None,
        "rules_alone": _decision(given.found.decision),
        "next_cycle": {"on": given.plan.on or None, "off": list(given.plan.off)},
        "cannot_be_done": given.unavailable or None,
        "waits_for_its_turn": given.refusal or None,
        "paused": given.pause or None,
        "rules": [
            {"rule": answer.rule, "verdict": answer.verdict, "why": why(answer, given) or None}
            for answer in given.answers
        ],
        "tags": [
            {"tag": tag, "sources": sources, "groups": groups_of(tag, given.policy)}
            for tag, sources in sources_of(given.found.issue).items()
        ],
        "agents": _agents(given),
        "history": _history(given),
        "changes": [
            {"what": change.what, "then": _decision(change.decision)} for change in given.changes
        ],
    }


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "action": decision.action,
        "agent": decision.agent or None,
        "flag": decision.flag or None,
        "rule": decision.rule,
        "reason": decision.reason,
    }


def _agents(given: Explanation) -> dict[str, Any] | None:
    """How many open issues each agent has, and may have (0 is no limit)."""
    slots = given.slots
    if slots is None:
        return None
    return {
        name: {"open": slots.having[agent.thing.casefold()], "max_open": agent.max_open}
        for name, agent in given.policy.agents.items()
    }


def _history(given: Explanation) -> dict[str, Any] | None:
    if given.history is None:
        return None
    entry = given.history.entry
    return {
        "events": [
            {"at": f"{event.at:%Y-%m-%dT%H:%M:%SZ}", "by": event.author, "did": what}
            for event, what in told(given.history, given.policy)
        ],
        "announced": asdict(entry) if entry else None,
        "had": list(given.history.had),
    }
