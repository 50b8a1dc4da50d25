"""Markdown blocks that are not the author's own words: code, quotes, HTML comments."""

from __future__ import annotations

from collections.abc import Iterator

_ALERTS = ("[!note]", "[!warning]", "[!important]", "[!caution]", "[!tip]")
_HIDING_TAGS = ("pre", "blockquote")


def own_lines(body: str) -> Iterator[str]:
    """The lines outside of fenced code, quotes, comments and the elements of `_HIDING_TAGS`."""
    lines = _without_comments(body) if "<!--" in body else iter(body.split("\n"))
    for raw in lines:
        text = raw.lstrip()
        start = text[:1]
        if start == ">":
            yield from _quoted(text, lines)
        elif start in {"`", "~"} and (fence := _fence_of(text)):
            _skip_fence(fence, lines)
        elif start == "<" and (end := _hides_until(text)):
            next((line for line in lines if end in line.lower()), None)
        else:
            yield raw


def _fence_of(text: str) -> str:
    """The run of characters that opens a fence, or ""; "```code```" is inline code."""
    rest = text.lstrip(text[0])
    run = text[: len(text) - len(rest)]
    opens = len(run) >= 3 and (run[0] == "~" or "`" not in rest)  # noqa: PLR2004 -- Markdown's number
    return run if opens else ""


def _skip_fence(fence: str, lines: Iterator[str]) -> None:
    for raw in lines:
        text = raw.strip()
        if text.startswith(fence) and not text.strip(fence[0]):
            return


def _quoted(text: str, lines: Iterator[str]) -> Iterator[str]:
    """An alert box is the author speaking, in the clothes of a quote; other quotes are dropped."""
    if not text.lstrip("> ").lower().startswith(_ALERTS):
        return
    for raw in lines:
        if raw.lstrip()[:1] != ">":
            yield raw
            return
        yield raw.lstrip("> ")


def _hides_until(text: str) -> str:
    """The closing tag up to which lines are hidden; "" when it stands on the same line."""
    low = text.lower()
    for tag in _HIDING_TAGS:
        if low.startswith(f"<{tag}") and f"</{tag}>" not in low:
            return f"</{tag}>"
    return ""


def _without_comments(body: str) -> Iterator[str]:
    """The lines without `<!-- … -->`; one that never ends hides the rest, as browsers do."""
    inside = False
    for line in body.split("\n"):
        if not inside and "<!--" not in line:
            yield line
            continue
        kept, inside = _cut_comments(line, inside=inside)
        if kept.strip() or not line.strip():
            yield kept


def _cut_comments(line: str, *, inside: bool) -> tuple[str, bool]:
    kept: list[str] = []
    at = 0
    while True:
        mark = "-->" if inside else "<!--"
        end = line.find(mark, at)
        if not inside:
            kept.append(line[at:] if end < 0 else line[at:end])
        if end < 0:
            break
        at, inside = end + len(mark), not inside
    return "".join(kept), inside
