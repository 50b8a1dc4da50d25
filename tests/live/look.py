"""What the API shows of a repository: all that must be the same after a fault as without one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.live.history import FLAG, KIMI
from tests.live.site import Repository, SiteError
from triage.markers import parse_entry
from triage.texts.summary import TITLE_START

PAGE = 50
TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """An issue.

    Attributes:
        said: the audit comments as people see them, without times.
        did: the other entries of the timeline that are the tool's, oldest first.
    """

    number: int
    title: str
    state: str
    assignees: tuple[str, ...]
    labels: tuple[str, ...]
    comments: int
    said: tuple[str, ...]
    did: tuple[str, ...]

    @property
    def is_summary(self) -> bool:
        """Whether it is one of the tool's own."""
        return self.title.startswith(TITLE_START)

    def lines(self) -> Iterator[str]:
        """The issue as text, for a comparison that people read."""
        yield f"#{self.number} {self.state}: {self.title}"
        yield f"  assignees {list(self.assignees)}, labels {list(self.labels)}"
        yield f"  {self.comments} comments"
        yield from (f"  said: {text}" for text in self.said)
        yield from (f"  did: {deed}" for deed in self.did)


@dataclass(frozen=True, slots=True)
class State:
    """A repository's issues by number, the names of its labels, and what the tool created in it."""

    issues: tuple[Seen, ...]
    labels: tuple[str, ...]
    created: tuple[str, ...]

    def lines(self) -> list[str]:
        """The state as text."""
        shown = [line for issue in self.issues for line in issue.lines()]
        made = [f"created: {what}" for what in self.created]
        return [f"labels of the repository: {list(self.labels)}", *made, *shown]

    def complaints(self, holders: str, agent: str, human: str) -> list[str]:
        """What is wrong with it, whatever it is compared with."""
        found = [
            f"#{issue.number} has {len(issue.said)} audit comments"
            for issue in self.issues
            if len(issue.said) > 1
        ]
        summaries = [i for i in self.issues if i.is_summary and i.state == "open"]
        if len(summaries) != 1:
            found.append(f"{len(summaries)} summaries are open")
        work = (issue for issue in self.issues if not issue.is_summary)
        held = " ".join(f"{issue.number}{_holder(issue, agent, human)}" for issue in work)
        if held != holders:
            found.append(f"the issues are held by {held}; it should be {holders}")
        return found


def _holder(issue: Seen, agent: str, human: str) -> str:
    """Who has an issue, in the letters of `history.CHAPTERS`."""
    if FLAG in issue.labels:
        return "o"
    if KIMI in issue.labels:
        return "k"
    return {(agent,): "a", (human,): "h", (): "-"}.get(issue.assignees, "?")


def look(repository: Repository, created: Iterable[str]) -> State:
    """The state of a repository, read with the human's token; `created` is what cycles created."""
    issues = _whole(repository.send("GET", "issues", state="all", type="issues", limit=PAGE))
    labels = _whole(repository.send("GET", "labels", limit=PAGE))
    seen = (_seen(repository, issue) for issue in sorted(issues, key=lambda i: int(i["number"])))
    names = sorted(label["name"] for label in labels)
    return State(tuple(seen), tuple(names), tuple(sorted(created)))


def _whole(page: Sequence[Any] | None) -> list[Any]:
    """A list that ends on its first page (`null` is an empty one); longer ones do not come up."""
    found = list(page or ())
    if len(found) >= PAGE:
        raise SiteError(f"a list has {len(found)} items; no more than a page was expected")
    return found


def _seen(repository: Repository, issue: dict[str, Any]) -> Seen:
    number = int(issue["number"])
    timeline = _whole(repository.send("GET", f"issues/{number}/timeline", limit=PAGE))
    own = [e for e in timeline if e and e["user"]["login"] == repository.site.tool]
    own.sort(key=lambda e: int(e["id"]))
    bodies = [e["body"] for e in own if e["type"] == "comment"]
    return Seen(
        number=number,
        title=issue["title"],
        state=issue["state"],
        assignees=tuple(sorted(person["login"] for person in issue["assignees"] or ())),
        labels=tuple(sorted(label["name"] for label in issue["labels"] or ())),
        comments=int(issue["comments"]),
        said=tuple(_said(body) for body in bodies if parse_entry(body)),
        did=tuple(_did(e) for e in own if e["type"] != "comment"),
    )


def _said(body: str) -> str:
    """An audit comment on one line, without its marker and its time."""
    return TIME.sub("(time)", " ".join(body.partition("<!--")[0].split()))


def _did(event: dict[str, Any]) -> str:
    """An entry of the timeline in a few words."""
    label, person = event.get("label") or {}, event.get("assignee") or {}
    subject = label.get("name") or person.get("login") or ""
    taken_off = event.get("removed_assignee") or (event["type"] == "label" and not event["body"])
    return f"{event['type']} {'-' if taken_off else '+'}{subject}"
