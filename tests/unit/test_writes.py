"""How lists are read from servers that are odd; the verbs themselves are in tests/contract."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import httpx
import pytest

from tests.unit.builders import make_wire
from triage.errors import LostError, NotFoundError, RejectedError, UnauthorizedError
from triage.gitea.writes import Gitea
from triage.model import EPOCH

PagesOf = Sequence[Any]
PAGE = 50


def server(
    pages: PagesOf,
    *,
    total: int | None = None,
    ignores_page: bool = False,
    version: object = "1.27.0",
) -> tuple[Gitea, list[int]]:
    """A repository whose every list has these pages, and the pages that were asked for."""
    asked: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/version"):
            return httpx.Response(200, json={"version": version})
        page = int(request.url.params.get("page", 1))
        asked.append(page)
        if len(asked) > 50:
            raise AssertionError("endless")
        found = 1 if ignores_page else page
        data = pages[found - 1] if found <= len(pages) else []
        headers = {} if total is None else {"x-total-count": str(total)}
        return httpx.Response(200, json=data, headers=headers)

    return Gitea(make_wire(answer), "acme/app"), asked


def issues(*numbers: int) -> list[dict[str, Any]]:
    return [{"id": 100 + number, "number": number, "title": "x"} for number in numbers]


def numbers(gitea: Gitea) -> list[int]:
    return [issue.number for issue in gitea.closed_since(EPOCH)]


def comments(*ids: int) -> list[dict[str, Any]]:
    return [{"id": number, "user": {"login": "bob"}, "body": "x"} for number in ids]


def ids(gitea: Gitea) -> list[int]:
    return [comment.id for comment in gitea.comments(1)]


READS: dict[str, Callable[[Gitea], Any]] = {
    "closed": lambda gitea: list(gitea.closed_since(EPOCH)),
    "dependencies": lambda gitea: gitea.dependencies(1),
    "labels": lambda gitea: gitea.labels(),
    "assignable": lambda gitea: gitea.assignable(),
    "newest open": lambda gitea: gitea.newest_open(),
    "comments": lambda gitea: gitea.comments(1),
    "timeline": lambda gitea: gitea.timeline(1),
}


# Pages -------------------------------------------------------------------------------------------


def test_pages__the_total_ends_them() -> None:
    gitea, asked = server([issues(1, 2), issues(3)], total=3)
    assert (numbers(gitea), asked) == ([1, 2, 3], [1, 2])


def test_pages__a_short_page_is_not_the_last() -> None:
    gitea, asked = server([issues(1), issues(2), issues(3)], total=3)
    assert (numbers(gitea), asked) == ([1, 2, 3], [1, 2, 3])


def test_pages__without_a_total_an_empty_one_ends_them() -> None:
    gitea, asked = server([issues(1, 2), issues(3)])
    assert (numbers(gitea), asked) == ([1, 2, 3], [1, 2, 3])


def test_pages__an_empty_list_is_one_request() -> None:
    gitea, asked = server([])
    assert (numbers(gitea), asked) == ([], [1])


@pytest.mark.parametrize("total", [None, 7])
def test_pages__a_server_that_ignores_the_page_is_asked_twice(total: int | None) -> None:
    gitea, asked = server([issues(1, 2)], total=total, ignores_page=True)
    assert (numbers(gitea), asked) == ([1, 2], [1, 2])


def test_pages__one_that_is_shifted_brings_each_item_once() -> None:
    gitea, _ = server([issues(3, 2), issues(2, 1)])
    assert numbers(gitea) == [3, 2, 1]


def test_pages__null_elements_are_passed_over() -> None:
    gitea, asked = server([[None, *issues(1)], issues(2)])
    assert (numbers(gitea), asked) == ([1, 2], [1, 2, 3])


def test_pages__nothing_but_null_elements_ends_in_time() -> None:
    gitea, asked = server([[None], [None], [None]], ignores_page=True)
    assert (numbers(gitea), asked) == ([], [1, 2])


def test_pages__null_is_an_empty_list() -> None:
    gitea, asked = server([None])
    assert (numbers(gitea), asked) == ([], [1])


@pytest.mark.parametrize("odd", [{}, {"message": "x"}, "x", 5, True])
@pytest.mark.parametrize("read", READS)
def test_pages__what_is_no_list_tells_nothing(read: str, odd: Any) -> None:
    gitea, _ = server([odd])
    with pytest.raises(LostError, match="not a list"):
        READS[read](gitea)


def test_pages__are_read_as_far_as_asked_for() -> None:
    gitea, asked = server([issues(1), issues(2), issues(3)])
    assert next(gitea.closed_since(EPOCH)).number == 1
    assert asked == [1]


def test_closed_since__empty_objects_are_passed_over() -> None:
    gitea, _ = server([[{}, {"id": 8, "number": 0}, *issues(1)]], total=3)
    assert numbers(gitea) == [1]


def test_newest_open__is_one_page_without_pull_requests_and_empty_objects() -> None:
    pull = {"id": 9, "number": 9, "pull_request": {}}
    gitea, asked = server([[{}, pull, {"id": 8, "number": 0}, *issues(1)], issues(2)])
    assert [issue.number for issue in gitea.newest_open()] == [1]
    assert asked == [1]


def test_comments__are_one_answer() -> None:
    gitea, asked = server([comments(*range(1, 61))])
    assert (len(ids(gitea)), asked) == (60, [1])


def test_dependencies__end_with_the_first_open_one() -> None:
    gitea, asked = server([issues(1), issues(2)])
    assert [issue.number for issue in gitea.dependencies(7)] == [1]
    assert asked == [1]


def test_dependencies__closed_ones_are_read_on() -> None:
    closed = [{**issue, "state": "closed"} for issue in issues(*range(10))]
    gitea, asked = server([closed, issues(60)])
    assert [issue.is_open for issue in gitea.dependencies(7)] == [*[False] * 10, True]
    assert asked == [1, 2]


@pytest.mark.parametrize("hidden", [None, {}, 5])
def test_dependencies__one_that_cannot_be_seen_is_open(hidden: Any) -> None:
    gitea, _ = server([[hidden]])
    assert [(issue.number, issue.is_open) for issue in gitea.dependencies(7)] == [(0, True)]


@pytest.mark.parametrize("ids", [(7, 3), (3, 7)])
def test_labels__of_doubles_the_oldest(ids: tuple[int, int]) -> None:
    doubles = [{"id": n, "name": name} for n, name in zip(ids, ("Bug", "bug"), strict=True)]
    gitea, _ = server([[*doubles, {"id": 9, "name": "x"}]], total=3)
    assert gitea.labels() == {"bug": (3, 7), "x": (9,)}


# Timelines ---------------------------------------------------------------------------------------


def timeline(gitea: Gitea) -> list[int]:
    return [event.id for event in gitea.timeline(1)]


def test_timeline__an_empty_page_ends_it() -> None:
    gitea, asked = server([comments(1, 2), comments(3), [], comments(4)])
    assert timeline(gitea) == [1, 2, 3]
    assert asked == [1, 2, 3]


@pytest.mark.parametrize("page", [[None], [None, *comments(3)]])
def test_timeline__entries_that_cannot_be_read_do_not_end_it(page: list[Any]) -> None:
    gitea, _ = server([[None, *comments(1)], page, comments(4)])
    assert timeline(gitea)[-1] == 4


def test_timeline__a_server_that_ignores_the_page_ends_in_time() -> None:
    gitea, asked = server([comments(1, 2)], ignores_page=True)
    assert timeline(gitea) == [1, 2]
    assert asked == [1, 2]


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("1.22.6", [1]),
        ("v1.25.5+dev", [1]),
        ("1.26.0", [1, 2]),
        ("1.27.0", [1, 2]),
        ("2.0", [1, 2]),
        ("15.0.3+gitea-1.22.0", [1, 2]),
        ("development", [1, 2]),
        (None, [1, 2]),
    ],
)
def test_timeline__old_servers_send_all_of_it_at_once(version: object, expected: list[int]) -> None:
    gitea, asked = server([comments(1)], version=version)
    assert (timeline(gitea), asked) == ([1], expected)


def test_timeline__the_version_is_asked_for_once() -> None:
    gitea, _ = server([comments(1)])
    timeline(gitea)
    timeline(gitea)
    assert gitea.requests == {"GET": 5}


def test_timeline__null_elements_are_entries_that_cannot_be_read() -> None:
    gitea, _ = server([[None, *comments(1)]])
    assert [event.id for event in gitea.timeline(1)] == [0, 1]


def test_timeline__null_is_an_empty_one() -> None:
    gitea, _ = server([None])
    assert timeline(gitea) == []


# Single answers ----------------------------------------------------------------------------------


@pytest.mark.parametrize("odd", [None, {}, [], {"login": None}, {"login": ""}, {"login": 5}])
def test_login__nobody_is_not_somebody(odd: Any) -> None:
    with pytest.raises(LostError, match="whose token"):
        server([odd])[0].login()


@pytest.mark.parametrize("odd", [None, [], {}, {"id": None}, {"id": "7"}, {"id": 0}, "x"])
def test_post_comment__an_answer_without_its_id_tells_nothing(odd: Any) -> None:
    with pytest.raises(LostError, match="not what Gitea sends"):
        server([odd])[0].post_comment(1, "x")


@pytest.mark.parametrize("odd", [None, {}, "x", {"id": 1}])
def test_add_label__an_answer_that_is_no_list_tells_nothing(odd: Any) -> None:
    with pytest.raises(LostError, match="not what Gitea sends"):
        server([odd])[0].add_label(1, 2)


@pytest.mark.parametrize("odd", [None, [], {}, {"number": 2}, {"number": "1"}])
def test_issue__another_one_tells_nothing(odd: Any) -> None:
    with pytest.raises(LostError, match="answered without it"):
        server([odd])[0].issue(1)


@pytest.mark.parametrize("odd", [None, {}, 5, [1], {"content": 5}, {"content": "a"}])
def test_policy_file__what_cannot_be_read_is_an_error(odd: Any) -> None:
    with pytest.raises(RejectedError, match="not a readable file"):
        server([odd])[0].policy_file()


def test_policy_file__an_empty_repository_has_none() -> None:
    assert server([[]])[0].policy_file() is None


@pytest.mark.parametrize("odd", [None, [], 5])
def test_archived__is_not_assumed(odd: Any) -> None:
    assert not server([odd])[0].archived()


@pytest.mark.parametrize("odd", [None, {}, {"version": 5}, {"version": "x"}, []])
def test_assign__a_version_that_cannot_be_read_is_an_old_one(odd: Any) -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(f"{request.method} {request.url.path.rpartition('/')[2]}")
        is_asked = request.url.path.endswith("version")
        return httpx.Response(200, json=odd if is_asked else {"id": 1, "number": 1})

    Gitea(make_wire(answer), "acme/app").assign(1, "claude")
    assert sent == ["GET version", "GET 1", "PATCH 1"]


# The right to write ------------------------------------------------------------------------------


def answering(status: int) -> Gitea:
    data: Any = [] if status < 300 else {}
    return Gitea(make_wire(lambda request: httpx.Response(status, json=data)), "acme/app")


def test_may_write__asks_without_putting_anything_on() -> None:
    sent: list[tuple[str, str, bytes]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append((request.method, request.url.path, request.content))
        return httpx.Response(200, json=[])

    assert Gitea(make_wire(answer), "acme/app").may_write(7)
    assert sent == [("POST", "/api/v1/repos/acme/app/issues/7/labels", b'{"labels":[]}')]


def test_may_write__refused_is_no() -> None:
    assert not answering(403).may_write(7)


@pytest.mark.parametrize(
    ("status", "error"), [(401, UnauthorizedError), (404, NotFoundError), (422, RejectedError)]
)
def test_may_write__any_other_answer_does_not_tell(status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        answering(status).may_write(7)
