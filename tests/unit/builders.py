"""Values for tests: each is valid as it stands, and takes what the test is about."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx

from triage import __version__
from triage.gitea.client import Client, Connection
from triage.model import Event, Issue, Label
from triage.policy import BLOCKED, DEFAULT_POLICY, NEEDS_OWNER, Policy
from triage.rules.assessment import Action, Assessment, Blocker, Decision, Rule
from triage.rules.decide import Backlog, assess
from triage.rules.score import Score
from triage.rules.tiers import Tier, Type
from triage.state.history import History, read_history
from triage.state.markers import Entry, render_entry
from triage.state.reconcile import Plan
from triage.texts.report import Outcome, Report, Row

ME = "triage-bot"
OURS = frozenset({ME})
REPOSITORY = "acme/app"
READY_BODY = (
    "## Steps\n\nCall `load()` in src/app.py: it should return a list, must not raise,"
    " and pytest fails.\n"
)
VAGUE_BODY = "It is slow."
TOOL = "gitea-triage 0.1.0"

GOLDEN = Path(__file__).parent.parent / "golden"


def make_label(name: str = "bug", number: int = 1) -> Label:
    return Label(id=number, name=name)


def make_issue(*, labels: Iterable[str] = (), **kw: Any) -> Issue:
    """A ready feature; labels are given by name."""
    given: dict[str, Any] = {
        "number": 1,
        "title": "[feature] Load the list",
        "body": READY_BODY,
        "author": "bob",
        "created_at": datetime(2026, 11, 1, tzinfo=UTC),
    }
    named = tuple(make_label(name, number) for number, name in enumerate(labels, start=1))
    return Issue(**{**given, "labels": named, **kw})


def make_backlog(*open_numbers: int) -> Backlog:
    return Backlog(repository=REPOSITORY, open_numbers=frozenset({1, *open_numbers}))


def assessed(issue: Issue, policy: Policy = DEFAULT_POLICY, *native: int) -> Assessment:
    """What the rules say of an issue that natively depends on these open issues."""
    blockers = tuple(Blocker(number=number, native=True) for number in native)
    return assess(issue, make_backlog(), policy, blockers)


def make_decision(**kw: Any) -> Decision:
    given: dict[str, Any] = {
        "action": Action.DISPATCH,
        "rule": Rule.ROUTED,
        "reason": "ready",
        "agent": "claude",
    }
    return Decision(**{**given, **kw})


def skip(rule: Rule = Rule.NOT_READY, reason: str = "not ready") -> Decision:
    return Decision(action=Action.SKIP, rule=rule, reason=reason)


def flag(rule: Rule = Rule.BLOCKED, reason: str = "blocked by #5") -> Decision:
    label = BLOCKED if rule is Rule.BLOCKED else NEEDS_OWNER
    return Decision(action=Action.FLAG, rule=rule, reason=reason, flag=label)


def make_assessment(**kw: Any) -> Assessment:
    """A ready feature for claude; what is given stands, whether it fits together or not."""
    given: dict[str, Any] = {
        "issue": make_issue(),
        "tags": frozenset({"feature"}),
        "type": Type.FEATURE,
        "tier": Tier.P1,
        "urgent": False,
        "ready": True,
        "score": Score(3, 3, 2),
        "blockers": (),
        "decision": make_decision(),
    }
    return Assessment(**{**given, **kw})


def make_row(number: int = 1, title: str = "Load the list", **kw: Any) -> Row:
    """A row; what is not a row's own goes to its assessment."""
    own = {name: kw.pop(name) for name in ("outcome", "note", "error") if name in kw}
    issue = kw.pop("issue", None) or make_issue(number=number, title=title)
    return Row(assessment=make_assessment(issue=issue, **kw), **own)


def make_report(*rows: Row, **kw: Any) -> Report:
    given: dict[str, Any] = {
        "tool": TOOL,
        "policy": "0badcafe",
        "source": "built in",
        "repository": REPOSITORY,
        "date": "2026-11-22",
        "started_at": datetime(2026, 11, 22, 9, 15, tzinfo=UTC),
        "dry_run": False,
        "rows": rows,
    }
    return Report(**{**given, **kw})


def make_plan(assessment: Assessment, **kw: Any) -> Plan:
    return Plan(assessment=assessment, **kw)


def make_entry(**kw: Any) -> Entry:
    given: dict[str, Any] = {"on": ("@claude",), "run": "run", "at": "2026-11-22 09:15"}
    return Entry(**{**given, **kw})


def make_event(number: int, kind: str = "comment", **kw: Any) -> Event:
    return Event(id=number, kind=kind, **{"author": ME, **kw})


def said(number: int, author: str = ME, **kw: Any) -> Event:
    """An audit comment; what is given goes into its marker."""
    body = f"said\n\n{render_entry(make_entry(**kw))}"
    return make_event(number, author=author, body=body)


def put(number: int, thing: str, author: str = ME, *, added: bool = True) -> Event:
    """A label, or a login with "@" in front, put on or taken off."""
    kind = "assignees" if thing.startswith("@") else "label"
    subject = thing.removeprefix("@")
    return make_event(number, kind, author=author, subject=subject, added=added)


def off(number: int, thing: str, author: str = "ann") -> Event:
    return put(number, thing, author, added=False)


def make_history(*events: Event) -> History:
    return read_history(events, OURS)


def make_wire(answer: Callable[[httpx.Request], httpx.Response]) -> Client:
    """A client whose requests a function answers; nobody waits, and there is time."""
    connection = Connection(
        url="http://gitea.test",
        token="secret",
        tool="gitea-triage/test",
        seconds_left=lambda: 600.0,
        sleep=lambda seconds: None,
        now=lambda: datetime(2026, 11, 22, 9, 15, tzinfo=UTC),
        log=lambda line: None,
    )
    return Client(connection, httpx.MockTransport(answer))


def done(row: Row) -> Row:
    return replace(row, outcome=Outcome.DONE)


def check_golden(name: str, text: str) -> None:
    """The text is what the golden file holds; UPDATE_GOLDEN=1 writes it anew."""
    # These change with any new rule, and with every release.
    text = text.replace(DEFAULT_POLICY.digest, "0badcafe").replace(__version__, "0.1.0")
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
    assert path.read_bytes().decode() == text


_MARKER = re.compile(r"<!-- gitea-triage:\w+ [^<>]* -->\Z")


def outside_code(markdown: str) -> str:
    """A text without its closing marker and its code spans, as CommonMark finds them.

    A span begins at a run of backticks that no backslash escapes and ends at the next run of
    the same length in the same block; each line of the tool's texts is a block of its own.
    """
    return "\n".join(map(_line_outside_code, _MARKER.sub("", markdown).split("\n")))


def _line_outside_code(line: str) -> str:
    kept, place = "", 0
    for run in re.finditer(r"\\`|`+", line):
        if run.start() < place or run[0] == "\\`":
            continue
        closing = next(
            (c for c in re.finditer(r"`+", line[run.end() :]) if len(c[0]) == len(run[0])), None
        )
        if closing:
            kept += line[place : run.start()]
            place = run.end() + closing.end()
    return kept + line[place:]
