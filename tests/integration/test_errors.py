"""Every error says what to do, with its exit code, and shows no token (design §6)."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo
from tests.integration.conftest import READY, Triage, at_first, invoke


def test_missing_settings__are_all_named() -> None:
    ran = invoke("run", expect=2, environ={"GITEA_URL": "", "GITHUB_SERVER_URL": ""})

    assert "--url or GITEA_URL or GITHUB_SERVER_URL" in ran.stderr
    assert "--repo or GITEA_REPO or GITHUB_REPOSITORY" in ran.stderr
    assert "GITEA_TOKEN or GITHUB_TOKEN" in ran.stderr


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--url", "git.example.org"], "--url"),
        (["--url", "https://u:secret@git.example.org"], "--url"),
        (["--repo", "app"], "--repo"),
        (["--date", "yesterday"], "--date"),
        (["--date", "2026-02-30"], "--date"),
        (["--max-operations", "-1"], "--max-operations"),
        (["--deadline", "soon"], "--deadline"),
        (["--config", "absent.toml"], "absent.toml"),
        (["--backlog", "absent.json"], "absent.json"),
        (["--env-file", "absent.env"], "absent.env"),
        (["--report", "absent/report.json"], "absent/report.json"),
    ],
)
def test_malformed_setting__is_named(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, arguments: list[str], named: str
) -> None:
    ran = triage(make_repo(), *arguments, expect=2)

    assert named in ran.stderr
    assert ran.stdout == ""
    assert gitea.log == []
    assert "secret" not in ran.stderr


def test_malformed_variable__is_named(make_repo: MakeRepo, triage: Triage) -> None:
    ran = triage(make_repo(), expect=2, TRIAGE_DRY_RUN="perhaps")

    assert "TRIAGE_DRY_RUN" in ran.stderr


def test_broken_policy__stops_before_anything(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.write_file(".gitea/triage.toml", 'owner = "alice"\nready_treshold = 4\n')

    ran = triage(repo, expect=2)

    assert "default branch of alice/app: ready_treshold" in ran.stderr
    assert "did you mean 'ready_threshold'?" in ran.stderr
    assert len(gitea.log) == 1


def test_refused_token(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    ran = triage(make_repo(), expect=3, GITEA_TOKEN="0123456789wrong")

    assert "the token is not valid" in ran.stderr
    assert "set GITEA_TOKEN" in ran.stderr
    assert "0123456789wrong" not in ran.stderr + ran.stdout


def test_policy_refused__is_an_error(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    token = gitea.add_token("triage-bot", "write:issue", "read:user")

    ran = triage(repo, expect=3, GITEA_TOKEN=token)

    assert "read:repository" in ran.stderr
    assert "--config" in ran.stderr


def test_absent_repository(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    ran = triage(make_repo(), expect=3, GITEA_REPO="alice/absent")

    assert "alice/absent does not exist, or the token may not see it" in ran.stderr


@pytest.mark.parametrize("settings", [{"has_issues": False}, {"external_tracker": True}])
def test_issues_unit_off(make_repo: MakeRepo, triage: Triage, settings: dict[str, bool]) -> None:
    repo = make_repo()
    repo.open_issue("[bug] A", READY)
    repo.open_pull("A pull request is listed all the same")
    repo.settings(**settings)

    ran = triage(repo, expect=3)

    assert "switch the issues unit on" in ran.stderr


def test_archived_repository(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    repo.open_issue("[bug] A", READY)
    repo.settings(archived=True)

    ran = triage(repo, expect=3)

    assert "alice/app is archived" in ran.stderr
    gitea.assert_readonly()


def test_renamed_repository__redirects_are_not_followed(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    environ = dict(repo.environ)
    repo.rename("other")

    ran = triage(repo, expect=3, **environ)

    assert "was renamed" in ran.stderr
    assert {path.partition("/contents")[0] for _, path in gitea.log} == {"repos/alice/app"}


def test_unreachable_server(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    gitea.faults = lambda index, request: httpx.ConnectError("Connection refused")

    ran = triage(make_repo(), expect=3)

    assert "no answer from" in ran.stderr
    assert "check --url" in ran.stderr
    assert ran.report["complete"] is False


def test_not_gitea(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    gitea.faults = lambda index, request: "html"

    ran = triage(make_repo(), expect=3)

    assert "a web page, not Gitea's API" in ran.stderr
    assert "the address of Gitea itself" in ran.stderr


def test_address_of_the_repository__is_not_that_of_gitea(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    gitea.faults = lambda index, request: httpx.Response(404, text="Not found.\n")

    ran = triage(make_repo(), "--url", "http://gitea.test/alice/app", expect=3)

    assert "is it http://gitea.test?" in ran.stderr
    assert "does not exist" not in ran.stderr


def test_local_policy__is_named_in_the_report(
    make_repo: MakeRepo, triage: Triage, tmp_path: Path
) -> None:
    repo = make_repo()
    repo.write_file(".gitea/triage.toml", "max_operations = 7")
    there = triage(repo).report["policy_source"]
    (tmp_path / ".gitea").mkdir()
    (tmp_path / ".gitea" / "triage.toml").write_text("max_operations = 8")

    here = triage(repo).report["policy_source"]

    assert there == ".gitea/triage.toml on the default branch"
    assert here == ".gitea/triage.toml of this directory, not the repository's own"


def test_agent_who_cannot_be_assigned__is_named_once_and_stops_nobody_else(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.write_file(
        ".gitea/triage.toml",
        '[agents.claude]\nassign = "nobody"\n[agents.kimi]\nlabel = "kimi-ready"\n',
    )
    bugs = [repo.open_issue(f"[feature] {n}", READY) for n in range(7)]
    spike = repo.open_issue("[feature] [spike]", READY)

    ran = triage(repo, expect=1)

    assert ran.report["warnings"] == []
    assert "there is no user nobody on this server" in ran.issue(bugs[0])["error"]
    assert all(repo.issue(number).comments == [] for number in bugs)
    assert ran.counts["failed"] == len(bugs)
    assert repo.issue(spike).label_names == {"kimi-ready"}


def test_single_failure__is_exit_1_and_the_rest_goes_on(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    first, second = repo.open_issue("[bug] A", READY), repo.open_issue("[bug] B", READY)
    gitea.faults = lambda index, request: (
        403 if request.url.path.endswith(f"/issues/{first}/assignees") else None
    )

    ran = triage(repo, expect=1)

    assert ran.issue(first)["outcome"] == "failed"
    assert repo.issue(second).logins == ["claude"]


def test_refused_issues__leave_their_places_to_the_others(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    """A stranger who blocks the tool's user must not keep the agents from anybody's work."""
    repo = make_repo()
    theirs = [repo.open_issue(f"[feature] {n}", READY) for n in range(6)]
    others = [repo.open_issue(f"[feature] {n}", READY) for n in range(3)]
    blocked = [f"/issues/{number}/comments" for number in theirs]
    refusal = httpx.Response(403, json={"message": "user is blocked"})
    gitea.faults = lambda index, request: (
        refusal if request.method == "POST" and request.url.path.endswith(tuple(blocked)) else None
    )

    ran = triage(repo, expect=1)

    assert {ran.issue(number)["outcome"] for number in theirs} == {"failed"}
    assert "the issue's author has blocked the tool's user" in ran.issue(theirs[0])["error"]
    assert [repo.issue(number).logins for number in others] == [["claude"]] * 3


def test_token__is_never_shown(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, tmp_path: Path
) -> None:
    repo = make_repo()
    repo.open_issue("[bug] A", READY)

    ran = triage(repo, "-v", "--report", str(tmp_path / "r.json"))

    assert repo.token not in ran.stdout + ran.stderr + (tmp_path / "r.json").read_text("utf-8")


@pytest.mark.parametrize("status", [403, 404, 422])
def test_dependencies__that_cannot_be_asked_fail_the_issue(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, status: int
) -> None:
    repo = make_repo()
    first, number = repo.open_issue("[rfc] First", "short"), repo.open_issue("[bug] B", READY)
    repo.depend(number, on=first)
    triage(repo)
    gitea.faults = lambda index, request: (
        status if request.url.path.endswith("/dependencies") else None
    )

    ran = triage(repo, expect=1)

    assert ran.issue(number)["outcome"] == "failed"
    assert repo.issue(number).logins == []


@pytest.mark.parametrize("ending", ["/1/labels", "/1/comments", "/1/assignees"])
def test_token__revoked_while_the_cycle_runs_ends_it(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, ending: str
) -> None:
    repo = make_repo()
    repo.open_issue("[bug] Crash", READY)
    gitea.faults = at_first("POST", ending, lambda: gitea.revoke(repo.token))

    ran = triage(repo, expect=3)

    assert "the token is not valid" in ran.report["error"]


@pytest.mark.parametrize("content", ["", "{}", '"x"', "[1]", "[" * 100_000, "nonsense", "\xff"])
def test_backlog_file__that_is_none(tmp_path: Path, content: str) -> None:
    file = tmp_path / "backlog.json"
    file.write_text(content, "latin-1")

    ran = invoke("run", "--backlog", str(file), expect=2)

    assert f"--backlog {file}" in ran.stderr
