"""Every gesture of design §4.3, and that the tool is at rest afterwards."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import READY, Triage, at_rest, crash, hole, study, waiting
from triage.policy import APPROVED, BLOCKED, HOLD, NEEDS_OWNER

Opened = Callable[[Repo], int]

PEOPLE = ["bob", "claude", "triage-bot"]
"""A human, the agent itself, and an agent's workflow that shares the login of the job."""

AGENTS = pytest.mark.parametrize(("opened", "thing"), [(crash, "claude"), (study, "kimi-ready")])


def take_off(repo: Repo, number: int, thing: str, who: str = "bob") -> None:
    """Takes an assignee or a label off."""
    human = repo.human(who)
    (human.unlabel if thing in repo.issue(number).label_names else human.unassign)(number, thing)


# An agent is taken off ---------------------------------------------------------------------------


@pytest.mark.parametrize("who", PEOPLE)
@AGENTS
def test_agent_taken_off__becomes_a_hold(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, opened: Opened, thing: str, who: str
) -> None:
    repo = make_repo()
    number = opened(repo)
    triage(repo)
    take_off(repo, number, thing, who)

    ran = triage(repo)

    issue = repo.issue(number)
    assert (issue.logins, issue.label_names) == ([], {HOLD})
    assert ran.outcome(number) == ("taken-back", "done")
    (comment,) = issue.comments
    assert f"{who} took" in comment.body
    assert f"take `{HOLD}` off" in comment.body
    at_rest(gitea, repo, triage)


@AGENTS
def test_agent_taken_off__that_a_human_had_put_on(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, opened: Opened, thing: str
) -> None:
    repo = make_repo()
    repo.label("kimi-ready")
    number = opened(repo)
    human = repo.human("bob")
    (human.label if opened is study else human.assign)(number, thing)
    take_off(repo, number, thing)

    triage(repo)

    assert (repo.issue(number).logins, repo.issue(number).label_names) == ([], {HOLD})
    at_rest(gitea, repo, triage)


def test_agent_taken_off__another_than_the_one_that_would_get_it(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.label("kimi-ready")
    number = crash(repo)
    repo.human("bob").label(number, "kimi-ready")
    repo.human("bob").unlabel(number, "kimi-ready")

    triage(repo)

    assert (repo.issue(number).logins, repo.issue(number).label_names) == ([], {HOLD})
    assert "bob took kimi off" in repo.issue(number).comments[0].body
    at_rest(gitea, repo, triage)


def test_agent_taken_off__matters_once_the_tool_would_act(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[feature] Vague", "short")
    repo.human("bob").assign(number, "claude")
    repo.human("bob").unassign(number, "claude")
    triage(repo)
    assert repo.issue(number).label_names == set()
    at_rest(gitea, repo, triage)
    repo.human("bob").edit(number, body=READY)

    triage(repo)

    assert (repo.issue(number).logins, repo.issue(number).label_names) == ([], {HOLD})


# It begins anew ----------------------------------------------------------------------------------


@pytest.mark.parametrize("who", PEOPLE)
@AGENTS
def test_hold_taken_off__starts_anew(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, opened: Opened, thing: str, who: str
) -> None:
    repo = make_repo()
    number = opened(repo)
    triage(repo)
    take_off(repo, number, thing)
    triage(repo)
    repo.human(who).unlabel(number, HOLD)

    triage(repo)

    issue = repo.issue(number)
    assert {*issue.logins, *issue.label_names} == {thing}
    assert len(issue.comments) == 1
    at_rest(gitea, repo, triage)


@AGENTS
def test_re_opened__starts_anew(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, opened: Opened, thing: str
) -> None:
    repo = make_repo()
    number = opened(repo)
    triage(repo)
    take_off(repo, number, thing)
    repo.human("bob").close(number)
    triage(repo)
    repo.human("bob").reopen(number)

    triage(repo)

    issue = repo.issue(number)
    assert {*issue.logins, *issue.label_names} == {thing}
    assert len(issue.comments) == 1
    at_rest(gitea, repo, triage)


# Hold --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("opened", [crash, study, hole])
def test_hold_put_on__is_never_touched(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, opened: Opened
) -> None:
    repo = make_repo()
    repo.label(HOLD)
    new, old = opened(repo), opened(repo)
    repo.human("bob").label(new, HOLD)
    triage(repo)
    repo.human("bob").label(old, HOLD)
    repo.human("bob").edit(old, title="[rfc] Talk", body="Nothing of it is left.")
    triage(repo)
    before = len(repo.issue(old).entries)

    ran = at_rest(gitea, repo, triage)

    assert [ran.outcome(number) for number in (new, old)] == [("hold", "none")] * 2
    assert repo.issue(new).comments == []
    assert len(repo.issue(old).entries) == before


def test_hold_on_the_summary__pauses(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    repo.label(HOLD)
    repo.human("alice").label(summary.number, HOLD)
    numbers = [crash(repo), study(repo), hole(repo)]
    before = summary.body

    ran = at_rest(gitea, repo, triage)
    tomorrow = at_rest(gitea, repo, triage, 4, TRIAGE_DATE="2026-11-23")

    note = f"paused: label {HOLD} is on the summary #{summary.number}"
    for paused in (ran, tomorrow):
        assert {paused.issue(n)["outcome"] for n in numbers} == {"deferred"}
        assert {paused.issue(n)["note"] for n in numbers} == {note}
        assert note in paused.report["warnings"]
    assert summary.body == before
    repo.human("alice").unlabel(summary.number, HOLD)
    triage(repo)
    assert repo.issue(numbers[0]).logins == ["claude"]


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


@pytest.mark.parametrize("who", PEOPLE)
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


# Somebody is assigned ----------------------------------------------------------------------------


@pytest.mark.parametrize("opened", [crash, study, hole])
def test_assigned__is_theirs(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, opened: Opened
) -> None:
    repo = make_repo()
    number = opened(repo)
    repo.human("alice").assign(number, "bob")

    ran = triage(repo)

    assert (repo.issue(number).logins, repo.issue(number).comments) == (["bob"], [])
    assert ran.issue(number)["decision"]["reason"] == "assigned to bob"
    at_rest(gitea, repo, triage)
