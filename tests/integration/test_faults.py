"""Threads that are killed, overlapping runs, trouble (design §4); the rest: `tests/faults/`."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from tests.double import FakeGitea, KilledError, MakeRepo, Repo
from tests.integration.conftest import READY, Triage
from triage.deciding.decision import Action
from triage.markers import Entry, render_entry

Answer = str | int | httpx.Response | BaseException | None
Fault = Callable[[int, httpx.Request], Answer]


def once(method: str, ending: str, fault: Answer) -> Fault:
    """The fault on the first request of that method whose path ends so."""
    spent: list[int] = []

    def decide(index: int, request: httpx.Request) -> Answer:
        del index
        if request.method == method and request.url.path.endswith(ending) and not spent:
            spent.append(1)
            return fault
        return None

    return decide


def no_fault(index: int, request: httpx.Request) -> None:
    """All is well."""
    del index, request


WRITES = [("POST", "/comments"), ("POST", "/assignees"), ("POST", "/labels"), ("POST", "/issues")]


@pytest.mark.parametrize("when", ["kill-before", "kill-after"])
@pytest.mark.parametrize(("method", "ending"), WRITES)
def test_killed__the_next_cycle_finishes(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, method: str, ending: str, when: str
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] A", READY)
    spike = repo.open_issue("[feature] [spike] B", READY)
    gitea.faults = once(method, ending, when)
    with pytest.raises(KilledError):
        triage(repo)
    gitea.faults = no_fault
    gitea.revive()

    triage(repo)

    assert repo.issue(number).logins == ["claude"]
    assert repo.issue(spike).label_names == {"kimi-ready"}
    assert [len(repo.issue(n).comments) for n in (number, spike)] == [1, 1]
    assert [issue.state for issue in repo.titled("[Triage]")] == ["open"]


def test_read_in_trouble__is_tried_again(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.open_issue("[bug] A", READY)
    gitea.faults = lambda index, request: (
        502 if request.method == "GET" and index % 2 == 0 else None
    )

    ran = triage(repo)

    assert ran.counts["dispatched"] == 1


def rival(repo: Repo, number: int) -> None:
    """Another run's audit comment, by the same login."""
    entry = Entry(action=str(Action.DISPATCH), agent="claude", inputs="x", run="rival")
    repo.human("triage-bot").comment(number, f"rival\n\n{render_entry(entry)}")


def test_overlap__the_older_comment_wins(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] A", READY)

    def before_our_post(index: int, request: httpx.Request) -> None:
        del index
        if request.method == "POST" and not repo.issue(number).comments:
            rival(repo, number)

    gitea.faults = before_our_post

    ran = triage(repo, "--no-summary")

    assert ran.outcome(number) == ("other-run", "none")
    assert [c.body.partition("\n")[0] for c in repo.issue(number).comments] == ["rival"]
    assert repo.issue(number).logins == []


def test_overlap__ours_is_older_and_goes_on(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] A", READY)

    def after_our_post(index: int, request: httpx.Request) -> None:
        del index, request
        if len(repo.issue(number).comments) == 1:
            rival(repo, number)

    gitea.faults = after_our_post

    ran = triage(repo, "--no-summary")

    assert ran.outcome(number) == ("routed", "done")
    assert repo.issue(number).logins == ["claude"]


def test_double_comment__of_a_dead_run_is_tidied_up(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] A", READY)
    rival(repo, number)
    rival(repo, number)

    triage(repo)

    assert len(repo.issue(number).comments) == 1


def test_incomplete_backlog__is_not_acted_on(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    for n in range(60):
        repo.open_issue(f"[bug] {n}", READY)
    gitea.faults = lambda index, request: 500 if "page=2" in str(request.url) else None

    ran = triage(repo, expect=3)

    gitea.assert_readonly()
    assert ran.report["complete"] is False
    assert "could not be fetched whole" in ran.stderr


def test_trouble__ends_the_cycle(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    for n in range(40):
        repo.open_issue(f"[bug] {n}", READY)
    gitea.faults = lambda index, request: "refuse" if request.method == "POST" else None

    ran = triage(repo, "--max-operations", "40", expect=3)

    assert "Gitea is in trouble" in ran.report["error"]
    assert ran.counts["failed"] == 32
    assert ran.counts["deferred"] == 8


@pytest.mark.parametrize("start", [4, 9, 14, 19])
def test_server_down__is_left_alone_and_the_next_cycle_finishes(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, start: int
) -> None:
    repo = make_repo()
    numbers = [repo.open_issue(f"[bug] {n}", READY) for n in range(5)]
    gitea.faults = lambda index, request: 503 if index >= start else None

    down = triage(repo, expect=3)
    gitea.faults = no_fault
    triage(repo)

    assert "in trouble" in down.report["error"]
    assert sum(down.report["requests"].values()) <= start + 20
    assert [repo.issue(number).logins for number in numbers] == [["claude"]] * 5
    assert [len(repo.issue(number).comments) for number in numbers] == [1] * 5


def test_long_timeline__of_1_27_is_read_to_its_end(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] A", READY)
    for n in range(130):
        repo.human("bob").comment(number, str(n))
    triage(repo)
    repo.human("bob").unassign(number, "claude")

    ran = triage(repo)

    assert ran.outcome(number) == ("overridden", "none")
    assert repo.issue(number).logins == []
