"""What the days of the matrix look like when nothing goes wrong: in words, not by comparison."""

from __future__ import annotations

import re

import pytest

from tests.double import Repo
from tests.drive import DATE
from tests.faults.stage import CLEAN, Stage, stage_of
from tests.faults.tracker import BOT, SUMMARY, done_today
from tests.faults.world import SCENARIOS
from triage.state.markers import parse_entry


def undisturbed(scenario: str, version: str, cycles: int = 1) -> Repo:
    """The repository after so many cycles, with the log and the notices of all of them."""
    stage = stage_of(scenario, version)
    stage.begin()
    for name in ("first", *CLEAN)[:cycles]:
        ran = stage.run(name)
        assert ran
        assert ran.exit_code == 0
    return stage.repo


def standing(repo: Repo) -> dict[str, tuple[list[str], list[str], list[str]]]:
    """Each open issue that is not ours: assignees, labels, the deeds that our comments tell."""
    return {
        issue.title: (issue.logins, sorted(issue.label_names), _said(repo, issue.number))
        for issue in repo.issues
        if issue.state == "open" and issue.author.login != BOT
    }


def _said(repo: Repo, number: int) -> list[str]:
    entries = [parse_entry(comment.body) for comment in repo.issue(number).comments]
    return [" ".join((*(f"-{t}" for t in e.off), *(f"+{t}" for t in e.on))) for e in entries if e]


def summaries(repo: Repo) -> list[tuple[str, str]]:
    return [(issue.title.removeprefix(SUMMARY), issue.state) for issue in repo.titled(SUMMARY)]


def kinds(stage: Stage) -> set[str]:
    """The writes of the cycle, with their paths below the repository and `N` for numbers."""
    paths = (place.request for place in stage.places if place.request.method != "GET")
    return {f"{method} {re.sub('[0-9]+', 'N', path.split('/', 3)[3])}" for method, path in paths}


TOOLS = ["triage/approved", "triage/blocked", "triage/hold", "triage/needs-owner"]


def test_new_day__one_cycle(version: str) -> None:
    repo = undisturbed("new day", version)

    assert standing(repo) == {
        "[bug] Waits": (["claude"], [], ["-triage/blocked +@claude"]),
        "Not urgent": ([], [], ["-triage/needs-owner"]),
        "[bug] Taken off": ([], ["triage/hold"], ["+triage/hold"]),
        "[bug] To assign": (["claude"], [], ["+@claude"]),
        "[feature] [spike] To label": ([], ["kimi-ready"], ["+kimi-ready"]),
        "[feature] [spike] To label, too": ([], ["kimi-ready"], ["+kimi-ready"]),
        "[security] To flag": ([], ["triage/needs-owner"], ["+triage/needs-owner"]),
    }
    assert summaries(repo) == [("2026-11-21", "closed"), (DATE, "open")]
    assert sorted(label.name for label in repo.data.labels) == ["kimi-ready", *TOOLS]
    assert repo.fake.mentioned == ["alice"]


def test_same_day__one_cycle(version: str) -> None:
    repo = undisturbed("same day", version)

    assert standing(repo) == {
        "[security] Vague": ([], ["triage/approved"], ["+triage/approved"]),
        "[security] Changed": (
            [],
            ["triage/needs-owner"],
            ["-triage/blocked +triage/needs-owner"],
        ),
        "[bug] Kept": (["claude"], [], ["+@claude"]),
        "[bug] To assign": (["claude"], [], ["+@claude"]),
    }
    assert summaries(repo) == [(DATE, "open"), (DATE, "closed")]
    assert done_today(repo)["- #6 <a>&#91;bug&#93; To assign</a> — given to `claude`"] == 1
    assert repo.fake.mentioned == []


def test_same_day__what_was_approved_is_dispatched_by_the_next_cycle(version: str) -> None:
    repo = undisturbed("same day", version, cycles=2)

    assert standing(repo)["[security] Vague"] == (["claude"], ["triage/approved"], ["+@claude"])


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_later__nothing_is_written_any_more(scenario: str, version: str) -> None:
    repo = undisturbed(scenario, version, cycles=2)
    repo.fake.forget()

    stage_of(scenario, version).run("third")

    repo.fake.assert_readonly()


ASSIGN = {"1.27.0": "POST issues/N/assignees", "1.25.5": "PATCH issues/N"}


def test_every_operation__is_in_one_cycle_but_the_summarys_update(version: str) -> None:
    assert kinds(stage_of("new day", version)) == {
        "POST issues/N/comments",
        "PATCH issues/comments/N",
        "DELETE issues/comments/N",
        ASSIGN[version],
        "POST labels",
        "POST issues/N/labels",
        "DELETE issues/N/labels/N",
        "POST issues",
        "PATCH issues/N",
    }
