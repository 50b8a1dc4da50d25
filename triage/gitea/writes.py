"""The verbs: what the cycle does to one repository, as requests to Gitea's API.

Which endpoint behaves how in which version is in the facts named behind each verb (§).
"""

from __future__ import annotations

from typing import Any

from triage.errors import LostError, RefusedError, UnauthorizedError
from triage.gitea.files import POLICY_PATH
from triage.gitea.reads import Reads
from triage.model import Issue, Json, parse_issue, whole

ADDITIVE_SINCE = (1, 27)
"""The first Gitea with POST /issues/{n}/assignees (§4); Forgejo has none of it."""

__all__ = ["POLICY_PATH", "Gitea"]


class Gitea(Reads):
    """One repository on one server; read and written to."""

    def post_comment(self, number: int, body: str) -> int:
        """Posts a comment; its id."""
        data = self._write("POST", f"{self._repo}/issues/{number}/comments", {"body": body})
        return whole(data["id"])

    def edit_comment(self, comment_id: int, body: str) -> None:
        """Replaces a comment's text."""
        self._write("PATCH", f"{self._repo}/issues/comments/{comment_id}", {"body": body})

    def delete_comment(self, comment_id: int) -> None:
        """Deletes a comment."""
        self._client.write("DELETE", f"{self._repo}/issues/comments/{comment_id}")

    def assign(self, number: int, login: str) -> Issue:
        """Assigns a login besides those who are assigned (§4).

        Servers that can only replace them are asked right before who they are, so that a human who
        was assigned since the issue was read stays.
        """
        path = f"{self._repo}/issues/{number}"
        if (self._version or (0, 0)) >= ADDITIVE_SINCE:
            answer = self._client.write("POST", f"{path}/assignees", {"assignees": [login]})
        else:
            others = [who for who in self.issue(number).assignees if who.lower() != login.lower()]
            answer = self._client.write("PATCH", path, {"assignees": [*others, login]})
        return self._issue(answer, number)

    def unassign(self, number: int, login: str) -> Issue:
        """Takes a login off, and nobody else (§4)."""
        path = f"{self._repo}/issues/{number}"
        if (self._version or (0, 0)) >= ADDITIVE_SINCE:
            answer = self._client.write("DELETE", f"{path}/assignees", {"assignees": [login]})
        else:
            others = [who for who in self.issue(number).assignees if who.lower() != login.lower()]
            answer = self._client.write("PATCH", path, {"assignees": others})
        return self._issue(answer, number)

    def may_write(self, number: int) -> bool:
        """Whether the token may write on that issue: no label at all is put on it (§5).

        Neither `permissions` of the repository nor an answer to a comment tells (seen on 1.27).
        """
        try:
            self._client.write("POST", f"{self._repo}/issues/{number}/labels", {"labels": []})
        except RefusedError as error:
            if isinstance(error, UnauthorizedError):
                raise
            return False
        return True

    def add_label(self, number: int, label_id: int) -> frozenset[str]:
        """Puts a label on an issue; unknown ids are ignored with 200, so look at what it has."""
        path = f"{self._repo}/issues/{number}/labels"
        data = self._write("POST", path, {"labels": [label_id]}, expect=list)
        return frozenset(str(item.get("name", "")).casefold() for item in data)

    def remove_label(self, number: int, label_id: int) -> None:
        """Takes a label off an issue.

        With the job's own token Gitea before 1.26 answers 500 (§5); setting the others works.
        """
        path = f"{self._repo}/issues/{number}/labels"
        try:
            self._client.write("DELETE", f"{path}/{label_id}")
        except LostError as error:
            if error.status != 500:  # noqa: PLR2004
                raise
            others = [label.id for label in self.issue(number).labels if label.id != label_id]
            self._client.write("PUT", path, {"labels": others})

    def create_label(self, name: str, color: str, description: str) -> int:
        """Creates a label; its id. Gitea does not mind doubles."""
        content = {"name": name, "color": f"#{color}", "description": description}
        return whole(self._write("POST", f"{self._repo}/labels", content)["id"])

    def delete_label(self, label_id: int) -> None:
        """Deletes a label."""
        self._client.write("DELETE", f"{self._repo}/labels/{label_id}")

    def create_issue(self, title: str, body: str) -> Issue:
        """Creates an issue."""
        content = {"title": title, "body": body}
        return parse_issue(self._write("POST", f"{self._repo}/issues", content))

    def edit_issue(self, number: int, body: str) -> Issue:
        """Replaces an issue's body; the issue as the server then has it."""
        return self._patch(number, {"body": body})

    def close_issue(self, number: int) -> Issue:
        """Closes an issue; the issue as the server then has it."""
        return self._patch(number, {"state": "closed"})

    def _patch(self, number: int, content: Json) -> Issue:
        return parse_issue(self._write("PATCH", f"{self._repo}/issues/{number}", content))

    def _write(self, method: str, path: str, content: Json, expect: type[Any] = dict) -> Any:
        """The answer to a write; one of another shape, or without its id, tells nothing."""
        data: Any = self._client.write(method, path, content).data
        if not isinstance(data, expect) or (isinstance(data, dict) and not whole(data.get("id"))):
            raise LostError(
                f"{method} {path}: the answer is not what Gitea sends",
                status=200, method=method, path=path,
            )  # fmt: skip
        return data
