"""The days on which requests go wrong: what has happened until a cycle begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from tests.double import FakeGitea, Repo
from tests.double.fixtures import furnish
from tests.drive import DATE, READY, cycle
from triage.policy import BLOCKED, NEEDS_OWNER

Scenario = Callable[[FakeGitea], Repo]

YESTERDAY = "2026-11-21"
A_DAY = 86_400
SCOPES = ("write:issue", "read:repository", "read:user")
"""What the README asks for."""


def new_day(gitea: FakeGitea) -> Repo:
    """Before the first cycle of a day, in which every operation but one has to be performed.

    Yesterday one issue was flagged that has nothing to wait for any more, one that is not urgent
    any more, and one was dispatched that bob has taken from its agent; that one bears a second
    audit comment, as two runs leave it of which one dies. Today's four are to be assigned, labelled
    (two of them) and flagged.

    All labels have to be created: yesterday's flags are labels of the organisation, and the token
    has lost sight of it since.
    """
    gitea.now = datetime.fromisoformat(f"{YESTERDAY}T08:00:00Z")
    gitea.add_organisation("acme", labels=[BLOCKED, NEEDS_OWNER])
    repo = furnish(gitea, "acme/app")
    repo.write_file(".gitea/triage.toml", 'owner = "alice"\n')
    first = repo.open_issue("[rfc] First", "short")
    waits = repo.open_issue("[bug] Waits", READY)
    repo.depend(waits, on=first)
    calmer = repo.open_issue("[security] Urgent", "short")
    back = repo.open_issue("[bug] Taken off", READY)
    cycle(repo, run="yesterday", date=YESTERDAY)
    repo.human("alice").close(first)
    repo.human("alice").edit(calmer, title="Not urgent")
    repo.human("triage-bot").comment(back, repo.issue(back).comments[0].body)
    repo.human("bob").unassign(back, "claude")
    gitea.advance(A_DAY)
    repo.open_issue("[bug] To assign", READY)
    repo.open_issue("[feature] [spike] To label", READY)
    repo.open_issue("[feature] [spike] To label, too", READY)
    repo.open_issue("[security] To flag", "short")
    return replace(repo, token=gitea.add_token("triage-bot", *SCOPES))


def same_day(gitea: FakeGitea) -> Repo:
    """Before a later cycle of the day, in which the summary is brought up to date.

    A second summary of the day is there, as two runs leave it of which one dies. Meanwhile an issue
    was opened, a human took a flag off, and one issue needs another flag than it has.
    """
    gitea.now = datetime.fromisoformat(f"{DATE}T08:00:00Z")
    gitea.world.page_most = 4
    repo = furnish(gitea, "alice/app")
    vague = repo.open_issue("[security] Vague", "short")
    changed = repo.open_issue("[security] Changed", f"{READY}\n\nBlocked by #{vague}.")
    repo.open_issue("[bug] Kept", READY)
    cycle(repo, run="earlier")
    summary = repo.titled("[Triage]")[0]
    repo.human("triage-bot").open_issue(summary.title, summary.body)
    repo.human("bob").unlabel(vague, NEEDS_OWNER)
    repo.human("alice").edit(changed, body="short")
    repo.open_issue("[bug] To assign", READY)
    return repo


IDLE = """
[agents.claude]
assign = "claude"
stale_after = "20h"
[agents.kimi]
label = "kimi-ready"
stale_after = "20h"
[[routes]]
agents = ["claude", "kimi"]
"""


def idle_day(gitea: FakeGitea) -> Repo:
    """Before a cycle that takes two issues back from agents that do nothing.

    One goes from claude to kimi; the other one has been with both, so that the owner is asked.
    """
    gitea.now = datetime.fromisoformat("2026-11-20T08:00:00Z")
    repo = furnish(gitea, "alice/app")
    repo.write_file(".gitea/triage.toml", IDLE)
    for day in ("2026-11-20", YESTERDAY):
        repo.open_issue(f"[bug] Of {day}", READY)
        cycle(repo, run=day, date=day)
        gitea.advance(A_DAY)
    return repo


SCENARIOS: dict[str, Scenario] = {
    "new day": new_day,
    "same day": same_day,
    "idle day": idle_day,
}
VERSIONS = ("1.27.0", "1.25.5")
