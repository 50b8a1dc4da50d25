"""Markdown → the lines a reader sees as the author's own words."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from triage.blocked.blocks import own_lines
from triage.blocked.lazy import lazy


class Kind(Enum):
    """What a line is."""

    HEADING = auto()
    ITEM = auto()
    ROW = auto()
    TEXT = auto()
    BLANK = auto()


class Line(NamedTuple):
    """A visible line without its marker.

    Attributes:
        kind: what it is.
        text: its text, still with inline markup.
        depth: the level of a heading.
        boxed: a task-list item.
        ticked: a ticked one.
    """

    kind: Kind
    text: str
    depth: int = 0
    boxed: bool = False
    ticked: bool = False


_BLANK = Line(Kind.BLANK, "")
_ITEM = lazy(r"(?:[-*+•]|\d{1,3}[.)])[ \t]+|☐ ?|(?=[☑✅✔])")
_ITEM_STARTS = frozenset("-*+•0123456789☐☑✅✔")
_BOX = lazy(r"\[ ?([xX]?) ?\](?!\()[ \t]*")
_TICKS = frozenset("☑✅✔")
_CODE_INDENTS = ("    ", "\t")
# What goes on with the sentence above starts small or with a reference, and is no field.
_CONTINUED = lazy(r"(?![\w -]{1,30}:)(?:[a-z(]|#\d)")
_ENDS = frozenset(".!?:;|")
_LONG = 400
# A line below a heading instead of marks before it, and the level it stands for.
_UNDERLINES = {"==": 1, "--": 2}


def visible_lines(body: str) -> Iterator[Line]:
    """The lines; one that goes on with the sentence above is part of the line above."""
    above = _BLANK
    for line in _lines(body):
        if line.kind is Kind.TEXT and _goes_on(above, line.text):
            above = above._replace(text=f"{above.text} {line.text}")
            continue
        if above.kind is Kind.TEXT and line.text[:2] in _UNDERLINES and not line.text.strip("=-"):
            above = Line(Kind.HEADING, above.text, _UNDERLINES[line.text[:2]])
            continue
        yield above
        above = line
    yield above


def _goes_on(above: Line, text: str) -> bool:
    return (
        (above.kind is Kind.TEXT or above.kind is Kind.ITEM)
        and above.text[-1:] not in _ENDS
        and len(above.text) < _LONG
        and _CONTINUED.match(text) is not None
    )


def _lines(body: str) -> Iterator[Line]:
    blank_before, in_list = True, False
    for raw in own_lines(body):
        text = raw.strip()
        if not text:
            blank_before = True
            yield _BLANK
            continue
        if raw.startswith(_CODE_INDENTS) and blank_before and not in_list:
            continue  # code by indentation; `blank_before` stays: so is the next such line
        line = _line(text)
        in_list = line.kind is Kind.ITEM or (in_list and raw[0] in " \t")
        blank_before = False
        yield line


def _line(text: str) -> Line:
    start = text[0]
    if start == "#":
        bare = text.lstrip("#")
        if bare[:1] in {" ", "\t"}:
            return Line(Kind.HEADING, bare.strip(" \t#"), len(text) - len(bare))
    if start == "|":
        return Line(Kind.ROW, text)
    marker = _ITEM.match(text) if start in _ITEM_STARTS else None
    return _item(text[marker.end() :]) if marker else Line(Kind.TEXT, text)


def _item(text: str) -> Line:
    if not (box := _BOX.match(text)):
        return Line(Kind.ITEM, text, ticked=text[:1] in _TICKS)
    return Line(Kind.ITEM, text[box.end() :], boxed=True, ticked=bool(box[1]))
