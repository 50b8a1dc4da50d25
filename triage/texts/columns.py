"""Texts in columns, as wide as a terminal shows them (no I/O)."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from triage.model import ELLIPSIS

GAP = "  "


def aligned(lines: Sequence[Sequence[str]], most: Sequence[int]) -> list[str]:
    """The lines with each column as wide as its widest cell, but at most that wide.

    The first column is aligned to the right, the last one is not filled up.
    """
    widths = [
        min(most[n], max((columns(line[n]) for line in lines), default=0)) for n in range(len(most))
    ]
    return [_line(line, widths) for line in lines]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    parts = [
        fit(cell, width, right=not n)
        for n, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return GAP.join(parts).rstrip()


def fit(text: str, width: int, *, right: bool = False) -> str:
    """The text in exactly `width` columns."""
    if columns(text) > width:
        while columns(text) > width - 1:
            text = text[:-1]
        text += ELLIPSIS
    pad = " " * (width - columns(text))
    return pad + text if right else text + pad


def columns(text: str) -> int:
    """How many columns a terminal gives the text: East Asian wide characters take two."""
    if text.isascii():
        return len(text)
    return sum(_width(char) for char in text)


def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
