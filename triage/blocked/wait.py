"""What a text waits for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wait:
    """The words that say an issue waits, and the issues or pull requests they name.

    Attributes:
        words: an excerpt of the text (hostile text), shortened.
        numbers: issues of the same repository.
        elsewhere: issues of other repositories, as `owner/name#5`.
        prose: a sentence says it, not a field, a trailer, a list under a heading or a tag.
    """

    words: str
    numbers: tuple[int, ...] = ()
    elsewhere: tuple[str, ...] = ()
    prose: bool = False
