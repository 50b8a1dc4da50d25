"""A sentence of an issue as the short runs of words that are weighed (`learned.py`)."""

from __future__ import annotations

import re

from triage.blocked.lazy import lazy

# These patterns and classes belong to the weights: with others they must be learned anew. That is
# why references are not looked for as in `references.py`, which may change.
# What stands for any reference, key of another tracker and number:
_TICKET = "#0"
_NUMBER = "0"

_REFERENCE = lazy(r"(?:[\w.-]{1,100}/[\w.-]{1,100})?#\d{1,9}|\bgh-\d{1,9}", re.IGNORECASE)
_KEY = lazy(
    r"\b(?!(?:UTF|SHA|ISO|RFC|HTTP|CVE|AES|RSA|GPT|UTC|MD|PEP|ARM|ES)-)[A-Z][A-Z0-9]{1,9}-\d{1,6}\b"
)
# … and of trackers made of files ("app-x7q", "bd-4e10da.2").
_FILE_KEY = lazy(
    r"\b[a-z][a-z_]{1,30}(?:-[a-z]{1,20}){0,3}-(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{3,6}(?:\.\d{1,3})*\b"
)
_WORD = lazy(r"#0|‹\w{1,20}›|`…`|[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[^\w\s]")
_MOST_WORDS = 80
_MOST_OF_HEADING = 8
_LONGEST = 4
_LONGEST_OF_CLASSES = 5

_CLASSES = {
    "DONE": "merged lands landed land landing merge merges merging released release releases"
    " shipped ships ship fixed done finished complete completed completes closed resolved"
    " implemented available ready approved accepted decided settled published stable stabilized"
    " deployed live delivered upstreamed addressed in out supported",
    "TICKET": "issue issues pr prs ticket tickets task tasks bug bugs story stories epic epics"
    " patch mr pull request requests rfc proposal cl bead beads card item phase stage step"
    " milestone",
    "NEED": "need needs needed require requires required requiring",
    "UNTIL": "until till once after when before unless upon",
    "BLOCK": "blocked blocks blocking blocker blockers block",
    "DEPEND": "depends depend dependent dependency dependencies depending",
    "WAIT": "wait waits waiting awaiting pending await waited",
    "THE": "the a an this that these those our my its their",
    "BE": "is are was were be been being 's gets get has have had will would can could should must"
    " may might",
}
_CLASS_OF = {word: name for name, words in _CLASSES.items() for word in words.split()}


def words_of(text: str) -> list[str]:
    """The words and signs of a plain text in lower case, references and numbers made alike."""
    if "#" in text or "gh-" in text.lower():
        text = _REFERENCE.sub(_TICKET, text)
    if "-" in text:
        text = _FILE_KEY.sub(_TICKET, _KEY.sub(_TICKET, text))
    found = _WORD.findall(text.replace("‹ticket›", _TICKET).lower().replace("’", "'"))
    return [_NUMBER if word.isdigit() else word for word in found]


def runs_of(place: str, heading: str, sentence: list[str]) -> set[str]:
    """Every run of up to four words, and of up to five classes of words, with its place.

    Args:
        place: a sign for what the sentence is ("<t>" for a title; see `sentences.py`).
        heading: the plain text that it stands under, or "".
        sentence: its words.
    """
    under = [f"h:{word}" for word in words_of(heading)[-_MOST_OF_HEADING:]]
    words = [place, *under, "<s>", *sentence[:_MOST_WORDS], "</s>"]
    classes = [_CLASS_OF.get(word, word) for word in words]
    runs = {" ".join(words[i : i + n]) for n in range(1, _LONGEST + 1) for i in _starts(words, n)}
    runs.update(
        "^" + " ".join(classes[i : i + n])
        for n in range(2, _LONGEST_OF_CLASSES + 1)
        for i in _starts(classes, n)
    )
    return runs


def _starts(words: list[str], length: int) -> range:
    return range(len(words) - length + 1)
