"""`triage explain`: what it tells is what a cycle does, and nothing is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.drive import READY, Ran, cycle, invoke, no_wait
from tests.integration.conftest import NO_LIMIT, POLICY, Triage, crash, hole, study, waiting
from tests.integration.test_stale import AGENTS
from tests.unit.builders import check_golden
from triage.cli.shell import Machine
from triage.policy import APPROVED, BLOCKED, HOLD, NEEDS_OWNER

SAMPLE = str(Path(__file__).parents[2] / "examples" / "backlog.json")


def ask(repo: Repo, *arguments: str, expect: int = 0, **environ: str) -> Ran:
    machine = Machine(sleep=no_wait, transport=repo.fake.transport())
    given = {**repo.environ, **environ}
    return invoke("explain", *arguments, expect=expect, environ=given, machine=machine)


def explain(repo: Repo, number: int) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ask(repo, str(number), "--format=json").stdout)
    return found


def offline(*arguments: str, expect: int = 0) -> Ran:
    return invoke("explain", *arguments, expect=expect)


def draft(text: str, *arguments: str, expect: int = 0) -> Ran:
    Path("draft.md").write_text(text, "utf-8")
    return offline("--file", "draft.md", *arguments, expect=expect)


@pytest.fixture
def repo(make_repo: MakeRepo) -> Repo:
    return make_repo()


def varied(repo: Repo) -> list[int]:
    """An issue for each outcome that needs no time to pass."""
    alice = repo.human("alice")
    first, second = waiting(repo)
    ready, under, research = crash(repo), hole(repo), study(repo)
    held, theirs, native, busy = (crash(repo) for _ in range(4))
    alice.label(held, HOLD)
    alice.assign(theirs, "bob")
    repo.depend(native, on=first)
    repo.open_pull(f"Fixes #{busy}")
    stranger = repo.open_issue("[bug] Theirs", READY, author="mallory")
    vague = repo.open_issue("Slow", "It is slow.")
    return [first, second, ready, under, research, held, theirs, native, busy, stranger, vague]


def test_explain__what_it_tells_is_what_a_cycle_would_do(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    gitea.add_user("mallory")
    numbers = varied(repo)
    for round_ in range(2):
        planned = triage(repo, "--dry-run")
        gitea.forget()
        for number in numbers:
            told, row = explain(repo, number), planned.issue(number)
            assert told["decision"] == row["decision"], number
            written = bool(told["next_cycle"]["on"] or told["next_cycle"]["off"])
            assert written == (row["outcome"] == "planned"), number
        gitea.assert_readonly()
        if not round_:
            triage(repo)
            repo.human("alice").unlabel(numbers[3], NEEDS_OWNER)
            repo.human("alice").unassign(numbers[2], "claude")


GESTURES: dict[str, Callable[[Repo, int], None]] = {
    f"put {APPROVED} on": lambda repo, n: repo.human("alice").label(n, APPROVED),
    f"take {HOLD} off": lambda repo, n: repo.human("alice").unlabel(n, HOLD),
    f"take {NEEDS_OWNER} off": lambda repo, n: repo.human("alice").unlabel(n, NEEDS_OWNER),
    f"take {BLOCKED} off": lambda repo, n: repo.human("alice").unlabel(n, BLOCKED),
    "take @claude off": lambda repo, n: repo.human("alice").unassign(n, "claude"),
    "take @bob off": lambda repo, n: repo.human("alice").unassign(n, "bob"),
    "take kimi-ready off": lambda repo, n: repo.human("alice").unlabel(n, "kimi-ready"),
    "assign somebody": lambda repo, n: repo.human("alice").assign(n, "bob"),
    "say more in its text, as the hints tell": lambda repo, n: repo.human("alice").edit(
        n, body=READY
    ),
}


@pytest.mark.parametrize("what", GESTURES)
def test_changes__done_by_hand_they_bring_what_was_told(
    gitea: FakeGitea, repo: Repo, triage: Triage, what: str
) -> None:
    gitea.add_user("mallory")
    repo.write_file(POLICY, NO_LIMIT)
    numbers, tried = varied(repo), 0
    triage(repo)
    told = {number: explain(repo, number) for number in numbers}
    for number, found in told.items():
        then = {change["what"]: change["then"] for change in found["changes"]}.get(what)
        if then:
            tried += 1
            GESTURES[what](repo, number)
            now = explain(repo, number)["decision"]
            assert (now["action"], now["rule"], now["agent"]) == (
                then["action"],
                then["rule"],
                then["agent"],
            ), number
    assert tried


def test_history__who_did_what_and_what_is_announced(repo: Repo) -> None:
    number = crash(repo)
    cycle(repo, run="one", expect=0)
    repo.human("alice").unassign(number, "claude")

    told = explain(repo, number)

    assert [(event["by"], event["did"]) for event in told["history"]["events"]] == [
        ("triage-bot", "wrote an audit comment"),
        ("triage-bot", "put @claude on"),
        ("alice", "took @claude off"),
    ]
    assert told["history"]["announced"]["on"] == ["@claude"]
    assert told["decision"]["reason"] == "alice took claude off"
    assert told["next_cycle"] == {"on": HOLD, "off": []}
    assert told["rules_alone"]["rule"] == "routed"


def test_idle_agents__what_it_tells_is_what_a_cycle_would_do(repo: Repo) -> None:
    repo.write_file(POLICY, AGENTS.format(limit=5))
    number = crash(repo)
    for days, rule in ((0, "routed"), (1, "assigned"), (1, "stale"), (2, "no-agent-left")):
        repo.fake.advance(days * 86_400)
        told = explain(repo, number)
        ran = cycle(repo, run=f"{days} {rule}", date=f"{repo.fake.now:%Y-%m-%d}", expect=0)
        assert ran
        assert told["decision"] == ran.issue(number)["decision"]
        assert told["decision"]["rule"] == rule
    assert told["history"]["had"] == ["@claude"]
    now = explain(repo, number)
    assert now["history"]["had"] == ["@claude", "kimi-ready"]
    assert f"take {NEEDS_OWNER} off" in {change["what"] for change in now["changes"]}


def test_limits__an_agent_without_room(repo: Repo) -> None:
    repo.write_file(POLICY, NO_LIMIT.replace("max_open = 0", "max_open = 1"))
    crash(repo)
    cycle(repo, run="one", expect=0)
    number = crash(repo)
    text = ask(repo, str(number)).stdout
    assert "once there is room, a cycle puts @claude on" in text
    assert "claude has 1 open (at most 1)" in text
    assert explain(repo, number)["agents"]["claude"] == {"open": 1, "max_open": 1}


def test_the_budget_of_a_cycle_is_no_matter(repo: Repo) -> None:
    repo.write_file(POLICY, "max_operations = 0\n")
    assert "the next cycle puts @claude on" in ask(repo, str(crash(repo))).stdout


def test_an_agent_that_cannot_be_assigned__it_says_so_as_a_cycle_does(repo: Repo) -> None:
    repo.write_file(POLICY, '[agents.claude]\nassign = "nobody-here"\n')
    number = crash(repo)

    said = ask(repo, str(number)).stdout

    assert "cannot be done: agent claude: there is no user nobody-here on this server" in said
    assert "the next cycle" not in said.partition("What would change it")[0]
    assert explain(repo, number)["cannot_be_done"].startswith("agent claude: there is no user")


def test_paused__it_is_said(repo: Repo) -> None:
    number = crash(repo)
    cycle(repo, run="one", expect=0)
    (summary,) = repo.titled("[Triage]")
    repo.human("alice").label(summary.number, HOLD)
    assert f"paused: label {HOLD} is on the summary" in ask(repo, str(number)).stdout
    assert "daily summary" in ask(repo, str(summary.number), expect=2).stderr


def test_numbers_that_are_not_triaged(repo: Repo) -> None:
    number, pull = crash(repo), repo.open_pull("Work")
    repo.human("alice").close(number)
    assert "is a closed issue" in ask(repo, str(number), expect=2).stderr
    assert "is a pull request" in ask(repo, f"#{pull}", expect=2).stderr
    assert "alice/app#99 does not exist" in ask(repo, "99", expect=2).stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "name the NUMBER of an issue, or a draft"),
        (("3", "--file", "-"), "name the NUMBER of an issue, or a draft"),
        (("3", "--label", "bug", "--backlog", SAMPLE), "--label goes with --file"),
        (("x", "--backlog", SAMPLE), "expected the number of an issue"),
        (("0", "--backlog", SAMPLE), "expected the number of an issue"),
        (("7", "--backlog", SAMPLE), "acme/teapot#7 is not in the backlog"),
        (("--file", "nowhere.md"), "No such file"),
        (("3",), "settings are missing"),
    ],
)
def test_usage(arguments: tuple[str, ...], message: str) -> None:
    ran = offline(*arguments, expect=2)
    assert message in " ".join(ran.stderr.split())
    assert not ran.stdout


def test_token__is_masked_for_a_runner_and_never_printed(repo: Repo) -> None:
    number = str(crash(repo))
    ran = ask(repo, number, "--verbose", CI="true", GITHUB_ACTIONS="true")
    assert ran.stdout.startswith(f"::add-mask::{repo.token}\n")
    rest = ran.stdout.removeprefix(f"::add-mask::{repo.token}\n") + ran.stderr
    assert repo.token not in rest


def test_offline__every_issue_as_a_run_has_it() -> None:
    report = json.loads(invoke("run", "--backlog", SAMPLE, "--format=json").stdout)
    for row in report["issues"]:
        number = str(row["number"])
        told = json.loads(offline(number, "--backlog", SAMPLE, "--format=json").stdout)
        assert told["decision"] == row["decision"], number
        assert told["history"] is None


@pytest.mark.parametrize("number", ["129", "174", "34"])
def test_golden__an_issue(number: str) -> None:
    check_golden(f"explain-{number}.txt", offline(number, "--backlog", SAMPLE).stdout)


def test_golden__as_json() -> None:
    ran = offline("34", "--backlog", SAMPLE, "--format=json")
    check_golden("explain-34.json", ran.stdout)


VAGUE = "# Make it faster\n\nIt is slow.\n"


def test_draft__not_ready(quiet_place: None) -> None:
    check_golden("explain-draft.txt", draft(VAGUE, expect=1).stdout)


def test_draft__ready() -> None:
    found = json.loads(draft(f"Crash\r\n\r\n{READY}", "--label", "bug", "--format=json").stdout)
    assert (found["title"], found["draft"], found["number"]) == ("Crash", True, None)
    assert found["decision"]["agent"] == "claude"
    assert found["tags"] == [{"tag": "bug", "sources": ["bug"], "groups": ["bug"]}]


def test_draft__what_it_waits_for_counts_as_open_unless_a_backlog_says() -> None:
    text = f"[bug] Crash\n\n{READY}\n\nBlocked by #2"
    ran = draft(text)
    assert "blocked by #2" in ran.stdout
    assert "what it waits for counts as open" in ran.stdout
    assert "given to claude" in draft(text, "--backlog", SAMPLE).stdout


def test_draft__by_the_policy_that_is_here_and_from_stdin() -> None:
    Path("strict.toml").write_text("ready_threshold = 9\n", "utf-8")
    ran = draft(f"Crash\n\n{READY}", "--config", "strict.toml", expect=1)
    assert "9 is needed" in ran.stdout


@pytest.mark.parametrize("text", ["", "\n\nbody", "# \nbody", "   "])
def test_draft__without_a_title(text: str) -> None:
    assert "has no title" in draft(text, expect=2).stderr


def test_draft__what_is_no_text_is_read_as_far_as_it_is() -> None:
    Path("draft.md").write_bytes(b"\xef\xbb\xbf# T\xff\x00itle\n\xfe\x1b[31m")
    ran = offline("--file", "draft.md", expect=1)
    assert ran.stdout.startswith("Draft: T� itle\n")
