"""Humans and other runs act while a cycle is at work (design §4)."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import NO_LIMIT, POLICY, READY, Triage, at_first, crash, hole
from triage.policy import HOLD, NEEDS_OWNER
from triage.state.markers import Entry, render_entry

VERSIONS = ("1.27.0", "1.25.5", "15.0.3+gitea-1.22.0")
DEEDS: dict[str, Callable[[Repo, int], None]] = {
    "hold": lambda repo, number: repo.human("bob").label(number, HOLD),
    "assign": lambda repo, number: repo.human("bob").assign(number, "bob"),
    "close": lambda repo, number: repo.human("bob").close(number),
}


def no_limits(repo: Repo) -> None:
    repo.write_file(POLICY, f"max_operations = 99\n{NO_LIMIT}")


def rival(repo: Repo, number: int) -> int:
    """Another run's audit comment, by the same login."""
    return repo.human("triage-bot").comment(number, f"rival\n\n{render_entry(Entry(run='rival'))}")


# Humans ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("deed", DEEDS)
def test_later_issue__sees_what_happened_during_the_first(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, deed: str
) -> None:
    repo = make_repo()
    no_limits(repo)
    repo.label(HOLD)
    *_, last = (repo.open_issue(f"[bug] {n}", READY) for n in range(40))
    gitea.faults = at_first("POST", "/comments", lambda: DEEDS[deed](repo, last))

    triage(repo, "--no-summary")

    assert repo.issue(last).comments == []
    assert "claude" not in repo.issue(last).logins


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("ending", ["/timeline", "/issues/1"])
def test_while_it_is_read__nothing_is_said(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, ending: str, deed: str
) -> None:
    repo = make_repo()
    repo.label(HOLD)
    number = crash(repo)
    gitea.faults = at_first("GET", ending, lambda: DEEDS[deed](repo, number))

    ran = triage(repo)

    assert (ran.issue(number)["outcome"], repo.issue(number).comments) == ("none", [])
    assert repo.issue(number).logins == (["bob"] if deed == "assign" else [])


def test_ready_while_it_is_read__the_agent_keeps_to_its_limit(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.write_file(POLICY, NO_LIMIT.replace("0", "1", 1))
    repo.open_issue("[feature] First", READY)
    triage(repo)
    number = hole(repo)
    gitea.faults = at_first(
        "GET",
        f"/{number}/timeline",
        lambda: repo.human("bob").edit(number, title="[feature] Second", body=READY),
    )

    ran = triage(repo)

    assert (repo.issue(number).logins, repo.issue(number).comments) == ([], [])
    assert ran.issue(number)["outcome"] == "deferred"
    assert triage(repo).issue(number)["note"] == "claude has 1 open (at most 1)"


@pytest.mark.parametrize("ending", ["/timeline", "/issues/1"])
def test_put_on_hold_while_it_is_read__our_flag_stays(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, ending: str
) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    repo.human("bob").edit(number, title="[rfc] Hole")
    (comment,) = repo.issue(number).comments
    before = comment.body
    gitea.faults = at_first("GET", ending, lambda: DEEDS["hold"](repo, number))

    triage(repo)

    assert (repo.issue(number).label_names, comment.body) == ({NEEDS_OWNER, HOLD}, before)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("deed", DEEDS)
def test_between_comment_and_write__a_human_comes_first(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, deed: str, version: str
) -> None:
    gitea.become(version)
    repo = make_repo()
    repo.label(HOLD)
    number = crash(repo)
    gitea.faults = at_first("POST", "/comments", lambda: DEEDS[deed](repo, number))

    ran = triage(repo, "--no-summary")

    assert ran.outcome(number) == ("overtaken", "none")
    assert repo.issue(number).comments == []
    assert repo.issue(number).logins == (["bob"] if deed == "assign" else [])


@pytest.mark.parametrize("deed", DEEDS)
def test_between_edit_and_write__the_comment_is_put_back(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, deed: str
) -> None:
    repo = make_repo()
    number = crash(repo)
    triage(repo)
    (comment,) = repo.issue(number).comments
    before = comment.body
    repo.human("bob").unassign(number, "claude")
    repo.label(HOLD)
    gitea.faults = at_first("PATCH", f"/{comment.id}", lambda: DEEDS[deed](repo, number))

    ran = triage(repo, "--no-summary")

    assert ran.outcome(number) == ("overtaken", "none")
    assert comment.body == before
    assert repo.issue(number).logins == (["bob"] if deed == "assign" else [])


@pytest.mark.parametrize("version", VERSIONS)
def test_between_comment_and_write__a_human_puts_the_flag_on(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, version: str
) -> None:
    gitea.become(version)
    repo = make_repo()
    repo.label(NEEDS_OWNER)
    number = crash(repo)
    gitea.faults = at_first(
        "POST", "/comments", lambda: repo.human("bob").label(number, NEEDS_OWNER)
    )

    ran = triage(repo, "--no-summary")
    again = triage(repo, "--no-summary")

    assert (repo.issue(number).logins, repo.issue(number).label_names) == ([], {NEEDS_OWNER})
    assert ran.outcome(number) == ("overtaken", "none")
    assert again.outcome(number) == ("kept", "none")


def test_later_issue__a_human_in_its_own_window(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    no_limits(repo)
    repo.label(HOLD)
    numbers = [repo.open_issue(f"[bug] {n}", READY) for n in range(70)]
    held, taken = numbers[20], numbers[69]

    def deed() -> None:
        DEEDS["hold"](repo, held)
        DEEDS["assign"](repo, taken)

    gitea.faults = at_first("POST", f"/issues/{held}/comments", deed)

    triage(repo, "--no-summary")

    assert [repo.issue(n).logins for n in (held, taken)] == [[], ["bob"]]


# Other runs --------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("comments", [0, 60])
def test_rival__whose_comment_is_older_is_given_way_to(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, version: str, comments: int
) -> None:
    gitea.become(version)
    repo = make_repo()
    number = crash(repo)
    for n in range(comments):
        repo.human("bob").comment(number, str(n))
    theirs: list[int] = []
    gitea.faults = at_first("POST", "/comments", lambda: theirs.append(rival(repo, number)))

    ran = triage(repo, "--no-summary")

    assert ran.outcome(number) == ("overtaken", "none")
    assert [c.id for c in repo.issue(number).comments][comments:] == theirs
    assert repo.issue(number).logins == []


def test_rival__whose_comment_is_younger_is_no_obstacle(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = crash(repo)

    def after_our_post(index: int, request: httpx.Request) -> None:
        if len(repo.issue(number).comments) == 1:
            rival(repo, number)

    gitea.faults = after_our_post

    ran = triage(repo, "--no-summary")

    assert ran.outcome(number) == ("routed", "done")
    assert repo.issue(number).logins == ["claude"]


@pytest.mark.parametrize("gone", ["deleted", "rewritten"])
def test_our_comment__that_is_gone_before_the_write_ends_it(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, gone: str
) -> None:
    repo = make_repo()
    number = crash(repo)

    def after_our_post(index: int, request: httpx.Request) -> None:
        for comment in repo.issue(number).comments:
            if gone == "deleted":
                repo.human("alice").delete_comment(comment.id)
            else:
                repo.human("alice").edit_comment(comment.id, "No.")

    gitea.faults = after_our_post

    ran = triage(repo, "--no-summary")

    assert ran.outcome(number) == ("overtaken", "none")
    assert repo.issue(number).logins == []


def test_label_agent__given_to_by_another_run_counts_for_its_limit(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    policy = '[agents.kimi]\nlabel = "kimi-ready"\nmax_open = 1\n[[routes]]\nagent = "kimi"\n'
    repo.write_file(POLICY, policy)
    repo.label("kimi-ready")
    first, second = (repo.open_issue(f"[feature] {n}", READY) for n in range(2))
    bot = repo.human("triage-bot")
    gitea.faults = at_first("GET", f"/{first}/timeline", lambda: bot.label(first, "kimi-ready"))

    ran = triage(repo, "--no-summary")

    assert ran.outcome(first) == ("assigned", "none")
    assert repo.issue(second).label_names == set()


@pytest.mark.parametrize("summary", ["--summary", "--no-summary"])
@pytest.mark.parametrize("deed", DEEDS)
def test_overtaken__every_issue_is_counted_once_and_the_next_cycle_is_quiet(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, deed: str, summary: str
) -> None:
    repo = make_repo()
    repo.label(HOLD)
    number = crash(repo)
    gitea.faults = at_first("POST", "/comments", lambda: DEEDS[deed](repo, number))

    counts = triage(repo, summary).counts
    triage(repo, summary)
    gitea.forget()
    triage(repo, summary)

    assert counts.pop("open") == sum(counts.values()) - counts["ready"]
    gitea.assert_readonly()
