"""The phrases that say "waits for" or "needs"; those of time stand in `deferrals`."""

from __future__ import annotations

from triage.blocked.deferrals import DEFERRALS
from triage.blocked.phrase import phrase
from triage.blocked.wording import ON, PUT, SOON

_WAITS = (
    # "blocked on" in front is said of work, "blocked by" also of requests and people.
    phrase(r"^\W*blocked on\b(?!:)", "blocked", "AAA-"),
    phrase(
        r"(?<![\w-])(?:(?:hard|soft|fully|partially|still|externally)-)?blocked\s*"
        rf"(?:(?: (?:currently|also|mostly|mainly|only|again|partly|still))?\s*{ON}\b|:(?= )"
        rf"|[—–-]{{1,2}}\s?(?=\S*#\d))"
        r"|\b(?:held up|held back|hinges|contingent|conditional|predicated|bottlenecked)"
        r"\s+(?:by|on|upon|for|until|behind|pending|waiting (?:for|on))\b",
        "blocked held hinges contingent conditional predicated bottleneck",
        "AWWR",
    ),
    phrase(r"\bgated (?:by|on|upon|until|behind|pending)\b", "gated", "AAWR"),
    phrase(
        r"\b(?:stalled|stuck)\s+(?:by|on|upon|for|until|behind|pending|because of|due to"
        r"|waiting (?:for|on))\b",
        "stalled stuck",
        "WWRR",
    ),
    phrase(r"\bsubject to\b", "subject", "WERR"),
    phrase(
        r"\b(?:depends?|dependent|dependant|depending|reliant|relies)\s+(?:up)?on\b(?!:)",
        "depend reliant relies",
        "EEER",
        terse=True,
    ),
    phrase(
        r"\bwaiting\s+(?:up)?(?:for|on|until|till)\b|\bawait(?:s|ing)\b(?! (?:on|for)\b)"
        r"|(?<!\bit )(?<!\bseems )(?<!\bappears )(?<!\bhad )\b(?:needs?|have|has|should|must"
        r"|going|'ll|i'd|will|want|sense|let's|better|best|suggest|rather(?! than)|propose"
        r"|to) (?!not\b)(?:\w+ )?wait (?:with \w+ |a (?:while|bit|little) )?(?:for|on|until"
        r"|till)\b",
        "wait",
        "WWWR",
    ),
    phrase(r"\b(?:hard|soft)-blocked (?:by|on)\b", "blocked", "AAA-"),
    phrase(
        r"(?:to me )?(?:the )?\bbest\b[^.;]{0,20}\bwait (?:for|on|until|till)\b", "wait", "WWW-"
    ),
    # People wait "on" things, programs "for" them.
    phrase(r"\bwaiting on\b", "waiting on", "AWA-"),
    phrase(
        r"^\W*(?:waiting (?:for|until|till)|(?:deferred|delayed|paused|embargoed) (?:until|till)"
        r"|pending(?!.*\b(?:is|are|was|were|do|has|have|should|must|can|shows?)\b))\b",
        "waiting deferred delayed paused embargoed pending",
        "WWWR",
        terse=True,
    ),
    phrase(r"\bwaits?\s+(?:up)?(?:for|on|until|till)\b", "wait", "WRER"),
    phrase(
        r"\bpending\b(?: (?:up)?on)?(?! (?:requests?|jobs?|state|status|changes|prs|reviews|tasks"
        r"|issues)\b)",
        "pending",
        "AWWE",
    ),
    phrase(
        r"\b(?:on hold|on ice|on (?:the )?back[- ]?burner|hold(?:ing)? off|postpon(?:ed|ing"
        r"|e (?:this|it))|park(?:ed|ing)?|shelv(?:ed|ing)|tabled|icebox(?:ed)?|snoozed)\b"
        rf"{PUT}[ :—–-]{{1,4}}(?:{ON}|while)\b",
        "hold ice burner postpon park shelv tabled snoozed",
        "ADAD",
    ),
    phrase(
        r"\b(?:defer(?:red|ring)?|delay(?:ed|ing)|paus(?:ed|ing)|on pause|frozen|backlog(?:ged)?"
        rf"|suspended|hold(?:ing)? (?:this|it))\b(?: \w+){{0,3}}? {ON}\b",
        "hold defer delay paus frozen backlog suspended",
        "DDWD",
    ),
    phrase(
        r"\b(?:hold|holding|held)(?: (?:this|it|off))?(?: back)? (?:for|until|till|pending|on)\b",
        "hold held",
        "WEE-",
    ),
)
_NEEDS = (
    phrase(
        r"\b(?:needs?|requires?) (?!to\b)(?:(?=[^,;:?!]{1,60} first(?:\W*$|,| \())"
        r"|(?=[^,;:?!]{1,60} (?:to (?:be|get)|being|getting) (?:\w+ )?(?:merged|landed|released"
        r"|published|implemented|decided|stabili[sz]ed|finished|shipped)\b)"
        r"|(?=[^;:?!]{1,60}\bbefore (?:we|i|work|this|implementation|anyone) (?:(?:can|could|is"
        r"|be) )*(?:start|begin|proceed|continue|go ahead|work on)))",
        "need require",
        "WEW-",
    ),
    phrase(
        r"\b(?:needs?|requires?) (?!to\b|a (?:running|recent|newer|current) )(?:(?=(?:\w+ ){0,2}("
        r"?:upstream|releases? of|new release|next release)\b)|(?=[^,;:?!]{1,60} (?:not"
        r"|n't) (?:\w+ )?(?:\w+ )?yet\b))",
        "need require",
        "EEE-",
    ),
    phrase(
        r"\b(?:needs?|requires?) (?=the (?:\w+ ){0,2}(?:rewrite|refactor\w*|redesign|migration"
        r"|rework)\b|(?:sign-?off|go-?ahead) (?:from|by|of)\b)",
        "need require",
        "WEW-",
    ),
    phrase(rf"\bneeds?\b(?! to\b){SOON}", "need", "RRR-"),
    phrase(r"\bnot before\b", "before", "EEER", lenient=True),
    # Words that count with a reference only.
    phrase(
        rf"\brequires?\b{SOON}|\b(?:stacked|sits|builds?) (?:on|onto|on top of)\b"
        rf"|\bbased on top of\b|\bdependent (?:\w+ )?on\b|\bdependency (?:up)?on\b"
        r"|\bdepends?(?:/\w+)?(?: upon)?(?=:? (?:pr )?\S*#\d)|\b(?:on hold|paused|parked"
        r"|postponed|deferred|stalled)\b[ :,—–(-]{1,5}(?:see )?(?=\S*#\d)|\b(?:leav|keep|stay"
        r"|remain)(?:e|ing|s)? (?:\w+ ){0,5}?(?:until|till)\b|\b(?:will|would|to"
        r"|should) be unblocked (?:by|once|when|after|as soon as)\b",
        "until till require stacked sits build based dependent depend hold paused parked postponed"
        " deferred stalled unblocked",
        "RRRR",
    ),
    phrase(
        r"\bupstream (?:fix|change|release|support|pr) (?:is |are )?(?:still )?(?:required"
        r"|needed)\b|\b(?:has|have|needs?) to (?:happen|be (?:fixed|done|solved)) upstream\b"
        r"|\b(?:low(?:est)? priority|not urgent|not a priority) until\b|(?:\bnot|\w+n't"
        r"|\bcannot)(?: \w+){0,3} yet(?:,? (?:because(?: of)?|due to|needs?|requires?)|[:;(]"
        r"|,(?= \S*#))",
        "upstream until yet",
        "RRRR",
        lenient=True,
    ),
)

PHRASES = (*_WAITS, *DEFERRALS, *_NEEDS)
