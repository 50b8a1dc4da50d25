"""A live server, and the repositories that are made on it for one history and deleted after it."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Self

import httpx

TIMEOUT = 60.0
POLICY = """[agents.claude]
assign = "{agent}"
max_open = 0
[agents.kimi]
label = "kimi-ready"
max_open = 0
"""


class SiteError(Exception):
    """A setting is missing, or the server does not do what a history needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The server and the people on it.

    Attributes:
        token: of the human, who fills the repositories and looks at them.
        tool_token: the tool's own.
        login: the human's.
        tool: the tool's login.
        agent: the login that work is assigned to.
    """

    url: str
    token: str = field(repr=False)
    tool_token: str = field(repr=False)
    login: str
    tool: str
    agent: str

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> Self:
        """The site that the environment names.

        Raises:
            SiteError: when it does not name one.
        """
        names = (
            "TRIAGE_LIVE_URL",
            "TRIAGE_LIVE_TOKEN",
            "TRIAGE_LIVE_TOOL_TOKEN",
            "TRIAGE_LIVE_AGENT",
        )
        if missing := [name for name in names if not environ.get(name)]:
            raise SiteError(f"set {', '.join(missing)}")
        url, token, tool_token, agent = (environ[name] for name in names)
        url = url.rstrip("/")
        login, tool = (_login(url, each) for each in (token, tool_token))
        if len({login, tool, agent}) < 3:
            raise SiteError("the human, the tool and the agent must be three users")
        return cls(url=url, token=token, tool_token=tool_token, agent=agent, login=login, tool=tool)


def _login(url: str, token: str) -> str:
    with _connect(url, token) as http:
        return str(_json(http.get("user"))["login"])


def _connect(url: str, token: str) -> httpx.Client:
    headers = {"Authorization": f"token {token}"}
    return httpx.Client(
        base_url=f"{url}/api/v1/", headers=headers, timeout=TIMEOUT, trust_env=False
    )


def _json(answer: httpx.Response) -> Any:
    if not answer.is_success:
        request = answer.request
        raise SiteError(f"{request.method} {request.url}: {answer.status_code} {answer.text}")
    return answer.json() if answer.content else None


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository of the human, who owns it; the tool and the agent may write."""

    site: Site
    name: str
    http: httpx.Client = field(repr=False)

    def send(self, method: str, path: str, content: Any = None, **params: str | int) -> Any:
        """The JSON of a good answer; `path` is below the repository."""
        address = f"repos/{self.name}/{path}".rstrip("/")
        return _json(self.http.request(method, address, json=content, params=params))

    def open_issue(self, title: str, body: str, **more: Any) -> int:
        """A new issue of the human's; its number."""
        return int(self.send("POST", "issues", {"title": title, "body": body, **more})["number"])

    def edit(self, number: int, **changes: Any) -> None:
        """Changes what is named of an issue."""
        self.send("PATCH", f"issues/{number}", changes)

    def unlabel(self, number: int, name: str) -> None:
        """Takes a label off an issue.

        Raises:
            SiteError: when it is not on it.
        """
        labels = {
            label["name"]: label["id"] for label in self.send("GET", f"issues/{number}/labels")
        }
        if name not in labels:
            raise SiteError(f"{self.name}#{number} does not carry {name}")
        self.send("DELETE", f"issues/{number}/labels/{labels[name]}")

    def depend(self, number: int, on: int) -> None:
        """Makes an issue depend on another, natively."""
        owner, _, repo = self.name.partition("/")
        meta = {"owner": owner, "repo": repo, "index": on}
        self.send("POST", f"issues/{number}/dependencies", meta)


@contextmanager
def make_repository(site: Site) -> Iterator[Repository]:
    """A new repository with its policy, deleted whatever happens."""
    with _connect(site.url, site.token) as http:
        name = f"fault-{secrets.token_hex(5)}"
        _json(http.post("user/repos", json={"name": name, "auto_init": True}))
        repository = Repository(site, f"{site.login}/{name}", http)
        try:
            _furnish(repository)
            yield repository
        finally:
            repository.send("DELETE", "")


def _furnish(repository: Repository) -> None:
    site = repository.site
    for login in (site.tool, site.agent):
        repository.send("PUT", f"collaborators/{login}", {"permission": "write"})
    text = POLICY.format(agent=site.agent).encode()
    content = {"content": base64.b64encode(text).decode(), "message": "The policy"}
    repository.send("POST", "contents/.gitea/triage.toml", content)
