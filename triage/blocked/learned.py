"""How much a sentence reads like one that says its issue waits, learned from labelled sentences."""

from __future__ import annotations

import math
from functools import cache

from triage.blocked.sentences import Sentence
from triage.blocked.words import runs_of, words_of

_HALF = 2


def leaning(sentence: Sentence) -> float | None:
    """How much a sentence leans to "the issue waits": above 0 rather yes, below rather no.

    The logarithm of the odds of a logistic regression over runs of words (tests/blocked/README.md).

    Returns:
        None where most words were never seen in the learning, as in another language.
    """
    bias, weights = _learned()
    words = words_of(sentence.text)
    spoken = [word for word in words if word[0].isalpha()]
    if not spoken or sum(word in weights for word in spoken) * _HALF < len(spoken):
        return None
    runs = runs_of(sentence.place, sentence.heading, words)
    return bias + sum(weights.get(run, 0.0) for run in runs) / math.sqrt(len(runs))


@cache
def _learned() -> tuple[float, dict[str, float]]:
    from triage.blocked.weights import BIAS, SCALE, WEIGHTS  # noqa: PLC0415 -- large, seldom needed

    lines = (line.split("\t") for line in WEIGHTS.strip("\n").split("\n"))
    return BIAS, {run: int(weight) / SCALE for weight, run in lines}
