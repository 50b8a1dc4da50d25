"""What a sentence is read with, and what is found in it."""

from __future__ import annotations

from typing import NamedTuple

from triage.blocked.references import NO_REFERENCES, References, references_in
from triage.blocked.titles import Mood


class Context(NamedTuple):
    """What a sentence is read with.

    Attributes:
        title: the issue's title in lower case: what it names is the issue's topic.
        repository: `owner/name`.
        is_title: the sentence is the title itself.
        sentence_before: "#5 adds X." in front of "Once that lands …".
        mood: what kind of issue the title announces.
        opening: the sentence opens the issue, or there is little else: it says what is to be done.
    """

    title: str
    repository: str
    is_title: bool = False
    sentence_before: str = ""
    mood: Mood = Mood.TASK
    opening: bool = False

    @property
    def before(self) -> References:
        """The references of the sentence before."""
        return references_in(self.sentence_before, self.repository)


class Found(NamedTuple):
    """Where a sentence says that the issue waits, and for what."""

    start: int
    references: References = NO_REFERENCES
