"""Reads an issue from top to bottom: which lines are fields, lists of a heading, sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from triage.blocked.fields import field_in, fields_of, is_nothing, open_value
from triage.blocked.labels import Label, is_caption, label_of, lead_in_of
from triage.blocked.lazy import lazy
from triage.blocked.plain import CODE, plain
from triage.blocked.reading import Context
from triage.blocked.references import References, references_in
from triage.blocked.sentence import TAGGED, found_in
from triage.blocked.sentences import MAX_LINE, MAX_SENTENCE, SENTENCE_ENDS
from triage.blocked.stems import may_wait
from triage.blocked.titles import Mood, mood_of
from triage.blocked.visible import Kind, Line
from triage.blocked.wait import Wait

# Keeps any input cheap.
_MAX_SENTENCES = 60
_MAX_WORDS = 120
_PAIR = 2
_LEAD = 20
# A body of so few characters says little else than what is to be done.
_BRIEF = 250
# The level of a caption: below any heading.
_BELOW_HEADINGS = 9
# "- [ ] when the wiki is back" below "Dependencies".
_LATER = ("when ", "once ", "after ")
# Says it wherever it stands.
_TRAILER = lazy(
    r"\W*(?:this (?:issue |task |ticket )?(?:is )?)?(?:currently )?(?:blocked (?:by|on)"
    r"|depends[ -]on|waiting (?:for|on)|on hold until)\W{1,4}(?:[\w.-]+/[\w.-]+)?(?:#\d"
    r"|gh-\d|https?://)",
    re.IGNORECASE,
)
# An entry of a list that nobody marked as one.
_ENTRY = lazy(r"(?:[\w.-]+/[\w.-]+)?#\d|https?://")
_SHORTENED = lazy(r"\b([ei])\.([ge])\.|\b(etc|vs|cf)\.", re.IGNORECASE)


class Reader:
    """Reads one issue."""

    def __init__(self, title: str, repository: str) -> None:
        self.repository = repository
        self.title = plain(title[:MAX_SENTENCE], repository)
        self.section: Label | None = lead_in_of(self.title)
        self.mood = mood_of(title[:MAX_SENTENCE].lower())
        self.section_depth = 0
        self.listed = False  # the section is a lead-in's list: it ends with the list
        self.before = ""
        self.opening = True  # little was said yet
        self.sentences_left = _MAX_SENTENCES

    def read(self, lines: Iterable[Line]) -> Iterator[Wait]:
        """The waits in reading order."""
        if TAGGED.match(self.title):
            yield wait_at(self.title, 0, references_in(self.title, self.repository))
        else:
            yield from self._sentences(self.title, is_title=True)
        lines = list(lines)
        brief = sum(len(line.text) for line in lines) < _BRIEF
        told, gap = 0, False
        for line in lines:
            spoken = line.kind in {Kind.TEXT, Kind.HEADING}
            self.opening = spoken and (brief or told < _PAIR)
            if line.kind is Kind.HEADING:
                yield from self._heading(line)
            elif line.kind is not Kind.BLANK and not self._aside(line, after_gap=gap):
                yield from self._line(line)
                told += line.kind is Kind.TEXT
            gap = line.kind is Kind.BLANK

    def _aside(self, line: Line, *, after_gap: bool) -> bool:
        """Whether a line is not said of this issue: steps, logs, other plans."""
        if line.kind is Kind.TEXT and is_caption(line.text):
            bold = line.text[0] in "*_"
            if label_of(line.text) is Label.ASIDE:
                self.section, self.section_depth, self.listed = (
                    Label.ASIDE,
                    _BELOW_HEADINGS,
                    not bold,
                )
                return True
            if self.section_depth == _BELOW_HEADINGS:
                self.section = None
        if self.section is Label.ASIDE and self.listed and after_gap and line.kind is Kind.TEXT:
            self.section, self.listed = None, False
        if self.section is not Label.ASIDE:
            return False
        own = line.kind is Kind.TEXT or (line.boxed and not line.ticked)
        return not (own and _TRAILER.match(line.text))

    def _line(self, line: Line) -> Iterator[Wait]:
        if self.listed and line.kind is not Kind.ITEM and not _ENTRY.match(line.text):
            self.section, self.listed = None, False
        text = line.text[:MAX_LINE]
        if line.ticked or (self.section is None and not may_wait(text.lower())):
            return
        words = plain(text, self.repository)
        if line.kind is Kind.ROW:
            yield from self._row(words)
            return
        hits = list(self._parts(words))
        if not hits and self.section is not None:
            hits = list(self._value(self.section, words, words, boxed=line.boxed))
        yield from hits
        if not hits:
            self._lead_in(words)

    def _heading(self, line: Line) -> Iterator[Wait]:
        words = plain(line.text[:MAX_SENTENCE], self.repository)
        label = label_of(words)
        if label or self.section is None or self.listed or line.depth <= self.section_depth:
            self.section = None if label in {Label.AWAY, Label.STATE} else label
            self.section_depth, self.listed = line.depth, False
        if label is None and may_wait(words.lower()):
            yield from self._parts(words)

    def _lead_in(self, words: str) -> None:
        label = label_of(words)
        if label is None and words.endswith((":", ".")):
            label = lead_in_of(words)
        if label and label not in {Label.AWAY, Label.STATE}:
            self.section, self.section_depth, self.listed = label, 0, True

    def _row(self, words: str) -> Iterator[Wait]:
        cells = [cell.strip() for cell in words.strip("| ").split("|")]
        if len(cells) == _PAIR and (label := label_of(cells[0])):
            yield from self._value(label, cells[1], words)
        elif self.section is not None:
            yield from self._value(Label.LISTS, " ".join(cells), words)
        else:
            # "| `blocked` | waits for … |" says what a word means.
            for cell in () if cells[0] == CODE else cells:
                yield from self._sentences(cell)

    def _parts(self, words: str) -> Iterator[Wait]:
        for part in fields_of(words):
            field = field_in(part)
            if field:
                hits = list(self._value(field.label, field.value, part))
                yield from hits
                if hits or field.label in {Label.AWAY, Label.ASIDE} or is_nothing(field.value):
                    continue
            yield from self._sentences(part)

    def _value(
        self, label: Label, value: str, words: str, *, boxed: bool = False
    ) -> Iterator[Wait]:
        if (
            boxed and label in {Label.DEPENDS, Label.LISTS} and not value.startswith("I ")
        ):  # nobody makes a task of a library they use
            label = Label.WAITS
        if boxed and value.lower().startswith(_LATER):
            value = value.partition(" ")[2]
        references = open_value(label, value, self.repository)
        if references is not None:
            yield wait_at(words, 0, references)

    def _sentences(self, words: str, *, is_title: bool = False) -> Iterator[Wait]:
        if "." in words:
            words = _SHORTENED.sub(r"\1\2\3", words)
        title, mood = ("", Mood.TASK) if is_title else (self.title.lower(), self.mood)
        for sentence in (whole[:MAX_SENTENCE] for whole in SENTENCE_ENDS.split(words)):
            if self.before and sentence is not words and (field := field_in(sentence)):
                yield from self._value(field.label, field.value, sentence)
            if self.sentences_left and may_wait(sentence.lower()):
                self.sentences_left -= 1
                context = Context(title, self.repository, is_title, self.before, mood, self.opening)
                if found := found_in(sentence, context):
                    prose = not _TRAILER.match(sentence)
                    yield wait_at(sentence, found.start, found.references, prose=prose)
            self.before = sentence


def wait_at(words: str, start: int, references: References, *, prose: bool = False) -> Wait:
    """A wait with an excerpt of the plain text around the place that tells of it."""
    if len(words) > _MAX_WORDS:
        start = max(0, min(start - _LEAD, len(words) - _MAX_WORDS))
        words = words[start : start + _MAX_WORDS]
    return Wait(" ".join(words.split()), references.numbers, references.elsewhere, prose)
