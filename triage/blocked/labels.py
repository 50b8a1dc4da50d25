"""The names of fields and headings, and what each asks for."""

from __future__ import annotations

from enum import Enum, auto

from triage.blocked.lazy import lazy
from triage.blocked.lexicon import any_of


class Label(Enum):
    """What a field or heading asks for."""

    WAITS = auto()  # what it waits for: any value that is not "none"
    DEPENDS = auto()  # work, but not software: "Depends on: Python 3.9"
    LISTS = auto()  # often software; believed when it is an event: "Requires: a release of libfoo"
    NAMES = auto()  # only references and keys
    STATE = auto()  # "blocked", "on hold"
    TIME = auto()  # "Order: after #5"
    ASIDE = auto()  # what stands there is not said of this issue: steps, logs, other plans
    AWAY = auto()  # the other direction


NOT_ITS_OWN = frozenset({Label.ASIDE, Label.AWAY})
"""What stands under these does not say that the issue waits."""

_NAMES = (
    (
        Label.WAITS,
        any_of(
            "",
            "(?:blocked|held_up|gated)_(?:by|on|until)(?:_(?:issues?|prs?"
            "|the_following(?:_issues)?))?",
            "blockedby why_(?:is_)?(?:this_)?(?:is_)?blocked blocked(?:_(?:external|items|work"
            "|upstream))? blockers?",
            "wait(?:ing|s)_(?:for|on) awaiting on_hold_(?:until|for|pending|because) pending_on",
            "stacked_on not_before do_not_(?:start|merge|begin)_(?:before|until)",
            "(?:must_|should_)?(?:land|merge|run|start|do)_(?:only_)?after hold_until parked_until",
            "(?:(?:what|what_s|what_is|issues|prs|currently)_)?blocking_this(?:_(?:issue|task"
            "|pr))?",
            "(?:must_|should_)?(?:come|comes|merge|land|do|run)_after on_hold",
            "bloquead[oa]_por bloqué_par blockiert_(?:durch|von) espera_a en_espera_de"
            " en_attente_de",
            "depende_de dépend_de hängt_ab_von abhängig_von зависит_от aguardando wartet_auf"
            " заблокировано ожидает",
        ),
    ),
    (
        Label.DEPENDS,
        any_of(
            "deps depends?_(?:up)?on(?:_the_following(?:_(?:issues|prs))?)? dependson depends",
            "dependent_(?:up)?on gate gated_by entry_criteria start_conditions? unblocks_when",
            "preconditions? predecessors? (?:can_)?start_(?:after|when|once) after "
            "unblock_conditions?",
            "execution_prerequisites? needs_first requires_first blockers_and_dependencies",
            "dependencies_and_blockers blocked_by_depends_on depends_on_blocked_by",
            "required_before(?:_(?:this|start|starting))? upstream_blockers?",
            "(?:issue|task|ticket|blocking|upstream)_dependenc(?:y|ies)",
            "(?:prerequisite|predecessor)_(?:issues?|prs?|tasks?|tickets?|work)",
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
            "dependência dependências dependencias? dépendances? abhängigkeit(?:en)? bağımlılıklar",
            "pré_requisitos? prerrequisitos? prérequis voraussetzung(?:en)? зависимости",
            "(?:must|should|needs_to|has_to)_(?:land|be_(?:merged|done|finished|released))_first",
        ),
    ),
    (Label.NAMES, any_of("hold gated requirements")),
    (Label.STATE, any_of("(?:issue_)?status state labels?")),
    (
        Label.TIME,
        any_of(
            "(?:merge_|execution_|rollout_)?(?:order|ordering|sequence|sequencing|schedule) when",
            "timing timeline eta milestone due (?:earliest_)?start(?:_of_work)?",
        ),
    ),
    (
        Label.ASIDE,
        any_of(
            "(?:steps_)?(?:to_|for_)?(?:reproduc(?:e|tion|ing)|repro)(?:_steps|_the_.*)? steps",
            "(?:how_to_reproduce|test_steps|how_to_test|testing_instructions)(?:_it)?",
            "(?:the_)?(?:expected|actual|current|observed|desired)_(?:behaviou?r|results?|outcome)",
            "expected actual what_(?:happened|happens|did_you_expect.*|you_expected.*)",
            "alternatives?(?:_(?:considered|you.*|solutions?))? describe_alternatives.*",
            "(?:possible_|potential_|proposed_)?(?:solutions?|options|approaches|workarounds?)(?:_.*)?",
            "consider suppose imagine given (?:for_)?example(?:_.*)? scenario",
            "(?:out_of|not_in)_scope non_goals? not_goals future(?:_(?:work|ideas|improvements))?",
            "follow_?ups? later possible_follow_ups? next_steps_after_this",
            "(?:relevant_|server_|console_|browser_|build_|application_|debug_)?"
            "(?:logs?|log_output|output|console|stack_?traces?|tracebacks?|backtraces?)",
            "(?:error|crash)_(?:logs?|messages?|output|reports?) environment system_info.* "
            "versions?",
            "examples? usage(?:_examples?)? impact severity user_stor(?:y|ies) glossary terms",
        ),
    ),
    (
        Label.AWAY,
        any_of(
            "blocks blocking unblocks unblocked_by enables required_by needed_by depended_on_by",
            "dependents downstream related(?:_(?:issues|to|prs))? see_also part_of parent epic",
            "children references blocking_issues? not_blocked_by",
            "soft_dependencies optional unlocks",
        ),
    ),
)
_LABELS = tuple((label, lazy(rf"{names}\Z")) for label, names in _NAMES)
# "This issue is currently blocked by", "Known blockers are"
_FILLING = lazy(
    r"^(?:(?:this|it|the|is|are|also|currently|still|hard|soft|directly|current|open|known"
    r"|issue|ticket|task|story|work) )+(?=\w)|(?: (?:are|is))$"
    r"| (?:for|of|to) (?:this|the)(?: (?:issue|task|ticket|story|work|pr))?$"
)
_NUMBERING = lazy(r"^\W*\d{1,3}(?:\.\d{1,2})*[.):]?\s")
_DIGIT = lazy(r"\d")
_LETTERS = lazy(r"[\W\d_]+")
_LONGEST = 50
# A line that is a heading in all but the marks.
_CAPTION = lazy(r"(?:\*\*|__)[^*\n]{2,60}(?:\*\*|__)\W*$|[A-Za-z][\w /-]{2,40}:$")
# Sentences that announce a list.
_RELEASE = r"(?:releas\w+|v?\d+\.\d|launch\w*)"
_LEAD_IN = lazy(
    r"\bthese (?:issues|prs|pull requests|tickets|tasks|bugs)\b.{0,20}\b(?:must|need to|have to)"
    r" (?:be \w+|land)\b[^.]{0,20}\b(?:before|for|prior to)\b.{0,40}[.:]$|"
    r"\b(?:following|these|issues?|prs?|tickets?|tasks?|bugs?|items|blockers?|things)\b[^.?]{0,60}"
    rf"\b(?:before|prior to|first|for)\b[^.?]{{0,40}}(?:{_RELEASE}|milestone|this|start\w*|first"
    rf"|can be)?:$"
    r"|\b(?:release|milestone|launch|v?\d[\d.]*) blockers?\W*$|\bblockers? for\b"
    r"|\b(?:issues|bugs|prs|items|tickets|tasks|things|work) (?:to|that|which|remaining|left"
    r"|we)\b.{0,40}"
    rf"\b(?:before|for|until)\b.{{0,30}}{_RELEASE}\W*$"
    r"|^(?:to ?do|left|remaining|needed|required|open|missing)\b.{0,30}\bbefore\b.{0,40}:$"
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


def is_caption(text: str) -> bool:
    """Whether a line is bold from end to end, or ends in a colon after a few words."""
    return text[-1:] in {"*", "_", ":"} and _CAPTION.match(text) is not None


def _named(words: str) -> Label | None:
    return next((label for label, names in _LABELS if names.match(words)), None)


def lead_in_of(text: str) -> Label | None:
    """Whether a sentence announces a list of what is waited for."""
    return Label.NAMES if _LEAD_IN.search(text.lower()) else None
