"""The faults that `proxy.py` can inject, by name."""

from __future__ import annotations

import http.client
from dataclasses import dataclass
from enum import Enum, auto


class Ending(Enum):
    """What becomes of the connection."""

    ANSWERED = auto()
    CUT = auto()
    HUNG = auto()
    """Silence for a moment, then it is cut."""
    TRUNCATED = auto()
    REFUSED = auto()
    """It is cut, and for a moment no other is accepted, as while a server starts anew."""
    KILLED = auto()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the client is sent."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    def packed(self) -> bytes:
        """The bytes on the wire."""
        reason = http.client.responses.get(self.status, "")
        lines = [f"HTTP/1.1 {self.status} {reason}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        if self.status != http.client.NO_CONTENT:
            lines.append(f"Content-Length: {len(self.body)}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + self.body


def _page(status: int, *headers: tuple[str, str]) -> Answer:
    """What a proxy of the world shows instead of the server's answer."""
    kind = ("Content-Type", "text/html; charset=utf-8")
    return Answer(status, (kind, *headers), b"<html><body><h1>nginx</h1></body></html>\n")


@dataclass(frozen=True, slots=True)
class Fault:
    """One way in which a request can go wrong.

    Attributes:
        handled: whether the server gets the request, and so may have done what it asks for.
        instead: what the client is answered, where it is answered.
    """

    ending: Ending
    handled: bool = False
    instead: Answer | None = None


WAIT = ("Retry-After", "1")
FAULTS = {
    "refused": Fault(Ending.REFUSED),
    "cut-before": Fault(Ending.CUT),
    "cut-after": Fault(Ending.CUT, handled=True),
    "hung-before": Fault(Ending.HUNG),
    "hung-after": Fault(Ending.HUNG, handled=True),
    "truncated": Fault(Ending.TRUNCATED, handled=True),
    "429": Fault(Ending.ANSWERED, instead=_page(429)),
    "429-wait": Fault(Ending.ANSWERED, instead=_page(429, WAIT)),
    "503": Fault(Ending.ANSWERED, instead=_page(503)),
    "503-wait": Fault(Ending.ANSWERED, instead=_page(503, WAIT)),
    "500-before": Fault(Ending.ANSWERED, instead=Answer(500, body=b'{"message":""}')),
    "500-after": Fault(Ending.ANSWERED, handled=True, instead=Answer(500, body=b'{"message":""}')),
    "502-before": Fault(Ending.ANSWERED, instead=_page(502)),
    "502-after": Fault(Ending.ANSWERED, handled=True, instead=_page(502)),
    "html-before": Fault(Ending.ANSWERED, instead=_page(200)),
    "html-after": Fault(Ending.ANSWERED, handled=True, instead=_page(200)),
    "kill-before": Fault(Ending.KILLED),
    "kill-after": Fault(Ending.KILLED, handled=True),
}
KILLS = ("kill-before", "kill-after")
NO_FAULT = Fault(Ending.ANSWERED, handled=True)
