"""A repository with something of everything to do, and what it looks like when all is done once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.double import FakeGitea, Repo
from tests.double.state import START
from tests.drive import READY, done_today
from tests.drive import cycle as quick_cycle
from tests.overlap.stage import Cycle
from triage.state.markers import parse_entry

VERSIONS = ("1.27.0", "1.25.5")
DATE = f"{START:%Y-%m-%d}"
"""The workflow date is the server's, as it should be."""

STEPS_OF = {"1.27.0": 39, "1.25.5": 32}
STEPS = max(STEPS_OF.values())
"""Requests of a cycle that is alone, as far as another cycle has a say in their answers."""


@dataclass
class Place:
    """A repository in which several cycles are at work.

    Attributes:
        reports: the directory for their reports.
        cycles: all that were begun here, in their order.
        freed: has been flagged, and is to be dispatched by assignment.
        bug: is to be dispatched by assignment.
        spike: is to be dispatched by a label that does not exist yet.
        hole: is to be flagged.
        talk: is to be left alone.
    """

    gitea: FakeGitea
    repo: Repo
    reports: Path
    cycles: list[Cycle] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.freed = self.repo.open_issue("[security] Freed", "short")
        quick_cycle(self.repo, "--no-summary", run="earlier", date=DATE)
        self.repo.human("bob").edit(self.freed, body=READY)
        self.bug = self.repo.open_issue("[bug] Crash", READY)
        self.spike = self.repo.open_issue("[feature] [spike] Idea", READY)
        self.hole = self.repo.open_issue("[security] Hole", "short")
        self.talk = self.repo.open_issue("[rfc] Talk", "short")
        self.gitea.forget()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The issues on which something is to be done."""
        return self.freed, self.bug, self.spike, self.hole

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
    """Everything is on each issue that should be, and was put on or taken off once."""
    repo = place.repo
    issues = [repo.issue(n) for n in (*place.numbers, place.talk)]
    assert [issue.logins for issue in issues] == [["claude"], ["claude"], [], [], []]
    labels = [sorted(issue.label_names) for issue in issues]
    assert labels == [[], [], ["kimi-ready"], ["triage/needs-owner"], []]
    events = [Counter(e.kind for e in issue.entries if e.kind != "comment") for issue in issues]
    # The label of the first was put on by the earlier cycle, and is taken off.
    freed = {"label": 2, "assignees": 1}
    assert events == [freed, {"assignees": 1}, {"label": 1}, {"label": 1}, {}]
    assigned = [(n.login, n.number) for n in place.gitea.notices if n.why == "assigned"]
    assert sorted(assigned) == [("claude", place.freed), ("claude", place.bug)]
    open_summaries = [i.title for i in repo.titled("[Triage]") if i.state == "open"]
    assert open_summaries == [f"[Triage] Daily backlog summary — {DATE}"]


def audits(place: Place, number: int) -> int:
    """How many audit comments an issue bears."""
    return sum(parse_entry(c.body) is not None for c in place.repo.issue(number).comments)


def assert_no_label_twice(place: Place) -> None:
    """No two labels of the repository have one name, as long as nobody died between two writes."""
    names = Counter(label.name for label in place.repo.data.labels)
    assert set(names.values()) == {1}


def assert_told_once(place: Place) -> None:
    """Each issue that was acted on bears one audit comment."""
    assert [audits(place, number) for number in place.numbers] == [1, 1, 1, 1]
    assert audits(place, place.talk) == 0


def assert_told_once_when_read_again(place: Place) -> None:
    """Humans speak up on each issue: they are heard, and of several audit comments one stays."""
    bob = place.repo.human("bob")
    for number in (place.freed, place.bug):
        bob.unassign(number, "claude")
    bob.unlabel(place.spike, "kimi-ready")
    bob.unlabel(place.hole, "triage/needs-owner")
    place.run()
    labels = [place.repo.issue(number).label_names for number in place.numbers]
    assert labels == [{"triage/hold"}] * 3 + [{"triage/approved"}]
    assert_told_once(place)


def told_today(place: Place) -> list[int]:
    """The issues that the open summary names under what was done today."""
    (summary,) = (issue for issue in place.repo.titled("[Triage]") if issue.state == "open")
    done = "\n".join(done_today(summary.body))
    return sorted(map(int, re.findall(r"\\#(\d+)", done)))


def assert_ended_well(*cycles: Cycle) -> None:
    """Each ended with exit 0 or 1, and reports each issue once."""
    for cycle in cycles:
        report, counts = cycle.report, dict(cycle.report["counts"])
        has_failed = counts["failed"] > 0 or report["summary"]["outcome"] == "failed"
        assert cycle.exit_code == int(has_failed)
        assert report["complete"]
        assert report["error"] is None
        assert counts.pop("open") == sum(counts.values()) - counts["ready"]
        assert sorted(row["number"] for row in report["issues"]) == [1, 2, 3, 4, 5]
