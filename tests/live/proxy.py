"""A small HTTP proxy in front of one server that does to requests what networks do to them.

    with Proxy("http://127.0.0.1:3000", decide, on_kill=process.kill) as proxy:
        …  # talk to proxy.url

`decide` takes each request in its turn and names what becomes of it: a key of FAULTS, or "" when
all is well. It is never called by two threads at once. `on_answer` is told what the server really
answered, whatever the client is told.

Leaving the block waits until the server has answered all that it was sent, so that nothing of a
dead client arrives there later; the client must have closed its connections by then.
"""

from __future__ import annotations

import http.client
import socket
import socketserver
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Self
from urllib.parse import urlsplit

from tests.live.kinds import FAULTS, NO_FAULT, Answer, Ending, Fault

OUTAGE = 0.8
"""Seconds of refused connections: longer than a client waits before its first new try."""

HANG = 0.3
"""Seconds of silence before a hung connection is cut: nobody waits until the client gives up."""

POLL = 0.02
SLOWEST = 60.0
HOP_BY_HOP = frozenset({"connection", "content-length", "keep-alive", "transfer-encoding"})
RESET_AT_CLOSE = struct.pack("ii", 1, 0)


@dataclass(frozen=True, slots=True)
class Call:
    """A request that came in; `target` is its path with the query."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)


Decide = Callable[[Call], str]
OnAnswer = Callable[[Call, Answer], None]


def ignore(call: Call, answer: Answer) -> None:
    """Nobody wants to know what the server answered."""


class Proxy:
    """Listens on a free port of 127.0.0.1 as long as it is used as a context manager."""

    def __init__(
        self,
        server: str,
        decide: Decide,
        *,
        on_kill: Callable[[], None] = lambda: None,
        on_answer: OnAnswer = ignore,
        outage: float = OUTAGE,
        hang: float = HANG,
    ):
        self._server = urlsplit(server)
        self._decide = decide
        self._on_kill = on_kill
        self._on_answer = on_answer
        self._outage = outage
        self._hang = hang
        self._lock = threading.Lock()
        self._port = 0
        self._doors: list[_Door] = []
        self._is_open = False
        self._is_over = False
        self._timers: list[threading.Timer] = []

    @property
    def url(self) -> str:
        """Where to talk to it."""
        return f"http://127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(self, *exception: object) -> None:
        with self._lock:
            self._is_over = True
        self.shut()
        for door in self._doors:
            door.server_close()  # waits for its threads
        for timer in self._timers:
            timer.cancel()
            timer.join()

    def open(self) -> None:
        """Accepts connections (again)."""
        with self._lock:
            if not (self._is_open or self._is_over):
                door = _Door(("127.0.0.1", self._port), _handler(self))
                self._port = door.server_address[1]
                threading.Thread(target=door.serve_forever, args=(POLL,), daemon=True).start()
                self._doors.append(door)
                self._is_open = True

    def shut(self) -> None:
        """Refuses new connections; those that are open stay so."""
        with self._lock:
            if self._is_open:
                self._doors[-1].shutdown()
                self._doors[-1].socket.close()
                self._is_open = False

    def fault_of(self, call: Call) -> Fault:
        """What is to become of a request."""
        with self._lock:
            name = self._decide(call)
        return FAULTS[name] if name else NO_FAULT

    def forward(self, call: Call) -> Answer:
        """The server's answer."""
        port = self._server.port or http.client.HTTP_PORT
        host = self._server.hostname or ""
        upstream = http.client.HTTPConnection(host, port, timeout=SLOWEST)
        try:
            headers = dict(call.headers)
            upstream.request(call.method, self._server.path + call.target, call.body, headers)
            answer = upstream.getresponse()
            kept = tuple(h for h in answer.getheaders() if h[0].lower() not in HOP_BY_HOP)
            found = Answer(answer.status, kept, answer.read())
        finally:
            upstream.close()
        self._on_answer(call, found)
        return found

    def prepare_ending(self, ending: Ending) -> None:
        """Does what a fault does besides to its own connection."""
        if ending is Ending.KILLED:
            self._on_kill()
        if ending is Ending.HUNG:
            time.sleep(self._hang)
        if ending is Ending.REFUSED:
            self.shut()
            timer = threading.Timer(self._outage, self.open)
            self._timers.append(timer)
            timer.start()


class _Door(socketserver.ThreadingTCPServer):
    """One thread a connection; all are waited for when it is closed for good."""

    allow_reuse_address = True
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """Silent: a client that is killed leaves its connections as they are."""


def _handler(proxy: Proxy) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length)
            if len(body) < length:  # it died while it was speaking
                return
            call = Call(self.command, self.path, self._sent(), body)
            fault = proxy.fault_of(call)
            answer = proxy.forward(call) if fault.handled else None
            proxy.prepare_ending(fault.ending)
            self._end(fault.ending, fault.instead or answer)

        do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer  # noqa: N815 - the library's

        def _sent(self) -> tuple[tuple[str, str], ...]:
            names = {"host", "connection"}
            return tuple(h for h in self.headers.items() if h[0].lower() not in names)

        def _end(self, ending: Ending, answer: Answer | None) -> None:
            if ending is Ending.ANSWERED and answer:
                self.wfile.write(answer.packed())
                return
            self.close_connection = True
            if ending is Ending.TRUNCATED and answer:
                # Half of the body, or half of the head where there is no body.
                missing = len(answer.body) or len(answer.packed())
                self.wfile.write(answer.packed()[: -((missing + 1) // 2)])
            else:
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_CLOSE)

        def log_message(self, *arguments: object) -> None:
            """Silent."""

    return Handler
