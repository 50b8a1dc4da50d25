# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn>=1.5"]
# ///
"""Learns `triage/blocked/weights.py` from labelled sentences; run by hand, from the root.

    python -m tests.blocked.learn SENTENCES... > weights.py

Each line of the files is a JSON object: `place`, `heading` and `text` as `triage.blocked.sentences`
gives them, `waits` (0 or 1), `source` (the repository, so that its own names are not learned), and,
if it counts more or less than others, `weight`. A sentence of which only a likelihood is known
comes twice, as a wait and as none, each weighing as much as it is likely.
A logistic regression over the runs of words (`triage.blocked.words`); README.md tells of the data.
"""

from __future__ import annotations

import json
import math
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from triage.blocked.words import runs_of, words_of

# Settled by trying, on repositories that were kept out of the learning.
_SOURCES = 3  # a run that fewer repositories use is a name of theirs
_KEPT = 30_000
_STRENGTH = 0.6
_WEIGHT_OF_WAITS = 2
_SCALE = 20  # weights are whole twentieths


def main(paths: list[str]) -> None:
    """Writes the module with the weights to standard output."""
    lines = [line for path in paths for line in Path(path).read_text("utf-8").splitlines()]
    examples: list[dict[str, Any]] = [json.loads(line) for line in lines]
    runs = [runs_of(each["place"], each["heading"], words_of(each["text"])) for each in examples]
    rarity = _rarity(runs, [each["source"] for each in examples])
    bias, weights = _fit(runs, examples, rarity)
    strongest = sorted(weights, key=lambda run: -abs(weights[run]))[:_KEPT]
    words = {run for run in weights if " " not in run}  # all: they tell which words are known
    sys.stdout.write(_module(bias, {run: weights[run] for run in sorted({*strongest, *words})}))


def _rarity(runs: list[set[str]], sources: list[str]) -> dict[str, float]:
    """How much a run tells: the fewer sentences hold it, the more (inverse frequency)."""
    places: defaultdict[str, set[str]] = defaultdict(set)
    count: defaultdict[str, int] = defaultdict(int)
    for found, source in zip(runs, sources, strict=True):
        for run in found:
            places[run].add(source)
            count[run] += 1
    return {
        run: math.log((1 + len(runs)) / (1 + count[run])) + 1
        for run, where in places.items()
        if len(where) >= _SOURCES and run.isascii() and run.isprintable()
    }


def _fit(
    runs: list[set[str]], examples: list[dict[str, Any]], rarity: dict[str, float]
) -> tuple[float, dict[str, float]]:
    from scipy.sparse import csr_matrix  # noqa: PLC0415 -- only here
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    column = {run: number for number, run in enumerate(rarity)}
    rows, columns, values = [], [], []
    for row, found in enumerate(runs):
        for run in found & rarity.keys():
            rows.append(row)
            columns.append(column[run])
            values.append(rarity[run] / math.sqrt(len(found)))
    matrix = csr_matrix((values, (rows, columns)), shape=(len(runs), len(column)))
    model = LogisticRegression(
        C=_STRENGTH, class_weight={0: 1, 1: _WEIGHT_OF_WAITS}, solver="liblinear", max_iter=1000
    ).fit(
        matrix,
        [each["waits"] for each in examples],
        sample_weight=[each.get("weight", 1.0) for each in examples],
    )
    learned = zip(column, model.coef_[0], strict=True)
    return model.intercept_[0], {run: weight * rarity[run] for run, weight in learned}


def _module(bias: float, weights: dict[str, float]) -> str:
    lines = [f"{round(weight * _SCALE)}\t{run}" for run, weight in weights.items()]
    return "\n".join(
        [
            '"""What each run of words says of a wait; made by tests/blocked/learn.py."""',
            "",
            f"SCALE = {_SCALE}",
            f"BIAS = {bias:.4f}",
            'WEIGHTS = r"""',
            *lines,
            '"""',
            "",
        ]
    )


if __name__ == "__main__":
    main(sys.argv[1:])
