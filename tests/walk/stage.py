"""A server with its people, cycles on it request by request, and the story of it all."""

from __future__ import annotations

from datetime import timedelta

import httpx

from tests.double import FakeGitea, Repo
from tests.double.faults import Fault, no_faults
from tests.walk.cycles import Cycle, Wish, run_command
from tests.walk.deeds import Deed, perform
from tests.walk.facts import BOT, audits, facts_of, is_summary, newest
from tests.walk.memory import Memory
from tests.walk.sent import ASK, Write, read_write
from tests.walk.trouble import Plan
from tests.walk.witness import Witness

POLICY = """\
[agents.claude]
assign = "claude"
max_open = {limit}
stale_after = "36h"
[agents.kimi]
label = "kimi-ready"
max_open = {limit}
stale_after = "36h"
[[routes]]
agents = ["kimi", "claude"]
tags = ["spike", "kimi-ready"]
[[routes]]
agents = ["claude", "kimi"]
"""

PEOPLE = ("alice", "bob", "claude", BOT)


class Stage:
    """One walk's server and repository.

    Attributes:
        pace: how many seconds a request takes.
        limit: how many open issues an agent may have.
        memory: what people have decided.
        doubled: the issues on which another run left a second audit comment.
        story: what happened, line by line, for a person to read.
    """

    def __init__(self, version: str, *, limit: int, step: int, pace: int) -> None:
        self.gitea = FakeGitea(version)
        self.gitea.step = step
        self.pace = pace
        self.limit = limit
        self.cycles = 0
        self.doubled: set[int] = set()
        self.memory = Memory()
        self.story = [f"Gitea {version}; limit {limit}; a deed takes {step} s, a request {pace} s"]
        self.repo = self._repository()

    def _repository(self) -> Repo:
        for login in PEOPLE:
            self.gitea.add_user(login)
        repo = self.gitea.add_repo("alice/app", token=self.gitea.add_token(BOT))
        for login in PEOPLE[1:]:
            repo.collaborator(login)
        repo.write_file(".gitea/triage.toml", POLICY.format(limit=self.limit))
        return repo

    @property
    def date(self) -> str:
        """The workflow date."""
        return f"{self.gitea.now:%Y-%m-%d}"

    def next_day(self) -> None:
        self.gitea.now = self.gitea.now.replace(hour=8) + timedelta(days=1)
        self.story.append(f"— {self.date} —")

    def human(self, deed: Deed, witness: Witness | None = None) -> bool:
        """A human does something; whether anything came of it."""
        before, since = facts_of(self.repo), newest(self.repo)
        told = perform(self.repo, deed)
        if told:
            after = facts_of(self.repo)
            self.memory.note(self.repo, since, before, after)
            if witness:
                witness.human(before, after)
            self.story.append(f"    meanwhile {told}" if witness else told)
        return bool(told)

    def leave_double(self) -> bool:
        """Another run lost a race and died: a second audit comment of ours; whether it could."""
        ours = {i.number: audits(i) for i in self.repo.issues if not is_summary(i)}
        number = next((n for n, found in ours.items() if found and n not in self.doubled), 0)
        if number:
            self.repo.human(BOT).comment(number, ours[number][0].body)
            self.doubled.add(number)
            self.story.append(f"#{number}: another run left its comment")
        return bool(number)

    def cycle(self, wish: Wish, plan: Plan) -> Cycle:
        """One cycle, with what is planned to come between."""
        self.cycles += 1
        witness = Witness(self.repo, self.memory, self.limit, dry=wish.dry)
        cycle = Cycle(wish, witness, run=f"run-{self.cycles}")
        self.story.append(f"cycle {wish}")
        self.gitea.forget()
        self.gitea.faults = lambda index, request: self._serve(cycle, plan, index, request)
        environ = {**self.repo.environ, "TRIAGE_DATE": self.date}
        run_command(cycle, environ, self.gitea.transport())
        self.gitea.faults = no_faults
        self.gitea.revive()
        self.story.append(f"    {cycle}")
        return cycle

    def _serve(self, cycle: Cycle, plan: Plan, index: int, request: httpx.Request) -> Fault:
        """A request has been sent: what happens before it is served, and what goes wrong."""
        self.gitea.advance(self.pace)
        write = read_write(self.repo, request)
        turn = None
        if write:
            cycle.witness.sent(write)
        if write and write != ASK:
            turn = len(cycle.writes)
            cycle.writes.append(write)
        for interruption in plan.interruptions:
            if interruption.is_at(index, turn):
                cycle.interruptions += self.human(interruption.deed, cycle.witness)
        fault = plan.fault(index, turn)
        if fault is None:
            cycle.witness.served(request)
        else:
            cycle.troubles.append(f"{fault} at a {'write' if write else 'read'}")
        self._tell(index, request, write, fault)
        return fault

    def _tell(self, index: int, request: httpx.Request, write: Write | None, fault: Fault) -> None:
        """Writes and what went wrong: other reads are left out of the story."""
        if write or fault:
            path = request.url.path.removeprefix("/api/v1/")
            shown = str(write) if write else f"{request.method} {path}"
            self.story.append(f"    {index}. {shown}{f': {fault}' if fault else ''}")
