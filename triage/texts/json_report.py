"""The JSON report of design §6: keys may be added, never renamed."""

from __future__ import annotations

import json
from typing import Any

from triage.texts.report import Outcome, Report, Row

VERSION = 1


def render_json(report: Report) -> str:
    """The whole report as indented JSON in ASCII, which no terminal can stumble over."""
    return json.dumps(_report(report), indent=2)


def _report(report: Report) -> dict[str, Any]:
    return {
        "version": VERSION,
        "tool": report.tool,
        "policy": report.policy,
        "repository": report.repository,
        "date": report.date,
        "started_at": f"{report.started_at:%Y-%m-%dT%H:%M:%SZ}",
        "dry_run": report.dry_run,
        "complete": report.complete,
        "error": report.error or None,
        "warnings": list(report.warnings),
        "counts": report.counts,
        "issues": [_issue(row) for row in report.rows],
        "summary": {
            "number": report.summary.number or None,
            "outcome": report.summary.outcome,
            "error": report.summary.error or None,
        },
        "requests": dict(report.requests),
        "duration_ms": report.duration_ms,
    }


def _issue(row: Row) -> dict[str, Any]:
    found = row.assessment
    score, decision = found.score, found.decision
    return {
        "number": found.number,
        "title": found.issue.title,
        "type": found.type,
        "tier": found.tier,
        "ready": found.ready,
        "urgent": found.urgent,
        "blocked": bool(found.blockers),
        "blocked_by": [blocker.key for blocker in found.blockers],
        "unblocks": found.unblocks,
        "score": {
            "total": score.total,
            "scope": score.scope,
            "acceptance": score.acceptance,
            "alignment": score.alignment,
        },
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
