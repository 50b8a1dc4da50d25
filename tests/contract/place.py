"""A repository on some server, made for one test and deleted after it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from tests.double import connect
from tests.double.versions import Version
from triage.gitea.listing import Fetch, fetch_listing
from triage.gitea.writes import Gitea
from triage.model import Issue, parse_issue

TIMEOUT = 30.0


@dataclass(frozen=True, slots=True)
class Server:
    """Where to test, and with whose tokens; those that are empty are not there."""

    url: str
    token: str = field(repr=False)
    second: str = field(default="", repr=False)
    limited: str = field(default="", repr=False)


@dataclass(slots=True)
class Place:
    """The repository, the tool's own client on it, and raw requests for everything else."""

    server: Server
    version: Version
    login: str
    name: str
    tracker: Gitea
    http: httpx.Client = field(repr=False)
    names: list[str] = field(default_factory=list)
    """All that it was ever called."""

    @property
    def repo(self) -> str:
        return f"repos/{self.name}"

    def raw(
        self, method: str, path: str, json: Any = None, token: str = "", **params: Any
    ) -> httpx.Response:
        """The answer to a request below `/api/v1`, whatever it is."""
        headers = {"Authorization": f"token {token or self.server.token}"}
        return self.http.request(method, path, json=json, params=params, headers=headers)

    def send(self, method: str, path: str, json: Any = None, token: str = "", **params: Any) -> Any:
        """The JSON of an answer that must be a success; `path` is below the repository."""
        answer = self.raw(method, f"{self.repo}/{path}".rstrip("/"), json, token, **params)
        assert answer.is_success, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json() if answer.content else None

    def status(self, method: str, path: str, json: Any = None, token: str = "") -> int:
        return self.raw(method, f"{self.repo}/{path}", json, token).status_code

    def issue(self, title: str = "An issue", body: str = "", **more: Any) -> int:
        return int(self.send("POST", "issues", {"title": title, "body": body, **more})["number"])

    def label(self, name: str, **more: Any) -> int:
        return int(self.send("POST", "labels", {"name": name, "color": "#ff0000", **more})["id"])

    def comment(self, number: int, body: str, token: str = "") -> int:
        return int(self.send("POST", f"issues/{number}/comments", {"body": body}, token)["id"])

    def depend(self, number: int, on: int) -> None:
        owner, _, repo = self.name.partition("/")
        meta = {"owner": owner, "repo": repo, "index": on}
        self.send("POST", f"issues/{number}/dependencies", meta)

    def settings(self, **settings: Any) -> None:
        self.send("PATCH", "", settings)
        self.name = f"{self.login}/{settings.get('name', self.name.partition('/')[2])}"
        self.names.append(self.name)

    def timeline(self, number: int) -> list[dict[str, Any] | None]:
        """All of it, as the server sends it."""
        found: list[dict[str, Any] | None] = []
        page = 1
        while items := self.send("GET", f"issues/{number}/timeline", page=page, limit=50):
            found += items
            page += 1
        return found

    def events(self, number: int, kind: str) -> list[dict[str, Any]]:
        return [event for event in self.timeline(number) if event and event["type"] == kind]

    def second_login(self) -> str:
        """Another user, who may write here; the test is skipped where there is none."""
        if not self.server.second:
            pytest.skip("needs a second user: set TRIAGE_LIVE_SECOND_TOKEN")
        login = str(self.raw("GET", "user", token=self.server.second).json()["login"])
        self.send("PUT", f"collaborators/{login}", {"permission": "write"})
        return login


def read_backlog(tracker: Gitea) -> dict[int, Issue]:
    """Every open issue and pull request by number, one request after the other."""

    def one_by_one(function: Callable[[Any], Any], values: Iterable[Any]) -> Iterable[Any]:
        return map(function, values)

    return fetch_listing(Fetch(tracker.page, parse_issue, one_by_one, lambda *_: None)).items


@contextmanager
def make_place(server: Server) -> Iterator[Place]:
    """A new repository of the token's user, deleted whatever happens."""
    base, headers = f"{server.url}/api/v1/", {"Authorization": f"token {server.token}"}
    with httpx.Client(base_url=base, timeout=TIMEOUT) as http:
        login = http.get("user", headers=headers).json()["login"]
        version = Version(http.get("version").json()["version"])
        name = f"triage-contract-{secrets.token_hex(6)}"
        made = http.post("user/repos", headers=headers, json={"name": name, "auto_init": True})
        assert made.status_code == httpx.codes.CREATED, made.text
        full_name = f"{login}/{name}"
        with connect(server.url, full_name, server.token) as tracker:
            place = Place(server, version, login, full_name, tracker, http, [full_name])
            try:
                yield place
            finally:
                _delete(place)


def _delete(place: Place) -> None:
    for name in dict.fromkeys(place.names):
        with suppress(httpx.HTTPError):
            place.raw("DELETE", f"repos/{name}")


def total(answer: httpx.Response) -> int:
    return int(answer.headers["x-total-count"])


def message(answer: httpx.Response) -> str:
    data: Mapping[str, Any] = answer.json()
    return str(data["message"])
