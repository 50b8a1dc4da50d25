"""The JSON report of design §6: keys may be added, never renamed."""

from __future__ import annotations

import json
from typing import Any

from triage.policy import Policy
from triage.rules.assessment import Blocker
from triage.rules.score import Criterion, criteria_of
from triage.texts.report import Outcome, Report, Row

VERSION = 1


def render_json(report: Report, policy: Policy) -> str:
    """The whole report as indented JSON in ASCII, which no terminal can stumble over.

    `docs/report.schema.json` describes it.
    """
    return json.dumps(_report(report, policy), indent=2)


def _report(report: Report, policy: Policy) -> dict[str, Any]:
    return {
        "version": VERSION,
        "tool": report.tool,
        "policy": report.policy,
        "policy_source": report.source or None,
        "server": report.server or None,
        "repository": report.repository,
        "date": report.date,
        "started_at": f"{report.started_at:%Y-%m-%dT%H:%M:%SZ}",
        "dry_run": report.dry_run,
        "complete": report.complete,
        "error": report.error or None,
        "warnings": list(report.warnings),
        "counts": report.counts,
        "issues": [issue_json(row, policy) for row in report.rows],
        "summary": {
            "number": report.summary.number or None,
            "outcome": report.summary.outcome,
            "error": report.summary.error or None,
        },
        "requests": dict(report.requests),
        "duration_ms": report.duration_ms,
    }


def issue_json(row: Row, policy: Policy) -> dict[str, Any]:
    """One issue of the report."""
    found = row.assessment
    criteria = criteria_of(found.issue, found.tags, policy)
    score, decision = found.score, found.decision
    return {
        "number": found.number,
        "url": found.issue.url or None,
        "title": found.issue.title,
        "type": found.type,
        "tier": found.tier,
        "ready": found.ready,
        "urgent": found.urgent,
        "blocked": bool(found.blockers),
        "blocked_by": [blocker.key for blocker in found.blockers],
        "blockers": [_blocker(blocker) for blocker in found.blockers],
        "unblocks": found.unblocks,
        "score": {
            "total": score.total,
            "scope": score.scope,
            "acceptance": score.acceptance,
            "alignment": score.alignment,
            "criteria": [_criterion(criterion) for criterion in criteria],
        },
        "hints": [criterion.hint for criterion in criteria if criterion.hint],
        "decision": {
            "action": decision.action,
            "agent": decision.agent or None,
            "rule": decision.rule,
            "reason": decision.reason,
        },
        "outcome": row.outcome,
        "note": row.note or None,
        "error": row.error if row.outcome is Outcome.FAILED else None,
    }


def _blocker(blocker: Blocker) -> dict[str, Any]:
    return {
        "number": blocker.number or None,
        "elsewhere": blocker.elsewhere or None,
        "tag": blocker.tag or None,
        "words": blocker.words or None,
        "native": blocker.native,
    }


def _criterion(criterion: Criterion) -> dict[str, Any]:
    return {
        "code": criterion.code,
        "points": criterion.points,
        "evidence": criterion.evidence or None,
        "line": criterion.line or None,
        "hint": criterion.hint or None,
    }
