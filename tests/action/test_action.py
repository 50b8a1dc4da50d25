"""The action as a runner starts it: one step in a workspace that may be hostile."""

from __future__ import annotations

import json
import os
import re
import stat
from pathlib import Path

import pytest

from tests.action.conftest import INPUT_VARIABLES, ROOT, Act
from tests.double import FakeGitea, Repo
from tests.drive import READY, VARIABLES
from triage.cli import main
from triage.texts.outputs import NAMES

ACTION = (ROOT / "action.yml").read_text("utf-8")
MADE_BY_RUNNER = re.compile(r"^(\S+)<<(\w+)\n(.*?)\n\2$", re.MULTILINE | re.DOTALL)


RENAMED = {"repository": "repo"}
"""On a command line `--repo` is what people expect; among inputs, what stands in the context."""


def section(name: str) -> str:
    """A top-level section of action.yml."""
    found = re.search(rf"^{name}:\n((?:[ ].*\n|\n)+)", ACTION, re.MULTILINE)
    assert found
    return found[1]


def keys(text: str) -> list[str]:
    """The keys on the first level of a section."""
    return re.findall(r"^ {2}([\w-]+):$", text, re.MULTILINE)


def test_one_spelling__input_variable_flag_and_policy_key() -> None:
    lines = re.findall(r"^ {8}(\w+): \$\{\{ inputs\.([\w-]+) \}\}$", ACTION, re.MULTILINE)
    passed = {variable: RENAMED.get(name, name) for variable, name in lines}
    settings = set(VARIABLES)
    known = {str(option.name) for option in main.commands["run"].params}

    assert [name for _, name in lines] == keys(section("inputs"))
    for variable, name in passed.items():
        setting = name.replace("-", "_")
        assert setting == "python" or variable == VARIABLES[setting][0]
        assert setting in {"python", "token"} or setting in known
    assert settings <= {name.replace("-", "_") for name in passed.values()}


def test_no_logic_in_yaml__every_input_goes_through_env() -> None:
    script = ACTION.partition("      run: ")[2]

    assert "${{" not in script
    assert script == 'exec sh "$GITHUB_ACTION_PATH/action/run.sh"\n'
    assert set(INPUT_VARIABLES) <= set(re.findall(r"\b(TRIAGE_\w+):", ACTION))


def test_outputs__are_those_that_are_written(act: Act, repo: Repo, tmp_path: Path) -> None:
    repo.open_issue("[bug] A", READY)

    done = act()

    written = {
        name: value for name, _, value in MADE_BY_RUNNER.findall((tmp_path / "output").read_text())
    }
    assert done.returncode == 0
    assert set(written) == set(keys(section("outputs"))) == {*NAMES, "summary-issue", "report"}
    assert written["dispatched"] == "1"
    assert json.loads(Path(written["report"]).read_text("utf-8"))["counts"]["dispatched"] == 1
    assert written["summary-issue"] == "2"


def test_dry_run__writes_nothing_and_shows_the_plan(
    act: Act, gitea: FakeGitea, repo: Repo, tmp_path: Path
) -> None:
    number = repo.open_issue("[bug] A", READY)

    done = act(TRIAGE_DRY_RUN="true")

    gitea.assert_readonly()
    assert re.search(rf"Would be done \(1\)\n +#{number}  P0 .* to claude ", done.stdout)
    assert "### Would be done (1)" in (tmp_path / "summary").read_text("utf-8")


def test_step_summary__is_appended(act: Act, tmp_path: Path) -> None:
    (tmp_path / "summary").write_text("before\n", "utf-8")

    act()

    assert (tmp_path / "summary").read_text("utf-8").startswith("before\n## Triage of ")


def test_token__is_masked_before_anything_else(act: Act, repo: Repo) -> None:
    lines = act().stdout.splitlines()

    assert lines[0] == f"::add-mask::{repo.token}"
    assert repo.token not in "\n".join(lines[1:])


def test_workspace__nothing_in_it_is_imported_or_read(
    act: Act, workspace: Path, repo: Repo, gitea: FakeGitea
) -> None:
    evil = "import os; os.write(1, b'EVIL'); raise SystemExit(9)"
    for name in ("click.py", "httpx.py", "build.py", "sitecustomize.py", "usercustomize.py"):
        (workspace / name).write_text(evil, "utf-8")
    (workspace / "triage").mkdir()
    (workspace / "triage" / "__init__.py").write_text(evil, "utf-8")
    (workspace / ".env").write_text("GITEA_URL=http://127.0.0.1:9\n", "utf-8")
    (workspace / ".gitea").mkdir()
    (workspace / ".gitea" / "triage.toml").write_text("nonsense = 1\n", "utf-8")

    done = act(PYTHONPATH=str(workspace), PYTHONSTARTUP=str(workspace / "click.py"))

    assert done.returncode == 0
    assert "EVIL" not in done.stdout + done.stderr


def test_title__cannot_speak_to_the_runner(act: Act, repo: Repo, tmp_path: Path) -> None:
    repo.open_issue("::set-output name=open::999\n::error::forged [bug]", READY)

    done = act()

    own = ("::add-mask::", "::group::Left alone (", "::endgroup::")
    commands = [line for line in done.stdout.splitlines() if line.startswith("::")]
    assert all(line.startswith(own) for line in commands)
    assert "open<<" in (tmp_path / "output").read_text("utf-8")


def test_error__is_a_workflow_command(act: Act) -> None:
    done = act(GITEA_TOKEN="0123456789wrong")

    assert done.returncode == 3
    assert "::error title=gitea-triage::GET repos/alice/app/contents" in done.stdout
    assert "0123456789wrong" not in done.stdout.replace("::add-mask::0123456789wrong", "")


def test_bad_input__is_exit_2(act: Act, gitea: FakeGitea) -> None:
    done = act(TRIAGE_DRY_RUN="maybe")

    assert done.returncode == 2
    assert "TRIAGE_DRY_RUN" in done.stdout
    assert gitea.log == []


def shim(directory: Path, name: str, script: str) -> None:
    """An executable that is not what its name says."""
    directory.mkdir(exist_ok=True)
    file = directory / name
    file.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


def test_python__too_old_ones_are_passed_over(act: Act, tmp_path: Path) -> None:
    shim(tmp_path / "bin", "python3", "exit 1")
    shim(tmp_path / "bin", "python", "exit 127")
    shim(tmp_path / "bin", "python3.14", f'exec {os.path.realpath("/proc/self/exe")} "$@"')

    done = act(PATH=f"{tmp_path / 'bin'}:/usr/bin:/bin")

    assert done.returncode == 0


def test_python__from_the_tool_cache(act: Act, tmp_path: Path) -> None:
    for name in ("dirname", "mktemp"):
        shim(tmp_path / "bin", name, f'exec /usr/bin/{name} "$@"')
    shim(tmp_path / "bin", "sh", 'exec /bin/sh "$@"')
    home = tmp_path / "tools" / "Python" / "3.12.1" / "x64" / "bin"
    home.mkdir(parents=True, exist_ok=True)
    shim(home, "python3", f'exec {os.path.realpath("/proc/self/exe")} "$@"')

    done = act(PATH=str(tmp_path / "bin"), RUNNER_TOOL_CACHE=str(tmp_path / "tools"))

    assert done.returncode == 0


def test_python__none_is_said_clearly(act: Act, tmp_path: Path) -> None:
    shim(tmp_path / "bin", "dirname", 'exec /usr/bin/dirname "$@"')
    shim(tmp_path / "bin", "sh", 'exec /bin/sh "$@"')

    done = act(PATH=str(tmp_path / "bin"), RUNNER_TOOL_CACHE="")

    assert done.returncode == 2
    assert "::error title=gitea-triage::No Python 3.11 or newer" in done.stdout


@pytest.mark.parametrize("named", ["/nowhere/python3", "/bin/false"])
def test_python__the_named_one_must_do(act: Act, named: str) -> None:
    done = act(TRIAGE_PYTHON=named)

    assert done.returncode == 2
    assert "The input python names no Python 3.11 or newer" in done.stdout
