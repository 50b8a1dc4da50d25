"""Does an issue's text say that the issue itself waits for other work? (design §3; no I/O)."""

from triage.blocked.detect import waits_in
from triage.blocked.mention import mentions_block
from triage.blocked.wait import Wait

__all__ = ["Wait", "mentions_block", "waits_in"]
