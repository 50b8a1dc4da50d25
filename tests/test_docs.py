"""Every command and snippet of the documents is run, or is what `.ci/run` runs."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.double import MakeRepo
from tests.drive import VARIABLES
from triage.cli import main
from triage.policy import DEFAULT_POLICY
from triage.policy.reader import parse_policy

ROOT = Path(__file__).parents[1]
DOCUMENTS = (
    "README.md",
    "CONTRIBUTING.md",
    "examples/README.md",
    "docs/action.md",
    "docs/agents.md",
)
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
SAMPLE = re.compile(r"<!-- sample: begin -->\n```text\n(.*?)```\n<!-- sample: end -->", re.DOTALL)


def blocks(language: str) -> list[tuple[str, str]]:
    """The code blocks of that language in all documents, with the document's name."""
    found = [(name, block) for name in DOCUMENTS for block in BLOCK.findall(text(name))]
    return [(name, content) for name, (kind, content) in found if kind == language]


def text(name: str) -> str:
    """A document."""
    return (ROOT / name).read_text("utf-8")


def commands() -> list[str]:
    """The commands of all shell blocks, without comments."""
    lines = [line for _, block in blocks("sh") for line in block.splitlines()]
    joined = "\n".join(lines).replace("\\\n", " ").splitlines()
    return sorted({line.partition("  #")[0].strip() for line in joined} - {""})


@pytest.mark.parametrize("command", commands())
def test_command(
    command: str, make_repo: MakeRepo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo = make_repo()
    for name, value in repo.environ.items():
        monkeypatch.setenv(name, value)
    for name in ("CI", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    words = shlex.split(command)
    kind = next((name for name in RUNNERS if command.startswith(name)), "")

    assert kind, f"no test knows how to run: {command}"
    RUNNERS[kind](words, tmp_path, monkeypatch)


def in_ci(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The developer's commands are what `.ci/run` runs; the demo's flags are tried here."""
    del tmp_path
    wanted = [word for word in words if "=" not in word]
    assert " ".join(wanted[:3]) in text(".ci/run").splitlines()
    if wanted[2] == "demo":
        backlog = ("--backlog", "examples/backlog.json")
        monkeypatch.chdir(ROOT)
        result = CliRunner().invoke(main, ["run", *backlog, *wanted[3:]], catch_exceptions=False)
        assert result.exit_code == 0


def triage(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`triage …` against the double; files that it reads are there."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    (tmp_path / "backlog.json").write_text("[]", "utf-8")
    ready = "# Crash\n\nsrc/app.py must return a list.\n\n## Steps\n"
    (tmp_path / "draft.md").write_text(ready, "utf-8")
    at = words.index("triage") + 1
    environ = {"GITEA_URL": None, "GITEA_REPO": None}
    arguments = [
        {"https://git.example.org": "http://gitea.test", "owner/name": "alice/app"}.get(w, w)
        for w in words[at:]
    ]
    result = CliRunner().invoke(main, arguments, env=environ, catch_exceptions=False)
    assert (result.exit_code, result.stderr if "export" not in words else "") == (0, "")


def clone(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is cloned has the file that the next command runs."""
    del words, monkeypatch
    subprocess.run(["git", "clone", "-q", str(ROOT), str(tmp_path / "gitea-triage")], check=True)  # noqa: S603, S607
    assert (tmp_path / "gitea-triage" / "dev.py").is_file()


def directory(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The directory that the clone before it makes."""
    del tmp_path, monkeypatch
    assert words == ["cd", "gitea-triage"]


def install(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What any installer makes of this directory: the command's entry point exists and runs."""
    del words, tmp_path, monkeypatch
    assert 'triage = "triage.cli:main"' in text("pyproject.toml")
    done = subprocess.run([sys.executable, "-m", "triage", "--version"], cwd=ROOT, check=True)
    assert done.returncode == 0


def environment(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A virtual environment beside the clone has what is entered there."""
    del words, monkeypatch
    options = ["-m", "venv", "--without-pip", str(tmp_path / "triage-env")]
    subprocess.run([sys.executable, *options], check=True)  # noqa: S603
    assert (tmp_path / "triage-env" / "bin" / "activate").is_file()


def build(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the release workflow builds with; `tests/action` builds it."""
    del tmp_path, monkeypatch
    assert " ".join(words) in text(".gitea/workflows/release.yml")


def variable(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that the tool reads."""
    del tmp_path, monkeypatch
    name = words[-1].partition("=")[0]
    assert name in {known for names in VARIABLES.values() for known in names}


RUNNERS: dict[str, Callable[[list[str], Path, pytest.MonkeyPatch], None]] = {
    "python3 dev.py": in_ci,
    "TRIAGE_LIVE_URL=": in_ci,
    "python3 action/build.py": build,
    "pipx install .": install,
    "uv tool install .": install,
    "../triage-env/bin/pip install .": install,
    "python3 -m venv ../triage-env": environment,
    ". ../triage-env/bin/activate": environment,
    "triage ": triage,
    "git clone": clone,
    "cd ": directory,
    "export GITEA_": variable,
    "GITEA_": variable,
}


@pytest.mark.parametrize(("name", "block"), blocks("toml"))
def test_policy(name: str, block: str) -> None:
    assert parse_policy(block, name).agents


def test_examples__the_table_says_what_the_tool_decides() -> None:
    backlog = str(ROOT / "examples" / "backlog.json")
    arguments = ["run", "--backlog", backlog, "--format", "json"]
    report = json.loads(CliRunner().invoke(main, arguments).stdout)
    decided = {row["number"]: row["decision"] for row in report["issues"]}

    rows = re.findall(
        r"^\| ([\d, ]+) \|.*\| (dispatch|flag|skip)(?: (\w+))?",
        text("examples/README.md"),
        re.MULTILINE,
    )

    told = {int(n): (action, agent) for numbers, action, agent in rows for n in numbers.split(",")}
    assert set(told) == set(decided)
    for number, (action, agent) in told.items():
        assert (number, decided[number]["action"]) == (number, action)
        assert action != "dispatch" or decided[number]["agent"] == agent


def test_policy__the_readmes_is_the_built_in_one_but_for_the_extension() -> None:
    (_, block), *_ = blocks("toml")

    shown = parse_policy(block.replace('bug = ["+defect"]\n', ""), "README.md")

    assert shown.digest == DEFAULT_POLICY.digest


def test_sample__is_what_the_command_prints() -> None:
    found = SAMPLE.search(text("README.md"))
    assert found
    backlog = str(ROOT / "examples" / "backlog.json")
    (day,) = re.findall(r", (\d{4}-\d\d-\d\d),", found[1])
    arguments = ["run", "--backlog", backlog]
    result = CliRunner().invoke(main, arguments, env={"TRIAGE_DATE": day})
    printed = result.stdout.splitlines()

    shown = [line for line in found[1].splitlines() if line != "…"]

    assert len(shown) > 10
    assert [
        line for line in shown if not any(full.startswith(line.rstrip("…")) for full in printed)
    ] == []


def test_variables__are_all_in_the_readme() -> None:
    missing = [
        n for names in VARIABLES.values() for n in names if f"`{n}`" not in text("README.md")
    ]

    assert missing == []


@pytest.mark.parametrize("number", range(len(blocks("yaml"))))
def test_workflow__is_valid_and_uses_inputs_that_exist(number: int, tmp_path: Path) -> None:
    _, block = blocks("yaml")[number]
    file = tmp_path / "workflow.yml"
    file.write_text(block, "utf-8")
    inputs = re.findall(r"^  ([\w-]+):$", text("action.yml").partition("outputs:")[0], re.MULTILINE)

    tool = "check_jsonschema"
    schema = ("--builtin-schema", "vendor.github-workflows")
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", tool, *schema, str(file)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
    given = re.findall(r"^          ([\w-]+): ", block.partition("uses:")[2], re.MULTILINE)
    assert set(given) <= set(inputs)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links__lead_somewhere(name: str) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", text(name))

    local = [link for link in links if not link.startswith("http")]
    assert [link for link in local if not (ROOT / name).parent.joinpath(link).exists()] == []


TESTS = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text("docs/safety.md"))


@pytest.mark.parametrize(("file", "name"), TESTS)
def test_safety__names_tests_that_exist(file: str, name: str) -> None:
    assert f"def {name}(" in text(file)


def test_safety__every_threat_has_its_test() -> None:
    rows = re.findall(r"^\| (?!they|it|---).*\|$", text("docs/safety.md"), re.MULTILINE)

    bare = [row for row in rows if "`tests/" not in row]

    assert len(rows) > 25
    assert bare == []
