"""Does an issue's text name other work that the issue waits for? (design §3.1; no I/O)."""

from triage.rules.blocked.evidence import Wait, mention_in, waits_in

__all__ = ["Wait", "mention_in", "waits_in"]
