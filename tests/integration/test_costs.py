"""How many requests a cycle sends (design §4, "Costs")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import (
    NO_LIMIT,
    POLICY,
    READY,
    Triage,
    at_rest,
    crash,
    hole,
    study,
    waiting,
)
from triage.policy import NEEDS_OWNER


def features(repo: Repo) -> None:
    """More than the agent may have at once."""
    for n in range(8):
        repo.open_issue(f"[feature] {n}", READY)


def one_of_each(repo: Repo) -> None:
    for opened in (crash, study, hole, waiting):
        opened(repo)


def text_and_dependency(repo: Repo) -> None:
    first, number = waiting(repo)
    repo.depend(number, on=first)


def vague_and_dependency(repo: Repo) -> None:
    repo.depend(hole(repo), on=repo.open_issue("[rfc] First", "short"))


def dependencies(repo: Repo) -> None:
    first = repo.open_issue("[rfc] First", "short")
    for _ in range(3):
        repo.depend(crash(repo), on=first)


# Nothing to do -----------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["1.27.0", "1.25.5", "1.22.6", "15.0.3+gitea-1.22.0"])
@pytest.mark.parametrize(
    ("backlog", "more"),
    [
        (lambda repo: None, 1),  # is it that issues are switched off?
        (features, 0),
        (one_of_each, 0),
        (text_and_dependency, 0),
        (vague_and_dependency, 0),
        (dependencies, 3),
    ],
    ids=["empty", "features", "one of each", "text too", "vague too", "dependencies"],
)
def test_quiet_cycle__one_more_for_each_issue_flagged_for_a_dependency(
    gitea: FakeGitea,
    make_repo: MakeRepo,
    triage: Triage,
    backlog: Callable[[Repo], None],
    more: int,
    version: str,
) -> None:
    gitea.become(version)
    repo = make_repo()
    backlog(repo)
    first = triage(repo)

    second = at_rest(gitea, repo, triage, 3 + more)

    rules = [
        {row["number"]: row["decision"]["rule"] for row in ran.report["issues"]}
        for ran in (first, second)
    ]
    given = {number for number, rule in rules[0].items() if rule == "routed"}
    left = {number for number, rule in rules[1].items() if rule == "assigned"}
    assert left <= given
    assert all(rules[1][number] == rule for number, rule in rules[0].items() if number not in left)


@pytest.mark.parametrize(("size", "pages"), [(1, 1), (49, 1), (50, 2), (120, 3)])
def test_quiet_cycle__one_for_each_page(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, size: int, pages: int
) -> None:
    repo = make_repo()
    for n in range(size):  # the summary is listed, too
        repo.open_issue(f"[bug] {n}", READY if n < 3 else "short")
    triage(repo)

    at_rest(gitea, repo, triage, pages + 2)


@pytest.mark.parametrize("budget", ["0", "5"])
def test_quiet_cycle__when_the_budget_is_small(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, budget: str
) -> None:
    repo = make_repo()
    features(repo)
    triage(repo, "--max-operations", budget)

    at_rest(gitea, repo, triage, TRIAGE_MAX_OPERATIONS=budget)


@pytest.mark.parametrize(("version", "timeline"), [("1.27.0", 2), ("1.25.5", 1)])
@pytest.mark.parametrize("flags", [1, 3])
def test_humans_flag__its_timeline_only(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, flags: int, version: str, timeline: int
) -> None:
    gitea.become(version)
    repo = make_repo()
    repo.label(NEEDS_OWNER)
    numbers = [crash(repo) for _ in range(flags)]
    for number in numbers:
        repo.human("bob").label(number, NEEDS_OWNER)
    triage(repo)

    at_rest(gitea, repo, triage, 3 + 1 + flags * timeline)  # and the server's version, once

    read = Counter(path for _, path in gitea.log)
    assert all(read[f"repos/alice/app/issues/{n}/timeline"] == timeline for n in numbers)


def test_summary_closed_by_a_human__one_more(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    crash(repo)
    triage(repo)
    repo.human("alice").close(repo.titled("[Triage]")[0].number)

    at_rest(gitea, repo, triage, 4)


@pytest.mark.parametrize("date", ["2026-11-23", "2020-01-01"])
def test_other_date__then_todays_again(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, date: str
) -> None:
    repo = make_repo()
    crash(repo)
    triage(repo)
    triage(repo, TRIAGE_DATE=date)
    triage(repo)

    ran = at_rest(gitea, repo, triage, 4)  # today's was closed for the other one

    assert ran.report["summary"]["outcome"] == "unchanged"


# Something to do ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "reads"), [("1.27.0", 5), ("1.25.5", 4), ("15.0.3+gitea-1.22.0", 6)]
)
def test_dispatch__each_further_issue(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, version: str, reads: int
) -> None:
    gitea.become(version)

    def cost(name: str, bugs: int) -> tuple[int, int]:
        repo = make_repo(f"alice/{name}")
        repo.write_file(POLICY, NO_LIMIT)
        for _ in range(bugs):
            crash(repo)
        requests = dict(triage(repo).report["requests"])
        return requests.pop("GET"), sum(requests.values())

    few, many = cost("few", 1), cost("many", 11)

    assert (many[0] - few[0], many[1] - few[1]) == (10 * reads, 10 * 2)


def test_flag_whose_reason_is_gone__each_further_issue(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    """Besides: dependencies and timeline, before it is known whether there is anything to do."""

    def cost(name: str, bugs: int) -> tuple[int, int]:
        repo = make_repo(f"alice/{name}")
        repo.write_file(POLICY, NO_LIMIT)
        first = repo.open_issue("[rfc] First", "short")
        for _ in range(bugs):
            repo.depend(crash(repo), on=first)
        triage(repo)
        repo.human("alice").close(first)
        requests = dict(triage(repo).report["requests"])
        return requests.pop("GET"), sum(requests.values())

    few, many = cost("few", 1), cost("many", 11)

    assert (many[0] - few[0], many[1] - few[1]) == (10 * 9, 10 * 3)


def test_lively_repository__what_happens_on_other_issues_costs_nothing(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    quiet, lively = make_repo("alice/quiet"), make_repo("alice/lively")
    for _ in range(120):
        number = lively.open_issue("x", "y")
        lively.human("bob").comment(number, "z")
        lively.human("bob").close(number)

    def cost(repo: Repo) -> int:
        crash(repo)
        gets: int = triage(repo, "--no-summary").report["requests"]["GET"]
        return gets

    assert cost(lively) == cost(quiet)
