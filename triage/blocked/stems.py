"""The cheap question before the dear ones: can a text say at all that something waits?

Most lines of most issues cannot, and a few substring searches tell.
"""

from __future__ import annotations


def _stems(*lists: str) -> tuple[str, ...]:
    return tuple(stem.replace("_", " ") for stems in lists for stem in stems.split())


# Any of these may be it …
_WAITING = _stems(
    "block pend wait hold held_ until _till_ postpon defer park requisite stall stuck gate",
    "shelved paused cannot_start can't_start cannot_begin can't_begin cannot_proceed",
    "can't_proceed sign-off go-ahead embargo delayed not_before started_before start_before",
    "start_after contingent hinge predicated subject_to shelv burner icebox snooze long_as deps",
    "only_possible no_work revisit depend requisite sequenced not_merge n't_merge only_merge",
    "dépend voraussetz abhäng hängt bağıml завис заблок bloqu espera aguard wartet requisito",
    "not_ready approval make_sure hold_on_merging merge_yet merge_just then_will table_this"
    " preventing park_this soon_as t_available"
    " t_released t_out_yet on_top_of requis coming_soon not_publish n't_publish don't_release"
    " not_release not_been_merged not_been_released n't_been_merged n't_been_released",
)
# … a time may be it beside the end of some work …
_TIMES = _stems(
    "once when after soon first before without follow upon",
)
_ENDS = _stems(
    "# :// gh- merg land releas ship publish clos resolv fix address implement complet finish",
    "done availab support stab ready deploy accept approv decid adopt final settl upstream _out",
    "_is_in upgrad migrat live submit launch announc up_on drop solved agreed answered adds",
    "require rewrit bump eol end_of_life freeze frozen ends we_ customer there picked deliver",
    "arriv reach everyone online vendor input legal sign yet _in_ma goes_in eol chosen built",
    "defined happy confident we've receiv collect lift _is_ _are_ _been_",
)
# … and these beside a reference.
_NEEDS = _stems(
    "need requir stacked prereq precondition predecessor criteria condition _yet will_be",
    "to_happen to_be_fixed tabled todo -> → first these_ reliant relies_on frozen backlog",
    "before_",
)
_REFERENCES = _stems("# :// gh- upstream release to_be_")
_MUST = _stems("need requir must have_to has_to let")
# The label of a list: its references stand in the next lines.
_LABELS = _stems("requires: needs: before_this before_we before_it these_")


def may_wait(low: str) -> bool:
    """Whether a lower-cased text has the words for it."""
    return (
        has_any(low, _WAITING)
        or (has_any(low, _TIMES) and has_any(low, _ENDS))
        or (has_any(low, _REFERENCES) and has_any(low, _NEEDS))
        or ("first" in low and has_any(low, _MUST))
        or (low.rstrip().endswith((":", ".")) and has_any(low, _LABELS))
    )


def has_any(low: str, stems: tuple[str, ...]) -> bool:
    """Whether a text contains any of the substrings."""
    for stem in stems:  # noqa: SIM110 -- `any` over a generator takes twice as long, here it counts
        if stem in low:
            return True
    return False
