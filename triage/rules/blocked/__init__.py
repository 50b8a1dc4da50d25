"""Does an issue's text name other work that the issue waits for? (design §3.1; no I/O)."""

from triage.rules.blocked.evidence import MAX_BODY, Wait, mention_in, number_of, waits_in
from triage.rules.blocked.visible import visible_lines
from triage.rules.blocked.words import REFERENCE

__all__ = [
    "MAX_BODY",
    "REFERENCE",
    "Wait",
    "mention_in",
    "number_of",
    "visible_lines",
    "waits_in",
]
