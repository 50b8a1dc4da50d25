"""What a reader sees of a Markdown text as its author's own words, line by line (no I/O).

Left out are code (fenced, indented, inline), HTML comments, block quotes, quotations of several
words, struck-out text and ticked boxes (design §3.1). Links to issues become references.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# One pass from left to right, so that what begins first hides what is in it. Each part is bounded,
# or ends with the text.
_HIDDEN = re.compile(
    r"(?![^\W\d])(?:"  # none begins with a letter, which is found out fast
    r"^[ \t]{0,20}(?P<fence>`{3,}|~{3,})[^`\n]*$.*?(?:^[ \t]{0,20}(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|<!--.*?(?:-->|\Z)"
    r"|<(?P<element>pre|code|blockquote|del|s|strike)\b[^>\n]{0,99}>.*?(?:</(?P=element)>|\Z)"
    r"|^[ \t]{0,20}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}){0,3}"
    r"(?:\[[xX]\][^\n]*|>[^\n]*(?:\n[ \t]*[^\s>#*+\-|`~\d<][^\n]*)*)"  # a ticked box, or a quote
    r"|(?<!`)(?P<ticks>`+)(?!`)[^\n]{1,200}?(?<!`)(?P=ticks)(?!`)"
    r"|~~[^\n]{1,200}?~~"
    r'|"[^"\s]{1,80}\s[^"\n]{1,200}"'
    r"|[“„«][^“”„«»\s]{1,80}\s[^“”„«»\n]{1,200}[”“»]"
    r"|(?<!\w)'[^'\s]{1,80}\s[^'\n]{1,200}'(?!\w))",
    re.DOTALL | re.IGNORECASE | re.MULTILINE,
)
_GAP = "…"
_LINK = re.compile(r"!?\[([^\[\]\n]{0,200})\]\(([^()\s]{1,300})[^()\n]{0,99}\)")
_URL = re.compile(
    r"(?<!\w)https?://[^\s/<>()]{1,99}/(?:[\w.-]{1,40}/){0,3}?([\w.-]{1,99}/[\w.-]{1,99})/(?:-/)?"
    r"(?:issues|pulls?|merge_requests)/(\d{1,9})(?:[/#?][\w/#?=&-]{0,99})?"
)
_ELEMENT = re.compile(r"</?[a-zA-Z][^<>\n]{0,99}>")
_EMPHASIS = re.compile(r"\*|(?<!\w)_{1,3}|_{1,3}(?!\w)")
_CODE = re.compile(r"[ ]{0,3}\t|[ ]{4}")
_START = re.compile(
    r"(?P<heading>[ ]{0,3}#{1,6}[ \t])|(?P<row>[ \t]*\|)"
    r"|(?P<item>[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[ \][ \t])?)"
)
_BOLD = re.compile(r"\s*(?:\*\*|__)[^*_]{1,99}(?:\*\*|__)\s*:?\s*$")
_CONTINUES = re.compile(r"[a-z]|#\d")
_ENDS = (".", ":", "!", "?", ";", _GAP)


class Line(NamedTuple):
    """A visible line without its markup.

    Attributes:
        kind: heading, item, row (of a table) or text.
        text: what is left to read.
        announces: whether it stands there to announce what follows.
    """

    kind: str
    text: str
    announces: bool


def visible_lines(body: str) -> list[Line]:
    """The lines of a Markdown text that have any words; what goes on below is joined to them."""
    lines: list[Line] = []
    after_blank, in_list = True, False
    for raw in _HIDDEN.sub(_GAP, body.replace("\r\n", "\n")).split("\n"):
        line = _line(raw)
        if line is None or (after_blank and not in_list and _CODE.match(raw)):
            after_blank = True
            continue
        in_list = line.kind == "item" or (in_list and raw[:1] in " \t")
        if lines and not after_blank and _goes_on(lines[-1], line):
            lines[-1] = lines[-1]._replace(text=f"{lines[-1].text} {line.text}")
        else:
            lines.append(line)
        after_blank = False
    return lines


def _line(raw: str) -> Line | None:
    start = _START.match(raw)
    text = _plain(raw[start.end() :] if start else raw)
    kind = (start and start.lastgroup) or "text"
    announces = kind == "heading" or text.endswith(":") or bool(_BOLD.match(raw))
    return Line(kind, text, announces) if text.strip(_GAP + " ") else None


def _goes_on(last: Line, line: Line) -> bool:
    unfinished = last.kind in {"text", "item"} and not last.text.endswith(_ENDS)
    return unfinished and line.kind == "text" and _CONTINUES.match(line.text) is not None


def _plain(text: str) -> str:
    """A line without links, emphasis and HTML tags; an issue's URL becomes `owner/repo#12`."""
    if "](" in text:
        text = _LINK.sub(lambda link: link[2] if _URL.match(link[2]) else link[1], text)
    if "://" in text:
        text = _URL.sub(r"\1#\2", text)
    if "<" in text:
        text = _ELEMENT.sub(" ", text)
    if "*" in text or "_" in text:
        text = _EMPHASIS.sub("", text)
    return " ".join(text.split())
