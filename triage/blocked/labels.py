"""The names of fields and headings, and what each asks for."""

from __future__ import annotations

import re
from enum import Enum, auto

from triage.blocked.lexicon import any_of


class Label(Enum):
    """What a field or heading asks for."""

    WAITS = auto()  # what it waits for: any value that is not "none"
    DEPENDS = auto()  # work, but not software: "Depends on: Python 3.9"
    LISTS = auto()  # often software; believed when it is an event: "Requires: a release of libfoo"
    NAMES = auto()  # only references and keys
    STATE = auto()  # "blocked", "on hold"
    AWAY = auto()  # the other direction


_NAMES = (
    (
        Label.WAITS,
        any_of(
            "",
            "(?:blocked|held_up|gated)_(?:by|on|until)(?:_(?:issues?|prs?"
            "|the_following(?:_issues)?))?",
            "blockedby blocked(?:_(?:external|items|work|upstream))? blockers?",
            "wait(?:ing|s)_(?:for|on) awaiting on_hold_(?:until|for|pending|because) pending_on",
            "stacked_on not_before do_not_(?:start|merge|begin)_(?:before|until)",
            "(?:must_|should_)?(?:land|merge|run|start|do)_(?:only_)?after hold_until parked_until",
        ),
    ),
    (
        Label.DEPENDS,
        any_of(
            "depends?_(?:up)?on(?:_the_following(?:_(?:issues|prs))?)? dependson depends",
            "dependent_(?:up)?on gate gated_by entry_criteria start_conditions? unblocks_when",
            "preconditions? predecessors? (?:can_)?start_(?:after|when|once) after",
            "execution_prerequisites? needs_first requires_first blockers_and_dependencies",
            "dependencies_and_blockers blocked_by_depends_on depends_on_blocked_by",
            "required_before(?:_(?:this|start|starting))? upstream_blockers?",
            "(?:issue|task|ticket|blocking|upstream)_dependenc(?:y|ies)",
            "prerequisite_(?:issues?|prs?|tasks?|tickets?|work)",
        ),
    ),
    (
        Label.LISTS,
        any_of(
            "(?:story_|external_|internal_|other_|key_|project_)?(?:dependency|dependencies"
            "|pre_?requisites?|prereqs?)",
            "dependencies_blockers blockers_dependencies requires required needs",
            "dependent_(?:issues|prs|tickets) required_(?:issues|prs)",
            "upstream_(?:issues?|prs?|dependency)",
            "dependencies_and_prerequisites",
        ),
    ),
    (Label.STATE, any_of("(?:issue_)?status state")),
    (
        Label.AWAY,
        any_of(
            "blocks blocking unblocks unblocked_by enables required_by needed_by depended_on_by",
            "dependents downstream related(?:_(?:issues|to|prs))? see_also part_of parent epic",
            "children follow_?ups? out_of_scope references blocking_issues? not_blocked_by",
            "soft_dependencies optional unlocks",
        ),
    ),
)
_LABELS = tuple((label, re.compile(rf"{names}\Z")) for label, names in _NAMES)
# "This issue is currently blocked by", "Known blockers are"
_FILLING = re.compile(
    r"^(?:(?:this|it|the|is|are|also|currently|still|hard|soft|directly|current|open|known"
    r"|issue|ticket|task|story|work) )+(?=\w+)(?! )|(?: (?:are|is))$"
)
_NUMBERING = re.compile(r"^\W*\d{1,3}(?:\.\d{1,2})*[.):]?\s")
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^a-z]+")
_LONGEST = 50
# Sentences that announce a list.
_RELEASE = r"(?:releas\w+|v?\d+\.\d|launch\w*)"
_LEAD_IN = re.compile(
    r"\b(?:following|these|issues?|prs?|tickets?|tasks?|bugs?|items|blockers?|things)\b[^.?]{0,60}"
    rf"\b(?:before|prior to|first|for)\b[^.?]{{0,40}}(?:{_RELEASE}|milestone|this|start\w*|first"
    rf"|can be)?:$"
    r"|\b(?:release|milestone|launch|v?\d[\d.]*) blockers?\W*$|\bblockers? for\b"
    r"|\b(?:issues|bugs|prs|items|tickets|tasks|things|work) (?:to|that|which|remaining|left"
    r"|we)\b.{0,40}"
    rf"\b(?:before|for|until)\b.{{0,30}}{_RELEASE}\W*$"
    r"|\b(?:to be unblocked|block(?:s|ing) this(?: \w+)?|before (?:this|we|it"
    r"|starting)\b[^:]{0,40}):$"
    r"|\b(?:blocked (?:by|on)|depends on|waiting (?:for|on)|requires"
    r"|needs)(?: the)?(?: following)?(?: \w+)?:$"
)


def label_of(text: str) -> Label | None:
    """What a heading or the left side of a field asks for."""
    name = _NUMBERING.sub("", text.lower().partition("(")[0])
    words = _LETTERS.sub(" ", name).strip()
    if not words or len(words) > _LONGEST or _DIGIT.search(name):
        return None
    return _named(words) or _named(_FILLING.sub("", words))


def _named(words: str) -> Label | None:
    return next((label for label, pattern in _LABELS if pattern.match(words)), None)


def lead_in_of(text: str) -> Label | None:
    """Whether a sentence announces a list of what is waited for."""
    return Label.NAMES if _LEAD_IN.search(text.lower()) else None
