"""Which waits are believed: phrases and what was learned, weighed against each other."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from triage.blocked.denied import is_denied
from triage.blocked.evidence import Evidence, evidence_in
from triage.blocked.fields import field_in, is_nothing
from triage.blocked.labels import NOT_ITS_OWN
from triage.blocked.learned import leaning
from triage.blocked.reader import wait_at
from triage.blocked.references import references_in
from triage.blocked.sentences import ROW, Sentence
from triage.blocked.wait import Wait

# Keeps any input cheap.
_MAX_LEANINGS = 40
# Found on texts that were kept out of the learning: as precise as it takes, and then as much as
# that leaves. A phrase and a leaning together need less than either alone.
_ENOUGH = -0.25
_ENOUGH_WITH_PHRASE = -1.5
_ENOUGH_FOR_A_SYMPTOM = 1.0


def weighed(
    phrases: tuple[Wait, ...], sentences: Iterable[Sentence], repository: str
) -> tuple[Wait, ...]:
    """The waits that phrases tell of and what was learned bears out, or else the learned ones.

    Args:
        phrases: what the phrases tell of; fields, lists and trailers need no second opinion.
        sentences: the issue's, in reading order.
        repository: `owner/name`.
    """
    if any(not wait.prose for wait in phrases):
        return phrases
    candidates = islice((each for each in sentences if each.place != ROW), _MAX_LEANINGS)
    leanings = [(each, how) for each in candidates if (how := leaning(each)) is not None]
    if all(how <= _ENOUGH_WITH_PHRASE for _, how in leanings):
        heard = " ".join(" ".join(each.text.split()) for each, _ in leanings)
        return tuple(wait for wait in phrases if wait.words not in heard)
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
