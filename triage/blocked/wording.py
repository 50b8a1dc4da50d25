"""The parts that the phrases are made of: what is done to an issue, and until when."""

from __future__ import annotations

from triage.blocked.lexicon import any_of

ON = any_of(
    "by on upon until till pending behind for awaiting because(?:_of)? due_to",
    "waiting_(?:for|on|until) upstream (?:to_)?after",
)
NOT = any_of(
    "can_?not can't could_?n[o']t unable_to not_able_to won't_be_able_to (?:not|im)possible_to",
    "should_?n[o']t do_?n[o']t(?:_want_to)? must_?n[o']t may_not not_to not won't will_not",
    "couldn't don't shouldn't isn't is_not_yet is_not never nothing_(?:we|i)_can",
    "nothing_(?:to|can) no_point_in no_sense_to(?:_even)? not_make_sense_to",
    "doesn't_make_sense_to",
)
# What is done to an issue, in the passive: programs do not speak like that.
HANDLED = any_of(
    "started begun picked_up implemented worked_on merged landed pulled dispatched done",
    "completed fixed resolved finished closed addressed tackled scheduled",
)
BEGIN = any_of(
    "start(?:ing)? begin pull pick_up merge implement work_on land dispatch proceed progress",
    "happen move_(?:forward|ahead|on) go_ahead go_in doing",
)
ACT = any_of(
    "continue complete finish fix resolve close remove do (?:re-?)?enabled? removed moved?",
    "upgraded? updated? released? ship(?:ped)? buil[dt] test(?:ed)? deploy(?:ed)? migrated?",
    "adopt(?:ed)? add(?:ed)? go address tackle used? switch(?:ed)? drop(?:ped)? support(?:ed)?",
    "publish(?:ed)? bump(?:ed)? make made run unblock(?:ed)? review(?:ed)? approved?",
    "appl(?:y|ied) possible feasible actionable revert(?:ed)? deleted? convert(?:ed)?",
    "refactor(?:ed)? link verify verified ready",
)
# … and this is only ever done to issues.
TAKEN = any_of("started begun picked_up implemented worked_on tackled scheduled dispatched")
TAKE = any_of(
    "(?:start|begin)_(?:(?:on_)?(?:this|it)|work|working_on_(?:this|it))",
    "(?:pick_(?:this|it)_up|pick_up_this|work_on_(?:this|it)|touch_(?:this|it)|merge_this)",
    "(?:implement|tackle|schedule)_(?:this|it)",
)
PUT = (
    r"(?: (?:on )?(?:this|it|that)(?: one| issue| work| ticket| task)?)?(?: (?:for now"
    r"|for the moment|indefinitely|temporarily|again|to v?\d\S*))?(?: (?:with )?\w+ing)?"
)
GAP = r"\b[^;?!]{0,70}?\b"
# The reference is the object itself: "requires #5", not "requires Docker (see #5)".
SOON = r"(?=(?:(?!\b(?:this|it|for|see|from|like|since|as|why)\b)[^#;]){0,60}#)"
UNTIL_STEMS = "until till before without"
UNTIL = "(?:until|till|before|unless and until|without)"
LATER = any_of(
    "starts? begins? merge land do run tackle revisit resume continue schedule ship",
    "pick_(?:this|it)_up be_\\w+ed be_done best_(?:\\w+ed|done|left) done_only done ready tbd",
    "(?<!started_to_)(?<!began_to_)happen comes? should unblocks unblocked can_start only_start",
    "possible only(?!_(?:happens|occurs|appears|fails|works|crashes)) planned scheduled",
    "implement will_do sequenced startable actionable follow relevant happy_to_do unlocks",
    "cleanup",
)
# … which no program says of itself.
TACKLE = any_of(
    "revisit(?:ed)? tackled? pick(?:ed)?_(?:this_|it_)?up worked_on merge_this land_this",
    "merge_it (?:do|implement|address|start|resume)_(?:this|it) (?:be|get)_(?:started|tackled)",
    "(?:be|get)_(?:addressed|worked_on|merged|landed|implemented|scheduled) follow_up_on_this",
    "come_back_to_this close_(?:this|it)(?:_\\w+)? scheduled sequenced reconsider re-?evaluate",
    "look_at_this_again",
)
