"""What must be so after every step, and how a report adds up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import Any

from tests.double import Repo
from tests.walk.cycles import Cycle
from tests.walk.facts import AGENTS, audits, facts_of, is_our_summary, is_summary, marker

KINDS = ("dispatched", "flagged", "cleared", "skipped", "deferred", "failed")
ACTED = {"dispatch": "dispatched", "flag": "flagged", "skip": "cleared"}
KIND_OF = {"deferred": "deferred", "failed": "failed", "none": "skipped"}


def check_world(repo: Repo, doubled: Collection[int], *, label_lost: bool) -> None:
    """No doubles but those that another run left, whatever has happened so far.

    Where the answer to the making of a label was lost, nobody can tell whose the second one is.
    """
    for issue in repo.issues:
        most = 2 if issue.number in doubled else 1
        assert len(audits(issue)) <= most, f"#{issue.number} has {len(audits(issue))} comments"
    ours = (issue for issue in repo.issues if is_our_summary(issue) and not issue.closed)
    summaries = Counter(issue.title for issue in ours)
    assert all(n == 1 for n in summaries.values()), f"more than one summary: {summaries}"
    names = Counter(label.name for label in repo.data.labels)
    assert all(n <= 1 + label_lost for n in names.values()), f"too many labels: {names}"


def check_cycle(repo: Repo, cycle: Cycle) -> None:
    """What must be so of every cycle."""
    assert not cycle.witness.wrongs, "; ".join(cycle.witness.wrongs)
    if cycle.report:
        _adds_up(cycle)
        # What Gitea refuses leaves its place in the budget to the next issue.
        failed = {row["number"] for row in cycle.report["issues"] if row["outcome"] == "failed"}
        assert len(cycle.witness.acted - failed) <= cycle.wish.budget
    if cycle.exit_code == 0 and not cycle.disturbed:
        _tells_all(repo, cycle)
    if cycle.accountable:
        _keeps_its_word(repo, cycle)


def _adds_up(cycle: Cycle) -> None:
    report = cycle.report
    counts, rows = report["counts"], report["issues"]
    recount = Counter(KIND_OF.get(row["outcome"]) or _acted(row) for row in rows)
    assert {kind: counts[kind] for kind in KINDS} == {kind: recount[kind] for kind in KINDS}
    assert counts["open"] == len(rows) == len({row["number"] for row in rows})
    assert counts["ready"] == sum(row["ready"] for row in rows)
    assert sum(counts[kind] for kind in ACTED.values()) <= cycle.wish.budget
    assert cycle.exit_code == _exit_code(report)
    assert all(bool(row["error"]) == (row["outcome"] == "failed") for row in rows)
    assert all(row["decision"]["reason"] for row in rows)


def _acted(row: dict[str, Any]) -> str:
    return ACTED[row["decision"]["action"]]


def _exit_code(report: dict[str, Any]) -> int:
    if report["error"] or not report["complete"]:
        return 3
    failed = report["counts"]["failed"] or report["summary"]["outcome"] == "failed"
    return 1 if failed else 0


def _tells_all(repo: Repo, cycle: Cycle) -> None:
    """An undisturbed cycle names every open issue, every request that it sent, what it did."""
    facts = facts_of(repo)
    rows = cycle.report["issues"]
    wanted = {i.number for i in repo.issues if not is_summary(i) and facts[i.number].is_open}
    assert {row["number"] for row in rows} == wanted
    sent = Counter(logged.method for logged in repo.fake.log)
    assert cycle.report["requests"] == dict(sent)
    done = {row["number"]: row["decision"] for row in rows if row["outcome"] == "done"}
    assert set(done) == cycle.witness.touched == cycle.witness.acted
    for number, decision in done.items():
        if decision["action"] == "dispatch":
            assert dict(zip(("claude", "kimi"), AGENTS, strict=True))[decision["agent"]] in (
                facts[number].agents
            )
        elif decision["action"] == "flag":
            assert facts[number].flags
        else:
            label = {"taken-back": "triage/hold", "approved": "triage/approved"}
            put = label.get(decision["rule"])
            assert put in facts[number].own if put else not facts[number].flags
    assert not cycle.witness.paused or cycle.report["summary"]["outcome"] == "off"


def _keeps_its_word(repo: Repo, cycle: Cycle) -> None:
    """What was announced was done; what was refused was taken back (design §4.7)."""
    for number in cycle.witness.touched:
        said, facts = marker(repo.issue(number)), facts_of(repo)[number]
        if said is None or said.run != cycle.run:
            continue
        on = {thing.removeprefix("@") for thing in said.on}
        assert on <= facts.own | facts.agents, f"#{number} has not {said.on}"
        assert not facts.flags & set(said.off) - on, f"#{number} still has {said.off}"
