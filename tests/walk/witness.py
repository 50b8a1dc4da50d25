"""Judges every write at the moment when it is sent, by what could be known at that moment."""

from __future__ import annotations

import re

import httpx

from tests.double import Repo
from tests.walk.facts import BOT, CLAUDE, FLAG, KIMI, Facts, facts_of, is_summary, put_by
from tests.walk.memory import Memory
from tests.walk.sent import Write


class Witness:
    """Watches one cycle.

    A human may act between the tool's last look and a write that is on its way: that is nobody's
    fault. So what changed is kept until the tool looks again, and excuses it for so long.

    Attributes:
        wrongs: what must never happen, and did.
        touched: the issues on which writes were sent.
    """

    def __init__(self, repo: Repo, memory: Memory, most_open: int, *, dry: bool):
        self.repo = repo
        self.memory = memory
        self.most_open = most_open
        self.dry = dry
        self.wrongs: list[str] = []
        self.touched: set[int] = set()
        self._said: set[int] = set()
        self._unlisted: set[int] = set()
        self._unread: set[int] = set()
        self._to_look_at: set[int] = set()
        self._given: set[tuple[int, str]] = set()

    def human(self, before: dict[int, Facts], after: dict[int, Facts]) -> None:
        """A human acted in the middle of the cycle."""
        changed = {number for number, now in after.items() if before.get(number) != now}
        self._unlisted |= changed
        self._unread |= changed
        for number in changed:
            was = before.get(number)
            had = was.on if was and was.is_open else frozenset()
            self._given |= {(number, target) for target in after[number].on - had}

    def served(self, request: httpx.Request) -> None:
        """A read was answered well: the tool knows what it shows."""
        path, state = request.url.path, request.url.params.get("state")
        if path.endswith("/issues") and state in {"all", "open"}:
            self._unlisted.clear()
            self._to_look_at.clear()
        if found := re.search(r"/issues/(\d+)$", path):
            self._unlisted.discard(int(found[1]))
        if found := re.search(r"/issues/(\d+)/(timeline|dependencies)$", path):
            self._unread.discard(int(found[1]))
            self._to_look_at.add(int(found[1]))

    def sent(self, write: Write) -> None:
        """A write is on its way."""
        if self.dry:
            self._wrong(write, "in a dry run")
        issue = self.repo.data.issues.get(write.number)
        if issue is None:
            return
        self._judge_place(write)
        if is_summary(issue):
            return
        self.touched.add(write.number)
        if write.kind == "say":
            self._said.add(write.number)
        if write.kind == "put":
            self._judge_put(write)
        if write.kind == "take":
            self._judge_take(write)

    def _judge_place(self, write: Write) -> None:
        """Nothing is written where a human said stop; what was just said may be taken back."""
        facts = facts_of(self.repo)[write.number]
        takes_back = write.kind == "delete" and write.number in self._said
        if takes_back or write.number in self._unlisted:
            return
        if facts.held:
            self._wrong(write, "on hold")
        if not facts.is_open:
            self._wrong(write, "closed")

    def _judge_put(self, write: Write) -> None:
        facts = facts_of(self.repo)[write.number]
        ours = self.memory.taken.get((write.number, write.target))
        if ours or (ours is not None and write.number not in self._unread):
            self._wrong(write, "although a human had taken it off")
        if write.number in self._to_look_at:
            self._wrong(write, "without another look for what humans did meanwhile")
        if write.target not in {CLAUDE, KIMI, FLAG}:
            self._wrong(write, "which is not the tool's to put on")
        if write.target in {CLAUDE, KIMI}:
            self._judge_dispatch(write, facts)

    def _judge_dispatch(self, write: Write, facts: Facts) -> None:
        if facts.native and write.number not in self._unread:
            self._wrong(write, f"although it waits for {sorted(facts.native)}")
        # Whom somebody has just given it to anyhow, the tool may give it to, too: nothing happens.
        if set(facts.logins) - {write.target} and write.number not in self._unlisted:
            self._wrong(write, f"although it is with {facts.logins}")
        if FLAG in facts.on and write.number not in self._unlisted:
            self._wrong(write, "although it is flagged")
        if not facts.urgent and 0 < self.most_open <= self._having(write.target):
            self._wrong(write, f"beyond the limit of {self.most_open}")

    def _having(self, target: str) -> int:
        """How many open issues the agent has, as far as the tool could know."""
        return sum(
            facts.is_open and target in facts.on and (number, target) not in self._given
            for number, facts in facts_of(self.repo).items()
        )

    def _judge_take(self, write: Write) -> None:
        if write.number in self._unlisted:
            return
        if write.target != FLAG:
            self._wrong(write, "which is not the tool's to take off")
        elif put_by(self.repo.issue(write.number), FLAG) != BOT:
            self._wrong(write, "that a human had put on")

    def _wrong(self, write: Write, why: str) -> None:
        self.wrongs.append(f"{write}: {why}")
