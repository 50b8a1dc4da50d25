"""The double itself: takes requests one at a time, keeps a log, lets things go wrong."""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import httpx
import respx

# Imported for the routes that they register.
from tests.double import comment_routes, issue_routes, label_routes, repo_routes
from tests.double.faults import Faults, KilledError, after, before, no_faults
from tests.double.people import Repo
from tests.double.state import Label, Notice, Repository, Token, User, World
from tests.double.versions import Version
from tests.double.web import respond

ROUTES = (comment_routes, issue_routes, label_routes, repo_routes)
URL = "http://gitea.test"


class Logged(NamedTuple):
    """A request that arrived, or that a fault kept from arriving."""

    method: str
    path: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A request with everything that was in it, and the answer's status (0: none)."""

    method: str
    path: str
    query: dict[str, str]
    body: Any
    status: int


class FakeGitea:
    """A Gitea server.

    Attributes:
        url: its address, without `/api/v1`.
        world: everything that it keeps.
        step: how many seconds every deed of a human takes.
        log: method and path (below `/api/v1`) of every request, in the order of arrival.
        sent: the same with query, JSON and status.
        faults: what goes wrong: called with a request's index in the log and the request.
        lock: held while a request is served, and by every deed of a human.
    """

    def __init__(self, version: str = "1.27.0", url: str = URL, page_most: int = 50):
        self.url = url
        self.world = World(url, Version(version), page_most)
        self.step = 1
        self.log: list[Logged] = []
        self.sent: list[Sent] = []
        self.faults: Faults = no_faults
        self.lock = threading.RLock()
        self._is_dead = False

    def become(self, version: str) -> None:
        """Is another version from now on."""
        self.world.version = Version(version)

    # The clock ---------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        """The server's clock; it stands still but for human deeds, and may be set."""
        return self.world.now

    @now.setter
    def now(self, moment: datetime) -> None:
        self.world.now = moment.replace(microsecond=0)

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    # Users, tokens, repositories ---------------------------------------------------------------

    def add_user(self, login: str, *, kind: str = "user", is_admin: bool = False) -> User:
        """The user of that login, made if there is none."""
        world = self.world
        number = -2 if kind == "bot" else world.next_id("user")
        new = User(number, login, kind, is_admin)
        return world.users.setdefault(login.casefold(), new)

    def user(self, login: str) -> User:
        """An existing user.

        Raises:
            LookupError: when there is none.
        """
        if found := self.world.user(login):
            return found
        raise LookupError(f"the double has no user {login}: add_user() first")

    def add_organisation(self, login: str, *, labels: Iterable[str] = ()) -> User:
        made = [Label(self.world.next_id("label"), name) for name in labels]
        self.world.org_labels[login.casefold()] = made
        return self.add_user(login, kind="org")

    def add_token(self, login: str, *scopes: str) -> str:
        """A new token of a user, with all scopes unless some are named."""
        return self._keep(Token("", self.user(login), frozenset(scopes or ["all"])))

    def add_job_token(self, repo: Repo) -> str:
        """The token of an Actions job: writes to this repository, never administers it."""
        name = "forgejo-actions" if self.world.version.forgejo else "gitea-actions"
        bot = self.add_user(name, kind="bot")
        return self._keep(Token("", bot, frozenset({"all"}), repo.data))

    def _keep(self, token: Token) -> str:
        token.secret = secrets.token_hex(20)
        self.world.tokens[token.secret] = token
        return token.secret

    def revoke(self, secret: str) -> None:
        del self.world.tokens[secret]

    def add_repo(self, full_name: str, *, token: str = "", **settings: Any) -> Repo:
        """A repository of a user or organisation that exists."""
        owner, _, name = full_name.partition("/")
        world = self.world
        number = world.next_id("repository")
        data = Repository(number, self.user(owner), name, world.now, **settings)
        world.repositories[full_name.casefold()] = data
        return Repo(self, data, token)

    # What tests look at ------------------------------------------------------------------------

    @property
    def writes(self) -> list[Logged]:
        """The requests that were not reads."""
        return [logged for logged in self.log if logged.method not in {"GET", "HEAD"}]

    def assert_readonly(self) -> None:
        assert not self.writes, f"something was written: {self.writes}"

    def forget(self) -> None:
        """Empties the log and the notices, as after the preparations of a test."""
        self.log.clear()
        self.sent.clear()
        self.world.notices.clear()

    @property
    def notices(self) -> list[Notice]:
        """Who was notified of what."""
        return self.world.notices

    @property
    def mentioned(self) -> list[str]:
        """The logins that a new issue or comment notified by their name."""
        return [notice.login for notice in self.world.notices if notice.why == "mention"]

    # Requests ----------------------------------------------------------------------------------

    def install(self, router: respx.Router) -> None:
        """Answers all requests to `url` that go through a respx router."""
        router.route(url__startswith=f"{self.url}/").mock(side_effect=self.answer)

    def transport(self) -> httpx.MockTransport:
        """For a client of your own, without respx."""
        return httpx.MockTransport(self.answer)

    def revive(self) -> None:
        """After a fault kill-before or kill-after: a new process may send requests."""
        self._is_dead = False

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Serves one request."""
        _check_headers(request)
        with self.lock:
            index = len(self.log)
            self.log.append(Logged(request.method, request.url.path.removeprefix("/api/v1/")))
            status = 0
            try:
                response = self._serve(index, request)
                status = response.status_code
            except KilledError:
                self._is_dead = True
                raise
            finally:
                self.sent.append(_sent(request, status))
            return response

    def _serve(self, index: int, request: httpx.Request) -> httpx.Response:
        if self._is_dead:
            raise KilledError
        fault = self.faults(index, request)
        response = before(fault, request)
        if response is not None:
            return response
        return after(fault, request, respond(self.world, request))


def _check_headers(request: httpx.Request) -> None:
    """Refuses what httpx refuses below respx: a value that begins or ends with white space."""
    for _, value in request.headers.raw:
        if value != value.strip() or b"\n" in value:
            raise httpx.LocalProtocolError(f"Illegal header value {value!r}")


def _sent(request: httpx.Request, status: int) -> Sent:
    content = request.read()
    return Sent(
        request.method,
        request.url.path.removeprefix("/api/v1/"),
        dict(request.url.params),
        json.loads(content) if content else None,
        status,
    )
