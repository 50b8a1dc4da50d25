"""`triage check`: each line that it can say is provoked once, and nothing is ever written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.drive import Ran, invoke, no_wait
from tests.integration.conftest import POLICY, hole
from triage.cli.shell import Machine
from triage.texts.starter import render_workflow

WORKFLOW_FILE = ".gitea/workflows/triage.yml"
ELSEWHERE = render_workflow("https://elsewhere.test/tools/gitea-triage@v1", WORKFLOW_FILE)

Findings = list[dict[str, str]]


@pytest.fixture
def sound(make_repo: MakeRepo) -> Repo:
    """A repository with which all is well."""
    repo = make_repo()
    repo.label("kimi-ready")
    repo.write_file(WORKFLOW_FILE, ELSEWHERE)
    return repo


def check(repo: Repo, *arguments: str, expect: int | None = None, **environ: str) -> Findings:
    """What `triage check` finds; whether it ends with 1 is told by its errors alone."""
    repo.fake.forget()
    machine = Machine(now=lambda: repo.fake.now, sleep=no_wait, transport=repo.fake.transport())
    ran = invoke(
        *("check", "--format", "json", *arguments),
        expect=expect,
        environ={**repo.environ, **environ},
        machine=machine,
    )
    repo.fake.assert_readonly()
    return findings_of(ran)


def findings_of(ran: Ran) -> Findings:
    found: Findings = json.loads(ran.stdout)
    assert ran.exit_code == int("error" in {item["status"] for item in found})
    assert all(bool(item["fix"]) == (item["status"] != "ok") for item in found)
    return found


def bad(found: Findings) -> Findings:
    return [item for item in found if item["status"] != "ok"]


def told(found: Findings, name: str) -> Findings:
    return [item for item in found if item["check"] == name]


def the_only(found: Findings, status: str, name: str) -> str:
    """The one line that is not good; its message and its fix."""
    (item,) = bad(found)
    assert (item["status"], item["check"]) == (status, name)
    return f"{item['message']} -> {item['fix']}"


def test_all_is_well(sound: Repo) -> None:
    found = check(sound, expect=0)

    assert bad(found) == []
    assert [item["check"] for item in found] == [
        "address", "version", "clock", "token", "scopes", "repository", "rights", "policy",
        "agents", "agents", "owner", "trust", "workflow", "pulls", "logins",
    ]  # fmt: skip


def test_text__a_line_each_and_the_fix_below_it(sound: Repo) -> None:
    sound.collaborator("claude", "")

    clock = Machine(now=lambda: sound.fake.now)
    ran = invoke("check", expect=1, environ=sound.environ, machine=clock)

    lines = ran.stdout.splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("error    agents      agent cl"))
    assert lines[at + 1].strip().startswith("-> add claude to the collaborators of alice/app")
    assert lines[-1] == "errors: 1, warnings: 0"


# The server ---------------------------------------------------------------------------------------


def test_address__no_answer(gitea: FakeGitea, sound: Repo) -> None:
    gitea.faults = lambda index, request: httpx.ConnectError("Connection refused")

    assert "no answer from http://gitea.test" in the_only(check(sound), "error", "server")


def test_address__not_gitea(gitea: FakeGitea, sound: Repo) -> None:
    gitea.faults = lambda index, request: "html"

    assert "check --url" in the_only(check(sound), "error", "server")


@pytest.mark.parametrize(
    ("answer", "name", "words"),
    [
        (500, "server", "look at Gitea's log"),
        (httpx.Response(200, json={}), "backlog", "the list of issues is not a list"),
    ],
)
def test_listing__that_does_not_come(
    gitea: FakeGitea, sound: Repo, answer: int | httpx.Response, name: str, words: str
) -> None:
    gitea.faults = lambda index, request: answer if request.url.path.endswith("/issues") else None

    assert words in the_only(check(sound), "error", name)


@pytest.mark.parametrize(
    ("version", "status", "words"),
    [
        ("1.27.0", "ok", "Gitea 1.27.0"),
        ("1.25.5", "warning", "ignores permissions and concurrency"),
        ("1.21.0", "warning", "older than any"),
        ("15.0.3+gitea-1.22.0", "ok", "Forgejo 15.0.3; a workflow's permissions are ignored"),
        ("", "warning", "(version not told) is not known"),
    ],
)
def test_version(gitea: FakeGitea, sound: Repo, version: str, status: str, words: str) -> None:
    gitea.become(version)

    (item,) = told(check(sound, expect=0), "version")

    assert (item["status"], words in item["message"]) == (status, True)


@pytest.mark.parametrize(("seconds", "lines"), [(100, 0), (-100, 0), (150, 1), (-150, 1)])
def test_clock(gitea: FakeGitea, sound: Repo, seconds: int, lines: int) -> None:
    ours = gitea.now + timedelta(seconds=seconds)
    machine = Machine(now=lambda: ours, sleep=no_wait, transport=gitea.transport())

    ran = invoke("check", "--format=json", environ=sound.environ, machine=machine)

    assert len(bad(findings_of(ran))) == lines
    assert ("set both clocks by NTP" in ran.stdout) == bool(lines)


# The token ----------------------------------------------------------------------------------------


def test_token__not_valid(sound: Repo) -> None:
    found = check(sound, GITEA_TOKEN="0123456789wrong")

    assert "the token is not valid" in the_only(found, "error", "token")
    assert "0123456789wrong" not in json.dumps(found)


@pytest.mark.parametrize(
    ("scopes", "lacking"),
    [
        (("read:issue", "read:repository", "read:user"), "write:issue"),
        (("write:issue", "write:repository", "write:user"), ""),
        (("write:issue", "read:repository"), "read:user"),
        (("write:issue", "read:user"), "read:repository"),
    ],
)
@pytest.mark.parametrize("version", ["1.27.0", "1.26.0"])
def test_scopes(
    gitea: FakeGitea, sound: Repo, version: str, scopes: tuple[str, ...], lacking: str
) -> None:
    gitea.become(version)

    found = check(sound, GITEA_TOKEN=gitea.add_token("triage-bot", *scopes))

    (item,) = told(found, "scopes")
    assert (item["status"], f"the token lacks {lacking}" == item["message"]) == (
        ("error", True) if lacking else ("ok", False)
    )
    assert told(found, "token")[0]["status"] == ("error" if lacking == "read:user" else "ok")
    state = told(found, "repository")[0]["status"]
    assert state == ("error" if lacking == "read:repository" else "ok")


@pytest.mark.parametrize("version", ["1.26.0", "1.22.6", "15.0.3+gitea-1.22.0"])
def test_scopes__that_are_not_told(gitea: FakeGitea, sound: Repo, version: str) -> None:
    gitea.become(version)

    (item,) = told(check(sound), "scopes")

    assert "not told by this server" in item["message"]


def test_rights__a_reader(gitea: FakeGitea, sound: Repo) -> None:
    gitea.add_user("eve")

    found = check(sound, GITEA_TOKEN=gitea.add_token("eve"))

    assert "add eve to its collaborators" in the_only(found, "error", "rights")


def test_rights__somebody_of_whom_it_cannot_be_told(gitea: FakeGitea, sound: Repo) -> None:
    """A member of a team that writes issues alone has no right to push, and can be assigned."""
    facts = {**httpx.get(f"{gitea.url}/api/v1/repos/{sound.name}").json(), "permissions": {}}
    gitea.faults = lambda index, request: (
        httpx.Response(200, json=facts) if request.url.path.endswith(f"/{sound.name}") else None
    )

    assert "only a write would tell" in the_only(check(sound), "warning", "rights")


@pytest.mark.parametrize(
    ("version", "words"), [("1.27.0", "what its permissions say"), ("1.25.5", "everything")]
)
def test_rights__a_job(gitea: FakeGitea, sound: Repo, version: str, words: str) -> None:
    gitea.become(version)

    found = check(sound, GITEA_TOKEN=gitea.add_job_token(sound), expect=0)

    assert words in told(found, "rights")[0]["message"]
    assert told(found, "scopes") == []


# The repository -----------------------------------------------------------------------------------


def test_repository__absent(sound: Repo) -> None:
    assert "check --repo" in the_only(check(sound, GITEA_REPO="alice/no"), "error", "repository")


def test_repository__renamed(sound: Repo) -> None:
    old = sound.name
    sound.rename("other")

    assert "was renamed" in the_only(check(sound, GITEA_REPO=old), "error", "server")


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"archived": True}, "is archived"),
        ({"has_issues": False}, "no issues of its own"),
        ({"external_tracker": True}, "no issues of its own"),
    ],
)
def test_repository__state(sound: Repo, settings: Mapping[str, bool], words: str) -> None:
    sound.settings(**settings)

    assert words in the_only(check(sound), "error", "repository")


def test_pulls__that_cannot_be_seen(gitea: FakeGitea, sound: Repo) -> None:
    sound.open_pull("A change")
    gitea.faults = lambda index, request: (
        httpx.Response(200, json=[], headers={"x-total-count": "0"})
        if request.url.path.endswith("/issues")
        else None
    )

    assert "pull-requests: read" in the_only(check(sound), "warning", "pulls")


def test_pulls__that_can(sound: Repo) -> None:
    sound.open_pull("A change")
    sound.open_issue("An issue")

    (item,) = told(check(sound, expect=0), "pulls")

    assert item["message"] == "1 open issues and 1 pull requests are seen"


# The policy ---------------------------------------------------------------------------------------

BROKEN = 'ready_treshold = 4\nowner = 5\n[[routes]]\nagent = "nobody"\n'


def test_policy__every_problem_at_once(sound: Repo) -> None:
    sound.write_file(POLICY, BROKEN)

    found = bad(check(sound))

    assert [item["check"] for item in found] == ["policy"] * 3
    assert "did you mean 'ready_threshold'?" in found[0]["message"]


def test_policy__a_file_alone_needs_no_server(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(BROKEN, "utf-8")

    ran = invoke("check", "--config", str(file), "--format", "json", expect=1)

    assert [item["check"] for item in findings_of(ran)] == ["policy"] * 3
    assert "no server was asked" in ran.stderr
    file.write_text("ready_threshold = 4\n", "utf-8")
    assert "ready from 4" in invoke("check", "--config", str(file)).stdout


def test_policy__a_file_that_is_not_there() -> None:
    ran = invoke("check", "--config", "absent.toml", expect=2)

    assert "absent.toml: the policy cannot be read" in ran.stderr


def test_policy__of_this_directory_is_not_the_jobs(sound: Repo) -> None:
    Path(".gitea").mkdir()
    Path(POLICY).write_text('ready_threshold = 4\nowner = "bob"\n', "utf-8")

    found = check(sound)

    assert "push .gitea/triage.toml" in the_only(found, "warning", "policy")
    assert told(found, "owner")[0]["message"] == "flags mention bob"
    sound.write_file(POLICY, Path(POLICY).read_text("utf-8"))
    assert bad(check(sound)) == []


def test_policy__a_folder(sound: Repo) -> None:
    sound.write_file(f"{POLICY}/x", "")

    assert "not a readable file" in the_only(check(sound), "error", "policy")


def test_code_that_cannot_be_seen(sound: Repo) -> None:
    sound.settings(has_code=False)

    found = bad(check(sound))

    assert [(item["status"], item["check"]) for item in found] == [
        ("error", "policy"),
        ("warning", "workflow"),
    ]


def test_settings__are_all_named() -> None:
    ran = invoke("check", expect=2)

    assert "--url or GITEA_URL" in ran.stderr
    assert "GITEA_TOKEN or GITHUB_TOKEN" in ran.stderr


# People -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("agent", "status", "words"),
    [
        ('assign = "nobody"', "error", "there is no user nobody on this server"),
        ('assign = "eve"', "error", "add eve to the collaborators of alice/app"),
        ('label = "not-there"', "warning", "it is made when it is first needed"),
    ],
)
def test_agents(gitea: FakeGitea, sound: Repo, agent: str, status: str, words: str) -> None:
    gitea.add_user("eve")
    sound.write_file(POLICY, f"[agents.x]\n{agent}\n")

    assert words in the_only(check(sound), status, "agents")


def test_agents__who_can_be_assigned_is_not_told(gitea: FakeGitea, sound: Repo) -> None:
    gitea.faults = lambda index, request: 403 if request.url.path.endswith("/assignees") else None

    assert "read:repository" in the_only(check(sound), "warning", "agents")


def test_owner__an_organisation(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    gitea.add_organisation("acme", labels=["kimi-ready"])
    repo = make_repo("acme/app")
    repo.write_file(WORKFLOW_FILE, ELSEWHERE)

    assert 'set owner = "login"' in the_only(check(repo), "warning", "owner")


def test_owner__who_does_not_exist(sound: Repo) -> None:
    sound.write_file(POLICY, 'owner = "nobody"\n')

    assert "there is no user nobody" in the_only(check(sound), "error", "owner")


@pytest.mark.parametrize("trust", ["auto", "writers", "anyone"])
@pytest.mark.parametrize("private", [True, False])
def test_trust(sound: Repo, trust: str, private: bool) -> None:
    sound.settings(private=private)
    sound.write_file(POLICY, f'[trust]\nauthors = "{trust}"\n')

    (item,) = told(check(sound, expect=0), "trust")

    everybody = trust == "anyone" or (trust == "auto" and private)
    assert ("triage/approved" not in item["message"]) == everybody
    assert (item["status"] == "warning") == (trust == "anyone" and not private)


# The workflow -------------------------------------------------------------------------------------

SCHEDULE = '  schedule:\n    - cron: "*/15 * * * *"\n'
PERMISSIONS = "permissions:\n  contents: read\n  issues: write\n  pull-requests: read\n"
GUARD = "${{ inputs.dry-run || 'false' }}"


@pytest.mark.parametrize(
    ("old", "new", "status", "words"),
    [
        (SCHEDULE, "", "error", "no schedule"),
        ("*/15 * * * *", "@every 15m", "warning", "starts anew at each push"),
        (GUARD, "${{ inputs.dry-run }}", "warning", "empty on a schedule"),
        (GUARD, "${{ inputs.dry-run || 'true' }}", "warning", "scheduled runs were dry runs"),
        (GUARD, "true", "warning", "scheduled runs were dry runs"),
        (PERMISSIONS, "", "warning", "has no permissions"),
        ("issues: write", "issues: read", "error", "may not write issues"),
        ("issues: write", "# issues: write", "error", "may not write issues"),
    ],
)
def test_workflow(sound: Repo, old: str, new: str, status: str, words: str) -> None:
    assert old in ELSEWHERE
    sound.write_file(WORKFLOW_FILE, ELSEWHERE.replace(old, new))

    said = the_only(check(sound), status, "workflow")

    assert words in said
    assert f"{WORKFLOW_FILE} looks as if" in said


@pytest.mark.parametrize("scope", ["contents", "pull-requests"])
def test_workflow__of_a_private_repository(sound: Repo, scope: str) -> None:
    sound.write_file(WORKFLOW_FILE, ELSEWHERE.replace(f"  {scope}: read\n", ""))
    assert bad(check(sound)) == []
    sound.settings(private=True)

    assert f"permissions: {scope}: read" in the_only(check(sound), "error", "workflow")


@pytest.mark.parametrize(
    "text",
    [
        ELSEWHERE.replace(PERMISSIONS, "permissions: write-all\n"),
        ELSEWHERE.replace(PERMISSIONS, "permissions: {contents: read, issues: write}\n"),
        ELSEWHERE.replace(PERMISSIONS, "") + "          token: ${{ secrets.TRIAGE_TOKEN }}\n",
        f"name: x\non:\n{SCHEDULE}{PERMISSIONS}jobs:\n  x:\n    steps:\n      - run: triage run\n",
    ],
)
def test_workflow__written_otherwise(sound: Repo, text: str) -> None:
    sound.write_file(WORKFLOW_FILE, text)

    assert bad(check(sound)) == []


def test_workflow__permissions_that_an_old_server_ignores(gitea: FakeGitea, sound: Repo) -> None:
    gitea.become("1.25.5")
    sound.write_file(WORKFLOW_FILE, ELSEWHERE.replace(PERMISSIONS, ""))

    assert [item["check"] for item in bad(check(sound))] == ["version"]


def test_workflow__none(make_repo: MakeRepo) -> None:
    repo = make_repo()
    repo.label("kimi-ready")
    repo.write_file(".gitea/workflows/ci.yml", "on: push\njobs: {}\n")
    repo.write_file(".gitea/workflows/notes.txt", "triage run")
    repo.write_file(".gitea/workflows/odd.yml/x", "")

    assert "no workflow on main" in the_only(check(repo), "warning", "workflow")


@pytest.mark.parametrize("version", ["1.27.0", "15.0.3+gitea-1.22.0"])
def test_workflow__in_a_folder_that_is_not_read(
    gitea: FakeGitea, make_repo: MakeRepo, version: str
) -> None:
    gitea.become(version)
    first = ".forgejo/workflows" if "+" in version else ".gitea/workflows"
    repo = make_repo()
    repo.label("kimi-ready")
    repo.write_file(".github/workflows/backlog.yaml", ELSEWHERE)
    assert bad(check(repo)) == []
    repo.write_file(f"{first}/ci.yml", "on: push\njobs: {}\n")

    assert f"move the file to {first}" in the_only(check(repo), "error", "workflow")


def test_workflow__skipped_by_its_commit(sound: Repo) -> None:
    sound.write_file(WORKFLOW_FILE, ELSEWHERE, "Triage [skip ci]")

    said = the_only(check(sound), "error", "workflow")

    assert "the schedule was not registered" in said
    sound.write_file("README.md", "x", "More [ci skip]")
    assert bad(check(sound)) != []
    sound.write_file("README.md", "y", "A push that registers it")
    assert bad(check(sound)) == []


def test_workflow__actions_are_off(sound: Repo) -> None:
    sound.settings(has_actions=False)

    assert "Actions are switched off" in the_only(check(sound), "error", "workflow")


def test_workflow__the_action_is_not_mirrored(sound: Repo, make_repo: MakeRepo) -> None:
    ours = render_workflow("http://gitea.test/alice/gitea-triage@v1", WORKFLOW_FILE)
    sound.write_file(WORKFLOW_FILE, ours)

    said = the_only(check(sound), "warning", "workflow")

    assert "mirror gitea-triage to http://gitea.test/alice/gitea-triage" in said
    make_repo("alice/gitea-triage").write_file("action.yml", "")
    assert bad(check(sound)) == []


# Other logins -------------------------------------------------------------------------------------


def summary_of(gitea: FakeGitea, repo: Repo, token: str) -> None:
    """A cycle of that login, which leaves a comment and a summary."""
    hole(repo)
    machine = Machine(sleep=no_wait, transport=gitea.transport())
    invoke("run", environ={**repo.environ, "GITEA_TOKEN": token}, machine=machine)


def test_logins__a_summary_and_comments_of_another(gitea: FakeGitea, sound: Repo) -> None:
    summary_of(gitea, sound, gitea.add_token("bob"))

    said = the_only(check(sound), "warning", "logins")

    assert 'set [bot] logins = ["bob"]' in said
    assert "the summary #2" in said
    sound.human("alice").close(2)
    assert "an audit comment on #1" in the_only(check(sound), "warning", "logins")
    sound.write_file(POLICY, '[bot]\nlogins = ["bob"]\n')
    assert bad(check(sound)) == []


def test_logins__the_jobs_where_a_person_checks(gitea: FakeGitea, sound: Repo) -> None:
    summary_of(gitea, sound, gitea.add_job_token(sound))
    token = gitea.add_token("alice")

    assert bad(check(sound, GITEA_TOKEN=token)) == []
    sound.write_file(WORKFLOW_FILE, ELSEWHERE + "          token: ${{ secrets.TRIAGE_TOKEN }}\n")
    said = the_only(check(sound, GITEA_TOKEN=token), "warning", "logins")
    assert 'set [bot] logins = ["gitea-actions"]' in said


def test_logins__a_forger_is_not_recommended(gitea: FakeGitea, sound: Repo) -> None:
    gitea.add_user("eve")
    sound.open_issue("x", '<!-- gitea-triage:summary {"date":"2026-11-22"} -->', author="eve")

    said = the_only(check(sound), "warning", "logins")

    assert "it is not trusted" in said
    assert "[bot]" not in said


def test_hostile_text__stays_on_its_line(gitea: FakeGitea, sound: Repo) -> None:
    """A server that lies cannot print a workflow command, or colours."""
    lies = {"version": "1.27.0\n::error::forged\x1b[31m"}
    gitea.faults = lambda index, request: (
        httpx.Response(200, json=lies) if request.url.path.endswith("/version") else None
    )

    ran = invoke("check", expect=None, environ={**sound.environ, "CI": "true"})

    assert "\x1b" not in ran.stdout
    assert [line for line in ran.stdout.splitlines() if line.startswith("::")] == []
