"""Judges every write at the moment when it is sent, by what could be known at that moment."""

from __future__ import annotations

import re
from datetime import timedelta

import httpx

from tests.double import Issue, Repo
from tests.walk.facts import (
    AGENTS,
    APPROVED,
    BOT,
    FLAGS,
    HOLD,
    NEEDS_OWNER,
    Facts,
    audits,
    facts_of,
    is_summary,
    marker,
)
from tests.walk.memory import Memory
from tests.walk.sent import Write
from triage.state.markers import Entry as Marker

STALE = timedelta(hours=36)
"""A day's walk takes hours at most, and begins at eight: nothing becomes stale in the middle."""
PUTS = {*AGENTS, *FLAGS, HOLD, APPROVED}


class Witness:
    """Watches one cycle.

    Somebody may act between the tool's last look and a write that is on its way: that is nobody's
    fault. So what changed is kept until the tool looks again, and excuses it for so long: before
    it says something it reads the issue, before it does something it reads the timeline.

    Attributes:
        wrongs: what must never happen, and did.
        touched: the issues on which writes were sent.
        acted: those on which something was put on or taken off, or was to be.
        paused: whether the listing showed a summary on hold.
    """

    def __init__(self, repo: Repo, memory: Memory, most_open: int, *, dry: bool):
        self.repo = repo
        self.memory = memory
        self.most_open = most_open
        self.dry = dry
        self.wrongs: list[str] = []
        self.touched: set[int] = set()
        self.acted: set[int] = set()
        self.paused = False
        self._prior: dict[int, tuple[Marker | None, str]] = {}
        self._changed: set[int] = set()
        self._unread: set[int] = set()
        self._unlooked: set[int] = set()
        self._undecided: set[int] = set()
        self._to_look_at: set[int] = set()
        self._given: set[tuple[int, str]] = set()

    def human(self, before: dict[int, Facts], after: dict[int, Facts]) -> None:
        """Somebody acted in the middle of the cycle."""
        changed = {number for number, now in after.items() if before.get(number) != now}
        for excused in (self._changed, self._unread, self._unlooked, self._undecided):
            excused.update(changed)
        for number in changed:
            was = before.get(number)
            had = was.agents if was and was.is_open else frozenset()
            self._given |= {(number, target) for target in after[number].agents - had}

    def served(self, request: httpx.Request) -> None:
        """A read was answered well: the tool knows what it shows."""
        path, asked = request.url.path, request.url.params
        if path.endswith("/issues") and asked.get("state") == "open" and "type" not in asked:
            self._listed()
        if found := re.search(r"/issues/(\d+)$", path):
            self._unread.discard(int(found[1]))
        # What happens while a timeline is read stands at its end, beyond a first page.
        if (found := re.search(r"/issues/(\d+)/timeline$", path)) and "page" not in asked:
            number = int(found[1])
            self._unlooked.discard(number)
            self._to_look_at.discard(number)
            if number not in self._prior:
                self._undecided.discard(number)

    def _listed(self) -> None:
        self._changed.clear()
        self._unread.clear()
        self._unlooked.clear()
        self._undecided.clear()
        self.paused = any(
            is_summary(issue) and not issue.closed and HOLD in issue.label_names
            for issue in self.repo.issues
        )

    def sent(self, write: Write) -> None:
        """A write is on its way."""
        if self.dry:
            self._wrong(write, "in a dry run")
        if self.paused:
            self._wrong(write, "although triage is paused")
        issue = self.repo.data.issues.get(write.number)
        if issue is None:
            return
        if is_summary(issue):
            self._judge_summary(write, issue)
            return
        if write.kind == "delete" and len(audits(issue)) > 1:
            return  # a double goes, wherever it is found
        self.touched.add(write.number)
        if write.kind in {"say", "edit", "delete"}:
            self._judge_comment(write, issue)
        elif write.kind in {"put", "take"}:
            self.acted.add(write.number)
            self._judge_doing(write, issue)
        else:
            self._wrong(write, "which no issue is to see")

    # Summaries and comments ---------------------------------------------------------------------

    def _judge_summary(self, write: Write, issue: Issue) -> None:
        if write.kind != "summary" or issue.author.login != BOT:
            self._wrong(write, "on what looks like a daily summary")
        if write.number not in self._unread:
            self._judge_place(write)

    def _judge_comment(self, write: Write, issue: Issue) -> None:
        """One comment stays; what was just said may be taken back, wherever and as it was."""
        if write.number in self._prior:
            if write.body != self._prior[write.number][1]:
                self._wrong(write, "after it had said something in this cycle")
            return
        if write.number not in self._unread:
            self._judge_place(write)
        ours = audits(issue)
        if write.kind != "delete":
            self._prior[write.number] = marker(issue), ours[0].body if ours else ""
            self._to_look_at.add(write.number)
        due = {"say": not ours, "edit": bool(ours), "delete": len(ours) > 1}
        if not due[write.kind] and write.number not in self._changed:
            self._wrong(write, f"where we have {len(ours)} audit comments")

    def _judge_place(self, write: Write) -> None:
        """Nothing is written where somebody said stop."""
        facts = facts_of(self.repo)[write.number]
        if facts.held:
            self._wrong(write, "on hold")
        if not facts.is_open:
            self._wrong(write, "closed")

    # Doing --------------------------------------------------------------------------------------

    def _judge_doing(self, write: Write, issue: Issue) -> None:
        if write.number in self._to_look_at or write.number not in self._prior:
            self._wrong(write, "without another look after an announcement")
        if write.number in self._unlooked:
            return
        self._judge_place(write)
        said = marker(issue)
        announced = (said.on if write.kind == "put" else said.off) if said else ()
        if write.target not in {thing.removeprefix("@") for thing in announced}:
            self._wrong(write, "which our comment does not announce")
        if len(audits(issue)) > 1:
            self._wrong(write, "with two audit comments")
        prior = self._prior[write.number][0] if write.number in self._prior else None
        if write.kind == "put":
            self._judge_put(write, issue, prior)
        else:
            self._judge_take(write, issue, prior)

    def _judge_put(self, write: Write, issue: Issue, prior: Marker | None) -> None:
        facts, target = facts_of(self.repo)[write.number], write.target
        unflagged = [f for f in FLAGS if self.memory.unflagged(issue, f, prior)]
        if target not in PUTS:
            self._wrong(write, "which is not the tool's to put on")
        if facts.flags - {target}:
            self._wrong(write, f"besides {sorted(facts.flags)}")
        if target == HOLD and not self.memory.took_agent_off(issue):
            self._wrong(write, "although nobody took an agent off")
        if target == APPROVED and not unflagged:
            self._wrong(write, "although nobody took a flag off")
        had = _had(issue)
        asks_who = target == NEEDS_OWNER and had
        if target in FLAGS and (APPROVED in facts.own or target in unflagged) and not asks_who:
            self._wrong(write, "over what a human approved")
        if target in had:
            self._wrong(write, "although it had it before")
        if target != HOLD and self.memory.took_agent_off(issue):
            self._wrong(write, "although an agent was taken off")
        if target in AGENTS:
            self._judge_dispatch(write, facts)

    def _judge_dispatch(self, write: Write, facts: Facts) -> None:
        waits = facts.native and APPROVED not in facts.own
        if waits and write.number not in self._undecided:
            self._wrong(write, f"although it waits for {sorted(facts.native)}")
        others = {*facts.logins, *facts.agents} - {write.target}
        if others:
            self._wrong(write, f"although it is with {sorted(others)}")
        free = facts.urgent or write.number in self._changed
        if not free and 0 < self.most_open <= self._having(write.target):
            self._wrong(write, f"beyond the limit of {self.most_open}")

    def _having(self, target: str) -> int:
        """How many open issues the agent has, as far as the tool could know."""
        return sum(
            facts.is_open and target in facts.agents and (number, target) not in self._given
            for number, facts in facts_of(self.repo).items()
            if not is_summary(self.repo.issue(number))
        )

    def _judge_take(self, write: Write, issue: Issue, prior: Marker | None) -> None:
        if write.target in AGENTS:
            self._judge_take_back(write, issue, prior)
            return
        if write.target not in FLAGS:
            self._wrong(write, "which is not the tool's to take off")
            return
        put = self.memory.flagged(issue, write.target)
        known = {*prior.on, *prior.off} if prior else set()
        # A workflow with our login may carry out what the tool had announced before it died.
        if put and (put.user.login != BOT or write.target not in known):
            self._wrong(write, "that somebody had put on")

    def _judge_take_back(self, write: Write, issue: Issue, prior: Marker | None) -> None:
        """An agent that did nothing, by our own dispatch, and nobody else's issue."""
        if self.repo.fake.now - issue.updated <= STALE:
            self._wrong(write, "although something moved")
        if self.memory.gave(issue, write.target):
            self._wrong(write, "although somebody else gave it")
        known = {thing.removeprefix("@") for thing in (*prior.on, *prior.off)} if prior else set()
        if write.target not in known:
            self._wrong(write, "which no comment of ours had given it to")
        if set(issue.logins) - set(AGENTS):
            self._wrong(write, "although somebody else has it, too")
        if write.target not in _had(issue):
            self._wrong(write, "without noting that it had it")

    def _wrong(self, write: Write, why: str) -> None:
        self.wrongs.append(f"{write}: {why}")


def _had(issue: Issue) -> set[str]:
    """The agents that our comment says did nothing."""
    said = marker(issue)
    return {thing.removeprefix("@") for thing in said.had} if said else set()
