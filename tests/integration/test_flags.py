"""Flags: what people say by them (design §4.3), and that they go with their reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import READY, Triage, at_rest, crash, hole, study, waiting
from triage.policy import APPROVED, BLOCKED, HOLD, NEEDS_OWNER

Opened = Callable[[Repo], int]


# A flag is taken off -----------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["alice", "triage-bot"])
@pytest.mark.parametrize("flag", [NEEDS_OWNER, BLOCKED])
def test_flag_taken_off__becomes_an_approval(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, flag: str, who: str
) -> None:
    repo = make_repo()
    number = hole(repo) if flag == NEEDS_OWNER else waiting(repo)[1]
    triage(repo)
    assert repo.issue(number).label_names == {flag}
    repo.human(who).unlabel(number, flag)

    approved = triage(repo)

    issue = repo.issue(number)
    assert (issue.label_names, issue.logins) == ({APPROVED}, [])
    assert approved.outcome(number) == ("approved", "done")
    assert f"{who} took {flag} off" in issue.comments[0].body
    triage(repo)
    assert (issue.label_names, issue.logins, len(issue.comments)) == ({APPROVED}, ["claude"], 1)
    at_rest(gitea, repo, triage)


def test_flag_taken_off__and_then_the_agent(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    repo.human("alice").unlabel(number, NEEDS_OWNER)
    triage(repo)
    triage(repo)
    repo.human("alice").unassign(number, "claude")

    triage(repo)

    assert (repo.issue(number).label_names, repo.issue(number).logins) == ({APPROVED, HOLD}, [])
    at_rest(gitea, repo, triage)


def test_approved__taken_off_the_rules_are_asked_again(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    repo.human("alice").unlabel(number, NEEDS_OWNER)
    triage(repo)
    repo.human("alice").unlabel(number, APPROVED)

    triage(repo)

    assert (repo.issue(number).label_names, repo.issue(number).logins) == ({NEEDS_OWNER}, [])
    at_rest(gitea, repo, triage)


@pytest.mark.parametrize("title", ["[security] Hole", "[feature] Vague"])
def test_approved__put_on_lets_it_go_on(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, title: str
) -> None:
    repo = make_repo()
    repo.label(APPROVED)
    first = repo.open_issue("[rfc] First", "short")
    number = repo.open_issue(title, f"Blocked by #{first}")
    triage(repo)
    repo.human("alice").label(number, APPROVED)

    triage(repo)

    assert (repo.issue(number).label_names, repo.issue(number).logins) == ({APPROVED}, ["claude"])
    at_rest(gitea, repo, triage)


# A human's flag ----------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["bob", "claude", "triage-bot"])
@pytest.mark.parametrize("flag", [NEEDS_OWNER, BLOCKED])
@pytest.mark.parametrize("opened", [crash, study, hole])
def test_flag_put_on__it_and_the_issue_are_left_alone(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, opened: Opened, flag: str, who: str
) -> None:
    repo = make_repo()
    repo.label(flag)
    number = opened(repo)
    repo.human(who).label(number, flag)

    triage(repo)

    issue = repo.issue(number)
    assert (issue.comments, issue.label_names, issue.logins) == ([], {flag}, [])
    gitea.forget()
    triage(repo)
    gitea.assert_readonly()


def test_flag_put_on__and_taken_off_it_goes_on(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.label(NEEDS_OWNER)
    number = crash(repo)
    repo.human("bob").label(number, NEEDS_OWNER)
    triage(repo)
    repo.human("bob").unlabel(number, NEEDS_OWNER)

    triage(repo)

    assert (repo.issue(number).label_names, repo.issue(number).logins) == (set(), ["claude"])
    at_rest(gitea, repo, triage)


# The reason is gone, or another one -------------------------------------------------------------


def text_complete(repo: Repo) -> int:
    return hole(repo)


def complete(repo: Repo, number: int) -> None:
    repo.human("bob").edit(number, title="[feature] Hole", body=READY)


def waits_natively(repo: Repo) -> int:
    first, number = repo.open_issue("[rfc] First", "short"), crash(repo)
    repo.depend(number, on=first)
    return number


def waits_for_a_pull_request(repo: Repo) -> int:
    pull = repo.open_pull("The parser")
    return repo.open_issue("[bug] Crash", f"{READY}\nDepends on #{pull}")


def waits_by_text(repo: Repo) -> int:
    return waiting(repo)[1]


def close_first(repo: Repo, number: int) -> None:
    repo.human("alice").close(number - 1)


@pytest.mark.parametrize(
    ("opened", "flag", "remedy"),
    [
        (text_complete, NEEDS_OWNER, complete),
        (waits_by_text, BLOCKED, close_first),
        (waits_natively, BLOCKED, close_first),
        (waits_for_a_pull_request, BLOCKED, close_first),
    ],
)
def test_reason_gone__the_flag_goes_and_the_issue_goes_on_in_one_cycle(
    gitea: FakeGitea,
    make_repo: MakeRepo,
    triage: Triage,
    opened: Opened,
    flag: str,
    remedy: Callable[[Repo, int], None],
) -> None:
    repo = make_repo()
    number = opened(repo)
    triage(repo)
    assert repo.issue(number).label_names == {flag}
    remedy(repo, number)

    ran = triage(repo)

    issue = repo.issue(number)
    assert ran.outcome(number) == ("routed", "done")
    assert (issue.label_names, issue.logins, len(issue.comments)) == (set(), ["claude"], 1)
    at_rest(gitea, repo, triage)


def test_reason_gone__but_no_agent_has_room_yet(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    given = [repo.open_issue(f"[feature] {n}", READY) for n in range(5)]
    first = repo.open_issue("[rfc] First", "short")
    number = repo.open_issue("[feature] Second", f"{READY}\n\nBlocked by #{first}")
    triage(repo)
    repo.human("alice").close(first)

    ran = triage(repo)

    issue, limit = repo.issue(number), "claude has 5 open (at most 5)"
    assert (ran.counts["cleared"], issue.label_names, issue.logins) == (1, set(), [])
    assert f"`{BLOCKED}` taken off" in issue.comments[0].body
    assert f"It is ready, but `{limit}`." in issue.comments[0].body
    assert triage(repo).issue(number)["note"] == limit
    at_rest(gitea, repo, triage)
    repo.human("alice").close(given[0])

    triage(repo)

    assert (repo.issue(number).label_names, repo.issue(number).logins) == (set(), ["claude"])


@pytest.mark.parametrize("title", ["[rfc] Talk", "[feature] Vague"])
def test_reason_gone__and_nothing_to_go_on_with(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, title: str
) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    repo.human("bob").edit(number, title=title)

    ran = triage(repo)

    assert ran.counts["cleared"] == 1
    assert (repo.issue(number).label_names, repo.issue(number).logins) == (set(), [])
    assert f"`{NEEDS_OWNER}` taken off" in repo.issue(number).comments[0].body
    at_rest(gitea, repo, triage)


def test_other_reason__another_flag(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    first, number = repo.open_issue("[rfc] First", "short"), hole(repo)
    triage(repo)
    repo.human("bob").edit(number, title="[bug] Hole", body=f"{READY}\n\nBlocked by #{first}")

    triage(repo)

    assert repo.issue(number).label_names == {BLOCKED}
    assert len(repo.issue(number).comments) == 1
    at_rest(gitea, repo, triage)


def test_other_reason__and_the_first_one_again_is_no_approval(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    """Our own removal was weighed when we last spoke, though that comment no longer tells of it."""
    repo = make_repo()
    _, number = waiting(repo)
    waits = repo.issue(number).body
    triage(repo)
    for title, body, flags in [
        ("[security] Second", "short", {NEEDS_OWNER}),
        ("[feature] Second", "short", set()),
        ("[bug] Second", waits, {BLOCKED}),
    ]:
        repo.human("bob").edit(number, title=title, body=body)

        triage(repo)

        assert (repo.issue(number).label_names, repo.issue(number).logins) == (flags, [])
    at_rest(gitea, repo, triage)
