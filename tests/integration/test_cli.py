"""The command as a person uses it: help, output, files, signals, the deadline."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo
from tests.integration.conftest import READY, Triage, at_first, crash, invoke
from triage import __version__
from triage.cli import main
from triage.cli.shell import Progress, Stop, StoppedError
from triage.errors import TriageError

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "backlog.json"
ESCAPE = "\x1b"


def test_version() -> None:
    assert __version__ in invoke("--version").stdout


@pytest.mark.parametrize("command", [[], *([name] for name in main.commands)])
def test_help__every_command_has_one(command: list[str]) -> None:
    assert "Usage:" in invoke(*command, "--help").stdout


def test_help__names_every_variable() -> None:
    text = re.sub(r"\s+", " ", invoke("run", "--help").stdout)

    for variable in ("GITEA_URL, GITHUB_SERVER_URL", "TRIAGE_MAX_OPERATIONS", "TRIAGE_DEADLINE"):
        assert variable in text


def test_text__is_aligned_and_without_control_codes() -> None:
    lines = invoke("run", "--all", "--backlog", str(EXAMPLE)).stdout.splitlines()

    assert ESCAPE not in "".join(lines)
    numbers = [re.match(r" +#\d+(?= )", line) for line in lines]
    assert len(list(filter(None, numbers))) == 48
    assert len({number.end() for number in numbers if number}) == 1


def test_text__no_line_begins_with_text_from_an_issue(tmp_path: Path) -> None:
    file = tmp_path / "backlog.json"
    issue = {"number": 1, "title": "::error::forged\n::set-output name=x::y", "body": READY}
    file.write_text(json.dumps([issue]), "utf-8")

    ran = invoke("run", "--backlog", str(file), environ={"GITHUB_ACTIONS": "true"})

    commands = [line for line in ran.stdout.splitlines() if line.startswith("::")]
    assert commands == []
    assert "::error::forged" in ran.stdout


def test_ci__groups_and_workflow_commands(make_repo: MakeRepo, gitea: FakeGitea) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] A", READY)
    repo.open_issue("[rfc] Talk", "short")
    gitea.faults = lambda index, request: (
        403 if request.url.path.endswith(f"/issues/{number}/assignees") else None
    )

    ran = invoke("run", expect=1, environ={**repo.environ, "CI": "true"})

    assert "::group::Left alone (1)" in ran.stdout
    assert "::error::issue 1: POST" in ran.stdout


@pytest.mark.parametrize("without", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_terminal__colours_unless_they_are_not_wanted(without: dict[str, str]) -> None:
    plain = _on_terminal(without)

    assert ESCAPE in _on_terminal({})
    assert ESCAPE not in plain
    assert "48 open, " in plain


@pytest.mark.parametrize("columns", [80, 120, 200])
def test_terminal__one_line_an_issue_in_its_width(columns: int) -> None:
    lines = _on_terminal({"NO_COLOR": "1", "COLUMNS": str(columns)}).splitlines()

    issues = [line for line in lines if re.match(r" +#\d+  P", line)]
    assert len(issues) == 33
    assert max(map(len, issues)) <= columns


def _on_terminal(environ: dict[str, str]) -> str:
    """What a person sees whose terminal is a real one."""
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "triage", "run", "--backlog", str(EXAMPLE)]
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", **environ}
    variables.pop("CI", None)
    process = subprocess.Popen(command, stdout=slave, stderr=slave, env=variables)  # noqa: S603
    os.close(slave)
    chunks = []
    try:
        while chunk := os.read(master, 65536):
            chunks.append(chunk)
    except OSError:  # the end of a terminal on Linux
        pass
    os.close(master)
    assert process.wait() == 0
    return b"".join(chunks).decode()


def test_verbose__shows_each_request(make_repo: MakeRepo, triage: Triage) -> None:
    ran = triage(make_repo(), "-v")

    assert re.search(r"GET repos/alice/app/issues: 200 in \d+ ms", ran.stderr)


def test_report_file__as_json_beside_the_text(make_repo: MakeRepo, tmp_path: Path) -> None:
    repo, file = make_repo(), tmp_path / "report.json"

    ran = invoke("run", "--report", str(file), environ=dict(repo.environ))

    assert json.loads(file.read_text("utf-8"))["version"] == 1
    assert ran.stdout.startswith(f"gitea-triage {__version__}")


def test_report_file__as_text(make_repo: MakeRepo, tmp_path: Path) -> None:
    repo, file = make_repo(), tmp_path / "report.txt"

    invoke("run", environ={**repo.environ, "TRIAGE_REPORT": str(file)})

    assert "0 open, 0 ready" in file.read_text("utf-8")


def test_report_file__that_cannot_be_written(make_repo: MakeRepo) -> None:
    ran = invoke("run", "--report", "/dev/full", expect=3, environ=dict(make_repo().environ))

    assert "/dev/full: cannot be written" in ran.stderr


def test_env_file__behind_the_environment(make_repo: MakeRepo, tmp_path: Path) -> None:
    repo = make_repo()
    lines = [f"{name}={value}" for name, value in repo.environ.items()]
    (tmp_path / ".env").write_text("\n".join([*lines, "GITEA_REPO=alice/wrong"]), "utf-8")

    ran = invoke("run", "--format", "json", environ={"GITEA_REPO": repo.name})

    assert ran.report["repository"] == repo.name


def test_env_file__is_not_read_under_ci(make_repo: MakeRepo, tmp_path: Path) -> None:
    repo = make_repo()
    lines = [f"{name}={value}" for name, value in repo.environ.items()]
    (tmp_path / ".env").write_text("\n".join(lines), "utf-8")

    ran = invoke("run", expect=2, environ={"CI": "true"})

    assert "settings are missing" in ran.stderr


def test_env_file__that_was_named(make_repo: MakeRepo, tmp_path: Path) -> None:
    repo, file = make_repo(), tmp_path / "other.env"
    file.write_text("\n".join(f"{k}={v}" for k, v in repo.environ.items()), "utf-8")

    ran = invoke("run", "--format", "json", "--env-file", str(file), environ={"CI": "true"})

    assert ran.report["repository"] == repo.name


def test_export__whole_or_not_at_all(gitea: FakeGitea, make_repo: MakeRepo, tmp_path: Path) -> None:
    repo, file = make_repo(), tmp_path / "backlog.json"
    for n in range(60):
        repo.open_issue(f"[bug] {n}", READY)
    gitea.faults = lambda index, request: 500 if "page=2" in str(request.url) else None

    invoke("export", str(file), expect=3, environ=dict(repo.environ))

    assert not file.exists()
    gitea.assert_readonly()


def test_export__to_stdout(make_repo: MakeRepo) -> None:
    repo = make_repo()
    repo.open_issue("[bug] A", READY)

    ran = invoke("export", "-", environ=dict(repo.environ))

    assert [issue["title"] for issue in json.loads(ran.stdout)] == ["[bug] A"]


def test_export__where_it_cannot_be_written(make_repo: MakeRepo, tmp_path: Path) -> None:
    file = tmp_path / "absent" / "backlog.json"

    ran = invoke("export", str(file), expect=2, environ=dict(make_repo().environ))

    assert "cannot be written" in ran.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signal__finishes_what_was_announced_and_begins_nothing(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, number: signal.Signals
) -> None:
    repo = make_repo()
    issues = [crash(repo) for _ in range(30)]

    def press() -> None:
        os.kill(os.getpid(), number)

    gitea.faults = at_first("POST", "/assignees", press)

    ran = triage(repo, expect=1)

    done = [n for n in issues if ran.issue(n)["outcome"] == "done"]
    left = [n for n in issues if n not in done]
    assert 0 < len(done) < len(issues)
    assert all(repo.issue(n).logins == ["claude"] for n in done)
    assert all(repo.issue(n).entries == [] for n in left)
    assert {ran.issue(n)["note"] for n in left} == {f"stopped: {number.name} received"}


def test_signal__before_the_backlog_is_there(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()

    def press(index: int, request: httpx.Request) -> None:
        if "contents" in request.url.path:
            os.kill(os.getpid(), signal.SIGTERM)

    gitea.faults = press

    ran = triage(repo, expect=1)

    assert "SIGTERM received before the backlog was fetched whole" in ran.stderr
    gitea.assert_readonly()


def test_signal__a_second_one_ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    codes: list[int] = []
    monkeypatch.setattr("os._exit", codes.append)
    stop = Stop(60)

    with stop.on_signals():
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGTERM)

    assert codes == [130, 143]


def test_deadline__defers_what_does_not_fit(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo = make_repo()
    issues = [crash(repo) for _ in range(30)]
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])

    def pass_time(index: int, request: httpx.Request) -> None:
        if request.method == "POST" and request.url.path.endswith("/assignees"):
            now[0] += 10.0

    gitea.faults = pass_time

    ran = triage(repo, "--deadline", "40s")

    left = [n for n in issues if ran.issue(n)["outcome"] == "deferred"]
    assert 0 < len(left) <= len(issues) - 4
    assert all(repo.issue(n).entries == [] for n in left)
    assert {ran.issue(n)["note"] for n in left} == {"stopped: the deadline of 40 s is reached"}


def test_deadline__before_the_backlog_is_there() -> None:
    stop = Stop(0.0)

    with pytest.raises(TriageError, match="deadline of 0 s is reached") as raised:
        stop.check()

    assert not isinstance(raised.value, StoppedError)


def test_progress__only_on_a_terminal_and_after_a_moment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    Progress(enabled=True)("fetching", 1, 2)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    progress = Progress(enabled=True)
    progress("fetching", 1, 2)
    assert capsys.readouterr().err == ""
    now[0] = 5.0

    progress("fetching", 1, 2)
    progress.clear()
    progress.clear()

    assert "[###############---------------] 1/2" in capsys.readouterr().err
