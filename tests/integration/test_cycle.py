"""The cycle as a user sees it: what stands in the tracker afterwards."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.double import FakeGitea, MakeRepo
from tests.integration.conftest import POLICY, READY, Triage, invoke


def test_dispatch__by_assignment(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)

    ran = triage(repo)

    issue = repo.issue(number)
    assert issue.logins == ["claude"]
    assert [comment.user.login for comment in issue.comments] == ["triage-bot"]
    assert "given to `claude` — urgent" in issue.comments[0].body
    assert ran.outcome(number) == ("routed", "done")
    assert ran.counts["dispatched"] == 1


def test_dispatch__by_label_which_is_created(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    number = repo.open_issue("[feature] Study [spike]", READY)

    triage(repo)

    assert repo.issue(number).label_names == {"kimi-ready"}
    assert repo.issue(number).logins == []


def test_comment_comes_before_the_write(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)

    triage(repo)

    kinds = [entry.kind for entry in repo.issue(number).entries]
    assert kinds == ["comment", "assignees"]


@pytest.mark.parametrize("version", ["1.27.0", "1.25.5", "1.22.6", "15.0.3+gitea-1.22.0"])
def test_second_cycle_is_read_only(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, version: str
) -> None:
    gitea.become(version)
    repo = make_repo()
    for title in ("[bug] A", "[feature] B", "[spike] [feature] C"):
        repo.open_issue(title, READY)
    for title in ("[security] D", "E", "[rfc] F"):
        repo.open_issue(title, "short")
    blocked = repo.open_issue("[bug] G", READY)
    repo.depend(blocked, on=1)
    triage(repo)
    gitea.forget()

    ran = triage(repo)

    gitea.assert_readonly()
    assert ran.report["summary"]["outcome"] == "unchanged"
    assert ran.counts["skipped"] == 7


def test_dry_run__is_read_only_and_tells_the_plan(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)
    flagged = repo.open_issue("[security] Hole", "short")

    ran = triage(repo, "--dry-run")

    gitea.assert_readonly()
    assert ran.outcome(number) == ("routed", "planned")
    assert ran.outcome(flagged) == ("under-specified", "planned")
    assert ran.report["summary"] == {"number": None, "outcome": "planned", "error": None}
    assert ran.report["dry_run"] is True


def test_dry_run__sees_a_native_dependency(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    first, second = repo.open_issue("[bug] A", READY), repo.open_issue("[bug] B", READY)
    repo.depend(second, on=first)

    ran = triage(repo, "--dry-run")

    gitea.assert_readonly()
    assert ran.outcome(second) == ("blocked", "planned")
    assert ran.issue(second)["blocked_by"] == [first]


def test_wip_limit__urgent_passes_the_rest_is_deferred_by_name(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    bugs = [repo.open_issue(f"[bug] {n}", READY) for n in range(6)]
    urgent = [repo.open_issue(f"[bug] [security] {n}", READY) for n in range(6)]

    ran = triage(repo)

    assert all(repo.issue(number).logins == ["claude"] for number in urgent)
    assert [repo.issue(number).logins for number in bugs] == [["claude"]] * 5 + [[]]
    assert ran.issue(bugs[-1])["note"] == "claude has 11 open (at most 5)"


def test_wip_limit__what_was_deferred_comes_first_next_time(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    numbers = [repo.open_issue(f"[feature] {n}", READY) for n in range(7)]
    triage(repo)
    newer = repo.open_issue("[feature] newer", READY)
    repo.human("alice").close(numbers[0])

    ran = triage(repo)

    assert ran.outcome(numbers[5]) == ("routed", "done")
    assert ran.issue(newer)["outcome"] == "deferred"


def test_budget__defers_what_does_not_fit(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    numbers = [repo.open_issue(f"[bug] {n}", READY) for n in range(5)]

    ran = triage(repo, "--max-operations", "2")

    assert [bool(repo.issue(n).logins) for n in numbers] == [True, True, False, False, False]
    assert ran.issue(numbers[4])["note"] == "the cycle's budget of 2 is used up"


def test_counts_add_up(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    for n in range(60):
        repo.open_issue(f"[{('bug', 'feature', 'rfc', 'spike')[n % 4]}] {n}", READY * (n % 3 > 0))

    counts = triage(repo).counts

    kinds = ("dispatched", "flagged", "cleared", "skipped", "deferred", "failed")
    assert counts["open"] == 60 == sum(counts[kind] for kind in kinds)


def test_pull_requests_and_summaries_are_not_triaged(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    repo.open_pull("[bug] a pull request")
    triage(repo)

    ran = triage(repo)

    assert ran.report["issues"] == []


def test_circle__the_owner_is_asked_once(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    first = repo.open_issue("[bug] One", f"{READY}\nDepends on #2")
    second = repo.open_issue("[bug] Two", f"{READY}\nDepends on #1")

    ran = triage(repo)

    reasons = {ran.issue(number)["decision"]["reason"] for number in (first, second)}
    assert reasons == {"waits in a circle: #1 → #2 → #1"}
    assert [n for n in (first, second) if "@alice" in repo.issue(n).comments[0].body] == [first]
    assert gitea.mentioned == ["alice"]
    repo.human("alice").edit(first, body=READY)
    triage(repo)
    triage(repo)
    assert repo.issue(first).logins == ["claude"]
    assert triage(repo).issue(second)["decision"]["reason"] == "blocked by #1"


def test_policy__from_the_default_branch(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    repo.write_file(POLICY, '[agents.bob]\nassign = "bob"\n')
    number = repo.open_issue("[bug] Crash", READY)

    triage(repo)

    assert repo.issue(number).logins == ["bob"]


def test_policy__local_by_hand_and_ignored_under_ci(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    Path(".gitea").mkdir()
    Path(".gitea/triage.toml").write_text('[agents.bob]\nassign = "bob"\n', "utf-8")
    first = repo.open_issue("[bug] Crash", READY)
    triage(repo)
    second = repo.open_issue("[bug] Crash again", READY)

    triage(repo, CI="true")

    assert repo.issue(first).logins == ["bob"]
    assert repo.issue(second).logins == ["claude"]


def test_hostile_text__notifies_nobody_and_refers_to_nothing(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    target = repo.open_issue("target", "short")
    repo.open_issue(f"[bug] ` @alice #{target} http://evil.example <b> `", READY, author="bob")
    words = f"Blocked by ` @alice and @bob see #{target} to land"
    repo.open_issue("[feature] x", f"{READY}\n\n{words}", author="bob")
    before = [entry.kind for entry in repo.issue(target).entries]
    gitea.forget()

    triage(repo)

    assert set(gitea.mentioned) <= {"alice"}  # the owner, who is asked about the blocked one
    assert [entry.kind for entry in repo.issue(target).entries] == before


def test_offline__the_same_plan_without_a_network(
    gitea: FakeGitea, tmp_path: Path, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    for n in range(8):
        repo.open_issue(f"[{('bug', 'feature')[n % 2]}] {n}", READY)
    file = tmp_path / "backlog.json"
    invoke("export", str(file), environ=dict(repo.environ))
    online = triage(repo, "--dry-run")
    gitea.forget()

    offline = triage(repo, "--backlog", str(file))

    assert gitea.log == []
    assert len(json.loads(file.read_text("utf-8"))) == 8
    assert offline.report["issues"] == online.report["issues"]
