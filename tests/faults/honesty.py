"""Whether a disturbed cycle's exit code and report tell what happened."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tests.double import Repo
from tests.drive import Ran
from tests.faults.tracker import BOT, Seen, differences, look

DONE, UNDONE = ("dispatched", "flagged", "cleared"), ("skipped", "deferred", "failed")


def untruths(ran: Ran, repo: Repo, wanted: Seen) -> list[str]:
    """What is wrong with the report, in words; `wanted` is the tracker after an undisturbed cycle.

    Raises:
        ValueError: when the output is not a report.
    """
    report, seen = ran.report, look(repo)
    claims = {
        "the exit code is that of the report": ran.exit_code == _exit_code(report),
        "an exit code of 0 means that all is done": ran.exit_code or not differences(seen, wanted),
        "no trace is shown": "Traceback" not in ran.stderr,
        "the counts add up": _adds_up(report),
        "all open issues are named, once": _names_all(report, repo),
        "the requests are counted": report["requests"] in ({}, _requests(repo)),
        "what is done is done": not _undone(report, seen, wanted),
    }
    return [claim for claim, holds in claims.items() if not holds]


def _exit_code(report: dict[str, Any]) -> int:
    if report["error"]:
        return 3
    return int(report["counts"]["failed"] > 0 or report["summary"]["outcome"] == "failed")


def _adds_up(report: dict[str, Any]) -> bool:
    counts = report["counts"]
    outcomes = Counter(row["outcome"] for row in report["issues"])
    return bool(
        counts["open"] == len(report["issues"]) == sum(counts[name] for name in DONE + UNDONE)
        and [counts[name] for name in UNDONE] == [outcomes[n] for n in ("none", *UNDONE[1:])]
        and sum(counts[name] for name in DONE) == outcomes["done"]
    )


def _names_all(report: dict[str, Any], repo: Repo) -> bool:
    listed = sorted(row["number"] for row in report["issues"])
    backlog = [i.number for i in repo.issues if i.state == "open" and i.author.login != BOT]
    return listed == (backlog if report["complete"] else [])


def _requests(repo: Repo) -> dict[str, int]:
    return dict(Counter(logged.method for logged in repo.fake.log))


def _undone(report: dict[str, Any], seen: Seen, wanted: Seen) -> list[str]:
    """The issues that are said to be done and are not as they should be."""
    done = {f"#{r['number']}" for r in report["issues"] if r["outcome"] == "done"}
    return [name for name in differences(seen, wanted) if name.partition(" ")[0] in done]
