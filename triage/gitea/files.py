"""What Gitea tells about a repository's default branch: files, folders, commits, languages."""

from __future__ import annotations

import base64
import binascii
from typing import Any
from urllib.parse import quote

from triage.errors import NotFoundError, RefusedError, RejectedError
from triage.gitea.about import AboutRepository
from triage.gitea.pages import objects

POLICY_PATH = ".gitea/triage.toml"


class Files(AboutRepository):
    """The default branch of one repository."""

    def policy_file(self) -> str | None:
        """The text of the policy on the default branch; None when there is none."""
        return self.file(POLICY_PATH)

    def file(self, path: str) -> str | None:
        """The text of a file; None when there is none.

        Raises:
            RejectedError: when it is a folder, or something else that has no text.
        """
        data = self._contents(path)
        if data == []:  # a repository without any commit, on Forgejo and Gitea 1.22
            return None
        content: Any = data.get("content") if isinstance(data, dict) else None
        try:
            return base64.b64decode(content).decode("utf-8", "replace")
        except (TypeError, binascii.Error, ValueError):
            message = f"{path} on the default branch is not a readable file"
            raise RejectedError(message, status=200, method="GET", path=path) from None

    def folder(self, path: str) -> list[str]:
        """The names of the files in a folder; none when there is no such folder."""
        data = self._contents(path)
        items = data if isinstance(data, list) else []
        files = [item for item in items if isinstance(item, dict) and item.get("type") == "file"]
        return sorted(str(item.get("name", "")) for item in files)

    def _contents(self, path: str) -> Any:
        """What is at that path; an empty list when nothing is."""
        try:
            return self._client.get(f"{self._repo}/contents/{quote(path)}").data
        except NotFoundError:
            return []

    def has_action(self, repository: str, ref: str) -> bool:
        """Whether another repository of this server has an action there; a private one may."""
        path = f"repos/{quote(repository)}/contents/action.yml"
        try:
            self._client.get(path, ref=ref)
        except (NotFoundError, RefusedError):
            return False
        return True

    def last_message(self, path: str = "") -> str:
        """The message of the last commit, or of the last that touched the path; "" without one."""
        where = f"{self._repo}/commits"
        asked = {"path": path} if path else {}
        slim = dict.fromkeys(("stat", "files", "verification"), "false")
        try:
            found = objects(self._client.get(where, limit=1, **asked, **slim), where)
        except NotFoundError:
            return ""
        commit = found[0].get("commit") if found else None
        return str(commit.get("message", "")) if isinstance(commit, dict) else ""

    def languages(self) -> list[str]:
        """The programming languages that Gitea found, the one with the most code first."""
        data = self._client.get(f"{self._repo}/languages").data
        sizes = data.items() if isinstance(data, dict) else ()
        known = [(size, str(name)) for name, size in sizes if isinstance(size, int)]
        return [name for _, name in sorted(known, key=lambda pair: (-pair[0], pair[1]))]
