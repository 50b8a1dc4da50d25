"""What is looked at after a round, and what is complained of."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx
import pytest

from tests.double import FakeGitea, Repo
from tests.live.look import Seen, State, look
from tests.live.site import Repository, Site
from triage.markers import Entry, render_entry

MARKER = render_entry(Entry(action="dispatch", agent="claude", inputs="x"))
SAID = f"**Dispatched** · 2026-11-22 10:15 UTC\n\n{MARKER}"
HOLDERS = "1a 2o 3k 4h 5-"


def issue(number: int, **more: Any) -> Seen:
    plain = Seen(
        number=number,
        title=f"Number {number}",
        state="open",
        assignees=(),
        labels=(),
        comments=1,
        said=("Dispatched",),
        did=(),
    )
    return replace(plain, **more)


GOOD = State(
    issues=(
        issue(1, assignees=("claude",)),
        issue(2, labels=("bug", "triage/needs-owner")),
        issue(3, labels=("kimi-ready",)),
        issue(4, assignees=("alice",), said=()),
        issue(5, said=()),
        issue(6, title="[Triage] Daily backlog summary — 2026-11-21", state="closed"),
        issue(7, title="[Triage] Daily backlog summary — 2026-11-22"),
    ),
    labels=(),
    created=(),
)


def changed(number: int, **more: Any) -> State:
    issues = tuple(replace(seen, **more) if seen.number == number else seen for seen in GOOD.issues)
    return replace(GOOD, issues=issues)


def test_complaints__none() -> None:
    assert GOOD.complaints(HOLDERS, "claude", "alice") == []


@pytest.mark.parametrize(
    ("state", "complaint"),
    [
        (changed(1, said=("Dispatched", "Dispatched")), "#1 has 2 audit comments"),
        (changed(6, state="open"), "2 summaries are open"),
        (changed(7, state="closed"), "0 summaries are open"),
        (changed(1, assignees=()), "held by 1- 2o 3k 4h 5-; it should be 1a 2o 3k 4h 5-"),
        (changed(4, assignees=("alice", "claude")), "held by 1a 2o 3k 4? 5-;"),
    ],
)
def test_complaints(state: State, complaint: str) -> None:
    [found] = state.complaints(HOLDERS, "claude", "alice")

    assert complaint in found


def test_look__shows_what_the_tool_did_and_nothing_of_the_human(
    gitea: FakeGitea, repo: Repo
) -> None:
    number = repo.open_issue("An issue", "", labels=["bug"])
    bot, human = repo.human("triage-bot"), repo.human("alice")
    bot.comment(number, SAID)
    bot.assign(number, "claude")
    human.comment(number, "Why?")
    human.unassign(number, "claude")
    bot.label(number, "kimi-ready")
    bot.unlabel(number, "kimi-ready")
    token = gitea.add_token("alice")
    site = Site(
        url=gitea.url,
        token=token,
        tool_token=repo.token,
        login="alice",
        tool="triage-bot",
        agent="claude",
    )
    headers = {"Authorization": f"token {token}"}

    with httpx.Client(base_url=f"{gitea.url}/api/v1/", headers=headers) as http:
        state = look(Repository(site, repo.name, http), ["POST issues/1/comments"])

    assert state.lines() == [
        "labels of the repository: ['bug', 'kimi-ready']",
        "created: POST issues/1/comments",
        "#1 open: An issue",
        "  assignees [], labels ['bug']",
        "  2 comments",
        "  said: **Dispatched** · (time) UTC",
        "  did: assignees +claude",
        "  did: label +kimi-ready",
        "  did: label -kimi-ready",
    ]
