"""Requests and answers: routing, who asks, what is refused, paging."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

import httpx

from tests.double.access import lacking_scope, may_administer, may_read, may_write
from tests.double.state import Issue, Repository, Token, User, World

T = TypeVar("T")

NOT_A_READER = "user should have specific read permission or be a repo admin or a site admin"
"""What 1.23 and later say when a unit is switched off."""


class RefusedError(Exception):
    """An answer that is not a success; without a message the body is empty."""

    def __init__(self, status: int, message: str | None = None, errors: Sequence[str] = ()):
        super().__init__(status, message)
        self.status = status
        self.message = message
        self.errors = errors


@dataclass(frozen=True, slots=True)
class Moved(Exception):  # noqa: N818 - not an error
    """The repository has a new name."""

    place: str


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    data: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    is_empty: bool = False


EMPTY = Reply(204, is_empty=True)


@dataclass(slots=True)
class Call:
    """One request that was understood so far."""

    world: World
    method: str
    path: str
    query: Mapping[str, str]
    body: Any
    token: Token | None
    names: Mapping[str, str]

    @property
    def anybody(self) -> User | None:
        return self.token.user if self.token else None

    @property
    def doer(self) -> User:
        if self.token is None:
            raise RefusedError(401, "token is required")
        return self.token.user

    def not_found(self, message: str = "", *reasons: str) -> RefusedError:
        """404; the older versions explain themselves in `errors`, 1.27 in the message."""
        version = self.world.version
        if reasons and not version.explains_not_found:
            return RefusedError(404, reasons[0])
        return RefusedError(404, message or version.not_found, reasons)

    @property
    def repository(self) -> Repository:
        """The repository of the path, if it may be read."""
        name = f"{self.names['owner']}/{self.names['repo']}"
        if new := self.world.moved.get(name.casefold()):
            raise Moved(self.path.replace(name, new, 1))
        found = self.world.repository(name)
        if found is None or not may_read(self.anybody, found, self.token):
            raise self.not_found()
        return found

    @property
    def number(self) -> int:
        return int(self.names["number"])

    @property
    def issue(self) -> Issue:
        repository = self.repository
        found = repository.issues.get(self.number)
        hidden = found is not None and not found.is_pull and not repository.tracks_issues
        if found is None or hidden:
            raise self.not_found()
        return found

    @property
    def writes(self) -> bool:
        return may_write(self.doer, self.repository, self.token)

    @property
    def administers(self) -> bool:
        return may_administer(self.doer, self.repository, self.token)

    def guard_archived(self) -> None:
        repository = self.repository
        if repository.archived:
            text = self.world.version.archived(repository.full_name, repository.id)
            raise RefusedError(423, text)

    def get(self, key: str, default: Any = None) -> Any:
        """A value of the JSON that was sent."""
        return self.body.get(key, default) if isinstance(self.body, dict) else default

    def moment(self, key: str) -> datetime | None:
        """A time of the query."""
        if not (text := self.query.get(key)):
            return None
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise RefusedError(422, f'parsing time "{text}": cannot parse "{text}"') from None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


Handler = Callable[[Call], Reply]


@dataclass(frozen=True, slots=True)
class _Route:
    method: str
    pattern: re.Pattern[str]
    scope: str
    handler: Handler


_ROUTES: list[_Route] = []


def route(method: str, template: str, scope: str = "") -> Callable[[Handler], Handler]:
    """Registers a handler; `{number}` and `{id}` are digits, `{path}` may hold slashes."""
    kinds = {"number": r"\d+", "id": r"\d+", "path": ".+"}
    pattern = re.sub(
        r"\{(\w+)\}", lambda match: f"(?P<{match[1]}>{kinds.get(match[1], '[^/]+')})", template
    )

    def register(handler: Handler) -> Handler:
        _ROUTES.append(_Route(method, re.compile(f"/api/v1{pattern}"), scope, handler))
        return handler

    return register


def respond(world: World, request: httpx.Request) -> httpx.Response:
    """The answer, in the way of Gitea."""
    try:
        return _render(world, _handle(world, request))
    except RefusedError as refused:
        return _render(world, _explain(world, refused))
    except Moved as moved:
        query = f"?{request.url.query.decode()}" if request.url.query else ""
        return _answer(world, world.version.moved, b"", {"Location": moved.place + query})


def _handle(world: World, request: httpx.Request) -> Reply:
    token = _authenticate(world, request.headers.get("authorization", ""))
    path = request.url.path
    for route in _ROUTES:
        if route.method != request.method or not (match := route.pattern.fullmatch(path)):
            continue
        if token and (lacking := lacking_scope(token, route.scope, request.method)):
            has = ",".join(sorted(token.scopes))
            raise RefusedError(403, world.version.lacking_scope(lacking, has))
        query = dict(request.url.params)
        call = Call(world, request.method, path, query, _body(request), token, match.groupdict())
        return route.handler(call)
    return Reply(404, "404 page not found\n")


def _authenticate(world: World, header: str) -> Token | None:
    """The token; none and an empty one are nobody, a wrong one is refused on every path."""
    kind, _, secret = header.partition(" ")
    if not secret.strip():
        return None
    token = world.tokens.get(secret.strip()) if kind.lower() in {"token", "bearer"} else None
    if token is None:
        raise RefusedError(401, world.version.bad_token(secret))
    return token


def _body(request: httpx.Request) -> Any:
    content = request.read()
    if not content:
        return None
    try:
        return json.loads(content)
    except ValueError:
        raise RefusedError(422, "[]: invalid character in the JSON") from None


def _explain(world: World, refused: RefusedError) -> Reply:
    if refused.message is None:
        return Reply(refused.status, is_empty=True)
    data: dict[str, Any] = {"message": refused.message, "url": f"{world.url}/api/swagger"}
    if refused.status == httpx.codes.NOT_FOUND and world.version.explains_not_found:
        data["errors"] = list(refused.errors) or ([] if world.version.forgejo else None)
    return Reply(refused.status, data)


def _render(world: World, reply: Reply) -> httpx.Response:
    if reply.is_empty:
        return _answer(world, reply.status, b"", reply.headers)
    if isinstance(reply.data, str):
        return _answer(world, reply.status, reply.data.encode(), reply.headers)
    content = json.dumps(reply.data, ensure_ascii=False).encode("utf-8", "surrogatepass")
    headers = {"Content-Type": "application/json;charset=utf-8", **reply.headers}
    return _answer(world, reply.status, content, headers)


def _answer(
    world: World, status: int, content: bytes, headers: Mapping[str, str]
) -> httpx.Response:
    date = world.now.strftime("%a, %d %b %Y %H:%M:%S GMT")
    return httpx.Response(status, content=content, headers={"Date": date, **headers})


def paged(call: Call, items: Sequence[T]) -> Sequence[T]:
    """The page that was asked for; a limit that is absent, odd or too big is replaced."""
    size, page = _integer(call.query.get("limit")), max(1, _integer(call.query.get("page")))
    size = min(size, call.world.page_most) if size > 0 else call.world.page_default
    return items[(page - 1) * size : page * size]


def _integer(text: str | None) -> int:
    return int(text) if text and text.isdigit() else 0


def total(items: Sequence[object]) -> dict[str, str]:
    return {"X-Total-Count": str(len(items))}
