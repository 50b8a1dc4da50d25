"""Agents that do nothing are relieved (design §6)."""

from __future__ import annotations

from datetime import timedelta

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.double.faults import Fault, no_faults
from tests.drive import READY, Ran, cycle
from tests.integration.conftest import POLICY
from triage.policy import APPROVED, HOLD, NEEDS_OWNER

NO_LABELS = b'{"labels":[]}'
AGENTS = """
[agents.claude]
assign = "claude"
stale_after = "36h"
max_open = {limit}
[agents.kimi]
label = "kimi-ready"
stale_after = "36h"
max_open = 1
[[routes]]
agents = ["claude", "kimi"]
"""


@pytest.fixture(params=["1.27.0", "1.25.5"])
def repo(request: pytest.FixtureRequest, gitea: FakeGitea, make_repo: MakeRepo) -> Repo:
    """Its policy offers everything to claude first, and then to kimi."""
    gitea.become(request.param)
    repo = make_repo()
    repo.write_file(POLICY, AGENTS.format(limit=5))
    return repo


def crash(repo: Repo) -> int:
    return repo.open_issue("[bug] Crash", READY)


def run(repo: Repo, days: float = 0) -> Ran:
    """A cycle after so many days."""
    fake = repo.fake
    fake.advance(days * 86_400)
    fake.forget()
    ran = cycle(repo, run=f"at {fake.now:%d %H:%M:%S}", date=f"{fake.now:%Y-%m-%d}", expect=0)
    assert ran
    return ran


def having(repo: Repo, number: int) -> set[str]:
    issue = repo.issue(number)
    return {*issue.logins, *issue.label_names}


def timeline(repo: Repo) -> int:
    """The requests for one: pages until one is empty from 1.26 on, and whether that is so."""
    return 3 if repo.fake.world.version.is_gitea_since(1, 26) else 2


def told(repo: Repo, number: int) -> str:
    (comment,) = repo.issue(number).comments
    return comment.body.partition("<details>")[0]


def test_one_after_the_other__then_the_owner(repo: Repo) -> None:
    number = crash(repo)
    run(repo)
    assert having(repo, number) == {"claude"}

    assert run(repo, days=1).outcome(number) == ("assigned", "none")
    ran = run(repo, days=1)

    assert ran.outcome(number) == ("stale", "done")
    assert having(repo, number) == {"kimi-ready"}
    assert "given to `kimi`" in told(repo, number)
    assert "; `claude` had it before, and nothing moved." in told(repo, number)
    assert ran.issue(number)["decision"]["reason"] == (
        "claude had it, and nothing moved for 36 hours"
    )

    ran = run(repo, days=2)

    assert ran.outcome(number) == ("no-agent-left", "done")
    assert having(repo, number) == {NEEDS_OWNER}
    assert "@alice: who now? `claude` and `kimi` had it" in told(repo, number)
    quiet = run(repo)
    assert quiet.outcome(number) == ("no-agent-left", "none")
    assert set(quiet.report["requests"]) == {"GET"}
    assert run(repo, days=5).outcome(number) == ("no-agent-left", "none")
    assert "**who now?**" in repo.titled("[Triage]")[-1].body


def test_costs__an_issue_that_no_agent_is_left_for_costs_its_timeline(repo: Repo) -> None:
    number = crash(repo)
    for days in (0, 2, 2):
        run(repo, days)
    run(repo)
    assert run(repo).report["requests"] == {"GET": 3 + timeline(repo)}
    assert having(repo, number) == {NEEDS_OWNER}


def test_the_owners_flag_taken_off__they_get_it_once_more(repo: Repo) -> None:
    number = crash(repo)
    for days in (0, 2, 2):
        run(repo, days)
    repo.human("alice").unlabel(number, NEEDS_OWNER)

    ran = run(repo)

    assert ran.outcome(number) == ("routed", "done")
    assert having(repo, number) == {"claude"}
    assert having(repo, number) == {"claude"}
    for days, has in ((2, {"kimi-ready"}), (2, {NEEDS_OWNER})):
        run(repo, days)
        assert having(repo, number) == has


@pytest.mark.parametrize("gesture", ["hold off", "re-opened"])
def test_begun_anew__what_was_before_no_longer_counts(repo: Repo, gesture: str) -> None:
    number = crash(repo)
    for days in (0, 2):
        run(repo, days)
    alice = repo.human("alice")
    alice.unlabel(number, "kimi-ready")
    run(repo)
    assert having(repo, number) == {HOLD}
    if gesture == "hold off":
        alice.unlabel(number, HOLD)
    else:
        alice.unlabel(number, HOLD)
        alice.close(number)
        alice.reopen(number)

    run(repo)

    assert having(repo, number) == {"claude"}


def test_a_human_took_an_agent_off__the_take_back_ends_in_hold(repo: Repo) -> None:
    number = crash(repo)
    run(repo)
    repo.human("bob").unassign(number, "claude")
    repo.human("bob").assign(number, "claude")
    run(repo)

    run(repo, days=5)

    assert having(repo, number) == {"claude"}  # bob's dispatch is his


@pytest.mark.parametrize(
    "sign", ["comment", "edit", "label", "pull request"], ids=lambda sign: sign.replace(" ", "-")
)
def test_a_sign_of_life__keeps_it_with_the_agent(repo: Repo, sign: str) -> None:
    number = crash(repo)
    run(repo)
    repo.fake.advance(2 * 86_400)
    if sign == "comment":
        repo.human("claude").comment(number, "On it.")
    elif sign == "edit":
        repo.human("alice").edit(number, body=f"{READY}\nMore.")
    elif sign == "label":
        repo.human("claude").label(number, "wip")
    else:
        repo.open_pull("Mend", f"Closes #{number}", author="claude")
        repo.fake.advance(9 * 86_400)

    ran = run(repo)

    assert "claude" in having(repo, number)
    assert ran.outcome(number) == ("assigned", "none")


def test_a_humans_dispatch__is_never_taken_back(repo: Repo) -> None:
    number = crash(repo)
    repo.human("bob").assign(number, "claude")
    for days in (0, 9):
        run(repo, days)
    assert having(repo, number) == {"claude"}
    assert repo.issue(number).comments == []
    assert run(repo).report["requests"] == {"GET": 3 + timeline(repo)}


def test_a_human_is_assigned_as_well__it_is_left_to_them(repo: Repo) -> None:
    number = crash(repo)
    run(repo)
    repo.human("bob").assign(number, "bob")
    run(repo, days=9)
    assert having(repo, number) == {"claude", "bob"}


def test_never__where_the_policy_says_so(repo: Repo) -> None:
    repo.write_file(POLICY, AGENTS.format(limit=5).replace('"36h"', "0"))
    number = crash(repo)
    for days in (0, 99):
        run(repo, days)
    assert having(repo, number) == {"claude"}


def test_a_full_agent__is_waited_for(repo: Repo) -> None:
    first, second = crash(repo), crash(repo)
    run(repo)

    ran = run(repo, days=2)

    assert having(repo, first) == {"kimi-ready"}
    assert having(repo, second) == {"claude"}
    assert ran.issue(second)["note"] == "kimi has 1 open (at most 1)"
    repo.human("alice").close(first)
    run(repo)
    assert having(repo, second) == {"kimi-ready"}


def test_the_place_that_becomes_free__is_given_in_the_next_cycle(repo: Repo) -> None:
    repo.write_file(POLICY, AGENTS.format(limit=1))
    first, second = crash(repo), crash(repo)
    run(repo)
    for days in (2, 0):
        run(repo, days)
    assert (having(repo, first), having(repo, second)) == ({"kimi-ready"}, {"claude"})


@pytest.mark.parametrize("at", ["comment", "removal", "label"])
def test_died_half_way__the_next_cycle_goes_on(repo: Repo, at: str) -> None:
    number = crash(repo)
    run(repo)
    repo.fake.advance(2 * 86_400)
    wanted = {"comment": "/comments/", "removal": "/assignees", "label": "/labels"}[at]

    def fault(index: int, request: httpx.Request) -> Fault:
        del index
        path, methods = request.url.path, {"DELETE"} if at == "removal" else {"PATCH", "POST"}
        if at == "removal" and not repo.fake.world.version.adds_assignees:
            hit = request.method == "PATCH" and path.endswith(f"/issues/{number}")
        else:
            hit = request.method in methods and wanted in path and request.read() != NO_LABELS
        return "kill-before" if hit else None

    repo.fake.faults = fault
    assert cycle(repo, run="dies", date=f"{repo.fake.now:%Y-%m-%d}") is None
    repo.fake.faults = no_faults
    repo.fake.revive()

    run(repo)

    assert having(repo, number) == {"kimi-ready"}
    assert "kimi" in told(repo, number)
    run(repo, days=2)
    assert having(repo, number) == {NEEDS_OWNER}


def test_approved__goes_on_to_the_next_agent(repo: Repo) -> None:
    number = repo.open_issue("[feature] Vague", "short")
    repo.human("alice").label(number, APPROVED)
    for days in (0, 2, 2):
        run(repo, days)
    assert having(repo, number) == {APPROVED, NEEDS_OWNER}


def test_dry_run__shows_it_and_takes_nothing_back(repo: Repo) -> None:
    number = crash(repo)
    run(repo)
    repo.fake.advance(timedelta(days=2).total_seconds())
    repo.fake.forget()
    ran = cycle(repo, "--dry-run", run="dry", date=f"{repo.fake.now:%Y-%m-%d}")
    assert ran
    assert ran.outcome(number) == ("stale", "planned")
    repo.fake.assert_readonly()
