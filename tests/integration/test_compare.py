"""`triage compare`: what another policy would decide otherwise; nothing is written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.drive import READY, Ran, invoke, no_wait
from tests.integration.conftest import crash, hole
from tests.unit.builders import check_golden
from triage.cli.shell import Machine

EXAMPLES = Path(__file__).parents[2] / "examples"
SAMPLE = str(EXAMPLES / "backlog.json")
BLUNT = str(EXAMPLES / "blunt.toml")
STRICT = "ready_threshold = 8\n"
OTHER_LOGIN = '[agents.claude]\nassign = "bob"\n[agents.kimi]\nlabel = "kimi-ready"\n'


@pytest.fixture
def repo(make_repo: MakeRepo) -> Repo:
    return make_repo()


def policy(text: str, name: str = "new.toml") -> str:
    Path(name).write_text(text, "utf-8")
    return name


def offline(*arguments: str, expect: int = 0) -> Ran:
    return invoke("compare", *arguments, "--backlog", SAMPLE, expect=expect)


def compared(repo: Repo, text: str) -> dict[int, tuple[Any, ...]]:
    """The rules and what is put on, before and after, by the issue's number."""
    machine = Machine(sleep=no_wait, transport=repo.fake.transport())
    arguments = ("compare", "built-in", policy(text), "--format=json")
    found = json.loads(invoke(*arguments, environ=repo.environ, machine=machine).stdout)
    return {
        row["number"]: tuple((side["rule"], side["on"]) for side in (row["old"], row["new"]))
        for row in found["issues"]
    }


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_golden(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(EXAMPLES.parent)
    suffix = {"text": "txt", "markdown": "md"}.get(form, form)
    ran = offline("built-in", "examples/blunt.toml", f"--format={form}")
    check_golden(f"compare.{suffix}", ran.stdout)


def test_equal_policies__nothing_changes() -> None:
    ran = offline("built-in", policy(""), "--fail-on=1")
    assert "none of 48 open issues would change" in ran.stdout


@pytest.mark.parametrize(("most", "code"), [("9", 1), ("10", 0)])
def test_fail_on__so_many_or_more(most: str, code: int) -> None:
    offline("built-in", BLUNT, f"--fail-on={most}", expect=code)


def test_each_change__is_what_runs_with_these_policies_show() -> None:
    strict = policy(STRICT)
    rows = [
        {
            row["number"]: (row["tier"], row["decision"])
            for row in json.loads(
                invoke("run", "--backlog", SAMPLE, "--format=json", *config).stdout
            )["issues"]
            if row["decision"]["rule"] != "kept"
        }
        for config in ((), ("--config", strict))
    ]
    found = json.loads(offline("built-in", strict, "--format=json").stdout)
    told = {row["number"]: (row["old"], row["new"]) for row in found["issues"]}
    for number, (tier, decision) in rows[0].items():
        other_tier, other = rows[1].get(number, (tier, decision))
        differs = tier != other_tier or any(decision[k] != other[k] for k in ("action", "agent"))
        assert differs == (number in told), number
        if differs:
            assert [side["rule"] for side in told[number]] == [decision["rule"], other["rule"]]


def test_limits__are_no_change() -> None:
    text = '[agents.claude]\nassign = "claude"\nmax_open = 1\n[agents.kimi]\nlabel = "kimi-ready"\n'
    assert "none of" in offline("built-in", policy(f"max_operations = 0\n{text}")).stdout


def test_live__another_login_of_an_agent_is_a_change(repo: Repo) -> None:
    number = crash(repo)
    assert compared(repo, OTHER_LOGIN) == {number: (("routed", "@claude"), ("routed", "@bob"))}


def test_live__nothing_is_written(gitea: FakeGitea, repo: Repo) -> None:
    crash(repo), hole(repo)
    gitea.forget()
    compared(repo, STRICT)
    gitea.assert_readonly()


def test_live__a_native_dependency_holds_an_issue_back_whatever_a_policy_says(repo: Repo) -> None:
    first, second = hole(repo), crash(repo)
    repo.depend(second, on=first)
    assert compared(repo, OTHER_LOGIN) == {}


def test_live__strangers_by_each_policys_trust(gitea: FakeGitea, repo: Repo) -> None:
    gitea.add_user("mallory")
    number = repo.open_issue("[bug] Crash", READY, author="mallory")
    changed = compared(repo, '[trust]\nauthors = "anyone"\n')
    assert changed == {number: (("untrusted", None), ("routed", "@claude"))}


def test_policies_that_cannot_be_read__every_problem_of_both() -> None:
    first, second = policy("owner = 3\nredy = 1\n", "a.toml"), policy("[", "b.toml")
    ran = offline(first, second, expect=2)
    lines = ran.stderr.splitlines()
    assert [line.partition(": ")[2][:6] for line in lines] == ["a.toml", "a.toml", "b.toml"]
    assert not ran.stdout


def test_policies_that_are_not_there() -> None:
    ran = offline("nowhere.toml", "built-in", expect=2)
    assert "nowhere.toml: the policy cannot be read" in ran.stderr
