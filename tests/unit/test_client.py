from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from triage.errors import ConfigError, GiteaError, LostError, MovedError, RejectedError
from triage.gitea.breaker import MOST_LOST
from triage.gitea.client import (
    FIRST_PAUSE,
    GRACE,
    LONGEST_ANSWER,
    LONGEST_PAUSE,
    READ_TRIES,
    Client,
    Connection,
)
from triage.gitea.protocol import MOST_DETAIL

TOKEN = "abcdef0123456789"
URL = "https://gitea.test"
Handler = Callable[[httpx.Request], httpx.Response]


class Wire:
    """A client whose requests a function answers, on a clock that only pauses move."""

    def __init__(self, handler: Handler, *, seconds_left: float = 600.0, **settings: Any):
        self.left = seconds_left
        self.pauses: list[float] = []
        self.seen: list[httpx.Request] = []
        self.lines: list[str] = []
        self.handler = handler
        connection = Connection(
            url=settings.pop("url", URL),
            token=TOKEN,
            tool="gitea-triage/test",
            seconds_left=lambda: self.left,
            sleep=self.sleep,
            now=lambda: datetime(2026, 11, 22, 9, 15, tzinfo=UTC),
            log=self.lines.append,
            **settings,
        )
        self.client = Client(connection, httpx.MockTransport(self.answer))

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        return self.handler(request)

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.left -= seconds


def fails(error: httpx.HTTPError) -> Handler:
    def handler(request: httpx.Request) -> httpx.Response:
        raise error

    return handler


def says(status: int, **content: Any) -> Handler:
    return lambda request: httpx.Response(status, **content)


def everything(error: GiteaError) -> str:
    """All that a report, a log or a traceback could show of it."""
    return f"{error!r} {error} {error.detail} {error.path} {vars(error)}"


# What is sent ------------------------------------------------------------------------------------


def test_get__sends_the_token_to_the_address_only() -> None:
    wire = Wire(says(200, json=[]))
    wire.client.get("user", page=2)
    assert str(wire.seen[0].url) == f"{URL}/api/v1/user?page=2"
    assert wire.seen[0].headers["authorization"] == f"token {TOKEN}"
    assert wire.seen[0].headers["user-agent"] == "gitea-triage/test"


def test_get__a_redirect_is_not_followed() -> None:
    wire = Wire(says(302, headers={"location": "http://evil.test/"}))
    with pytest.raises(MovedError):
        wire.client.get("user")
    assert len(wire.seen) == 1


def test_requests__are_counted_by_method() -> None:
    wire = Wire(says(200, json={}))
    wire.client.get("user")
    wire.client.write("POST", "x", {})
    assert dict(wire.client.requests) == {"GET": 1, "POST": 1}


def test_write__a_dry_run_cannot() -> None:
    wire = Wire(says(200), read_only=True)
    with pytest.raises(AssertionError, match="dry run"):
        wire.client.write("POST", "x")
    assert not wire.seen


def test_close__ends_the_connections() -> None:
    wire = Wire(says(200))
    wire.client.close()
    with pytest.raises(RuntimeError, match="closed"):
        wire.client.get("user")


# The token ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (400, f"bad header token {TOKEN}"),
        (401, f"access token does not exist [sha: {TOKEN}]"),
        (403, TOKEN * 3),
        (500, TOKEN),
        (302, f"http://evil.test/?t={TOKEN}"),
        (422, f"{TOKEN[:8]}\n{TOKEN}"),
    ],
)
def test_error__never_quotes_the_token(status: int, said: str) -> None:
    location = {"location": said} if status == 302 else {}
    wire = Wire(says(status, json={"message": said}, headers=location))
    with pytest.raises(GiteaError) as caught:
        wire.client.write("POST", "x")
    assert TOKEN not in everything(caught.value)
    assert "***" in caught.value.detail
    assert "***" in str(caught.value)


@pytest.mark.parametrize("place", range(MOST_DETAIL - len(TOKEN) - 4, MOST_DETAIL + 1))
def test_error__a_token_that_a_shortened_text_would_cut_is_not_shown_in_part(place: int) -> None:
    wire = Wire(says(422, json={"message": "x" * place + TOKEN}))
    with pytest.raises(RejectedError) as caught:
        wire.client.write("POST", "x")
    assert TOKEN[:4] not in everything(caught.value)


def test_error__a_token_in_a_body_that_is_no_json_is_not_shown() -> None:
    wire = Wire(says(200, text=f"<p>{TOKEN}</p>"))
    with pytest.raises(LostError) as caught:
        wire.client.write("POST", "x")
    assert TOKEN not in everything(caught.value)


def test_error__without_the_token_is_as_the_server_said() -> None:
    wire = Wire(says(422, json={"message": "no such user"}))
    with pytest.raises(RejectedError) as caught:
        wire.client.write("POST", "x")
    assert caught.value.detail == "no such user"


def test_log__never_holds_the_token() -> None:
    wire = Wire(says(400, json={"message": TOKEN}))
    with pytest.raises(GiteaError):
        wire.client.get("user")
    assert wire.lines == ["GET user: 400 in 0 ms"]


def test_connection__does_not_show_the_token() -> None:
    assert TOKEN not in repr(Wire(says(200)).client._connection)


# Trouble -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_get__is_tried_three_times(status: int) -> None:
    wire = Wire(says(status))
    with pytest.raises(LostError):
        wire.client.get("user")
    assert len(wire.seen) == READ_TRIES


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 423])
def test_get__what_was_refused_is_not_asked_again(status: int) -> None:
    wire = Wire(says(status))
    with pytest.raises(GiteaError):
        wire.client.get("user")
    assert (len(wire.seen), wire.pauses) == (1, [])


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_write__is_sent_once(status: int) -> None:
    wire = Wire(says(status))
    with pytest.raises(LostError):
        wire.client.write("POST", "x")
    assert (len(wire.seen), wire.pauses) == (1, [])


def test_get__succeeds_in_the_end() -> None:
    answers = iter([httpx.Response(502), httpx.Response(503), httpx.Response(200, json=[1])])
    assert Wire(lambda request: next(answers)).client.get("user").data == [1]


def test_pause__grows() -> None:
    wire = Wire(says(503))
    with pytest.raises(LostError):
        wire.client.get("user")
    first, second = wire.pauses
    assert FIRST_PAUSE <= first <= 1.5 * FIRST_PAUSE
    assert 2 * FIRST_PAUSE <= second <= 3 * FIRST_PAUSE


def test_pause__differs_from_time_to_time() -> None:
    pauses = set()
    for _ in range(5):
        wire = Wire(says(503))
        with pytest.raises(LostError):
            wire.client.get("user")
        pauses.add(wire.pauses[0])
    assert len(pauses) > 1


def test_write__that_was_told_to_wait_holds_up_the_next_request_once() -> None:
    wire = Wire(
        lambda request: httpx.Response(
            429 if request.method == "POST" else 200, headers={"retry-after": "20"}
        )
    )
    with pytest.raises(LostError):
        wire.client.write("POST", "x")
    assert wire.pauses == []
    for _ in range(2):
        wire.client.get("user")
    assert wire.pauses == [20.0]


def test_write__that_was_told_to_wait_longer_than_the_deadline_leaves() -> None:
    wire = Wire(says(429, headers={"retry-after": "20"}), seconds_left=10)
    for _ in range(2):
        with pytest.raises(LostError):
            wire.client.write("POST", "x")
    assert wire.pauses == []


class Endless(httpx.SyncByteStream):
    """A body of which a piece comes every few seconds, for ever."""

    def __init__(self, piece: bytes, each: Callable[[], None]):
        self.piece = piece
        self.each = each
        self.sent = 0

    def __iter__(self) -> Iterator[bytes]:
        while self.sent < 10_000:
            self.each()
            self.sent += 1
            yield self.piece


def test_answer__that_drips_is_cut() -> None:
    def tick() -> None:
        wire.left -= 5

    drip = Endless(b" ", tick)
    wire = Wire(says(200, stream=drip))
    with pytest.raises(LostError, match="does not come to an end"):
        wire.client.write("POST", "x")
    assert drip.sent == LONGEST_ANSWER / 5 + 1


def test_answer__of_any_size_is_cut() -> None:
    flood = Endless(b" " * 10_000_000, lambda: None)
    wire = Wire(says(200, stream=flood))
    with pytest.raises(LostError, match="does not come to an end"):
        wire.client.write("POST", "x")
    assert flood.sent == 11


@pytest.mark.parametrize(("asked", "waited"), [("7", 7.0), ("9999", LONGEST_PAUSE)])
def test_pause__is_as_long_as_the_server_asks_but_not_endless(asked: str, waited: float) -> None:
    wire = Wire(says(429, headers={"retry-after": asked}))
    with pytest.raises(LostError):
        wire.client.get("user")
    assert wire.pauses == [waited] * 2


def test_pause__is_never_longer_than_the_deadline_leaves() -> None:
    wire = Wire(says(429, headers={"retry-after": "20"}), seconds_left=10)
    with pytest.raises(LostError):
        wire.client.get("user")
    assert (len(wire.seen), wire.pauses) == (1, [])


@pytest.mark.parametrize(("left", "timeout"), [(600.0, 30.0), (12.0, 12.0), (-5.0, 1.0)])
def test_timeout__is_never_longer_than_the_deadline_leaves(left: float, timeout: float) -> None:
    wire = Wire(says(200), seconds_left=left)
    wire.client.get("user")
    assert wire.seen[0].extensions["timeout"]["read"] == timeout


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (httpx.ConnectError("[Errno 111] Connection refused"), "Connection refused"),
        (httpx.ReadTimeout(""), "ReadTimeout"),
        (httpx.RemoteProtocolError("nonsense"), "nonsense"),
        (httpx.ConnectError("CERTIFICATE_VERIFY_FAILED"), "set SSL_CERT_FILE"),
        (
            httpx.ConnectError("[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)"),
            r"wrong version number\); this port speaks no https",
        ),
    ],
)
def test_no_answer__says_where_and_why(error: httpx.HTTPError, words: str) -> None:
    wire = Wire(fails(error))
    with pytest.raises(LostError, match=words) as caught:
        wire.client.write("POST", "x")
    assert URL in str(caught.value)
    assert caught.value.status == 0
    assert wire.lines == [f"POST x: {type(error).__name__}"]


def test_no_answer__names_the_proxy_that_may_be_to_blame() -> None:
    wire = Wire(fails(httpx.ConnectError("refused")), proxy="proxy.example.org:3128")
    with pytest.raises(LostError, match=r"through the proxy proxy\.example\.org:3128 \(refused\)"):
        wire.client.write("POST", "x")


# The deadline ------------------------------------------------------------------------------------


@pytest.mark.parametrize("late", [0.0, 1.0, GRACE])
def test_deadline__in_the_time_of_grace_reads_still_begin(late: float) -> None:
    assert Wire(says(200, json=[1]), seconds_left=-late).client.get("user").data == [1]


def test_deadline__after_the_time_of_grace_no_read_begins() -> None:
    wire = Wire(says(200), seconds_left=-GRACE - 1)
    with pytest.raises(LostError, match="the deadline is long over") as caught:
        wire.client.get("user")
    assert (caught.value.status, caught.value.path, wire.seen) == (0, "user", [])


def test_deadline__ends_a_loop_of_reads() -> None:
    wire = Wire(says(200))

    def endless() -> None:
        while True:
            wire.client.get("user")
            wire.left -= 100

    with pytest.raises(LostError):
        endless()
    assert len(wire.seen) == 7


def test_deadline__does_not_keep_a_write_that_was_announced() -> None:
    wire = Wire(says(200), seconds_left=-GRACE - 1)
    wire.client.write("POST", "x")
    assert len(wire.seen) == 1


# Certificates ------------------------------------------------------------------------------------


def test_tls__certificates_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable() -> None:
        raise OSError("no such file")

    monkeypatch.setattr("ssl.create_default_context", unreadable)
    with pytest.raises(ConfigError, match="SSL_CERT_FILE"):
        Wire(says(200))


def test_tls__plain_http_needs_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ssl.create_default_context", lambda: pytest.fail("loaded"))
    Wire(says(200), url="http://gitea.test").client.get("user")


# The circuit breaker -----------------------------------------------------------------------------


def test_breaker__after_many_lost_answers_nothing_more_is_sent() -> None:
    wire = Wire(says(503))
    for _ in range(MOST_LOST):
        with pytest.raises(LostError):
            wire.client.get("user")

    assert len(wire.seen) == MOST_LOST
    with pytest.raises(LostError, match="Gitea is in trouble"):
        wire.client.write("POST", "x")
    assert len(wire.seen) == MOST_LOST


def test_breaker__any_usable_answer_starts_the_count_anew() -> None:
    statuses = [*[500] * (MOST_LOST - 1), 404, *[500] * (MOST_LOST - 1)]
    wire = Wire(lambda request: httpx.Response(statuses[len(wire.seen) - 1]))
    for _ in statuses:
        with pytest.raises(GiteaError):
            wire.client.write("POST", "x")

    assert not wire.client.breaker.reason
