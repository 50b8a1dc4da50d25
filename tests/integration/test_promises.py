"""What the tool never does, over days in which it has to do everything else."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

import pytest

from tests.double import FakeGitea, Repo
from tests.double.fixtures import furnish
from tests.drive import READY, cycle
from tests.integration.conftest import crash, hole, study
from triage.policy import HOLD, NEEDS_OWNER
from triage.texts.summary import title_of

BOT = "triage-bot"
DAYS = ("2026-11-22", "2026-11-23", "2026-11-24")
WRITES = (
    "POST issues",
    "POST labels",
    r"POST issues/(\d+)/(comments|labels|assignees)",
    r"PATCH issues/(\d+)",
    r"(PUT|DELETE) issues/(\d+)/labels(/\d+)?",
    r"(PATCH|DELETE) issues/comments/\d+",
)
"""All that it ever sends besides reads."""


@dataclass(frozen=True)
class Past:
    """Three days of a repository, and what people had written there before."""

    repo: Repo
    texts: dict[int, tuple[str, str]]


@pytest.fixture(scope="module", params=["1.27.0", "1.25.5"])
def past(request: pytest.FixtureRequest) -> Past:
    gitea = FakeGitea(request.param)
    repo = furnish(gitea, "alice/app")
    bob = repo.human("bob")
    taken, vague, mended, first = crash(repo), hole(repo), hole(repo), study(repo)
    repo.open_issue("[p0] Waits", f"{READY}\n\nBlocked by #{first}, @claude and @bob.")
    repo.open_issue("[bug] Waits elsewhere", f"{READY}\n\nBlocked by acme/lib#3")
    bob.open_issue(f"{title_of(DAYS[0])} of bob", "mine")
    pull = repo.open_pull("Mend it", f"closes #{first}", author="bob")
    for number in (taken, pull):
        bob.comment(number, '<!-- gitea-triage:audit {"on":["@claude"]} -->')
    texts = _texts(repo)
    gitea.forget()
    for day, date in enumerate(DAYS):
        bob.open_issue(f"[security] Hole {day}", "short")
        cycle(repo, run=f"{date} a", date=date, expect=0)
        if not day:
            bob.unassign(taken, "claude")
            bob.unlabel(vague, NEEDS_OWNER)
            bob.edit(mended, title="[security] Hole", body=READY)
            texts[mended] = ("[security] Hole", READY)
        cycle(repo, run=f"{date} b", date=date, expect=0)
        gitea.advance(86_400)
    return Past(repo, texts)


def _texts(repo: Repo) -> dict[int, tuple[str, str]]:
    return {issue.number: (issue.title, issue.body) for issue in repo.data.issues.values()}


def test_the_days_are_busy_ones(past: Past) -> None:
    told = Counter(label for issue in past.repo.issues for label in issue.label_names)
    assert told[HOLD] == 1
    assert told[NEEDS_OWNER] == len(DAYS)
    assert len(past.repo.titled(title_of(DAYS[2]))) == 1


def test_it_closes_no_issue_but_its_own_summaries(past: Past) -> None:
    closed = [issue.title for issue in past.repo.data.issues.values() if issue.closed]
    assert closed == [title_of(date) for date in DAYS[:-1]]


def test_it_never_pins_locks_or_deletes_an_issue(past: Past) -> None:
    for write in past.repo.fake.writes:
        sent = f"{write.method} {write.path.partition(past.repo.name + '/')[2]}"
        assert any(re.fullmatch(allowed, sent) for allowed in WRITES), sent


def test_it_never_touches_a_pull_request(past: Past) -> None:
    (pull,) = (issue for issue in past.repo.data.issues.values() if issue.is_pull)
    assert [entry.user.login for entry in pull.entries] == ["bob"]
    assert (pull.labels, pull.assignees, pull.closed) == ([], [], None)


def test_it_edits_nobodys_text(past: Past) -> None:
    now = _texts(past.repo)
    assert {number: now[number] for number in past.texts} == past.texts
    theirs = [
        entry.body
        for issue in past.repo.data.issues.values()
        for entry in issue.comments
        if entry.user.login != BOT
    ]
    assert theirs == ['<!-- gitea-triage:audit {"on":["@claude"]} -->'] * 2


def test_it_mentions_nobody_but_the_owner__once_a_flag(past: Past) -> None:
    mentions = [(n.login, n.number) for n in past.repo.fake.notices if n.why == "mention"]
    called = Counter(number for _, number in mentions)
    assert {login for login, _ in mentions} == {"alice"}
    assert set(called.values()) == {1}
    flagged = {
        issue.number
        for issue in past.repo.data.issues.values()
        if any(e.label and e.label.name in {NEEDS_OWNER, "triage/blocked"} for e in issue.entries)
    }
    assert set(called) <= flagged
    assert len(called) == len(DAYS) + 3
