"""The cheap question before the dear ones: can a text say at all that something waits?

Most lines of most issues cannot, and a few substring searches tell.
"""

from __future__ import annotations


def _stems(*lists: str) -> tuple[str, ...]:
    return tuple(stem.replace("_", " ") for stems in lists for stem in stems.split())


# Any of these may be it …
_WAITING = _stems(
    "block pend wait hold held_ until postpon defer park requisite stall stuck gate shelved paused",
    "delayed not_before",
)
# … a time may be it beside the end of some work …
_TIMES = _stems(
    "once when after soon first before without following upon",
)
_ENDS = _stems(
    "# :// gh- merg land releas ship publish clos resolv fix address implement complet finish",
    "done availab support stab ready deploy accept approv decid adopt final settl upstream _out",
    "goes_in _is_in _in_main _in_master upgrad migrat live submit launch announc up_on drop",
    "solved agreed answered adds require",
)
# … and these beside a reference.
_NEEDS = _stems(
    "need requir stacked prereq precondition predecessor criteria condition contingent hinge",
    "tabled subject_to reliant relies_on frozen backlog before_",
)
_REFERENCES = _stems("# :// gh- upstream release")
# The label of a list: its references stand in the next lines.
_LABELS = _stems("requires: needs: before_this before_we before_it")


def may_wait(low: str) -> bool:
    """Whether a lower-cased text has the words for it."""
    return (
        has_any(low, _WAITING)
        or (has_any(low, _TIMES) and has_any(low, _ENDS))
        or (has_any(low, _REFERENCES) and has_any(low, _NEEDS))
        or (low.rstrip().endswith(":") and has_any(low, _LABELS))
    )


def has_any(low: str, stems: tuple[str, ...]) -> bool:
    """Whether a text contains any of the substrings."""
    for stem in stems:  # noqa: SIM110 -- `any` over a generator takes twice as long, here it counts
        if stem in low:
            return True
    return False
