"""Humans and other runs act while a cycle is at work (design §4)."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import replace

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import READY, Triage
from triage.markers import Deed, parse_day, render_day

NO_LIMIT = """\
max_operations = 99
[agents.claude]
assign = "claude"
max_open = 0
[agents.kimi]
label = "kimi-ready"
"""
HOLD = "triage/hold"
FLAG = "triage/needs-owner"
VERSIONS = ("1.27.0", "1.25.5", "15.0.3+gitea-1.22.0")
DEEDS: dict[str, Callable[[Repo, int], None]] = {
    "hold": lambda repo, number: repo.human("bob").label(number, HOLD),
    "assign": lambda repo, number: repo.human("bob").assign(number, "bob"),
    "close": lambda repo, number: repo.human("bob").close(number),
}


def at_first_post(gitea: FakeGitea, deed: Callable[[], None], path: str = "/comments") -> None:
    """Something happens just before a comment is stored, which takes three seconds."""
    spent: list[int] = []

    def decide(index: int, request: httpx.Request) -> None:
        if request.method == "POST" and request.url.path.endswith(path) and not spent:
            spent.append(1)
            deed()
            gitea.advance(3)

    gitea.faults = decide


# Humans ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("deed", DEEDS)
def test_second_wave__sees_what_happened_during_the_first(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, deed: str
) -> None:
    repo = make_repo()
    repo.write_file(".gitea/triage.toml", NO_LIMIT)
    repo.label(HOLD)
    *_, last = (repo.open_issue(f"[bug] {n}", READY) for n in range(40))
    at_first_post(gitea, lambda: DEEDS[deed](repo, last))

    triage(repo, "--no-summary")

    assert repo.issue(last).comments == []
    assert "claude" not in repo.issue(last).logins


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("deed", DEEDS)
def test_between_comment_and_write__a_human_comes_first(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, deed: str, version: str
) -> None:
    gitea.become(version)
    repo = make_repo()
    repo.label(HOLD)
    number = repo.open_issue("[bug] Crash", READY)
    at_first_post(gitea, lambda: DEEDS[deed](repo, number))

    triage(repo, "--no-summary")

    assert repo.issue(number).logins == (["bob"] if deed == "assign" else [])


@pytest.mark.parametrize("version", VERSIONS)
def test_between_comment_and_write__a_human_puts_the_flag_on(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, version: str
) -> None:
    gitea.become(version)
    repo = make_repo()
    repo.label(FLAG)
    number = repo.open_issue("[bug] Crash", READY)
    at_first_post(gitea, lambda: repo.human("bob").label(number, FLAG))

    ran = triage(repo, "--no-summary")
    again = triage(repo, "--no-summary")

    assert (repo.issue(number).logins, repo.issue(number).label_names) == ([], {FLAG})
    assert ran.outcome(number) == ("overtaken", "none")
    assert again.outcome(number) == ("kept", "none")


def test_second_wave__a_human_in_its_own_window(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.write_file(".gitea/triage.toml", NO_LIMIT)
    repo.label(HOLD)
    numbers = [repo.open_issue(f"[bug] {n}", READY) for n in range(70)]
    held, taken = numbers[60], numbers[65]

    def deed() -> None:
        DEEDS["hold"](repo, held)
        DEEDS["assign"](repo, taken)

    at_first_post(gitea, deed, f"/issues/{held}/comments")

    triage(repo, "--no-summary")

    assert [repo.issue(n).logins for n in (held, taken)] == [[], ["bob"]]


# Other runs --------------------------------------------------------------------------------------


def test_label_agent__given_to_by_another_run_counts_for_its_limit(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    policy = '[agents.kimi]\nlabel = "kimi-ready"\nmax_open = 1\n[[routes]]\nagent = "kimi"\n'
    repo.write_file(".gitea/triage.toml", policy)
    repo.label("kimi-ready")
    numbers = [repo.open_issue(f"[feature] {n}", READY) for n in range(2)]
    spent: list[int] = []

    def first_look(index: int, request: httpx.Request) -> None:
        if "since" in str(request.url) and not spent:
            spent.append(1)
            repo.human("triage-bot").label(numbers[0], "kimi-ready")

    gitea.faults = first_look

    triage(repo, "--no-summary")

    assert sum("kimi-ready" in repo.issue(n).label_names for n in numbers) == 1


def test_rival__that_finished_our_write_leaves_our_comment(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)

    def finish(index: int, request: httpx.Request) -> None:
        if request.method == "GET" and request.url.path.endswith("/issues/comments"):
            repo.human("triage-bot").assign(number, "claude")

    gitea.faults = finish

    triage(repo)

    assert repo.issue(number).logins == ["claude"]
    assert len(repo.issue(number).comments) == 1


@pytest.mark.parametrize("summary", ["--summary", "--no-summary"])
@pytest.mark.parametrize("deed", DEEDS)
def test_overtaken__every_issue_is_counted_once_and_the_next_cycle_is_quiet(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, deed: str, summary: str
) -> None:
    repo = make_repo()
    repo.label(HOLD)
    number = repo.open_issue("[bug] Crash", READY)
    at_first_post(gitea, lambda: DEEDS[deed](repo, number))

    counts = triage(repo, summary).counts
    triage(repo, summary)
    gitea.forget()
    triage(repo, summary)

    assert counts.pop("open") == sum(counts.values()) - counts["ready"]
    gitea.assert_readonly()


def test_summary__deeds_that_another_run_noted_meanwhile_stay(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    number, other = repo.open_issue("[bug] Crash", READY), repo.open_issue("[rfc] Other", "x")

    def note() -> None:
        day = parse_day(summary.body)
        assert day
        deed = Deed(at="01:00", number=other, action="flag")
        marker = render_day(replace(day, deeds=(*day.deeds, deed)))
        body = summary.body.replace(render_day(day), marker)
        repo.human("triage-bot").edit(summary.number, body=body)

    at_first_post(gitea, note)

    triage(repo)

    day = parse_day(summary.body)
    assert day
    assert {deed.number for deed in day.deeds} == {number, other}


@pytest.mark.parametrize("deed", ["hold", "close"])
def test_summary__that_a_human_has_just_put_aside_is_left_as_it_is(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, deed: str
) -> None:
    repo = make_repo()
    repo.label(HOLD)
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    before = summary.body
    repo.open_issue("[bug] Crash", READY)
    at_first_post(gitea, lambda: DEEDS[deed](repo, summary.number))

    ran = triage(repo)

    assert summary.body == before
    assert ran.report["summary"] == {
        "number": summary.number, "outcome": "unchanged", "error": None,
    }  # fmt: skip


def test_summary__of_the_day_before_that_a_human_has_just_put_on_hold_stays_open(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.label(HOLD)
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    repo.open_issue("[bug] Crash", READY)
    at_first_post(gitea, lambda: DEEDS["hold"](repo, summary.number))

    triage(repo, TRIAGE_DATE="2026-11-23")

    assert [issue.state for issue in repo.titled("[Triage]")] == ["open", "open"]


# Signals -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", range(0, 22, 2))
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["TERM", "INT"])
def test_signal__at_any_request_the_next_cycle_finishes(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, place: int, number: signal.Signals
) -> None:
    repo = make_repo()
    issues = [repo.open_issue(f"[bug] {n}", READY) for n in range(3)]
    issues.append(repo.open_issue("[security] Hole", "short"))

    def decide(index: int, request: httpx.Request) -> None:
        if index == place:
            os.kill(os.getpid(), number)

    gitea.faults = decide
    assert triage(repo, expect=None).exit_code in {0, 1}
    gitea.faults = lambda index, request: None
    triage(repo)
    gitea.forget()

    triage(repo)

    gitea.assert_readonly()
    assert [len(repo.issue(n).comments) for n in issues] == [1] * 4
    assert len(repo.titled("[Triage]")) == 1
