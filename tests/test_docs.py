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

import dev
from tests.double import MakeRepo
from tests.drive import READY, VARIABLES
from tests.unit.builders import make_issue
from triage.cli import main
from triage.policy import DEFAULT_POLICY
from triage.policy.reader import parse_policy
from triage.rules.assessment import Rule
from triage.rules.cases import RULES
from triage.rules.score import checks_of
from triage.rules.tags import tags_of

ROOT = Path(__file__).parents[1]
DOCUMENTS = (
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "benchmarks/README.md",
    "examples/README.md",
    "tests/README.md",
    "tests/blocked/README.md",
    *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")),
)
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
WORKFLOW = ".gitea/workflows/triage.yml"
SAMPLE = re.compile(r"<!-- sample: begin -->\n```text\n(.*?)```\n<!-- sample: end -->", re.DOTALL)


def blocks(language: str) -> list[tuple[str, str]]:
    """The code blocks of that language in all documents, with the document's name."""
    found = [(name, block) for name in DOCUMENTS for block in BLOCK.findall(text(name))]
    return [(name, content) for name, (kind, content) in found if kind == language]


def text(name: str) -> str:
    """A document."""
    return (ROOT / name).read_text("utf-8")


def workflow_of(name: str) -> str:
    """The first workflow of a document."""
    return next(block for document, block in blocks("yaml") if document == name)


def commands(name: str = "") -> list[str]:
    """The commands of all shell blocks, or of one document, in their order, without comments."""
    found = [block for document, block in blocks("sh") if name in {"", document}]
    lines = [line for block in found for line in block.splitlines()]
    return list(filter(None, (line.partition("  #")[0].strip() for line in lines)))


BY_HAND = ("mkdir ", "cp ", "sed ", "git add", "git commit", "git push")
"""Commands that make the tutorial's files; `test_tutorial.py` runs them one after the other."""


@pytest.mark.parametrize("command", sorted({c for c in commands() if not c.startswith(BY_HAND)}))
def test_command(
    command: str, make_repo: MakeRepo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo = make_repo()
    repo.label("kimi-ready")
    repo.write_file(WORKFLOW, workflow_of("docs/action.md"))
    repo.open_issue("[bug] Crash", READY)
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
    if wanted[2] in {"docs", "bench"}:
        assert wanted[2] in dev.__doc__
        return
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
    (tmp_path / "draft.md").write_text(f"[bug] Crash\n{READY}", "utf-8")
    for policy in [name for name in words if name.endswith(".toml")]:
        if not (tmp_path / policy).exists():
            (tmp_path / policy).parent.mkdir(exist_ok=True)
            (tmp_path / policy).write_text('owner = "bob"\n', "utf-8")
    environ = {"GITEA_URL": None, "GITEA_REPO": None}
    arguments = [
        {"https://git.example.org": "http://gitea.test", "owner/name": "alice/app"}.get(w, w)
        for w in words[1:]
    ]
    result = CliRunner().invoke(main, arguments, env=environ, catch_exceptions=False)
    print(result.output)
    assert result.exit_code == 0
    assert not result.stderr or words[1] in {"export", "check"}


def completion(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a shell reads to complete the command."""
    del tmp_path
    variable, _, shell = words[0].partition("=")
    monkeypatch.setenv(variable, shell)
    run = [sys.executable, "-m", *words[1:2]]
    done = subprocess.run(run, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603
    assert "_TRIAGE_COMPLETE" in done.stdout


def clone(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is cloned has the file that the next command runs."""
    del words, monkeypatch
    subprocess.run(["git", "clone", "-q", str(ROOT), str(tmp_path / "gitea-triage")], check=True)  # noqa: S603, S607
    assert (tmp_path / "gitea-triage" / "dev.py").is_file()


def directory(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The directory that the clone before it makes, or that of the reader's own repository."""
    del tmp_path, monkeypatch
    assert words in (["cd", "gitea-triage"], ["cd", "../name"])


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
    "_TRIAGE_COMPLETE=": completion,
    "git clone": clone,
    "cd ": directory,
    "export GITEA_": variable,
    "GITEA_": variable,
}


@pytest.mark.parametrize(("name", "block"), blocks("toml"))
def test_policy(name: str, block: str) -> None:
    assert parse_policy(block, name).agents


def test_blocks__are_all_of_a_kind_that_is_run_or_parsed() -> None:
    known = {"sh", "bash", "toml", "yaml", "text"}

    found = {(name, kind) for name in DOCUMENTS for kind, _ in BLOCK.findall(text(name))}

    assert [(name, kind) for name, kind in sorted(found) if kind not in known] == []


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


def test_reference__has_every_variable() -> None:
    told = text("docs/reference.md")

    assert [n for names in VARIABLES.values() for n in names if f"`{n}`" not in told] == []


def test_reference__has_every_command_and_option() -> None:
    told = text("docs/reference.md") + text("docs/how-to.md")
    options = {
        option
        for command in main.commands.values()
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--")
    }

    assert [name for name in main.commands if f"`triage {name}" not in told] == []
    assert [option for option in sorted(options) if option not in told] == []


def test_rules__are_all_told_in_their_order() -> None:
    page = text("docs/how-it-decides.md")
    told = re.findall(r"^\| `([a-z-]+)` \| .* \| .* \|$", page, re.MULTILINE)

    assert sorted(told) == sorted(Rule)
    assert told[: len(RULES)] == list(RULES)


def test_criteria__are_all_told() -> None:
    kinds = ("", "[bug]", "[feature]", "[refactor]", "[loop-generated]", "[rfc]")
    issues = [make_issue(title=f"{kind} x") for kind in kinds]
    checks = [checks_of(issue, tags_of(issue), DEFAULT_POLICY) for issue in issues]
    codes = {check.code for found in checks for check in found}
    page = text("docs/how-it-decides.md").replace("`.", "`alignment.")
    told = set(re.findall(r"`((?:scope|acceptance|alignment)\.[a-z]+)`", page))

    assert told >= codes


def test_readme__is_short() -> None:
    assert len(text("README.md").splitlines()) < 200


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
    ours = re.search(r"/gitea-triage@.*\n        with:\n((?: {10}.*\n)+)", block)
    given = re.findall(r"^          ([\w-]+): ", ours[1] if ours else "", re.MULTILINE)
    assert set(given) <= set(inputs)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links__lead_somewhere(name: str) -> None:
    links = re.findall(r"\]\(([^)#]*)#?([^)]*)\)", BLOCK.sub("", text(name)))

    local = [(file, anchor) for file, anchor in links if not file.startswith("http")]
    for file, anchor in local:
        path = (ROOT / name).parent / file if file else ROOT / name
        assert path.exists(), file
        assert not anchor or anchor in anchors(path.read_text("utf-8")), (file, anchor)


def anchors(page: str) -> list[str]:
    """What the headings of a page are called in links."""
    titles = re.findall(r"^#+ (.*)$", BLOCK.sub("", page), re.MULTILINE)
    return [re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles]


TESTS = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text("docs/safety.md"))


@pytest.mark.parametrize(("file", "name"), TESTS)
def test_safety__names_tests_that_exist(file: str, name: str) -> None:
    assert f"def {name}(" in text(file)


def test_safety__every_threat_has_its_test() -> None:
    rows = re.findall(r"^\| (?!they|it|---).*\|$", text("docs/safety.md"), re.MULTILINE)

    bare = [row for row in rows if "`tests/" not in row]

    assert len(rows) > 25
    assert bare == []
