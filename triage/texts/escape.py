"""Makes text from an issue harmless in Markdown and on a terminal (design §5; no I/O)."""

from __future__ import annotations

import re

from triage.model import one_line

_BACKTICKS = re.compile(r"`+")


def code(text: str, most: int = 100) -> str:
    """The text as a Markdown code span: no mention, reference, link or HTML works inside one.

    A pipe becomes a broken bar, because in a table it would end the cell, span or not.
    """
    line = one_line(text, most).replace("|", "¦") or "…"
    fence = "`" * (1 + max((len(run[0]) for run in _BACKTICKS.finditer(line)), default=0))
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def reference(number: int) -> str:
    """An issue as a link that leaves no cross-reference event behind.

    The backslash hides it from Gitea's search for references in the source; the rendered text is
    `#12` and becomes a link (gitea-facts §6, seen on 1.27).
    """
    return f"\\#{number}"
