"""Runs that are killed, servers in trouble (design §4); every request: `tests/faults/`."""

from __future__ import annotations

import os
import signal

import httpx
import pytest

from tests.double import FakeGitea, KilledError, MakeRepo
from tests.double.faults import no_faults
from tests.integration.conftest import READY, Triage, at_first, at_rest

WRITES = [("POST", "/comments"), ("POST", "/assignees"), ("POST", "/labels"), ("POST", "/issues")]


@pytest.mark.parametrize("when", ["kill-before", "kill-after"])
@pytest.mark.parametrize(("method", "ending"), WRITES)
def test_killed__the_next_cycle_finishes(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, method: str, ending: str, when: str
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] A", READY)
    spike = repo.open_issue("[feature] [spike] B", READY)
    gitea.faults = at_first(method, ending, lambda: when)
    with pytest.raises(KilledError):
        triage(repo)
    gitea.faults = no_faults
    gitea.revive()

    triage(repo)

    assert repo.issue(number).logins == ["claude"]
    assert repo.issue(spike).label_names == {"kimi-ready"}
    assert [len(repo.issue(n).comments) for n in (number, spike)] == [1, 1]
    assert [issue.state for issue in repo.titled("[Triage]")] == ["open"]
    at_rest(gitea, repo, triage)


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


@pytest.mark.parametrize("start", [4, 9, 14, 19])
def test_server_down__is_left_alone_and_the_next_cycle_finishes(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, start: int
) -> None:
    repo = make_repo()
    numbers = [repo.open_issue(f"[bug] {n}", READY) for n in range(5)]
    gitea.faults = lambda index, request: 503 if index >= start else None

    down = triage(repo, expect=3)
    gitea.faults = no_faults
    triage(repo)

    assert "in trouble" in down.report["error"]
    assert sum(down.report["requests"].values()) <= start + 20
    assert [repo.issue(number).logins for number in numbers] == [["claude"]] * 5
    assert [len(repo.issue(number).comments) for number in numbers] == [1] * 5


@pytest.mark.parametrize("place", range(0, 22, 2))
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["TERM", "INT"])
def test_signal__at_any_request_the_next_cycle_finishes(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, place: int, number: signal.Signals
) -> None:
    repo = make_repo()
    issues = [repo.open_issue(f"[bug] {n}", READY) for n in range(3)]
    issues.append(repo.open_issue("[security] Hole", "short"))

    def decide(index: int, request: httpx.Request) -> None:
        if index == place:
            os.kill(os.getpid(), number)

    gitea.faults = decide
    assert triage(repo, expect=None).exit_code in {0, 1}
    gitea.faults = no_faults
    triage(repo)

    at_rest(gitea, repo, triage)
    assert [len(repo.issue(n).comments) for n in issues] == [1] * 4
    assert len(repo.titled("[Triage]")) == 1
