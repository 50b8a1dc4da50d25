"""The daily summary (design §5)."""

from __future__ import annotations

import pytest

from tests.double import FakeGitea, MakeRepo
from tests.integration.conftest import DATE, READY, Triage

TITLE = f"[Triage] Daily backlog summary — {DATE}"


def test_created_once__and_updated_in_place(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    first = repo.open_issue("[bug] First", READY)
    created = triage(repo)
    second = repo.open_issue("[bug] Second", READY)

    updated = triage(repo)

    found = repo.titled("[Triage]")
    assert [issue.title for issue in found] == [TITLE]
    assert created.report["summary"]["outcome"] == "created"
    assert updated.report["summary"]["outcome"] == "updated"
    done = found[0].body.partition("### Done today")[2].partition("###")[0]
    assert f"\\#{first} `[bug] First` — dispatched to `claude`" in done
    assert f"\\#{second} `[bug] Second` — dispatched to `claude`" in done


def test_next_day__a_new_one_and_yesterdays_is_closed(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    triage(repo)

    triage(repo, TRIAGE_DATE="2026-11-23")

    assert [(issue.title[-10:], issue.state) for issue in repo.titled("[Triage]")] == [
        ("2026-11-22", "closed"),
        ("2026-11-23", "open"),
    ]


def test_next_day__remembers_what_was_overridden(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] First", READY)
    triage(repo)
    repo.human("bob").unassign(number, "claude")
    triage(repo)
    triage(repo, TRIAGE_DATE="2026-11-23")

    ran = triage(repo, TRIAGE_DATE="2026-11-23")

    assert ran.report["requests"] == {"GET": 3}


@pytest.mark.parametrize("mode", ["--no-dry-run", "--dry-run"])
def test_closed_by_hand__stays_closed(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, mode: str
) -> None:
    repo = make_repo()
    triage(repo)
    number = repo.titled("[Triage]")[0].number
    repo.human("alice").close(number)
    gitea.forget()

    ran = triage(repo, mode)

    gitea.assert_readonly()
    assert ran.report["summary"] == {"number": number, "outcome": "unchanged", "error": None}


def test_closed_by_a_stranger_with_the_same_title__does_not_count(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    body = f'<!-- gitea-triage:summary {{"v":1,"date":"{DATE}"}} -->'
    number = repo.open_issue(TITLE, body, author="bob")
    repo.human("bob").close(number)

    ran = triage(repo)

    assert ran.report["summary"]["outcome"] == "created"


def test_two_of_one_day__the_older_stays(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    triage(repo)
    body = repo.titled("[Triage]")[0].body
    repo.open_issue(TITLE, body, author="triage-bot")

    triage(repo)

    assert [issue.state for issue in repo.titled("[Triage]")] == ["open", "closed"]


def test_off(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    repo.write_file(".gitea/triage.toml", "[summary]\nenabled = false\n")

    ran = triage(repo)

    assert repo.titled("[Triage]") == []
    assert ran.report["summary"]["outcome"] == "off"


def test_flag_on_the_command_line_beats_the_policy(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    repo.write_file(".gitea/triage.toml", "[summary]\nenabled = false\n")

    triage(repo, "--summary")

    assert len(repo.titled("[Triage]")) == 1


def test_no_references_and_no_mentions(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[rfc] @alice and @bob", "short", author="bob")
    before = len(repo.issue(number).entries)
    gitea.forget()

    triage(repo)

    assert len(repo.issue(number).entries) == before
    assert len(gitea.mentioned) == 0


def test_damaged_marker__is_somebody_elses_text(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    triage(repo)
    number = repo.titled("[Triage]")[0].number
    repo.human("alice").edit(number, body="I rewrote this.")

    ran = triage(repo)

    assert ran.report["summary"]["outcome"] == "created"
    assert repo.issue(number).state == "open"
