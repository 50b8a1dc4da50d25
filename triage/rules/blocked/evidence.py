"""Which references of an issue's text stand for work that the issue waits for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from triage.rules.blocked import words
from triage.rules.blocked.visible import Line, visible_lines

MAX_BODY = 16 * 1024
"""Keeps any input cheap; what people write about waiting stands near the top."""

# So far from the word of waiting, or from the reference before, a reference still belongs to it.
_NEAR = 60
_SPAN = 120
_WAITING = frozenset({"field", "wait", "until", "when"})
_REFERENCE = re.compile(words.REFERENCE, re.IGNORECASE)
_SIGN = re.compile(r"#\d|gh-\d|/(?:issues|pulls?|merge_requests)/\d", re.IGNORECASE)
_MENTION = re.compile(r"\b(?:blocked|blocks|blocking)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wait:
    """One thing that a text says the issue waits for, and the words that say so.

    Attributes:
        number: an issue or pull request of the same repository, or 0.
        elsewhere: one of another repository, as `owner/name#5`, or "".
        words: an excerpt of the text (hostile text), one line of 120 characters at most.
    """

    number: int
    elsewhere: str
    words: str


def mention_in(text: str) -> str:
    """The blunt rule (`any-mention`): the first word blocked, blocks or blocking, or ""."""
    found = _MENTION.search(text)
    return found[0] if found else ""


def waits_in(title: str, body: str, repository: str) -> tuple[Wait, ...]:
    """What the text names as waited for, each once, in reading order.

    Args:
        title: the issue's title.
        body: its text, Markdown; no more than `MAX_BODY` characters of it are read.
        repository: `owner/name`, to know a reference to itself.
    """
    title, body = title[:MAX_BODY], body[:MAX_BODY]
    if not (_SIGN.search(title) or _SIGN.search(body)):
        return ()
    found: dict[str, re.Match[str]] = {}
    done: set[str] = set()
    for match, waits in _references([*visible_lines(title), *visible_lines(body)]):
        name = _name(match["name"], repository)
        if waits:
            found.setdefault(name, match)
        elif match["over"]:
            done.add(name)
    return tuple(_wait(name, match) for name, match in found.items() if name not in done)


def _name(reference: str, repository: str) -> str:
    """The reference as `#12` or, of another repository, `owner/name#12`."""
    owner, _, number = reference.rpartition("#")
    if not owner:
        return f"#{int(number.lower().removeprefix('gh-'))}"
    here = owner.lower() == repository.lower()
    return f"#{int(number)}" if here else f"{owner}#{int(number)}"


def number_of(reference: str, repository: str) -> int:
    """The number of an issue of this repository, or 0 for a reference to another one."""
    name = _name(reference, repository)
    return int(name[1:]) if name[0] == "#" else 0


def _wait(name: str, match: re.Match[str]) -> Wait:
    start = max(0, min(match.start() - _NEAR, len(match.string) - _SPAN))
    excerpt = match.string[start : start + _SPAN].strip()
    return Wait(int(name[1:]), "", excerpt) if name[0] == "#" else Wait(0, name, excerpt)


def _references(lines: list[Line]) -> Iterator[tuple[re.Match[str], bool]]:
    """Every reference, and whether it is waited for; entries of a list of waits are."""
    under: Line | None = None  # the heading or caption above that announces waits
    for line in lines:
        named = _SIGN.search(line.text) and _REFERENCE.search(line.text)
        entry = line.kind in {"item", "row"} or bool(named and named.start() == 0)
        if under and under.kind != "heading" and not entry:
            under = None
        if named:
            for sentence in words.SENTENCE.split(line.text):
                yield from _in_sentence(sentence, "field" if under and entry else "")
        if line.kind == "heading" or (line.announces and not named):
            under = line if _announces_waits(line.text) else None


def _announces_waits(caption: str) -> bool:
    against = words.OTHER.search(caption) or words.DENIED.search(caption)
    return len(caption) < _SPAN and not against and words.CAPTION.search(caption) is not None


def _in_sentence(text: str, state: str) -> Iterator[tuple[re.Match[str], bool]]:
    """The references of a sentence, each meant as the words before it say.

    `state` is the kind of the last token that tells how references are meant, "" before any. After
    "denied" none is waited for: the sentence asks, or a reference is its subject.
    """
    signs = [sign.start() for sign in _SIGN.finditer(text)] or [len(text)]
    state, since = ("denied" if text.rstrip(" )").endswith("?") else state), 0
    for token in words.TOKEN.finditer(text, max(0, signs[0] - _SPAN)):
        if token.start() > signs[-1]:
            return
        kind = token.lastgroup or ""
        if kind == "reference":
            waits = _is_waited_for(token, state, since)
            yield token, waits
            since = token.end() if waits else since
            state = state or "denied"
        elif state != "denied":
            taken_back = kind in _WAITING and _is_denied(token)
            state, since = "other" if taken_back else kind, token.end()


def _is_waited_for(token: re.Match[str], state: str, since: int) -> bool:
    near = token.start() - since <= _NEAR
    if state == "until":
        return near
    if state == "when":
        return near and words.COMPLETION.match(token.string, token.end("name")) is not None
    if token["over"]:
        return False
    if state in {"field", "wait"}:
        return near or state == "field"
    return bool(token["first"]) and not state and not _is_denied(token)


def _is_denied(token: re.Match[str]) -> bool:
    before = token.string[max(0, token.start() - _SPAN) : token.start()]
    return words.DENIED.search(words.CLAUSE.split(before)[-1]) is not None
