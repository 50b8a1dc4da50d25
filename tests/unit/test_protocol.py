from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.errors import (
    GiteaError,
    LostError,
    MovedError,
    NotFoundError,
    NotGiteaError,
    RefusedError,
    RejectedError,
    UnauthorizedError,
)
from triage.gitea.protocol import Answer, decipher, retry_after

NOW = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)
HTTP_NOW = "Sun, 22 Nov 2026 09:15:00 GMT"


def error(status: int, body: bytes = b"", **headers: str) -> GiteaError:
    with pytest.raises(GiteaError) as caught:
        decipher("GET", "repos/a/b/issues", status, headers, body)
    return caught.value


def answer(body: bytes = b"[]", **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return decipher("GET", "repos/a/b/issues", 200, named, body)


def test_decipher__reads_the_json() -> None:
    assert answer(b'[{"number": 1}]').data == [{"number": 1}]


@pytest.mark.parametrize("body", [b"", b" \n"])
def test_decipher__an_empty_body_is_none(body: bytes) -> None:
    assert answer(body).data is None


def test_decipher__reads_the_headers_that_matter() -> None:
    found = answer(b"[]", x_total_count="120", date=HTTP_NOW)
    assert Answer([], 120, NOW) == found


@pytest.mark.parametrize("count", ["", "-1", "many", "²", "1e3", "9" * 5000])
def test_decipher__a_total_that_is_no_number_is_none(count: str) -> None:
    assert answer(b"[]", x_total_count=count).total is None


@pytest.mark.parametrize("date", ["", "today", "Sun, 99 Nov 2026 09:15:00 GMT"])
def test_decipher__a_date_that_is_none_is_none(date: str) -> None:
    assert answer(b"[]", date=date).date is None


def test_decipher__a_date_without_a_zone_is_utc() -> None:
    assert answer(b"[]", date="Sun, 22 Nov 2026 09:15:00 -0000").date == NOW


@pytest.mark.parametrize("body", [b"<html>", b"{", b"\xff\xfe\xfa", b"[" * 100_000])
def test_decipher__a_success_that_cannot_be_read_is_lost(body: bytes) -> None:
    with pytest.raises(LostError, match="not Gitea's API"):
        answer(body)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (100, MovedError),
        (301, MovedError),
        (307, MovedError),
        (400, RejectedError),
        (401, UnauthorizedError),
        (403, RefusedError),
        (404, NotFoundError),
        (409, RejectedError),
        (412, RejectedError),
        (422, RejectedError),
        (423, RejectedError),
        (429, LostError),
        (500, LostError),
        (502, LostError),
        (503, LostError),
        (504, LostError),
        (599, LostError),
    ],
)
def test_decipher__each_status_has_its_class(status: int, kind: type[GiteaError]) -> None:
    assert kind is type(error(status))


def test_decipher__an_error_tells_request_status_and_the_servers_words() -> None:
    found = error(422, b'{"message": "bad\\n label", "url": "x"}')
    expected = "GET repos/a/b/issues: 422 Gitea did not accept this: bad label"
    assert (expected, "bad label") == (str(found), found.detail)


def test_decipher__an_archived_repository_is_called_so() -> None:
    assert "archived" in str(error(423))


def test_decipher__a_missing_scope_is_named() -> None:
    said = "token does not have at least one of required scope(s), required=[write:issue], token"
    assert "give it write:issue" in str(error(403, json.dumps({"message": said}).encode()))


def test_decipher__a_missing_right_is_advised() -> None:
    assert "give it write access" in str(error(403))


def test_decipher__a_redirect_names_the_new_place() -> None:
    assert str(error(301, location="/new/name")).endswith(": /new/name")


@pytest.mark.parametrize("status", [200, 400, 404])
def test_decipher__a_web_page_is_not_gitea(status: int) -> None:
    found = error(status, b" <!doctype html><html>not found</html>")
    assert isinstance(found, NotGiteaError)
    assert "a web page, not Gitea's API" in str(found)


@pytest.mark.parametrize("body", [b"Not found.\n", b"[]", b"\xff"])
def test_decipher__a_path_below_no_api_is_not_gitea(body: bytes) -> None:
    assert isinstance(error(404, body), NotGiteaError)


def test_decipher__http_to_a_port_for_https() -> None:
    body = b"Client sent an HTTP request to an HTTPS server.\n"
    assert "that this port speaks https" in str(error(400, body))


@pytest.mark.parametrize("body", [b"", b" ", b'{"message": 3}', b"{}", b"{" * 100_000])
def test_decipher__without_words_the_meaning_stands_alone(body: bytes) -> None:
    assert str(error(404, body)).endswith("404 absent, or not visible with this token")


@given(st.integers(100, 599), st.binary(max_size=40), st.dictionaries(st.text(), st.text()))
def test_decipher__is_an_answer_or_a_gitea_error(
    status: int, body: bytes, headers: dict[str, str]
) -> None:
    try:
        decipher("GET", "x", status, headers, body)
        found = 200 <= status < 300
    except GiteaError as problem:
        found = problem.status == status and "\n" not in str(problem)
    assert found


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30", 30.0),
        (" 0 ", 0.0),
        ("Sun, 22 Nov 2026 09:15:20 GMT", 20.0),
        ("Sun, 22 Nov 2026 09:14:00 GMT", 0.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("9" * 400, None),
    ],
)
def test_retry_after__is_seconds_or_a_date(text: str, seconds: float | None) -> None:
    assert seconds == retry_after({"retry-after": text}, NOW)


def test_retry_after__nothing_is_asked() -> None:
    assert retry_after({}, NOW) is None
