"""`triage init`: two files that work as they are, and never one that is overwritten."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.drive import Ran, invoke
from tests.integration.conftest import POLICY
from triage.policy import Agent, Policy
from triage.policy.reader import parse_policy
from triage.run.guess import FALLBACK
from triage.texts.starter import WORKFLOW, WORKFLOW_PATH

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(rf"```yaml\n(# {re.escape(WORKFLOW_PATH)}\n.*?)```", re.DOTALL)


def init(repo: Repo, *arguments: str, expect: int = 0, **environ: str) -> Ran:
    repo.fake.forget()
    ran = invoke("init", *arguments, expect=expect, environ={**repo.environ, **environ})
    repo.fake.assert_readonly()
    return ran


def written() -> Policy:
    return parse_policy(Path(POLICY).read_text("utf-8"), POLICY)


def test_workflow__is_the_one_of_the_documents() -> None:
    texts = [
        file.read_text("utf-8") for file in (ROOT / "README.md", *(ROOT / "docs").glob("*.md"))
    ]

    found = [block for text in texts for block in BLOCK.findall(text)]

    assert set(found) == {WORKFLOW}


def test_files__parse_and_take_the_action_from_the_owner(make_repo: MakeRepo) -> None:
    ran = init(make_repo())

    text = Path(WORKFLOW_PATH).read_text("utf-8")
    assert "uses: http://gitea.test/alice/gitea-triage@v1\n" in text
    assert written().agents == {"claude": Agent(name="claude", assign="claude")}
    assert f"git add {WORKFLOW_PATH} {POLICY}" in ran.stdout
    assert "triage run --dry-run --url http://gitea.test --repo alice/app" in ran.stdout
    assert "mirror gitea-triage there" in ran.stdout


def test_policy__from_what_the_server_tells(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    for login in ("codex-bot", "work-agent"):
        gitea.add_user(login)
        repo.collaborator(login)
    for label in ("kimi-ready", "kind/defect", "needs investigation"):
        repo.label(label)
    repo.write_file("cmd/main.go", "package main")

    init(repo)

    policy = written()
    assert list(policy.agents) == ["kimi", "claude", "codex"]
    assert [(route.agents, route.tags is None) for route in policy.routes] == [
        (("kimi",), False),
        (("claude", "codex"), True),
    ]
    assert {"research", "needs investigation"} <= (policy.routes[0].tags or frozenset())
    assert "defect" in policy.tags.bug
    assert ".go" in policy.score_path
    assert ".py" in policy.score_path
    text = Path(POLICY).read_text("utf-8")
    assert '# [agents."work-agent"]\n# assign = "work-agent"' in text


def test_policy__each_comment_is_a_setting_that_is_valid(
    gitea: FakeGitea, make_repo: MakeRepo
) -> None:
    repo = make_repo()
    gitea.add_user("work-agent")
    repo.collaborator("work-agent")
    init(repo)

    lines = Path(POLICY).read_text("utf-8").splitlines()
    setting = re.compile(r"# (\[+[\w.\"-]+\]+|\w+ = .*)")
    text = "\n".join(found[1] if (found := setting.match(line)) else line for line in lines)

    assert parse_policy(text, POLICY).agents["work-agent"].assign == "work-agent"


def test_policy__where_nobody_looks_like_an_agent(make_repo: MakeRepo) -> None:
    repo = make_repo()
    repo.collaborator("claude", "")

    init(repo)

    assert written().agents == {"agent": FALLBACK}


def test_policy__of_an_organisation_asks_for_an_owner(
    gitea: FakeGitea, make_repo: MakeRepo
) -> None:
    gitea.add_organisation("acme")

    init(make_repo("acme/app"))

    assert "an organisation cannot be notified" in Path(POLICY).read_text("utf-8")


@pytest.mark.parametrize("there", [WORKFLOW_PATH, POLICY])
def test_a_file_that_exists_is_left_as_it_is(make_repo: MakeRepo, there: str) -> None:
    Path(there).parent.mkdir(parents=True)
    Path(there).write_text("mine", "utf-8")

    ran = init(make_repo())

    assert Path(there).read_text("utf-8") == "mine"
    assert f"{there} exists and is left as it is" in ran.stdout
    assert ran.stdout.count(" written\n") == 1


def test_workflow__goes_where_the_others_are(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    """A folder of another name would take the place of the one that is there."""
    Path(".github/workflows").mkdir(parents=True)

    init(make_repo())

    text = Path(".github/workflows/triage.yml").read_text("utf-8")
    assert text.startswith("# .github/workflows/triage.yml\n")
    assert not Path(WORKFLOW_PATH).exists()


def test_forgejo__is_told_of_runs_on(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    gitea.become("15.0.3+gitea-1.22.0")

    assert "runs-on" in init(make_repo()).stdout


def test_action__may_be_named(make_repo: MakeRepo) -> None:
    init(make_repo(), "--action", "https://github.com/owner/gitea-triage@0123abc")

    assert (
        "uses: https://github.com/owner/gitea-triage@0123abc\n" in Path(WORKFLOW_PATH).read_text()
    )


@pytest.mark.parametrize("action", ["x", "https://h/o/r", "o/r@v1 # x", "o/r@v1\nrun: evil"])
def test_action__that_is_none(make_repo: MakeRepo, action: str) -> None:
    ran = init(make_repo(), "--action", action, expect=2)

    assert "--action" in ran.stderr
    assert not Path(".gitea").exists()


def test_server_below_a_path__needs_an_action(make_repo: MakeRepo) -> None:
    ran = init(make_repo(), expect=2, GITEA_URL="http://gitea.test/git")

    assert "--action" in ran.stderr
    assert not Path(".gitea").exists()


def test_settings__are_all_named() -> None:
    ran = invoke("init", expect=2)

    assert "--url or GITEA_URL" in ran.stderr
    assert "GITEA_TOKEN or GITHUB_TOKEN" in ran.stderr


def test_a_repository_that_is_not_there(make_repo: MakeRepo) -> None:
    ran = init(make_repo(), expect=3, GITEA_REPO="alice/absent")

    assert "check --url" in ran.stderr
    assert not Path(".gitea").exists()


@pytest.mark.parametrize("others", [".github", ".github/workflows"])
def test_a_place_that_cannot_be_written(make_repo: MakeRepo, others: str) -> None:
    Path(others).mkdir(parents=True)
    Path(".gitea").write_text("a file", "utf-8")

    ran = init(make_repo(), expect=2)

    assert "cannot be written" in ran.stderr


def test_people_and_labels_that_may_not_be_seen(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    """A token without the scope for it is told so."""
    repo = make_repo()
    token = gitea.add_token("triage-bot", "read:user", "read:repository")

    ran = init(repo, expect=3, GITEA_TOKEN=token)

    assert "read:issue" in ran.stderr
