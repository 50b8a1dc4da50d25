"""Reads a request as the write that it is, in the words of the design."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

import httpx

from tests.double import Repo

_ISSUE = r"/issues/(\d+)"


@dataclass(frozen=True, slots=True)
class Write:
    """A write on its way.

    Attributes:
        kind: say, edit, delete, put, take, summary, label.
        number: the issue, or 0.
        target: the login or label that is put on or taken off, or "".
    """

    kind: str
    number: int = 0
    target: str = ""

    def __str__(self) -> str:
        return " ".join(filter(None, [self.kind, self.target, f"#{self.number}"]))


def read_write(repo: Repo, request: httpx.Request) -> Write | None:
    """The write, or None for a read."""
    if request.method == "GET":
        return None
    path = request.url.path.partition(f"/repos/{repo.name}")[2]
    if found := re.fullmatch(r"/issues/comments/(\d+)", path):
        comment = repo.fake.world.comments.get(int(found[1]))
        kind = "delete" if request.method == "DELETE" else "edit"
        return Write(kind, comment.issue.number if comment else 0)
    if found := re.match(_ISSUE, path):
        return _on_issue(repo, request, int(found[1]), path[found.end() :])
    return Write("summary" if path == "/issues" else "label")


def _on_issue(repo: Repo, request: httpx.Request, number: int, rest: str) -> Write:
    body = json.loads(request.read() or b"{}")
    if rest == "/comments":
        return Write("say", number)
    if rest.startswith("/labels/"):
        return Write("take", number, _label(repo, int(rest.rpartition("/")[2])))
    if rest == "/labels" and request.method == "PUT":
        off = [label.name for label in repo.issue(number).labels if label.id not in body["labels"]]
        return Write("take", number, " and ".join(off))
    if rest == "/labels":
        return Write("put", number, _label(repo, body["labels"][0]))
    if "assignees" in body:
        fresh = [login for login in body["assignees"] if login not in repo.issue(number).logins]
        return Write("put", number, fresh[0] if fresh else body["assignees"][-1])
    return Write("summary", number)


def _label(repo: Repo, number: int) -> str:
    return next((label.name for label in repo.data.labels if label.id == number), "")
