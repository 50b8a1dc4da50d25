"""What a phrase is: words that say "waits for", and how much must stand behind them.

Each is tried against its subject (who waits) and its object (for what): "this is blocked by
review" is one thing, "requests are blocked by CORS" another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from triage.blocked.evidence import Evidence
from triage.blocked.lazy import lazy
from triage.blocked.subject import Subject

# More than any evidence: this subject is never believed.
NEVER = 9


class Phrase(NamedTuple):
    """A phrase with an object behind it.

    Attributes:
        pattern: the phrase, in lower case.
        stems: substrings without any of which it cannot match (cheaper to look for).
        needs: the least evidence by subject.
        lenient: negations in front belong to the phrase.
        terse: in a task it may open a sentence with any object behind it.
    """

    pattern: re.Pattern[str]
    stems: tuple[str, ...]
    needs: Mapping[Subject, int]
    lenient: bool = False
    terse: bool = False


_SUBJECTS = (Subject.ISSUE, Subject.PRONOUN, Subject.NOBODY, Subject.TOPIC)
_LEAST = {
    "A": Evidence.UNKNOWN,
    "D": Evidence.ENDED,
    "W": Evidence.WORK,
    "*": Evidence.AGAINST,
    "E": Evidence.EVENT,
    "R": Evidence.REFERENCE,
    "-": NEVER,
}


def phrase(
    pattern: str, stems: str, least: str, *, lenient: bool = False, terse: bool = False
) -> Phrase:
    """A phrase; `least` holds a letter of `_LEAST` for issue, pronoun, nobody and topic."""
    needs = dict(zip(_SUBJECTS, (_LEAST[letter] for letter in least), strict=True))
    return Phrase(lazy(pattern), tuple(stems.split()), needs, lenient, terse)
