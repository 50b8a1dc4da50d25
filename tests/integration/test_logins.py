"""Whose a text or a deed is: shared logins, further logins, strangers (design §4.3, §4.5, §4.8)."""

from __future__ import annotations

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import (
    DATE,
    POLICY,
    READY,
    Triage,
    at_rest,
    crash,
    hole,
    study,
)
from triage.policy import APPROVED, HOLD, NEEDS_OWNER
from triage.state.markers import Entry, render_entry


@pytest.fixture
def repo(make_repo: MakeRepo) -> Repo:
    return make_repo()


# One login for the tool and a person -------------------------------------------------------------


def test_personal_token__its_owner_un_assigns(gitea: FakeGitea, repo: Repo, triage: Triage) -> None:
    token = gitea.add_token("alice")
    number = crash(repo)
    triage(repo, GITEA_TOKEN=token)
    repo.human("alice").unassign(number, "claude")

    triage(repo, GITEA_TOKEN=token)

    assert (repo.issue(number).logins, repo.issue(number).label_names) == ([], {HOLD})
    at_rest(gitea, repo, triage, GITEA_TOKEN=token)


def test_personal_token__its_owner_takes_the_flag_off(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    token = gitea.add_token("alice")
    number = hole(repo)
    triage(repo, GITEA_TOKEN=token)
    repo.human("alice").unlabel(number, NEEDS_OWNER)

    for _ in range(2):
        triage(repo, GITEA_TOKEN=token)

    assert (repo.issue(number).logins, repo.issue(number).label_names) == (["claude"], {APPROVED})
    at_rest(gitea, repo, triage, GITEA_TOKEN=token)


def test_personal_token__its_owner_puts_our_flag_back(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    """The tool took it off for good; what is put on afterwards is a person's."""
    token = gitea.add_token("alice")
    number = hole(repo)
    triage(repo, GITEA_TOKEN=token)
    repo.human("bob").edit(number, title="[feature] Hole", body=READY)
    triage(repo, GITEA_TOKEN=token)
    assert repo.issue(number).logins == ["claude"]
    repo.human("alice").unassign(number, "claude")
    repo.human("alice").label(number, NEEDS_OWNER)

    ran = triage(repo, GITEA_TOKEN=token)

    assert ran.outcome(number) == ("kept", "none")
    assert repo.issue(number).label_names == {NEEDS_OWNER}


def test_personal_token__its_owner_quotes_the_comment(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    token = gitea.add_token("alice")
    number = crash(repo)
    triage(repo, GITEA_TOKEN=token)
    quoted = repo.issue(number).comments[0].body.replace("\n", "\n> ")
    repo.human("alice").unassign(number, "claude")
    theirs = repo.human("alice").comment(number, f"> {quoted}\n\nwhy?")

    triage(repo, GITEA_TOKEN=token)

    assert [c.id for c in repo.issue(number).comments][1:] == [theirs]


def test_personal_token__its_owner_reports_a_bug_in_the_summary(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    body = f"{READY}\n`<!-- gitea-triage:summary` is visible"
    number = repo.open_issue("[bug] The marker is visible", body, author="alice")

    ran = triage(repo, GITEA_TOKEN=gitea.add_token("alice"))

    assert [row["number"] for row in ran.report["issues"]] == [number]


@pytest.mark.parametrize("version", ["1.27.0", "1.26.1", "1.25.5", "1.22.6", "15.0.3+gitea-1.22.0"])
def test_job_token__does_everything_and_an_agents_workflow_may_share_it(
    gitea: FakeGitea, repo: Repo, triage: Triage, version: str
) -> None:
    gitea.become(version)
    token = gitea.add_job_token(repo)
    first, second, third = hole(repo), study(repo), crash(repo)
    triage(repo, GITEA_TOKEN=token)
    agents = repo.human("forgejo-actions" if gitea.world.version.forgejo else "gitea-actions")
    repo.human("bob").edit(first, title="[feature] Hole", body=READY)
    agents.unlabel(second, "kimi-ready")
    agents.unassign(third, "claude")

    triage(repo, GITEA_TOKEN=token)

    assert (repo.issue(first).logins, repo.issue(first).label_names) == (["claude"], set())
    for number in (second, third):
        assert (repo.issue(number).logins, repo.issue(number).label_names) == ([], {HOLD})
    at_rest(gitea, repo, triage, GITEA_TOKEN=token)


# Our comment is gone, or changed -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "labels", "logins"),
    [("alice", {APPROVED}, ["claude"]), ("triage-bot", {NEEDS_OWNER}, [])],
)
def test_flag_taken_off__after_the_comment_was_deleted(
    gitea: FakeGitea, repo: Repo, triage: Triage, who: str, labels: set[str], logins: list[str]
) -> None:
    """A deleted comment must not turn the tool's own removals into approvals."""
    number = hole(repo)
    triage(repo)
    repo.human("alice").delete_comment(repo.issue(number).comments[0].id)
    repo.human(who).unlabel(number, NEEDS_OWNER)

    for _ in range(2):
        triage(repo)

    assert (repo.issue(number).label_names, repo.issue(number).logins) == (labels, logins)
    at_rest(gitea, repo, triage)


def test_note_below_the_marker__leaves_it_one_comment(repo: Repo, triage: Triage) -> None:
    number = hole(repo)
    triage(repo)
    comment = repo.issue(number).comments[0]
    repo.human("alice").edit_comment(comment.id, f"{comment.body}\n\nok, go on")
    repo.human("alice").unlabel(number, NEEDS_OWNER)

    triage(repo)

    assert repo.issue(number).label_names == {APPROVED}
    assert [c.id for c in repo.issue(number).comments] == [comment.id]


@pytest.mark.parametrize("entry", [Entry(), Entry(on=("@claude",), off=(NEEDS_OWNER,), after=99)])
def test_strangers_marker__counts_for_nothing(
    gitea: FakeGitea, repo: Repo, triage: Triage, entry: Entry
) -> None:
    number = crash(repo)
    theirs = repo.human("bob").comment(number, f"hello\n\n{render_entry(entry)}")

    triage(repo)

    assert repo.issue(number).logins == ["claude"]
    assert [c.user.login for c in repo.issue(number).comments] == ["bob", "triage-bot"]
    assert repo.issue(number).comments[0].id == theirs
    at_rest(gitea, repo, triage)


# A further login ---------------------------------------------------------------------------------


@pytest.fixture
def second(gitea: FakeGitea, repo: Repo) -> str:
    """The token of another login that may write."""
    gitea.add_user("new-bot")
    repo.collaborator("new-bot")
    return gitea.add_token("new-bot")


def test_second_login__does_not_triage_the_summary_of_the_first(
    gitea: FakeGitea, repo: Repo, triage: Triage, second: str
) -> None:
    number = crash(repo)
    triage(repo)

    ran = triage(repo, GITEA_TOKEN=second)

    assert [row["number"] for row in ran.report["issues"]] == [number]
    first, other = repo.titled("[Triage]")
    assert [first.state, other.state, other.author.login] == ["open", "open", "new-bot"]
    assert (first.comments, first.label_names, first.logins) == ([], set(), [])
    assert len(repo.issue(number).comments) == 1
    at_rest(gitea, repo, triage)
    at_rest(gitea, repo, triage, GITEA_TOKEN=second)


@pytest.mark.parametrize("name", ["triage-bot", "Triage-Bot"])
def test_second_login__that_the_policy_names_goes_on_where_the_first_one_was(
    gitea: FakeGitea, repo: Repo, triage: Triage, second: str, name: str
) -> None:
    vague, taken = hole(repo), crash(repo)
    triage(repo)
    repo.write_file(POLICY, f'[bot]\nlogins = ["{name}"]\n')
    repo.human("alice").edit(vague, title="[feature] Hole", body=READY)
    repo.human("bob").unassign(taken, "claude")

    triage(repo, GITEA_TOKEN=second)

    assert (repo.issue(vague).label_names, repo.issue(vague).logins) == (set(), ["claude"])
    assert (repo.issue(taken).label_names, repo.issue(taken).logins) == ({HOLD}, [])
    assert [len(repo.issue(number).comments) for number in (vague, taken)] == [1, 1]
    assert len(repo.titled("[Triage]")) == 1
    at_rest(gitea, repo, triage, GITEA_TOKEN=second)


def test_renamed_login__finds_its_own_comments(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    number = crash(repo)
    triage(repo)
    gitea.user("triage-bot").login = "robot"
    gitea.world.users["robot"] = gitea.world.users.pop("triage-bot")
    repo.collaborator("robot")
    repo.human("bob").unassign(number, "claude")

    triage(repo)

    assert repo.issue(number).label_names == {HOLD}
    assert len(repo.issue(number).comments) == 1


# Look-alikes of the summary ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (f"[Triage] Daily backlog summary — {DATE}", READY),
        (f"[Triage] Daily backlog summary — {DATE} [security]", "short"),
        ("[security] Hole", f'<!-- gitea-triage:summary {{"v":2,"date":"{DATE}"}} -->'),
        ("[bug] Crash", f'{READY}\n<!-- gitea-triage:summary {{"v":1,"date":"{DATE}"}} -->'),
    ],
    ids=["title", "urgent title", "marker", "marker at the end"],
)
@pytest.mark.parametrize("author", ["bob", "stranger"])
def test_look_alike_of_the_summary__is_left_alone(
    gitea: FakeGitea, repo: Repo, triage: Triage, title: str, body: str, author: str
) -> None:
    gitea.add_user("stranger")
    number = repo.open_issue(title, body, author=author)

    for date in (DATE, "2026-11-23"):
        ran = triage(repo, TRIAGE_DATE=date)

        assert ran.report["issues"] == []
        assert ran.report["summary"]["outcome"] == "off"
    issue = repo.issue(number)
    assert (issue.state, issue.title, issue.body, issue.entries) == ("open", title, body, [])
