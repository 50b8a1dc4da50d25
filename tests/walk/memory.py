"""The model of what humans have decided: design §4.3 and §5, in as few words as possible.

What a human takes off stays off for as long as the issue's title, body, tags and open blockers
stay the same: any change of these after the removal sets the tool free again.
"""

from __future__ import annotations

from collections.abc import Mapping

from tests.double import Repo
from tests.walk.facts import BOT, TARGETS, Facts, put_by


class Memory:
    """What was taken off by humans and must not be put on again.

    Attributes:
        taken: issue and target → whether it was the tool that had put it on.
        meddled: issues on which humans had a say in targets: no rule alone tells their state.
    """

    def __init__(self) -> None:
        self.taken: dict[tuple[int, str], bool] = {}
        self.meddled: set[int] = set()

    def note(self, repo: Repo, before: Mapping[int, Facts], after: Mapping[int, Facts]) -> None:
        """Takes in what a human has just done."""
        for number, now in after.items():
            if was := before.get(number):
                self._compare(repo, number, was, now)
            elif now.on:
                self.meddled.add(number)

    def _compare(self, repo: Repo, number: int, was: Facts, now: Facts) -> None:
        if was.on != now.on:
            self.meddled.add(number)
        for target in TARGETS:
            if was.inputs != now.inputs or target in now.on - was.on:
                self.taken.pop((number, target), None)
            if target in was.on - now.on:
                self.taken[number, target] = put_by(repo.issue(number), target) == BOT
