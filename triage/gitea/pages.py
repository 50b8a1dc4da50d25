"""Lists in Gitea's answers, of one page or of several (gitea-facts §1, §2)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from triage.errors import LostError
from triage.gitea.client import Client
from triage.gitea.protocol import Answer
from triage.model import whole

PAGE = 50
"""Items a page, as far as the server grants that many."""


def pages(client: Client, path: str, **params: str) -> Iterator[list[dict[str, Any]]]:
    """All pages of a list, each item once.

    Pages are asked for until the announced total is reached, or until one brings nothing new:
    some lists have no total, and some servers ignore `page`.

    Raises:
        GiteaError: when a page did not come.
    """
    seen: set[int] = set()
    count = 0
    for page in itertools.count(1):
        answer = client.get(path, **params, limit=PAGE, page=page)
        items = objects(answer, path)
        count += len(items)
        fresh = [item for item in items if whole(item.get("id")) not in seen]
        yield fresh
        seen |= {whole(item.get("id")) for item in fresh}
        if not fresh or count == answer.total:
            return


def objects(answer: Answer, path: str) -> list[dict[str, Any]]:
    """The items of a list; `null` is an empty one, and stands in it for what could not be loaded.

    Raises:
        LostError: when the answer is something else: it is not known what there is.
    """
    data = answer.data if answer.data is not None else []
    if not isinstance(data, list):
        message = f"GET {path}: the answer is not a list"
        raise LostError(message, status=200, method="GET", path=path)
    return [item if isinstance(item, dict) else {} for item in data]
