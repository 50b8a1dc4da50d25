"""What an issue's title tells of its text: a task, an error, or waiting as a feature."""

from __future__ import annotations

from enum import Enum, auto

from triage.blocked.labels import lead_in_of
from triage.blocked.lazy import lazy


class Mood(Enum):
    """What kind of issue a title announces."""

    TASK = auto()  # work to do: who waits without being named is the issue
    TROUBLE = auto()  # an error: who waits is often a program
    FEATURE = auto()  # about waiting, blocking or depending: the text tells how that works


_TROUBLE = lazy(
    r"\b(?:not?|un\w+|in(?:correct|valid)|fail\w*|errors?|crash\w*|bugs?|broken|wrong|missing"
    r"|slow|stuck|hang\w*|regress\w*|still|empty|deleted|disappear\w*|should|shows?|gets|lost"
    r"|freez\w+|deadlock\w*|race|leak\w*|never|how|why|feature request)\b|n't\b|\?"
)
_FEATURE = lazy(
    r"\b(?:block(?:ed|ing|ers?)|depends?[ _]on|issue dependencies|meeting|stand-?up|weekly)\b"
)


def mood_of(title: str) -> Mood:
    """The mood of a title in lower case that does not itself say that the issue waits."""
    if _FEATURE.search(title) and not lead_in_of(title):
        return Mood.FEATURE
    return Mood.TROUBLE if _TROUBLE.search(title) else Mood.TASK
