"""The proxy against the double's HTTP server, by the standard library's client."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from tests.double import Repo
from tests.live.kinds import FAULTS, KILLS, Ending
from tests.live.proxy import Call, Proxy

LONG = 600.0
ANSWERS = [name for name, fault in FAULTS.items() if fault.instead]
SILENCES = [name for name, f in FAULTS.items() if f.ending in {Ending.CUT, Ending.HUNG}]
NO_ANSWER = (ConnectionResetError, http.client.RemoteDisconnected)


def always(name: str) -> Callable[[Call], str]:
    return lambda call: name


def connect(proxy: Proxy) -> http.client.HTTPConnection:
    return http.client.HTTPConnection(proxy.url.removeprefix("http://"))


def post(proxy: Proxy, repo: Repo) -> tuple[http.client.HTTPResponse, bytes]:
    """A new issue, on a connection of its own."""
    connection = connect(proxy)
    try:
        connection.request(
            "POST",
            f"/api/v1/repos/{repo.name}/issues",
            json.dumps({"title": "posted", "body": ""}),
            {"Authorization": f"token {repo.token}", "Content-Type": "application/json"},
        )
        answer = connection.getresponse()
        return answer, answer.read()
    finally:
        connection.close()


def has_arrived(repo: Repo) -> bool:
    return len(repo.titled("posted")) == 1


def test_no_fault__all_of_request_and_answer_is_passed_on(address: str, repo: Repo) -> None:
    calls: list[Call] = []

    def decide(call: Call) -> str:
        calls.append(call)
        return ""

    with Proxy(address, decide) as proxy:
        answer, body = post(proxy, repo)

    assert answer.status == 201
    assert json.loads(body)["title"] == "posted"
    assert answer.headers["Content-Type"].startswith("application/json")
    assert has_arrived(repo)
    assert [(c.method, c.target) for c in calls] == [("POST", f"/api/v1/repos/{repo.name}/issues")]


def test_no_fault__a_connection_serves_several_requests(address: str, repo: Repo) -> None:
    with Proxy(address, always("")) as proxy:
        connection = connect(proxy)
        statuses = []
        for _ in range(3):
            connection.request("GET", f"/api/v1/repos/{repo.name}/issues?limit=1&page=1")
            answer = connection.getresponse()
            answer.read()
            statuses.append(answer.status)
        connection.close()

    assert statuses == [200, 200, 200]


@pytest.mark.parametrize("name", ANSWERS)
def test_other_answer__and_whether_the_server_got_the_request(
    address: str, repo: Repo, name: str
) -> None:
    wanted = FAULTS[name].instead
    assert wanted

    with Proxy(address, always(name)) as proxy:
        answer, body = post(proxy, repo)

    assert (answer.status, body) == (wanted.status, wanted.body)
    assert answer.headers["Retry-After"] == ("1" if name.endswith("-wait") else None)
    assert has_arrived(repo) is name.endswith("-after")


@pytest.mark.parametrize("name", SILENCES)
def test_no_answer__and_whether_the_server_got_the_request(
    address: str, repo: Repo, name: str
) -> None:
    with Proxy(address, always(name), hang=0.0) as proxy, pytest.raises(NO_ANSWER):
        post(proxy, repo)

    assert has_arrived(repo) is name.endswith("-after")


def test_truncated__the_body_ends_before_its_announced_length(address: str, repo: Repo) -> None:
    with (
        Proxy(address, always("truncated")) as proxy,
        pytest.raises(http.client.IncompleteRead) as caught,
    ):
        post(proxy, repo)

    assert caught.value.partial
    assert caught.value.expected
    assert has_arrived(repo)


def test_truncated__without_a_body_the_head_is_cut(address: str, repo: Repo) -> None:
    number = repo.open_issue("An issue", "")
    repo.human("triage-bot").comment(number, "gone soon")
    [comment] = repo.issue(number).comments

    path = f"/api/v1/repos/{repo.name}/issues/comments/{comment.id}"
    head = f"DELETE {path} HTTP/1.1\r\nAuthorization: token {repo.token}\r\n\r\n"
    with Proxy(address, always("truncated")) as proxy:
        place = ("127.0.0.1", urlsplit(proxy.url).port)
        with socket.create_connection(place) as raw, raw.makefile("rb") as received:
            raw.sendall(head.encode())
            answer = received.read()

    assert answer.startswith(b"HTTP/1.1 204")
    assert b"\r\n\r\n" not in answer
    assert repo.issue(number).comments == []


def test_refused__until_it_opens_again(address: str, repo: Repo) -> None:
    names = iter(["refused", ""])
    with Proxy(address, lambda call: next(names), outage=LONG) as proxy:
        with pytest.raises(NO_ANSWER):
            post(proxy, repo)
        with pytest.raises(ConnectionRefusedError):
            post(proxy, repo)
        arrived_before = has_arrived(repo)
        proxy.open()
        answer, _ = post(proxy, repo)

    assert not arrived_before
    assert answer.status == 201


@pytest.mark.parametrize("name", KILLS)
def test_kill__before_or_after_the_server_got_the_request(
    address: str, repo: Repo, name: str
) -> None:
    arrived: list[bool] = []

    def on_kill() -> None:
        arrived.append(has_arrived(repo))

    with Proxy(address, always(name), on_kill=on_kill) as proxy, pytest.raises(NO_ANSWER):
        post(proxy, repo)

    assert arrived == [name == "kill-after"]
    assert has_arrived(repo) is (name == "kill-after")


def test_every_fault_is_tried_here() -> None:
    assert {*ANSWERS, *SILENCES, *KILLS, "truncated", "refused"} == FAULTS.keys()
