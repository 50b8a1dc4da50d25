"""The real command as a process of its own, through the proxy to the double's HTTP server."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.double import FakeGitea, Repo
from tests.live.cycle import KILLED, Cycle, CycleError
from tests.live.history import READY
from tests.live.kinds import KILLS
from tests.live.plan import Kill, Plan, Recorder
from tests.live.site import Site


@pytest.fixture
def cycle(gitea: FakeGitea, address: str, repo: Repo, tmp_path: Path) -> Cycle:
    site = Site(
        url=address,
        token=gitea.add_token("alice"),
        tool_token=repo.token,
        login="alice",
        tool="triage-bot",
        agent="claude",
    )
    return Cycle(site, tmp_path)


@pytest.mark.parametrize("name", KILLS)
def test_kill__the_next_cycle_finishes(cycle: Cycle, repo: Repo, name: str) -> None:
    number = repo.open_issue("[bug] A", READY)
    plan = Plan({("POST issues/N/comments", 0): (name, 1)})

    disturbed = cycle.run(repo.name, 0, plan)
    left = len(repo.issue(number).comments)
    cycle.run(repo.name, 0).check(0)

    assert disturbed.exit_code == KILLED
    assert plan.was_killed
    assert left == (name == "kill-after")
    assert repo.issue(number).logins == ["claude"]
    assert len(repo.issue(number).comments) == 1


def test_cycle__its_requests_are_counted_by_what_they_are_about(cycle: Cycle, repo: Repo) -> None:
    repo.open_issue("[bug] A", READY)
    repo.open_issue("[bug] B", READY)
    recorder = Recorder()

    ended = cycle.run(repo.name, 0, recorder)

    ended.check(0)
    assert sorted(ended.created) == [
        "POST issues",
        "POST issues/1/comments",
        "POST issues/2/comments",
    ]
    writes = {name: count for name, count in recorder.seen.items() if not name.startswith("GET")}
    assert writes == {"POST issues/N/comments": 2, "POST issues/N/assignees": 2, "POST issues": 1}


def test_fault__what_was_created_is_noted_although_the_tool_was_not_told(
    cycle: Cycle, repo: Repo
) -> None:
    repo.open_issue("[bug] A", READY)
    plan = Plan({("POST issues/N/comments", 0): ("500-after", 1)})

    ended = cycle.run(repo.name, 0, plan)

    ended.check(0)
    assert plan.injected == [("500-after", "POST issues/N/comments")]
    assert sorted(ended.created) == ["POST issues", "POST issues/1/comments"]


def test_cycle__that_cannot_do_its_work_is_not_taken_for_a_good_one(
    cycle: Cycle, repo: Repo
) -> None:
    repo.open_issue("[bug] A", READY)
    repo.settings(archived=True)

    ended = cycle.run(repo.name, 0)

    ended.check(0, 3)
    with pytest.raises(CycleError, match="exit code 3"):
        ended.check(0)


def test_kill__at_a_request_by_its_index(cycle: Cycle, repo: Repo) -> None:
    repo.open_issue("[bug] A", READY)
    plan = Plan({}, Kill(2, "kill-before"))

    assert cycle.run(repo.name, 0, plan).exit_code == KILLED
    assert [name for name, _ in plan.injected] == ["kill-before"]
