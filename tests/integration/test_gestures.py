"""What people say by labels, assignments and closing (design §4.3), and what is announced."""

from __future__ import annotations

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import DATE, READY, Triage
from triage.policy import APPROVED, BLOCKED, HOLD, NEEDS_OWNER


def at_rest(gitea: FakeGitea, repo: Repo, triage: Triage) -> None:
    """A further cycle reads pages, policy and login, and writes nothing."""
    gitea.forget()
    assert triage(repo).report["requests"] == {"GET": 3}


@pytest.mark.parametrize("who", ["bob", "claude", "triage-bot"])
@pytest.mark.parametrize(
    ("title", "thing"), [("[bug] Crash", "claude"), ("[feature] [spike] Study", "kimi-ready")]
)
def test_agent_taken_off__becomes_a_hold(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, title: str, thing: str, who: str
) -> None:
    repo = make_repo()
    number = repo.open_issue(title, READY)
    triage(repo)
    human = repo.human(who)
    (human.unassign if thing == "claude" else human.unlabel)(number, thing)

    ran = triage(repo)

    issue = repo.issue(number)
    assert (issue.logins, issue.label_names) == ([], {HOLD})
    assert ran.outcome(number) == ("taken-back", "done")
    assert f"{who} took" in issue.comments[0].body
    triage(repo)
    at_rest(gitea, repo, triage)


@pytest.mark.parametrize("gesture", ["hold off", "re-opened"])
def test_anew__what_was_before_no_longer_counts(
    make_repo: MakeRepo, triage: Triage, gesture: str
) -> None:
    repo = make_repo()
    number, bob = repo.open_issue("[bug] Crash", READY), repo.human("bob")
    triage(repo)
    bob.unassign(number, "claude")
    if gesture == "hold off":
        triage(repo)
        bob.unlabel(number, HOLD)
    else:
        bob.close(number)
        bob.reopen(number)

    triage(repo)

    assert repo.issue(number).logins == ["claude"]
    assert len(repo.issue(number).comments) == 1


@pytest.mark.parametrize(
    ("body", "title", "flag"),
    [("short", "[security] Hole", NEEDS_OWNER), (f"{READY}\nBlocked by #1", "[bug] B", BLOCKED)],
)
def test_flag_taken_off__becomes_an_approval(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, body: str, title: str, flag: str
) -> None:
    repo = make_repo()
    repo.open_issue("[rfc] First", "short")
    number = repo.open_issue(title, body)
    triage(repo)
    assert repo.issue(number).label_names == {flag}
    repo.human("alice").unlabel(number, flag)

    approved = triage(repo)
    triage(repo)

    issue = repo.issue(number)
    assert approved.outcome(number) == ("approved", "done")
    assert (issue.label_names, issue.logins) == ({APPROVED}, ["claude"])
    at_rest(gitea, repo, triage)


def test_approved_by_hand__goes_on_and_taken_off_is_asked_again(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.label(APPROVED)
    number = repo.open_issue("[security] Hole", "short")
    repo.human("alice").label(number, APPROVED)
    repo.human("alice").unlabel(number, APPROVED)
    other = repo.open_issue("Vague", "short")
    repo.human("alice").label(other, APPROVED)

    triage(repo)

    assert repo.issue(number).label_names == {NEEDS_OWNER}
    assert repo.issue(other).logins == ["claude"]


@pytest.mark.parametrize("flag", [NEEDS_OWNER, BLOCKED])
def test_a_humans_flag__is_left_alone(make_repo: MakeRepo, triage: Triage, flag: str) -> None:
    repo = make_repo()
    repo.label(flag)
    number = repo.open_issue("[bug] Crash", READY)
    repo.human("bob").label(number, flag)

    ran = triage(repo)

    assert ran.outcome(number) == ("kept", "none")
    assert (repo.issue(number).comments, repo.issue(number).label_names) == ([], {flag})


def test_flag__goes_with_its_reason_and_the_issue_goes_on(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    first = repo.open_issue("[rfc] First", "short")
    number = repo.open_issue("[bug] Second", READY)
    repo.depend(number, on=first)
    triage(repo)
    assert repo.issue(number).label_names == {BLOCKED}
    assert "@" not in repo.issue(number).comments[0].body.partition("<!--")[0]
    repo.human("alice").close(first)

    triage(repo)

    assert (repo.issue(number).label_names, repo.issue(number).logins) == (set(), ["claude"])


def test_hold_on_the_summary__pauses(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    repo.label(HOLD)
    triage(repo)
    summary = repo.titled("[Triage]")[0].number
    repo.human("alice").label(summary, HOLD)
    number = repo.open_issue("[bug] Crash", READY)
    gitea.forget()

    ran = triage(repo)

    gitea.assert_readonly()
    assert ran.issue(number)["note"] == f"paused: label {HOLD} is on the summary #{summary}"


def test_a_look_alike_of_the_summary__is_never_triaged(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    body = f'<!-- gitea-triage:summary {{"v":1,"date":"{DATE}"}} -->'
    number = repo.open_issue("[security] Mine", body, author="bob")

    ran = triage(repo)

    assert ran.report["issues"] == []
    assert repo.issue(number).state == "open"


def test_without_write_access__nothing_is_announced(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)
    gitea.add_user("guest")

    ran = triage(repo, expect=3, GITEA_TOKEN=gitea.add_token("guest"))

    assert "may not write on the issues of alice/app" in ran.stderr
    assert repo.issue(number).comments == []


def test_another_login_named_in_the_policy__goes_on_where_the_first_one_was(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[security] [feature] Hole", "short")
    triage(repo)
    gitea.add_user("new-bot")
    repo.collaborator("new-bot")
    repo.write_file(".gitea/triage.toml", '[bot]\nlogins = ["triage-bot"]\n')
    repo.human("alice").edit(number, body=READY)

    triage(repo, GITEA_TOKEN=gitea.add_token("new-bot"))

    assert (repo.issue(number).label_names, repo.issue(number).logins) == (set(), ["claude"])
    assert len(repo.issue(number).comments) == 1
    assert len(repo.titled("[Triage]")) == 1
