"""The blunt rule (`[blocked] text = "any-mention"`): any word blocked, blocks or blocking."""

from __future__ import annotations

import re

from triage.blocked.lazy import lazy

_MENTION = lazy(r"\b(?:blocked|blocks|blocking)\b", re.IGNORECASE)


def mentions_block(text: str) -> str:
    """The first such word of the text, or ""."""
    found = _MENTION.search(text)
    return found[0] if found else ""
