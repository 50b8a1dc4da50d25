"""Sends requests to one Gitea: one connection pool, reads retried, writes never (httpx)."""

from __future__ import annotations

import random
import re
import ssl
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx

from triage.errors import ConfigError, GiteaError, LostError
from triage.gitea.breaker import Breaker
from triage.gitea.protocol import Answer, decipher, retry_after

AT_ONCE = 6
"""Requests in flight at most: a small server is not to notice the cycle."""

READ_TRIES = 3
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
TIMEOUT = 30.0
"""For each piece of an answer, in seconds."""

LONGEST_ANSWER = 60.0
MOST_BYTES = 100_000_000
GRACE = 60.0

Log = Callable[[str], None]
Sleep = Callable[[float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """Where Gitea is and how to speak to it.

    Attributes:
        url: the address without `/api/v1` and without a slash at its end.
        token: sent as a header to that address only; never shown.
        tool: the User-Agent.
        seconds_left: how many seconds remain for the whole cycle; no retry waits longer.
        sleep: waits that many seconds.
        now: the time, UTC.
        log: takes a line for each request.
        read_only: refuse to send anything but GET: a dry run cannot write, whatever it tries.
        proxy: the proxy that the environment asks for, without its password; "" without one.
    """

    url: str
    token: str = field(repr=False)
    tool: str
    seconds_left: Callable[[], float]
    sleep: Sleep
    now: Callable[[], datetime]
    log: Log
    read_only: bool = False
    proxy: str = ""


class Client:
    """Requests by method and path below `/api/v1`; URLs out of answers are never followed."""

    def __init__(self, connection: Connection, transport: httpx.BaseTransport | None = None):
        self._connection = connection
        self._lock = threading.Lock()
        self._gate = threading.Lock()
        self._asked_to_wait = 0.0
        self.breaker = Breaker()
        self.requests: Counter[str] = Counter()
        self._http = httpx.Client(
            base_url=f"{connection.url}/api/v1/",
            headers={
                "Authorization": f"token {connection.token}",
                "Accept": "application/json",
                "User-Agent": connection.tool,
            },
            verify=_tls(connection.url),
            timeout=TIMEOUT,
            follow_redirects=False,
            limits=httpx.Limits(max_connections=AT_ONCE, max_keepalive_connections=AT_ONCE),
            transport=transport,
        )

    def close(self) -> None:
        """Closes the connections."""
        self._http.close()

    def get(self, path: str, /, **params: str | int) -> Answer:
        """The answer to a read, tried up to three times where the server is in trouble.

        Raises:
            GiteaError: when no usable answer came.
        """
        for attempt in range(1, READ_TRIES):
            self._check_deadline(path)
            try:
                return self._send("GET", path, params=params)
            except LostError as error:
                if self.breaker.reason or not self._pause(error, attempt):
                    raise
        return self._send("GET", path, params=params)

    def _check_deadline(self, path: str) -> None:
        """No read begins long after the deadline, whatever loop it is in.

        A moment of grace lets a cycle that was stopped by the deadline still tell its summary.
        """
        if self._connection.seconds_left() < -GRACE:
            message = f"GET {path}: not asked any more, the deadline is long over"
            raise LostError(message, status=0, method="GET", path=path)

    def write(self, method: str, path: str, json: Any = None) -> Answer:
        """The answer to a write, which is sent once.

        Where the server asks for patience the next request waits, whatever it is.

        Raises:
            LostError: when it is not known whether the write happened: look before repeating.
            GiteaError: when it was refused.
        """
        try:
            return self._send(method, path, json=json)
        except LostError as error:
            self._asked_to_wait = min(LONGEST_PAUSE, error.retry_after or 0)
            raise

    def _send(self, method: str, path: str, **content: Any) -> Answer:
        if self._connection.read_only and method != "GET":
            raise AssertionError(f"a dry run must not send {method} {path}")
        self.breaker.check(method, path)
        self._wait_as_asked()
        try:
            answer = self._exchange(method, path, **content)
        except GiteaError as error:
            self.breaker.note(str(error) if isinstance(error, LostError) else "")
            raise
        self.breaker.note("")
        return answer

    def _wait_as_asked(self) -> None:
        """All threads wait where the server asked for it, unless the deadline comes first."""
        with self._gate:
            pause, self._asked_to_wait = self._asked_to_wait, 0.0
            if 0 < pause <= self._connection.seconds_left():
                self._connection.sleep(pause)

    def _exchange(self, method: str, path: str, **content: Any) -> Answer:
        with self._lock:
            self.requests[method] += 1
        begin = self._connection.seconds_left()
        try:
            with self._http.stream(method, path, timeout=_timeout(begin), **content) as response:
                body = self._read(response, begin)
        except httpx.HTTPError as error:
            self._connection.log(f"{method} {path}: {type(error).__name__}")
            raise _unreachable(method, path, self._connection, error) from error
        took = 1000 * (begin - self._connection.seconds_left())
        self._connection.log(f"{method} {path}: {response.status_code} in {took:.0f} ms")
        status, headers = response.status_code, dict(response.headers)
        if not response.is_success:
            # Some servers and proxies quote what they were sent, the token included.
            headers = {name: self._redacted(value) for name, value in headers.items()}
            body = self._redacted(body.decode("utf-8", "replace")).encode()
        try:
            return decipher(method, path, status, headers, body)
        except LostError as error:
            error.retry_after = retry_after(headers, self._connection.now())
            raise

    def _read(self, response: httpx.Response, begin: float) -> bytes:
        """The body, unless it takes too long or has no end: httpx limits single pieces only."""
        body = bytearray()
        for piece in response.iter_bytes():
            body += piece
            took = begin - self._connection.seconds_left()
            if took > LONGEST_ANSWER or len(body) > MOST_BYTES:
                raise httpx.ReadTimeout("the answer does not come to an end")
        return bytes(body)

    def _redacted(self, text: str) -> str:
        return text.replace(self._connection.token, "***")

    def _pause(self, error: LostError, attempt: int) -> bool:
        """Waits before another try; False when the deadline leaves no time for it."""
        backoff = FIRST_PAUSE * 2 ** (attempt - 1) * random.uniform(1, 1.5)  # noqa: S311
        pause = min(LONGEST_PAUSE, max(backoff, error.retry_after or 0))
        if pause > self._connection.seconds_left():
            return False
        self._connection.sleep(pause)
        return True


def _timeout(seconds_left: float) -> float:
    return min(TIMEOUT, max(1.0, seconds_left))


def _tls(url: str) -> ssl.SSLContext | bool:
    """One verifying context with the machine's authorities (`SSL_CERT_FILE` is honoured).

    Loading them takes longer than a request, so plain http goes without.
    """
    try:
        return ssl.create_default_context() if url.startswith("https://") else False
    except (OSError, ssl.SSLError) as error:
        raise ConfigError(
            f"SSL_CERT_FILE or SSL_CERT_DIR: no certificates can be read there ({error})"
        ) from None


def _unreachable(
    method: str, path: str, connection: Connection, error: httpx.HTTPError
) -> GiteaError:
    reason, hint = _cause(error), ""
    if "CERTIFICATE_VERIFY_FAILED" in reason:
        hint = "; for an authority of your own set SSL_CERT_FILE to its certificate"
    if any(sign in reason for sign in _NO_TLS):
        hint = "; this port speaks no https: is the address one with http://, or another port?"
    through = f" through the proxy {connection.proxy}" if connection.proxy else ""
    message = f"{method} {path}: no answer from {connection.url}{through} ({reason}){hint}"
    return LostError(message, status=0, method=method, path=path)


_NO_TLS = ("WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "UNKNOWN_PROTOCOL", "HTTP_REQUEST")
_LINE_OF_C = re.compile(r" ?\(_ssl\.c:\d+\)")


def _cause(error: httpx.HTTPError) -> str:
    """The failure in a few words; a timeout says nothing of itself."""
    return _LINE_OF_C.sub("", str(error)).strip() or type(error).__name__
