"""What Gitea tells about a repository and its people: each asked for once, as it does not change.

Which endpoint behaves how in which version is in the facts named behind each verb (§).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from functools import cached_property
from urllib.parse import quote

from triage.errors import LostError, NotFoundError, RefusedError
from triage.gitea.client import Client
from triage.gitea.pages import objects
from triage.gitea.protocol import Answer
from triage.model import Json, whole

_SCOPES = re.compile(r"token scope=([a-z:,\-]+)")
"""Gitea since 1.23 tells in a refusal what a token may do."""


class AboutRepository:
    """One repository on one server."""

    def __init__(self, client: Client, repository: str):
        self._client = client
        self.repository = repository
        self._repo = f"repos/{quote(repository)}"
        self._lock = threading.Lock()

    @property
    def requests(self) -> Mapping[str, int]:
        """How many requests were sent so far, by HTTP method."""
        return dict(self._client.requests)

    @property
    def trouble(self) -> str:
        """Why nothing more is sent to a server that has stopped answering, or ""."""
        return self._client.breaker.reason

    def login(self) -> str:
        """Our own login."""
        data = self._client.get("user").data
        login = data.get("login") if isinstance(data, dict) else None
        if not isinstance(login, str) or not login:
            raise LostError(
                "GET user: Gitea does not say whose token this is",
                status=200, method="GET", path="user",
            )  # fmt: skip
        return login

    def server(self) -> tuple[str, Answer]:
        """The server's version, "" where it does not say, and the answer that told it."""
        answer = self._client.get("version")
        version = answer.data.get("version") if isinstance(answer.data, dict) else None
        return (version if isinstance(version, str) else ""), answer

    def scopes(self, *, tells: bool) -> frozenset[str] | None:
        """What the token may do, as far as the server says so without a write; None if not (§7).

        Args:
            tells: whether the server answers `GET /token` (Gitea since 1.27). Others tell it only
                where they refuse something, so they are asked for what the tool never needs.
        """
        try:
            data = self._client.get("token" if tells else "notifications/new").data
        except RefusedError as error:
            found = _SCOPES.search(error.detail)
            return frozenset(found[1].split(",")) if found else None
        except NotFoundError:
            return None
        scopes = data.get("scopes") if isinstance(data, dict) else None
        return frozenset(map(str, scopes)) if isinstance(scopes, list) else None

    def assignable(self) -> frozenset[str] | None:
        """The logins that can be assigned, case-folded; None when the token may not ask (§4)."""
        return self._assignable

    @cached_property
    def _assignable(self) -> frozenset[str] | None:
        try:
            path = f"{self._repo}/assignees"
            users = objects(self._client.get(path), path)
        except (NotFoundError, RefusedError):
            return None
        return frozenset(str(user.get("login", "")).casefold() for user in users)

    def user_exists(self, login: str) -> bool:
        """Whether the server knows that user; True when it cannot be told."""
        try:
            self._client.get(f"users/{quote(login)}")
        except NotFoundError:
            return False
        except RefusedError:
            return True
        return True

    def archived(self) -> bool:
        """Whether the repository takes no writes any more."""
        return bool(self.facts().get("archived"))

    def tracks_issues(self) -> bool:
        """Whether it has issues of its own; without them only pull requests are listed."""
        facts = self.facts()
        return bool(facts.get("has_issues")) and not facts.get("external_tracker")

    def private(self) -> bool:
        """Whether only those whom its owner lets in can see the repository."""
        return bool(self.facts().get("private"))

    def open_pulls(self) -> int:
        """How many open pull requests Gitea counts, whether the token may see them or not."""
        return whole(self.facts().get("open_pr_counter"))

    def facts(self) -> Json:
        """The repository as Gitea describes it; asked for once."""
        with self._lock:
            return self._facts

    @cached_property
    def _facts(self) -> Json:
        data = self._client.get(self._repo).data
        return data if isinstance(data, dict) else {}
