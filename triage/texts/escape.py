"""Makes text from an issue harmless in Markdown and on a terminal (design §5; no I/O)."""

from __future__ import annotations

import re

from triage.model import one_line

MOST_TITLE = 100

_BACKTICKS = re.compile(r"`+")
_PUNCTUATION = re.compile(r"[!-,./:-@\[-`{-~]")


def code(text: str, most: int = 100) -> str:
    """The text as a Markdown code span: no mention, reference, link or HTML works inside one.

    A pipe becomes a broken bar, because in a table it would end the cell, span or not.
    """
    line = one_line(text, most).replace("|", "¦") or "…"
    fence = "`" * (1 + max((len(run[0]) for run in _BACKTICKS.finditer(line)), default=0))
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def prose(text: str, most: int = MOST_TITLE) -> str:
    r"""The text as it is read, of which nothing lives: no mention, reference, link, HTML, picture.

    Punctuation becomes entities; a backslash would do for Markdown, but `\(` and `\[` begin
    formulas in Gitea. Gitea also makes links of what it finds in rendered text, except inside a
    link: hence `<a>`, which leads nowhere and of which nothing is left on the page (seen on Gitea
    1.25, 1.27 and Forgejo 15).
    """
    line = one_line(text, most) or "…"
    return f"<a>{_PUNCTUATION.sub(lambda found: f'&#{ord(found[0])};', line)}</a>"


def reference(number: int) -> str:
    """An issue as a link that leaves no cross-reference event behind.

    The backslash hides it from Gitea's search for references in the source; the rendered text is
    `#12` and becomes a link (gitea-facts §6, seen on 1.27).
    """
    return f"\\#{number}"


def folded(title: str, body: str) -> str:
    """What is shown only to those who open it; both are Markdown of our own."""
    return f"<details><summary>{title}</summary>\n\n{body}\n\n</details>"
