"""The tutorial's loop goes as it is told, and its files are made as it says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.double import FakeGitea, Repo
from tests.drive import Ran, cycle
from tests.served import address, repo
from tests.test_docs import BLOCK, BY_HAND, ROOT, commands, text
from triage.policy import NEEDS_OWNER

__all__ = ["address", "repo"]

TUTORIAL = "docs/tutorial.md"
POLICY = ".gitea/triage.toml"


def block(name: str, kind: str, first: str) -> str:
    """The block of a page that begins with that line."""
    found = [str(body) for language, body in BLOCK.findall(text(name)) if language == kind]
    return next(body for body in found if body.startswith(first))


# The loop ----------------------------------------------------------------------------------------


def run(repo: Repo, *arguments: str, seconds: float = 60) -> Ran:
    """A cycle, so many seconds later."""
    repo.fake.advance(seconds)
    ran = cycle(repo, *arguments, run=f"at {repo.fake.now:%H:%M:%S}", expect=0)
    assert ran
    return ran


def having(repo: Repo, *numbers: int) -> list[set[str]]:
    return [{*repo.issue(n).logins, *repo.issue(n).label_names} for n in numbers]


def test_loop__goes_as_the_tutorial_tells(gitea: FakeGitea, repo: Repo) -> None:
    gitea.become("1.27.0")
    repo.write_file(POLICY, block(TUTORIAL, "toml", "# the tutorial's policy"))
    body = block(TUTORIAL, "text", "src/app.py")
    titles = re.findall(r"`(\[\w+\] (?:First|Second|Third|Fourth))`", text(TUTORIAL))
    first, second, third, fourth = (repo.open_issue(title, body) for title in titles)
    alice = repo.human("alice")

    run(repo)
    assert having(repo, first, second, third, fourth) == [
        {"claude"}, set(), {"for-sleepy"}, {"for-sleepy"},
    ]  # fmt: skip

    pull = repo.open_pull("[feature] First", f"Closes #{first}", author="claude")
    assert pull == 6
    told = run(repo, "--dry-run", seconds=101).report["issues"]
    rows = re.findall(r"^\| #(\d) \| `([\w-]+)` \| (.*) \|$", text(TUTORIAL), re.MULTILINE)
    reasons = {r["number"]: (r["decision"]["rule"], r["decision"]["reason"]) for r in told}
    assert {int(number): (rule, reason) for number, rule, reason in rows} == reasons

    alice.close(pull)
    alice.close(first)
    run(repo)
    assert having(repo, second, third, fourth) == [{"claude"}, {"for-sleepy"}, {NEEDS_OWNER}]

    alice.close(second)
    run(repo)
    assert having(repo, third, fourth) == [{"claude"}, {NEEDS_OWNER}]

    alice.close(third)
    quiet = run(repo, seconds=1)
    (comment,) = repo.issue(fourth).comments
    assert "who now? `sleepy` had it, and nothing moved." in comment.body
    assert quiet.outcome(fourth) == ("no-agent-left", "none")
    assert "### Needs you (1)" in repo.titled("[Triage]")[0].body

    still = run(repo, seconds=1).report
    assert (still["summary"]["outcome"], list(still["requests"])) == ("unchanged", ["GET"])
    assert [still["counts"][kind] for kind in ("dispatched", "flagged", "cleared")] == [0, 0, 0]

    alice.unlabel(fourth, NEEDS_OWNER)
    run(repo)
    assert having(repo, fourth) == [{"for-sleepy"}]


# Its files ---------------------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone of an empty repository, beside one of gitea-triage."""
    (tmp_path / "gitea-triage").symlink_to(ROOT)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "alice")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "alice@git.example.org")
    sh(tmp_path, "git init -q --bare -b main origin.git && git clone -q origin.git name")
    sh(tmp_path / "name", "git symbolic-ref HEAD refs/heads/main")
    return tmp_path / "name"


def sh(place: Path, command: str, **environ: str) -> str:
    """What a command prints that must not fail."""
    done = subprocess.run(  # noqa: S603
        ["bash", "-eo", "pipefail", "-c", command],  # noqa: S607
        cwd=place,
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_files__are_made_and_pushed_as_told(home: Path) -> None:
    told = [command for command in commands(TUTORIAL) if command.startswith(BY_HAND)]
    assert {command for command in commands() if command.startswith(BY_HAND)} == set(told)
    (home / ".gitea" / "workflows").mkdir(parents=True)
    (home / POLICY).write_text(block(TUTORIAL, "toml", "# the tutorial's policy"))
    (home / ".gitea/workflows/triage.yml").write_text(
        block(TUTORIAL, "yaml", "# the tutorial's workflow")
    )
    (home / "stand-in.sh").write_text(block(TUTORIAL, "bash", "# stand-in.sh"))

    for command in told:
        sh(home, command)

    pushed = sh(home, "git ls-tree -r --name-only origin/main").split()
    assert pushed == [
        ".gitea/agent/work.py", POLICY, ".gitea/workflows/agent.yml",
        ".gitea/workflows/triage.yml", "stand-in.sh",
    ]  # fmt: skip
    assert "AGENT_COMMAND: sh ./stand-in.sh\n" in sh(home, "cat .gitea/workflows/agent.yml")


def test_stand_in__writes_a_line(tmp_path: Path) -> None:
    (tmp_path / "prompt").write_text("Solve it.\n\nIssue 1: [feature] $(touch pwned)\n\nIssue 2\n")
    (tmp_path / "stand-in.sh").write_text(block(TUTORIAL, "bash", "# stand-in.sh"))

    printed = sh(tmp_path, "sh ./stand-in.sh", PROMPT_FILE=str(tmp_path / "prompt"))

    assert printed == "edited src/app.py\n"
    assert (tmp_path / "src/app.py").read_text() == "# Issue 1: [feature] $(touch pwned)\n"


# The check of pull requests (docs/how-to.md) -----------------------------------------------------


def test_policy_workflow__checks_and_compares(repo: Repo, address: str, home: Path) -> None:
    number = repo.open_issue("[bug] Crash", block(TUTORIAL, "text", "src/app.py"))
    workflow: Any = YAML(typ="safe").load(block("docs/how-to.md", "yaml", "# .gitea/workflows/pol"))
    scripts = {step["name"]: step["run"] for step in workflow["jobs"]["policy"]["steps"][1:]}
    (home / ".gitea").mkdir()
    (home / POLICY).write_text("")
    sh(home, "git add . && git commit -qm first && git push -q origin HEAD")
    (home / POLICY).write_text("ready_threshold = 9\n[tags]\nbug = []\n")
    stub = home.parent / "triage-env" / "bin" / "triage"
    stub.parent.mkdir(parents=True)
    stub.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m triage "$@"\n')
    stub.chmod(0o755)
    summary = home.parent / "summary.md"
    environ = {
        "CI": "true",
        "GITHUB_SERVER_URL": address,
        "GITHUB_REPOSITORY": repo.name,
        "GITHUB_BASE_REF": "main",
        "GITHUB_STEP_SUMMARY": str(summary),
    }

    checked = sh(home, scripts["Check"], **environ, GITHUB_TOKEN=repo.token)
    sh(home, scripts["Compare"], **environ, GITEA_TOKEN=repo.token)

    assert "errors: 0" in checked
    assert f"\\#{number}" in summary.read_text()
    repo.fake.assert_readonly()
