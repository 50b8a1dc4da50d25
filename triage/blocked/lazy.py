"""Patterns that are compiled when they are first used: most issues need few of them."""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("search", "match", "finditer", "findall", "split", "sub")


class _Lazy:
    """Stands for a pattern; from its first use on its methods are those of the compiled one."""

    def __init__(self, source: str, flags: int) -> None:
        self.source = source
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.source, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern, compiled when it is first used; it has no more than `_METHODS`."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
