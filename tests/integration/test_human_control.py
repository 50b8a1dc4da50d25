"""What people say by agents, assignments and `triage/hold` (design §4.3); flags: test_flags.py."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import READY, Triage, at_rest, crash, hole, lively, study
from triage.policy import HOLD
from triage.texts.summary import title_of

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
    repo = lively(make_repo())
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    repo.label(HOLD)
    repo.human("alice").label(summary.number, HOLD)
    numbers = [crash(repo), study(repo), hole(repo)]
    before = summary.body

    ran = at_rest(gitea, repo, triage)
    tomorrow = at_rest(gitea, repo, triage, 3, TRIAGE_DATE="2026-11-23")

    note = f"paused: label {HOLD} is on the summary #{summary.number}"
    for paused in (ran, tomorrow):
        assert {paused.issue(n)["outcome"] for n in numbers} == {"deferred"}
        assert {paused.issue(n)["note"] for n in numbers} == {note}
        assert note in paused.report["warnings"]
    assert summary.body == before
    repo.human("alice").unlabel(summary.number, HOLD)
    triage(repo)
    assert repo.issue(numbers[0]).logins == ["claude"]


def test_hold_on_what_looks_like_a_summary__pauses_whoever_wrote_it(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.label(HOLD)
    theirs = repo.open_issue(title_of("2026-11-20"), "Copied by hand.", author="bob")
    repo.human("alice").label(theirs, HOLD)
    number = crash(repo)

    ran = triage(repo)

    gitea.assert_readonly()
    assert ran.issue(number)["note"] == f"paused: label {HOLD} is on the summary #{theirs}"


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


def test_assigned__takes_our_flag_off(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    repo.human("bob").assign(number, "bob")

    ran = triage(repo)

    assert ran.outcome(number) == ("assigned", "done")
    assert (repo.issue(number).label_names, repo.issue(number).logins) == (set(), ["bob"])
    at_rest(gitea, repo, triage)


def test_assigned__after_an_agent_was_taken_off_and_un_assigned_again(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = crash(repo)
    triage(repo)
    repo.human("bob").unassign(number, "claude")
    repo.human("bob").assign(number, "bob")
    triage(repo)
    assert (repo.issue(number).label_names, repo.issue(number).logins) == (set(), ["bob"])
    repo.human("bob").unassign(number, "bob")

    triage(repo)

    assert (repo.issue(number).label_names, repo.issue(number).logins) == ({HOLD}, [])
    at_rest(gitea, repo, triage)
