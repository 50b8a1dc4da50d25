"""Reads a request as the write that it is, in the words of the design."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import httpx

from tests.double import Repo

_ISSUE = r"/issues/(\d+)"


@dataclass(frozen=True, slots=True)
class Write:
    """A write on its way.

    Attributes:
        kind: say, edit, delete, put, take, summary, label; ask is the empty write that only asks
            whether we may write.
        number: the issue, or 0.
        target: the login or label that is put on or taken off, or "".
        body: the text of a comment.
    """

    kind: str
    number: int = 0
    target: str = ""
    body: str = ""

    def __str__(self) -> str:
        where = f"#{self.number}" if self.number else ""
        return " ".join(filter(None, [self.kind, self.target, where]))


ASK = Write("ask")


def read_write(repo: Repo, request: httpx.Request) -> Write | None:
    """The write, or None for a read."""
    if request.method == "GET":
        return None
    path = request.url.path.partition(f"/repos/{repo.name}")[2]
    body = json.loads(request.read() or b"{}")
    if found := re.fullmatch(r"/issues/comments/(\d+)", path):
        comment = repo.fake.world.comments.get(int(found[1]))
        kind = "delete" if request.method == "DELETE" else "edit"
        return Write(kind, comment.issue.number if comment else 0, body=body.get("body", ""))
    if found := re.match(_ISSUE, path):
        rest = path[found.end() :]
        return _on_issue(repo, request.method, int(found[1]), rest, body)
    return Write("summary" if path == "/issues" else "label")


def _on_issue(repo: Repo, method: str, number: int, rest: str, body: dict[str, Any]) -> Write:
    if rest == "/comments":
        return Write("say", number, body=str(body["body"]))
    if rest.startswith("/labels/"):
        return Write("take", number, _label(repo, int(rest.rpartition("/")[2])))
    if rest == "/labels" and method == "PUT":
        off = [label.name for label in repo.issue(number).labels if label.id not in body["labels"]]
        return Write("take", number, " and ".join(off))
    if rest == "/labels":
        return Write("put", number, _label(repo, *body["labels"])) if body["labels"] else ASK
    if "assignees" in body:
        return _assigning(number, method, list(body["assignees"]), repo.issue(number).logins)
    return Write("summary", number)


def _assigning(number: int, method: str, named: list[str], logins: list[str]) -> Write:
    """Putting a login on or taking one off: by name, or by naming all that there are to be."""
    gone = [who for who in logins if who not in named]
    if method == "DELETE" or (method == "PATCH" and gone):
        return Write("take", number, named[0] if method == "DELETE" else gone[0])
    fresh = [who for who in named if who not in logins]
    return Write("put", number, fresh[0] if fresh else named[-1] if named else "")


def _label(repo: Repo, *numbers: int) -> str:
    return " and ".join(label.name for label in repo.data.labels if label.id in numbers)
