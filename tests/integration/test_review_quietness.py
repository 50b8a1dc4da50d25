"""A cycle after which nothing happened costs few requests and writes nothing (design §4)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import READY, Ran, Triage

FLAG = "triage/needs-owner"


def quiet(gitea: FakeGitea, triage: Triage, repo: Repo, *arguments: str) -> Ran:
    """A cycle that must not write anything."""
    gitea.forget()
    ran = triage(repo, *arguments)
    gitea.assert_readonly()
    return ran


def gets(ran: Ran) -> int:
    number: int = ran.report["requests"]["GET"]
    return number


def nothing(repo: Repo) -> None:
    del repo


def features(repo: Repo) -> None:
    for n in range(8):
        repo.open_issue(f"[feature] {n}", READY)


def urgent_discussion(repo: Repo) -> None:
    for n in range(7):
        repo.open_issue(f"[feature] {n}", READY)
    repo.open_issue("[bug] [rfc] Crash", READY)


def text_and_dependency(repo: Repo) -> None:
    first = repo.open_issue("[rfc] First", "short")
    number = repo.open_issue("[bug] Second", f"{READY}\n\nBlocked by #{first}")
    repo.depend(number, on=first)


def vague_and_dependency(repo: Repo) -> None:
    first = repo.open_issue("[rfc] First", "short")
    repo.depend(repo.open_issue("[security] Hole", "short"), on=first)


@pytest.mark.parametrize(
    ("backlog", "most"),
    [
        (nothing, 3),
        (features, 3),
        (urgent_discussion, 3),
        (text_and_dependency, 4),
        (vague_and_dependency, 4),
    ],
)
def test_quiet_cycle__costs_little(
    gitea: FakeGitea,
    make_repo: MakeRepo,
    triage: Triage,
    backlog: Callable[[Repo], None],
    most: int,
) -> None:
    repo = make_repo()
    backlog(repo)
    triage(repo)

    assert gets(quiet(gitea, triage, repo)) <= most


def test_quiet_cycle__says_what_the_first_one_said(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    vague_and_dependency(repo)
    (number,) = (issue.number for issue in repo.titled("[security]"))

    first, second = triage(repo), quiet(gitea, triage, repo)

    rules = [ran.issue(number)["decision"]["rule"] for ran in (first, second)]
    assert rules == ["under-specified"] * 2


def test_budget_then_limit__the_same_is_said_of_what_does_not_fit(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    features(repo)
    triage(repo, "--max-operations", "5")

    quiet(gitea, triage, repo, "--max-operations", "5")


def test_no_budget__costs_as_little(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    repo.open_issue("[bug] Crash", READY)
    triage(repo, "--max-operations", "0")

    assert gets(quiet(gitea, triage, repo, "--max-operations", "0")) <= 3


@pytest.mark.parametrize("blocks", [True, False], ids=["blocks another", "closed blocker"])
def test_overridden__with_a_dependency_is_remembered(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, *, blocks: bool
) -> None:
    repo = make_repo()
    other, number = repo.open_issue("[rfc] First", "short"), repo.open_issue("[bug] B", READY)
    if blocks:
        repo.depend(other, on=number)
    else:
        repo.depend(number, on=other)
        repo.human("alice").close(other)
    triage(repo)
    repo.human("bob").unassign(number, "claude")
    triage(repo)

    assert gets(quiet(gitea, triage, repo)) <= 4


@pytest.mark.parametrize(
    ("title", "policy"),
    [
        ("[feature] [spike] Study", ""),
        ("[feature] Study", '[agents.kimi]\nlabel = "kimi-ready"\n'),
    ],
    ids=["to an agent by label", "to nobody"],
)
def test_cleared__by_hand_is_remembered(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, title: str, policy: str
) -> None:
    repo = make_repo()
    repo.write_file(".gitea/triage.toml", policy)
    first = repo.open_issue("[rfc] First", "short")
    number = repo.open_issue(title, f"{READY}\n\nBlocked by #{first}")
    triage(repo)
    repo.human("alice").unlabel(number, FLAG)
    triage(repo)

    assert gets(quiet(gitea, triage, repo)) <= 3


@pytest.mark.parametrize("date", ["2026-11-23", "2020-01-01"])
def test_other_date__then_todays_again(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, date: str
) -> None:
    repo = make_repo()
    repo.open_issue("[bug] Crash", READY)
    triage(repo)
    triage(repo, "--date", date)

    assert triage(repo).report["summary"]["outcome"] != "failed"
    quiet(gitea, triage, repo)


def test_lively_repository__an_old_issue_costs_no_more(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.open_issue("[bug] Old", READY)
    for _ in range(120):
        number = repo.open_issue("x", "y")
        repo.human("bob").comment(number, "z")
        repo.human("bob").close(number)
    gitea.advance(86_400)

    # The first look of a day goes a day back: three pages of comments, two lists of labels.
    assert gets(triage(repo)) <= 15 + 3 + 2
    repo.open_issue("[bug] New", READY)
    assert gets(triage(repo)) <= 15
