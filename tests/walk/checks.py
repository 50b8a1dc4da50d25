"""What must be so after every step, and how a report adds up."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tests.double import Repo
from tests.walk.cycles import Cycle
from tests.walk.facts import audits, facts_of, is_summary

KINDS = ("dispatched", "flagged", "cleared", "skipped", "deferred", "failed")
KIND_OF = {"cleared": "cleared", "deferred": "deferred", "failed": "failed", "none": "skipped"}


def check_world(repo: Repo) -> None:
    """No doubles, whatever has happened so far."""
    for issue in repo.issues:
        assert audits(issue) <= 1, f"#{issue.number} has {audits(issue)} audit comments"
    summaries = Counter(issue.title for issue in repo.issues if is_summary(issue))
    assert all(n == 1 for n in summaries.values()), f"more than one summary: {summaries}"
    names = Counter(label.name for label in repo.data.labels)
    assert all(n == 1 for n in names.values()), f"more than one label: {names}"


def check_cycle(repo: Repo, cycle: Cycle) -> None:
    """What must be so of every cycle."""
    assert not cycle.witness.wrongs, "; ".join(cycle.witness.wrongs)
    assert len(cycle.witness.touched) <= cycle.wish.budget
    if cycle.wish.dry:
        assert not cycle.writes
    if cycle.report:
        _adds_up(cycle)
    if cycle.exit_code == 0 and not cycle.disturbed:
        _tells_all(repo, cycle)


def _adds_up(cycle: Cycle) -> None:
    report = cycle.report
    counts, rows = report["counts"], report["issues"]
    assert counts["open"] == len(rows) == sum(counts[kind] for kind in KINDS)
    assert counts["ready"] == sum(row["ready"] for row in rows)
    # A plan does not tell which of the three a row would be, so only their sum is compared.
    acted = ("dispatched", "flagged", "cleared")
    recount = _recount(rows)
    assert sum(counts[kind] for kind in acted) == sum(recount[kind] for kind in acted)
    wanted = KINDS[3:] if cycle.wish.dry else KINDS
    assert {kind: counts[kind] for kind in wanted} == {kind: recount[kind] for kind in wanted}
    assert len({row["number"] for row in rows}) == len(rows)
    done = counts["dispatched"] + counts["flagged"] + counts["cleared"]
    assert done <= cycle.wish.budget
    assert cycle.exit_code == _exit_code(report)
    assert all(bool(row["error"]) == (row["outcome"] == "failed") for row in rows)
    assert all(row["decision"]["reason"] for row in rows)


def _recount(rows: list[dict[str, Any]]) -> dict[str, int]:
    found = Counter(KIND_OF.get(row["outcome"]) or _kind(row) for row in rows)
    return {kind: found[kind] for kind in KINDS}


def _kind(row: dict[str, Any]) -> str:
    return "flagged" if row["decision"]["action"] == "flag" else "dispatched"


def _exit_code(report: dict[str, Any]) -> int:
    if report["error"] or not report["complete"]:
        return 3
    failed = report["counts"]["failed"] or report["summary"]["outcome"] == "failed"
    return 1 if failed else 0


def _tells_all(repo: Repo, cycle: Cycle) -> None:
    """An undisturbed cycle names every open issue, and every request that it sent."""
    facts = facts_of(repo)
    wanted = {i.number for i in repo.issues if not is_summary(i) and facts[i.number].is_open}
    assert {row["number"] for row in cycle.report["issues"]} == wanted
    sent = Counter(logged.method for logged in repo.fake.log)
    assert cycle.report["requests"] == dict(sent)
    for row in cycle.report["issues"]:
        if row["outcome"] == "done" and row["decision"]["action"] == "dispatch":
            on = facts[row["number"]].on
            assert {"claude": "claude", "kimi": "kimi-ready"}[row["decision"]["agent"]] in on
        if row["outcome"] == "done" and row["decision"]["action"] == "flag":
            assert "triage/needs-owner" in facts[row["number"]].on
