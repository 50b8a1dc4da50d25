"""Servers, proxies and answers that are odd or hostile (design §4)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo
from tests.integration.conftest import READY, Triage

ODD: list[Any] = [
    {}, "", 5, True, [None], [5], [[]], {"message": "x"}, {"id": None}, {"id": "7"},
    [{"id": None, "name": None}], [{"number": "5"}], [{"number": [1]}], {"number": 1},
    {"number": 1, "assignees": 5, "labels": 7},
]  # fmt: skip
READS = [
    "/user", "/alice/app", "/assignees", "/issues", "/timeline", "/dependencies",
    "/labels", "/version", "triage.toml",
]  # fmt: skip
WRITES = ["/comments", "/labels", "/assignees", "/issues"]
MOST_REQUESTS = 300


@pytest.mark.parametrize("total", [None, "3"])
@pytest.mark.parametrize(
    ("method", "path"), [*(("GET", p) for p in READS), *(("POST", p) for p in WRITES)]
)
def test_odd_answers__end_in_time_and_never_free_what_waits(
    gitea: FakeGitea,
    make_repo: MakeRepo,
    triage: Triage,
    method: str,
    path: str,
    total: str | None,
) -> None:
    """One repository for each odd answer; a cycle that acts, and all ends in an exit code."""
    headers = {"x-total-count": total} if total else {}
    for odd in ODD:
        repo = make_repo()
        first = repo.open_issue("[bug] First", READY)
        repo.open_issue("[feature] [spike] Study", READY)
        repo.open_issue("[security] Hole", "short")
        waits = repo.open_issue("[bug] Waits", READY)
        repo.depend(waits, on=first)
        gitea.forget()

        def decide(index: int, request: httpx.Request, odd: object = odd) -> httpx.Response | None:
            assert index < MOST_REQUESTS, f"endless with {odd}"
            if request.method == method and request.url.path.endswith(path):
                return httpx.Response(200, json=odd, headers=headers)
            return None

        gitea.faults = decide
        ran = triage(repo, expect=None)
        gitea.faults = lambda index, request: None

        assert ran.exit_code in {0, 1, 3}, odd
        assert repo.issue(waits).logins == [], odd
        gitea.world.repositories.clear()


@pytest.mark.parametrize("data", [{}, None, {"login": None}, {"login": ""}, []])
def test_nobody__writes_nothing(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, data: object
) -> None:
    repo = make_repo()
    repo.open_issue("[bug] Crash", READY)
    gitea.faults = lambda index, request: (
        httpx.Response(200, json=data) if request.url.path.endswith("/user") else None
    )

    triage(repo, expect=3)

    gitea.assert_readonly()


@pytest.mark.parametrize("what", ["issues", "labels", "dependencies", "timeline"])
def test_server_that_ignores_pages__ends_in_time(
    gitea: FakeGitea,
    make_repo: MakeRepo,
    triage: Triage,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
) -> None:
    repo = make_repo()
    first, number = repo.open_issue("[rfc] First", "x"), repo.open_issue("[spike] [bug] B", READY)
    repo.label("other")
    repo.depend(number, on=first)
    repo.human("alice").close(first)
    gitea.forget()
    serve = gitea._serve

    def without_pages(index: int, request: httpx.Request) -> httpx.Response:
        assert index < MOST_REQUESTS, "endless"
        if request.method == "GET" and request.url.path.endswith(f"/{what}"):
            url = request.url.copy_remove_param("page")
            request = httpx.Request(request.method, url, headers=request.headers)
        response = serve(index, request)
        response.headers.pop("x-total-count", None)
        return response

    monkeypatch.setattr(gitea, "_serve", without_pages)

    triage(repo, "--no-summary", expect=None)

    assert repo.issue(number).label_names == {"kimi-ready"}


# Timelines ---------------------------------------------------------------------------------------


def test_dependency__behind_a_short_page(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    gitea.world.page_most = 20
    repo = make_repo()
    first, number = repo.open_issue("[rfc] First", "short"), repo.open_issue("[bug] B", READY)
    for n in range(20):
        repo.human("bob").comment(number, str(n))
    repo.depend(number, on=first)

    triage(repo)

    assert repo.issue(number).logins == []


def test_dependency__behind_a_hidden_reference(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    gitea.add_user("eve")
    secret = gitea.add_repo("eve/secret", private=True)
    first, number = repo.open_issue("[rfc] First", "short"), repo.open_issue("[bug] B", READY)
    secret.human("eve").open_issue("x", f"see alice/app#{number}")
    for n in range(49):
        repo.human("bob").comment(number, str(n))
    repo.depend(number, on=first)

    triage(repo)

    assert repo.issue(number).logins == []


@pytest.mark.parametrize("version", ["1.27.0", "1.25.5"])
def test_dependency__in_a_repository_that_cannot_be_seen(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, version: str
) -> None:
    gitea.become(version)
    repo = make_repo()
    gitea.add_user("eve")
    secret = gitea.add_repo("eve/secret", private=True)
    hidden = secret.human("eve").open_issue("x", "y")
    number = repo.open_issue("[bug] Crash", READY)
    repo.depend(number, on=hidden, of=secret)
    triage(repo)
    assert repo.issue(number).logins == []
    gitea.forget()

    ran = triage(repo)

    gitea.assert_readonly()
    assert ran.report["requests"]["GET"] <= 4


# The token ---------------------------------------------------------------------------------------


def test_token__an_error_that_quotes_it(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.open_issue("[bug] Crash", READY)

    def quote(index: int, request: httpx.Request) -> httpx.Response | None:
        if not request.url.path.endswith("/assignees"):
            return None
        said = f"bad header {request.headers['authorization']}"
        return httpx.Response(400, json={"message": said})

    gitea.faults = quote

    ran = triage(repo, "-v", expect=None)

    assert repo.token not in ran.stdout + ran.stderr


def test_token__a_redirect_that_quotes_it(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    location = f"http://evil.test/?t={repo.token}"
    gitea.faults = lambda index, request: httpx.Response(302, headers={"location": location})

    ran = triage(repo, "-v", expect=3)

    assert repo.token not in ran.stdout + ran.stderr
