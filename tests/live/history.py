"""The history of a backlog in three chapters, so that the tool has to do all that it can do.

Before each chapter a human does something; then the tool runs. The first chapter dispatches by
assignment and by label, flags, and creates labels and a summary; the second edits audit comments,
takes flags off and updates the summary; the third, a day later, closes the old summary.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.live.site import Repository

READY = (
    "src/app.py: the function load() should return a dict and must raise on error.\n\n"
    "## Steps\npytest -q"
)
FLAG, KIMI = "triage/needs-owner", "kimi-ready"


@dataclass(frozen=True, slots=True)
class Chapter:
    """What a human does, the workflow date of the cycles after it, and how it ends.

    `holders` tells for each issue who has it in the end: an agent, the owner or nobody.
    """

    deeds: Callable[[Repository], None]
    day: int
    holders: str


def first_deeds(repository: Repository) -> None:
    """A backlog: #1 to #11."""
    add = repository.open_issue
    add("[bug] Crash on load", READY)
    add("[feature] Load twice", READY)
    add("[feature] [spike] Which parser", READY)
    add("[p0] Everything is down", "No idea why.")
    add("[security] Somebody was here", "Look at it.")
    add("[feature] Store the schema", f"{READY}\n\nBlocked by #9")
    add("[feature] Show the schema", READY)
    add("[rfc] What is a schema", READY)
    add("[feature] Invent the schema", "Later.")
    add("[research] Measure the loader", READY)
    add("[refactor] [feature] Split the loader", READY, assignees=[repository.site.login])
    repository.depend(7, on=9)


def second_deeds(repository: Repository) -> None:
    """Flags lose their reason or are taken off, agents lose their issues; #13 to #15 are new."""
    repository.edit(4, body=READY)
    repository.unlabel(5, FLAG)
    repository.edit(9, state="closed")
    repository.edit(1, assignees=[])
    repository.edit(2, assignees=[])
    repository.edit(2, title="[feature] Load twice or more")
    repository.unlabel(3, KIMI)
    repository.edit(3, title="[feature] [spike] Which parser, and why")
    repository.open_issue("[bug] Crash on save", READY)
    repository.open_issue("[feature] [spike] Which writer", READY)
    repository.open_issue("[critical] Nothing is saved", "It was there yesterday.")


def third_deeds(repository: Repository) -> None:
    """The same once more for other issues; #16 to #18 are new."""
    repository.edit(1, title="[bug] Crash on load, again")
    repository.unlabel(10, KIMI)
    repository.edit(13, assignees=[])
    repository.edit(13, title="[bug] Crash on save, again")
    repository.edit(15, body=READY)
    repository.open_issue("[hotfix] Crash on close", READY)
    repository.open_issue("[feature] [investigation] Who closes", READY)
    repository.open_issue("[data-loss] Files are gone", "All of them.")


CHAPTERS = (
    Chapter(first_deeds, 0, "1a 2a 3k 4o 5o 6o 7o 8- 9- 10k 11h"),
    Chapter(second_deeds, 0, "1- 2a 3k 4a 5a 6a 7a 8- 9- 10k 11h 13a 14k 15o"),
    Chapter(third_deeds, 1, "1a 2a 3k 4a 5a 6a 7a 8- 9- 10- 11h 13a 14k 15a 16a 17k 18o"),
)
"""Who has an issue: `a` the agent by assignment, `k` the agent by label, `o` the owner by the flag,
`h` the human, `-` nobody. #12 is the summary of the first day, #19 that of the second."""
