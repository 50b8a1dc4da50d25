"""The recipes of `examples/agents`, run as a runner runs them, with git and the double."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from ruamel.yaml import YAML

import dev
from tests.double import Repo
from tests.served import address, repo
from triage.policy import DEFAULT_POLICY

__all__ = ["address", "repo"]

AGENTS = Path(__file__).parents[1] / "examples" / "agents"
RECIPES = sorted(AGENTS.glob("*.yml"))
HOSTILE = (
    "`touch pwned` $(touch pwned) ${{ secrets.AGENT_TOKEN }} {number} %s\n"
    "'; touch pwned; \" \\\n::set-env name=PATH::.\n::add-path::.\n\nEOF\ntouch pwned\n"
)
FIX = "cat > ../seen; echo '::add-path::/tmp'; env | sort > ../environment; echo fixed > src/app.py"

COMMIT = ("commit-tree", "main^{tree}", "-p", "main", "-m", "Second")

Job = dict[str, Any]
Start = Callable[..., "Done"]


class Done:
    """What the steps of a job printed, and whether one of them failed."""

    def __init__(self) -> None:
        self.log = ""
        self.failed = False


def job(recipe: Path) -> tuple[Job, Job]:
    """A workflow, and its job."""
    workflow = cast("Job", YAML(typ="safe").load(recipe.read_text("utf-8")))
    (only,) = workflow["jobs"].values()
    return workflow, only


@pytest.fixture(scope="module")
def first_commit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the script where it is to be copied."""
    tree = tmp_path_factory.mktemp("tree")
    for name, content in {
        "src/app.py": "broken\n",
        ".gitea/workflows/ci.yml": "on: push\n",
    }.items():
        (tree / name).parent.mkdir(parents=True)
        (tree / name).write_text(content)
    (tree / ".gitea" / "agent").mkdir()
    shutil.copy(AGENTS / "work.py", tree / ".gitea" / "agent")
    git(tree, "init", "--quiet", "--initial-branch=main", "--template=")
    git(tree, "add", "--all")
    git(tree, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--message=First")
    return tree / ".git"


@pytest.fixture
def origin(first_commit: Path, tmp_path: Path) -> Path:
    """The repository as the server keeps it."""
    bare = shutil.copytree(first_commit, tmp_path / "origin.git")
    git(bare, "config", "core.bare", "true")
    return bare


def git(place: Path, *arguments: str) -> str:
    command = ["git", "-C", str(place), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603


@pytest.fixture
def start(repo: Repo, address: str, origin: Path, tmp_path: Path) -> Start:
    """`start(recipe, number, command)`: one job, step by step, in a workspace of its own."""
    token = repo.fake.add_token("claude", "write:issue", "write:repository")
    settings = tmp_path / "gitconfig"
    settings.write_text(f'[url "{origin}"]\n\tinsteadOf = "{address}/{repo.name}.git"\n')

    def run(recipe: str, number: int, command: str, **variables: str) -> Done:
        _, content = job(AGENTS / recipe)
        space, done = tmp_path / f"workspace-{len(list(tmp_path.iterdir()))}", Done()
        space.mkdir()
        output = space / "output"
        output.touch()
        words = {
            "github.server_url": address,
            "github.event.issue.number": str(number),
            "secrets.AGENT_TOKEN": token,
            "secrets.ANTHROPIC_API_KEY": "key",
        }
        for step in content["steps"]:
            if "always()" not in step.get("if", "") and done.failed:
                continue
            if "steps.take.outputs.number" in step.get("if", "") and not output.read_text():
                continue
            own = {**content["env"], **step["env"]}
            environ = {
                "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
                "GIT_CONFIG_GLOBAL": str(settings),
                "GITHUB_SERVER_URL": address,
                "GITHUB_API_URL": f"{address}/api/v1",
                "GITHUB_REPOSITORY": repo.name,
                "GITHUB_OUTPUT": str(output),
                "GITHUB_RUN_NUMBER": "7",
                "ACTIONS_RUNTIME_TOKEN": "of-the-job",
                **{name: fill(str(value), words) for name, value in own.items()},
                "AGENT_LOGIN": "claude",
                "AGENT_COMMAND": command,
                **variables,
            }
            ran = subprocess.run(  # noqa: S603
                ["bash", "-e", "-c", step["run"]],  # noqa: S607
                cwd=space,
                env=environ,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            done.log += ran.stdout
            done.failed |= ran.returncode != 0
        print(done.log)
        assert token not in done.log
        return done

    return run


def fill(text: str, words: dict[str, str]) -> str:
    """Expressions as the runner replaces them; one that is not known here fails."""
    return re.sub(r"\$\{\{ ([\w.]+) \}\}", lambda match: words[match[1]], text)


def given(repo: Repo, recipe: str, title: str = "Broken", body: str = "src/app.py") -> int:
    """An issue that the recipe's agent has."""
    if recipe == "on-label.yml":
        return repo.open_issue(title, body, labels=["kimi-ready"])
    return repo.open_issue(title, body, assignees=["claude"])


def branches(origin: Path) -> list[str]:
    return git(origin, "branch", "--format=%(refname:short)").split()


def pulls(repo: Repo) -> list[Any]:
    return [issue for issue in repo.issues if issue.is_pull]


@pytest.mark.parametrize("recipe", [path.name for path in RECIPES])
def test_recipe__opens_a_pull_request(recipe: str, repo: Repo, origin: Path, start: Start) -> None:
    number = given(repo, recipe, "Fix #3 again")

    done = start(recipe, number, FIX)

    (pull,) = pulls(repo)
    assert not done.failed
    assert (pull.title, pull.author.login) == ("Fix 3 again", "claude")
    assert pull.body.startswith(f"Closes #{number}\n")
    assert branches(origin) == [f"agent/claude-issue-{number}", "main"]
    assert git(origin, "show", f"agent/claude-issue-{number}:src/app.py") == "fixed\n"
    assert git(origin, "log", "--format=%an: %s", f"main..agent/claude-issue-{number}") == (
        f"claude: Work on issue {number}\n"
    )


@pytest.mark.parametrize("recipe", ["on-assignment.yml", "on-label.yml"])
def test_recipe__gives_the_issue_back(recipe: str, repo: Repo, origin: Path, start: Start) -> None:
    number = given(repo, recipe)
    repo.human("alice").assign(number, "bob")

    done = start(recipe, number, "echo half > src/app.py; exit 3")

    issue = repo.issue(number)
    (comment,) = issue.comments
    assert done.failed
    assert comment.body.startswith("claude gives up: its command failed (exit code 3).")
    assert (issue.logins, issue.label_names) == (["bob"], set())
    assert (pulls(repo), branches(origin)) == ([], ["main"])


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ("true", "it changed nothing"),
        ("sleep 60", "it was not ready within 0.1s"),
        ("echo > .gitea/workflows/new.yml", "it changed workflows, which are left to people"),
    ],
)
def test_agent__does_nothing_of_use(command: str, why: str, repo: Repo, start: Start) -> None:
    number = given(repo, "on-assignment.yml")

    done = start("on-assignment.yml", number, command, AGENT_TIMEOUT="0.1s")

    issue = repo.issue(number)
    assert done.failed
    assert why in issue.comments[0].body
    assert (issue.logins, pulls(repo)) == ([], [])


def test_hostile_text__is_data(repo: Repo, origin: Path, start: Start, tmp_path: Path) -> None:
    number = given(repo, "on-assignment.yml", HOSTILE.replace("\n", " "), HOSTILE)

    done = start("on-assignment.yml", number, FIX)

    (seen,) = tmp_path.glob("workspace-*/seen")
    assert HOSTILE in seen.read_text()
    assert not done.failed
    assert list(tmp_path.rglob("pwned")) == []
    assert "pwned" not in done.log
    assert [line for line in done.log.splitlines() if line.startswith(("::", "##["))] == []
    assert len(pulls(repo)) == 1
    assert "pwned" not in git(origin, "log", "--all", "--format=%B")
    # Nor does the agent, whom it may have talked into something, have a token of Gitea.
    (environment,) = tmp_path.glob("workspace-*/environment")
    names = {line.partition("=")[0] for line in environment.read_text().splitlines()}
    assert {"ANTHROPIC_API_KEY", "PROMPT_FILE"} <= names
    assert [n for n in names if n.startswith(("GITHUB_", "ACTIONS_", "GIT_CONFIG_C"))] == []
    assert "AGENT_TOKEN" not in names


def test_started_twice__the_second_does_nothing(repo: Repo, origin: Path, start: Start) -> None:
    number = given(repo, "on-assignment.yml")
    git(origin, "branch", f"agent/claude-issue-{number}", "main")
    later = git(origin, "-c", "user.name=a", "-c", "user.email=a@b", *COMMIT).strip()
    git(origin, "update-ref", "refs/heads/main", later)

    done = start("on-assignment.yml", number, FIX)

    assert f"the branch agent/claude-issue-{number} exists" in done.log
    assert (done.failed, pulls(repo), repo.issue(number).comments) == (False, [], [])
    assert git(origin, "log", "--format=%s", f"agent/claude-issue-{number}") == "First\n"


def test_open_pull_request__somebody_is_at_it(repo: Repo, origin: Path, start: Start) -> None:
    number = given(repo, "on-assignment.yml")
    repo.open_pull("Another way", f"Fixes #{number}.", author="bob")

    done = start("on-assignment.yml", number, FIX)

    assert "an open pull request is about it" in done.log
    assert (done.failed, branches(origin)) == (False, ["main"])


def test_open_pull_request__of_a_stranger_or_that_mentions_it_only(
    repo: Repo, origin: Path, start: Start
) -> None:
    number = given(repo, "on-assignment.yml")
    repo.fake.add_user("mallory")
    repo.open_pull("Mine", f"Closes #{number}.", author="mallory")
    repo.open_pull("Something else", f"See #{number}, fixes #{number}0.", author="bob")

    start("on-assignment.yml", number, FIX)

    assert f"agent/claude-issue-{number}" in branches(origin)


def test_taken_off_meanwhile__does_nothing(repo: Repo, origin: Path, start: Start) -> None:
    done = start("on-assignment.yml", repo.open_issue("Nobody's"), FIX)

    assert "not the agent's any more" in done.log
    assert (done.failed, branches(origin)) == (False, ["main"])


def test_polling__takes_the_oldest_that_is_free(repo: Repo, origin: Path, start: Start) -> None:
    repo.open_issue("Nobody's")
    taken, free, later = (given(repo, "polling.yml", title) for title in ("a", "b", "c"))
    git(origin, "branch", f"agent/claude-issue-{taken}", "main")

    start("polling.yml", 0, FIX)

    assert [pull.title for pull in pulls(repo)] == ["b"]
    assert f"agent/claude-issue-{free}" in branches(origin)
    assert f"agent/claude-issue-{later}" not in branches(origin)


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.name)
def test_recipe__gives_no_text_and_no_token_to_a_script(recipe: Path) -> None:
    workflow, content = job(recipe)

    assert str(recipe) in dev.WORKFLOWS
    assert workflow["permissions"] == {"contents": "read"}
    assert [step["run"] for step in content["steps"] if "${{" in step["run"]] == []
    tokens = [step["name"] for step in content["steps"] if "AGENT_TOKEN" in str(step["env"])]
    assert tokens == ["Take the issue", "Hand it in, or give it back"]
    assert [use for step in content["steps"] if (use := step.get("uses"))] == []


def test_recipes__know_the_agents_of_the_built_in_policy() -> None:
    text = "".join(path.read_text("utf-8") for path in RECIPES)

    assert f"AGENT_LOGIN: {DEFAULT_POLICY.agents['claude'].assign}" in text
    assert f"AGENT_LABEL: {DEFAULT_POLICY.agents['kimi'].label}" in text
