"""A repository with something of everything to do, and what it looks like when all is done once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.double import FakeGitea, Issue, Repo
from tests.double.state import START
from tests.drive import READY
from tests.overlap.stage import Cycle
from triage.executor import DRAFT

VERSIONS = ("1.27.0", "1.25.5")
DATE = f"{START:%Y-%m-%d}"
"""The workflow date is the server's, as it should be."""

STEPS_OF = {"1.27.0": 25, "1.25.5": 26}
STEPS = max(STEPS_OF.values())
"""Requests of a cycle that is alone, as far as another cycle has a say in their answers."""


@dataclass
class Place:
    """A repository in which several cycles are at work.

    Attributes:
        reports: the directory for their reports.
        cycles: all that were begun here, in their order.
        bug: is to be dispatched by assignment.
        spike: is to be dispatched by a label that does not exist yet.
        hole: is to be flagged, with a label that does not exist yet.
        talk: is to be left alone.
    """

    gitea: FakeGitea
    repo: Repo
    reports: Path
    cycles: list[Cycle] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.bug = self.repo.open_issue("[bug] Crash", READY)
        self.spike = self.repo.open_issue("[feature] [spike] Idea", READY)
        self.hole = self.repo.open_issue("[security] Hole", "short")
        self.talk = self.repo.open_issue("[rfc] Talk", "short")
        self.gitea.forget()

    def begin(self, cycles: int) -> list[Cycle]:
        """So many further cycles, each in front of its first request."""
        names = range(len(self.cycles), len(self.cycles) + cycles)
        begun = [Cycle(self.gitea, self.reports / f"{name}.json") for name in names]
        self.cycles += begun
        for cycle in begun:
            cycle.begin()
        return begun

    def run(self, cycles: int = 1) -> None:
        """So many further cycles that nothing disturbs."""
        for _ in range(cycles):
            (cycle,) = self.begin(1)
            cycle.finish()

    @contextmanager
    def told(self, *history: object) -> Iterator[None]:
        """A failure in this context tells the history that led to it."""
        try:
            yield
        except AssertionError as error:
            requests = [f"{s.status} {s.method} {s.path}" for s in self.gitea.sent]
            error.add_note("\n".join([*map(str, history), *requests]))
            raise


def assert_done_once(place: Place) -> None:
    """Every issue has been triaged once, and no trace of a second cycle is left."""
    repo = place.repo
    issues = [repo.issue(n) for n in (place.bug, place.spike, place.hole, place.talk)]
    assert [issue.logins for issue in issues] == [["claude"], [], [], []]
    labels = [sorted(label.name for label in issue.labels) for issue in issues]
    assert labels == [[], ["kimi-ready"], ["triage/needs-owner"], []]
    dispatched, labelled = {"comment": 1, "assignees": 1}, {"comment": 1, "label": 1}
    assert [_kinds(issue) for issue in issues] == [dispatched, labelled, labelled, {}]
    assigned = [notice.login for notice in place.gitea.notices if notice.why == "assigned"]
    assert assigned == ["claude"]
    known = sorted(label.name for label in repo.data.labels if not label.name.endswith(DRAFT))
    assert known == ["kimi-ready", "triage/needs-owner"]
    summaries = repo.titled("[Triage]")
    assert {issue.title for issue in summaries} == {f"[Triage] Daily backlog summary — {DATE}"}
    assert [issue.state for issue in summaries].count("open") == 1


def drafts(place: Place) -> list[str]:
    """The labels that are in the making, or were left so by a cycle that died."""
    return [label.name for label in place.repo.data.labels if label.name.endswith(DRAFT)]


def _kinds(issue: Issue) -> Counter[str]:
    """How many of which entries stand in an issue's timeline."""
    return Counter(entry.kind for entry in issue.entries)


def assert_summed_up(place: Place) -> None:
    """The open summary names everything that was done today, once."""
    (summary,) = (issue for issue in place.repo.titled("[Triage]") if issue.state == "open")
    done = summary.body.partition("### Done today")[2].partition("###")[0]
    assert sorted(re.findall(r"\\#(\d+)", done)) == ["1", "2", "3"]


def assert_ended_well(*cycles: Cycle) -> None:
    """Each ended with exit 0 or 1, and reports each issue once."""
    for cycle in cycles:
        report, counts = cycle.report, dict(cycle.report["counts"])
        has_failed = counts["failed"] > 0 or report["summary"]["outcome"] == "failed"
        assert cycle.exit_code == int(has_failed)
        assert report["complete"]
        assert report["error"] is None
        assert counts.pop("open") == sum(counts.values()) - counts["ready"]
        assert sorted(row["number"] for row in report["issues"]) == [1, 2, 3, 4]


def assert_one_winner(*cycles: Cycle) -> None:
    """On each issue one of the cycles that spoke did it, and the others say why they did not."""
    for number in (1, 2, 3):
        said = f"POST repos/alice/app/issues/{number}/comments"
        endings = [_ending(cycle, number) for cycle in cycles if said in cycle.steps]
        losers = [ending for ending in endings if ending == ("other-run", "none")]
        assert [outcome for _, outcome in endings].count("done") == 1
        assert len(losers) == len(endings) - 1


def _ending(cycle: Cycle, number: int) -> tuple[str, str]:
    """By which rule a cycle decided on an issue, and what became of it."""
    (row,) = (row for row in cycle.report["issues"] if row["number"] == number)
    return row["decision"]["rule"], row["outcome"]
