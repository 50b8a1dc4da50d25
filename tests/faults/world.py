"""The days on which requests go wrong: what has happened until a cycle begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from tests.double import FakeGitea, Repo
from tests.double.fixtures import furnish
from tests.drive import DATE, READY, cycle
from triage.executor import DRAFT

Scenario = Callable[[FakeGitea], Repo]

YESTERDAY = "2026-11-21"
A_DAY = 86_400
FLAG = "triage/needs-owner"
SCOPES = ("write:issue", "read:repository", "read:user")
"""What the README asks for."""


def new_day(gitea: FakeGitea) -> Repo:
    """Before the first cycle of a day, in which every operation but one has to be performed.

    Yesterday an issue was flagged that has nothing to wait for any more, and one was dispatched
    that was given back with another title and carries a second audit comment, as a run leaves it
    that dies when it has lost a race; that was too long ago to be found by a look for other runs.
    Today's four are to be assigned, labelled (two of them) and flagged.

    Both labels have to be created; of the agent's there are two drafts, as runs leave them that
    die early. That of the flag is the organisation's as far as yesterday's
    issue goes, and the token has lost sight of the organisation since.
    """
    gitea.now = datetime.fromisoformat(f"{YESTERDAY}T08:00:00Z")
    gitea.add_organisation("acme", labels=[FLAG])
    repo = furnish(gitea, "acme/app")
    repo.write_file(".gitea/triage.toml", 'owner = "alice"\n')
    first = repo.open_issue("[rfc] First", "short")
    waits = repo.open_issue("[bug] Waits", READY)
    repo.depend(waits, on=first)
    back = repo.open_issue("[bug] Given back", READY)
    cycle(repo, run="yesterday", date=YESTERDAY)
    repo.human("alice").close(first)
    _give_back(repo, back)
    gitea.advance(A_DAY)
    for _ in range(2):
        repo.label(f"kimi-ready{DRAFT}", new=True)
    repo.open_issue("[bug] To assign", READY)
    repo.open_issue("[feature] [spike] To label", READY)
    repo.open_issue("[feature] [spike] To label, too", READY)
    repo.open_issue("[security] To flag", "short")
    return replace(repo, token=gitea.add_token("triage-bot", *SCOPES))


def _give_back(repo: Repo, number: int) -> None:
    repo.human("triage-bot").comment(number, repo.issue(number).comments[0].body)
    repo.human("bob").unassign(number, "claude")
    repo.human("bob").edit(number, title="[bug] Given back with more to say")


def same_day(gitea: FakeGitea) -> Repo:
    """Before a later cycle of the day, in which the summary is brought up to date.

    A second summary of the day is there, as two runs leave it of which one dies. Meanwhile an issue
    was opened, the reason of a flag has changed, and a human has taken an issue from its agent.
    On one that the agent still has there is a second audit comment of a run that died.
    """
    gitea.now = datetime.fromisoformat(f"{DATE}T08:00:00Z")
    gitea.world.page_most = 4
    repo = furnish(gitea, "alice/app")
    vague = repo.open_issue("[security] Vague", "short")
    taken = repo.open_issue("[bug] Taken back", READY)
    kept = repo.open_issue("[bug] Kept", READY)
    cycle(repo, run="earlier")
    repo.human("triage-bot").comment(kept, repo.issue(kept).comments[0].body)
    summary = repo.titled("[Triage]")[0]
    repo.human("triage-bot").open_issue(summary.title, summary.body)
    repo.human("alice").edit(vague, body="Still short.")
    repo.human("bob").unassign(taken, "claude")
    repo.open_issue("[bug] To assign", READY)
    return repo


SCENARIOS: dict[str, Scenario] = {"new day": new_day, "same day": same_day}
VERSIONS = ("1.27.0", "1.25.5")
