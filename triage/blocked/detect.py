"""The precise rule; see the package's docstring."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from triage.blocked.denied import is_denied
from triage.blocked.evidence import Evidence, evidence_in
from triage.blocked.fields import field_in, is_nothing
from triage.blocked.labels import NOT_ITS_OWN
from triage.blocked.learned import leaning
from triage.blocked.plain import plain
from triage.blocked.reader import Reader, wait_at
from triage.blocked.references import References, references_in
from triage.blocked.sentences import ROW, Sentence, sentences_of
from triage.blocked.stems import has_any, may_wait
from triage.blocked.visible import Kind, Line, visible_lines
from triage.blocked.wait import Wait

# Keeps any input cheap; what people write about waiting stands near the top.
_MAX_BODY = 64 * 1024
_MAX_LINES = 2000
_MAX_LINE = 2000
_MAX_WAITS = 100
_MAX_LEANINGS = 40
# Found on texts that were kept out of the learning: as precise as it takes, and then as much as
# that leaves. A phrase and a leaning together need less than either alone.
_ENOUGH = 0.5
_ENOUGH_WITH_PHRASE = -1.0
_ENOUGH_FOR_A_SYMPTOM = 1.5
# Their "Blocked" and "Awaiting schedule" are sections of every such issue.
_MADE_BY_ROBOTS = frozenset({"dependency dashboard"})
_DONE_STEMS = (
    "merged",
    "closed",
    "done",
    "complete",
    "landed",
    "resolved",
    "shipped",
    "fixed",
    "released",
    "finished",
    "✅",
    "satisfied",
)


def waits_in(title: str, body: str, repository: str) -> tuple[Wait, ...]:
    """What the text says that the issue waits for.

    Args:
        title: the issue's title.
        body: its text, Markdown.
        repository: `owner/name`, to know a reference to itself.

    Returns:
        One wait per place that says so, in reading order.
    """
    title, body = title[:_MAX_LINE], body[:_MAX_BODY]
    if title.strip().lower() in _MADE_BY_ROBOTS:
        return ()
    if not may_wait(f"{title}\n{body}".lower()):
        return ()
    lines = list(islice(visible_lines(body), _MAX_LINES))
    phrases = tuple(islice(Reader(title, repository).read(lines), _MAX_WAITS))
    waits = _weighed(phrases, sentences_of(title, lines, repository), repository)
    if not any(wait.numbers or wait.elsewhere for wait in waits):
        return waits
    done = _said_done([Line(Kind.TEXT, title), *lines], repository)
    return tuple(left for wait in waits if (left := _without(wait, done))) if done else waits


def _weighed(
    phrases: tuple[Wait, ...], sentences: Iterable[Sentence], repository: str
) -> tuple[Wait, ...]:
    """The waits that phrases tell of and what was learned bears out, or else the learned ones."""
    if any(not wait.prose for wait in phrases):
        return phrases
    candidates = islice((each for each in sentences if each.place != ROW), _MAX_LEANINGS)
    leanings = [(each, how) for each in candidates if (how := leaning(each)) is not None]
    if all(how <= _ENOUGH_WITH_PHRASE for _, how in leanings):
        weighed = " ".join(" ".join(each.text.split()) for each, _ in leanings)
        return tuple(wait for wait in phrases if wait.words not in weighed)
    learned = (_learned(each, how, repository) for each, how in leanings)
    return phrases or tuple(wait for wait in learned if wait)


def _learned(sentence: Sentence, how: float, repository: str) -> Wait | None:
    """The wait that a sentence tells of; None where it names nothing that is open work."""
    text = sentence.text
    if how <= _ENOUGH or is_denied(text):
        return None
    references = references_in(text, repository)
    field = field_in(text)
    evidence = evidence_in(text, has_references=bool(references))
    over = references.done and not references
    doubtful = evidence is Evidence.AGAINST and how <= _ENOUGH_FOR_A_SYMPTOM
    elsewhere = field and (field.label in NOT_ITS_OWN or is_nothing(field.value))
    if over or doubtful or elsewhere:
        return None
    return wait_at(text, max(0, text.find("#")), references, prose=True)


def _said_done(lines: list[Line], repository: str) -> frozenset[str]:
    """The references of which any sentence says that they are done ("#5 is merged by now")."""
    done: set[str] = set()
    for line in lines:
        text = line.text[:_MAX_LINE]
        if line.kind is Kind.ITEM or line.kind is Kind.ROW:
            continue  # "- [ ] #5 is closed" is a goal
        if ("#" in text or "://" in text) and has_any(text.lower(), _DONE_STEMS):
            done |= references_in(plain(text, repository), repository).done
    return frozenset(done)


def _without(wait: Wait, done: frozenset[str]) -> Wait | None:
    if not wait.numbers and not wait.elsewhere:
        return wait
    left = References(wait.numbers, wait.elsewhere).without(done)
    return replace(wait, numbers=left.numbers, elsewhere=left.elsewhere) if left else None
