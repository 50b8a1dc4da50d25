from __future__ import annotations

import pytest

from triage.errors import (
    GiteaError,
    LostError,
    MovedError,
    NotFoundError,
    NotGiteaError,
    RefusedError,
    UnauthorizedError,
)
from triage.gitea.advice import advise


def error(kind: type[GiteaError], status: int = 400) -> GiteaError:
    return kind("GET x: failed", status=status, method="GET", path="x")


@pytest.mark.parametrize(
    ("found", "step"),
    [
        (error(UnauthorizedError, 401), "set GITEA_TOKEN (or GITHUB_TOKEN)"),
        (error(MovedError, 301), "set --repo and --url to the new place"),
        (error(LostError, 0), "check --url (now https://git.example.org), the network"),
        (error(LostError, 502), "look at Gitea's log at https://git.example.org"),
        (error(NotFoundError, 404), "and --repo (now acme/app)"),
    ],
)
def test_advise__says_what_to_do_next(found: GiteaError, step: str) -> None:
    first, second = advise(found, "https://git.example.org", "acme/app").split("\n")
    assert first == "GET x: failed"
    assert step in second


@pytest.mark.parametrize(
    ("url", "step"),
    [
        ("https://git.example.org", "it is the address of Gitea itself, without a repository"),
        ("https://git.example.org/acme/app", "is it https://git.example.org?"),
    ],
)
def test_advise__what_is_not_gitea_may_be_below_it(url: str, step: str) -> None:
    assert step in advise(error(NotGiteaError, 404), url, "acme/app")


def test_advise__a_refusal_says_itself_what_is_missing() -> None:
    found = error(RefusedError, 403)
    assert advise(found, "https://git.example.org", "acme/app") == str(found)
