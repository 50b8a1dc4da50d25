"""Makes text from an issue harmless in Markdown and on a terminal (design §5; no I/O)."""

from __future__ import annotations

import re
import unicodedata

_BACKTICKS = re.compile(r"`+")
_BLANKS = re.compile(r"\s+")

ELLIPSIS = "…"


def one_line(text: str, most: int) -> str:
    """The text on one line of at most `most` characters, without control or format characters.

    Those categories hold terminal escapes, bidirectional overrides and zero-width characters.
    """
    # What is cut off is not looked at: a title may have megabytes.
    head = text[: 4 * most]
    visible = "".join(char if _is_plain(char) else " " for char in head)
    line = _BLANKS.sub(" ", visible).strip()
    return line if len(line) <= most and head == text else line[: most - 1].rstrip() + ELLIPSIS


def _is_plain(char: str) -> bool:
    return not unicodedata.category(char).startswith("C")


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
