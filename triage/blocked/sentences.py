"""The sentences of an issue, each with what it is and what it stands under."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from triage.blocked.labels import NOT_ITS_OWN, is_caption, label_of
from triage.blocked.lazy import lazy
from triage.blocked.plain import plain
from triage.blocked.stems import may_wait
from triage.blocked.visible import Kind, Line

TITLE = "<t>"
ROW = "<r>"
_PLACES = {Kind.HEADING: "<hd>", Kind.ITEM: "<i>", Kind.ROW: ROW, Kind.TEXT: "<p>"}
_BOX = "<bx>"
SENTENCE_ENDS = lazy(r"(?<=[.!?;])\s+|\s[|·•]\s")
# The limits keep any input cheap; what people write about waiting stands near the top.
MAX_LINE = 4000
MAX_SENTENCE = 400
_MAX_CAPTION = 90


class Sentence(NamedTuple):
    """A sentence in its place.

    Attributes:
        place: a sign for what it is: title, heading, list item, open task, table row or text.
        heading: the plain text of the heading, or of the line that ends with a colon, above it.
        text: its plain text.
    """

    place: str
    heading: str
    text: str


def sentences_of(title: str, lines: Iterable[Line], repository: str) -> Iterator[Sentence]:
    """The title and those sentences of the visible lines that have the words for a wait.

    Left out is what is ticked off, and what is not said of this issue: steps, logs, what it blocks.
    """
    yield Sentence(TITLE, "", plain(title[:MAX_SENTENCE], repository))
    heading = ""
    for line in lines:
        text = line.text[:MAX_LINE]
        is_heading = line.kind is Kind.HEADING
        above = "" if is_heading else heading
        if is_heading or _is_caption(line):
            heading = plain(text, repository)[:MAX_SENTENCE]
            if label_of(heading):  # it says what the next lines are
                continue
        if not line.ticked and may_wait(text.lower()) and label_of(above) not in NOT_ITS_OWN:
            yield from _parts(line, plain(text, repository), above)


def _is_caption(line: Line) -> bool:
    lead_in = line.text.endswith(":") and len(line.text) < _MAX_CAPTION
    return line.kind is Kind.TEXT and (lead_in or is_caption(line.text))


def _parts(line: Line, words: str, heading: str) -> Iterator[Sentence]:
    place = _BOX if line.boxed else _PLACES[line.kind]
    for part in SENTENCE_ENDS.split(words):
        if may_wait(part.lower()):
            yield Sentence(place, heading, part[:MAX_SENTENCE])
