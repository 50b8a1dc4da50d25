"""How much the object of a phrase looks like other work, and how much like a symptom."""

from __future__ import annotations

from enum import IntEnum

from triage.blocked.lazy import lazy
from triage.blocked.lexicon import ENDED, PUBLIC, any_of


class Evidence(IntEnum):
    """What stands behind a phrase, from "certainly not work" to "names the work"."""

    AGAINST = -1
    UNKNOWN = 0
    ENDED = 1  # something ends, perhaps a download
    WORK = 2
    EVENT = 3
    REFERENCE = 4


# Things that stop a program, a request or a person, not a task.
_SYMPTOM = lazy(
    r"\b"
    + any_of(
        "cors csp content_security_policy firewalls? ad_?block\\w* ublock adguard anti-?virus",
        "defender cloudflare captcha waf prox(?:y|ies) vpn browsers? chrome firefox safari edge",
        "pop-?ups? modals? dialogs? overlays? networks? isp dns robots selinux apparmor sandbox",
        "polic(?:y|ies) permissions? mutex locks? semaphore threads? gil i/o io sockets? stdin",
        "stdout gc cpu ram disk requests? servers? elements? selectors? input keypress clicks?",
        "packets? timeouts? main_loop event_loop promises? futures? callbacks? signals?",
        "process(?:es)? queue rate_limit\\w* quota spam moderators? admins? instagram youtube",
        "whatsapp google_play user_agent ip country gfw sleep boot startup connections?",
        "handshake the_page page_load loading bytes? data transactions? cursor game players?",
        "enemy walls? extensions? acks? acknowledge\\w* settings frames? response",
        "response_headers? futex channel condition_variable syscall poll recv keys? child parent",
        "children approval_message cache cookies? host the_users? the_players? buttons? screen",
        "feature_flags? the_flags? flags? roles? paywall cfg indexing pids? workers? nodes",
        "containers? pods? replicas? runners? daemons? shards? barriers?",
        "(?:build|release|deploy|docs|ci|test|lint)_jobs? installer wizard animations?",
        "scroll(?:ing)? shutdown",
    )
    + r"\b"
)
# Somebody's work, or the moment at which it ends.
_EVENT = lazy(
    r"‹ticket›|(?<!version of )\bupstream\b(?! (?:response|servers?|connection|timed|timeout"
    r"|hosts?|proxy|requests?))|\b(?:pull|merge) requests?\b|\b[pm]rs?\b|\b"
    + any_of(
        "issue bug bz ticket task story (?<!on_)(?<!in_)(?<!at_)(?:phase|step|stage) slice",
        "milestone module wave round epic rfc part batch sprint iteration chunk card item session"
        " story"
        " pr",
        "mr",
    )
    + r"s? #?[a-z]{0,2}\d[\w.]*"
    r"|\b"
    + any_of(
        "release merge merging landing publication completion outcome resolution finali[sz]ation",
        "stabili[sz]ation implementation approval sign-?off migration acceptance delivery",
        "deliverables? go-?ahead results? adoption responses? answers? feedback",
    )
    + r" (?:of|on|from|in|by|for|there)\b"
    r"|\b(?:next|new|upcoming|future|major|stable|official|v?\d[\w.]*) (?:\w+ )?(?:releases?"
    r"|versions?|milestone)\b|\b(?:merged|landed|released|shipped|upstreamed|published)\b"
    r"|\bthe (?:first|second|third) (?:task|issue|ticket|pr|story)\b"
    r"|\bdecisions?\b|^\s*v?\d+\.\d[\w.]*\W*$|^\W*(?:[\w./@-]+ ){1,4}(?:supports|fixes|adds|ships"
    r"|releases|publishes|merges|implements|provides|exposes)\b|\b(?:design|code|security"
    r"|legal) review\b|\b(?:sign-?off|go-?ahead|green ?light)\b|\ball (?:(?:other|open|remaining"
    r"|these|those|the|of the|of these) )?(?:\w+ )?(?:issues|tickets|tasks|bugs|prs|blockers"
    r"|slices|phases|items)\b|\bother (?:issues?|tickets?|tasks?|prs?|work|components|teams?)\b"
    r"|\b(?:is|are|gets?|has been|have been|been) [\"']?"
    + any_of(PUBLIC, "in_(?:main|master|trunk)")
    + r"\b|\b(?:is|are|gets) out\b(?! of)|^\s*(?:lib\w+ |[a-z][\w.+-]* )v?\d{1,3}\W*$"
    r"|\b(?:not|n't) (?:been )?(?:out|released|merged|published|available|ready|shipped) yet\b"
    r"|\bsupport\b.{0,30}\bdropped|\bmust (?:deliver|ship|release|publish|merge|land|approve)\b"
    r"|\bfrom (?:@\w|(?:the |our )?(?:\w+ )?(?:designers?|team|legal|marketing|clients?|customers?"
    r"|vendor"
    r"|maintainers?|authors?|reviewers?|partners?|lawyers?|sponsors?|council|clinic|lab)\b)"
    r"|\b(?:landing|merging|being (?:merged|done|finished)) first\b"
    r"|\bto (?:catch up|(?:be )?(?:publish|release|merge|land|stabili[sz]e)(?:ed|d)?)\b"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)"
    r" \d|\bmay \d|\b(?:next|end of) (?:month|year|quarter|sprint|the year|the month)\b"
    r"|^\W*\d{1,2}/\d{1,2}\b|\b20\d\d-\d\d-\d\d\b"
    r"|\b(?:msrv|minimum (?:\w+ )?version|baseline) (?:is |gets )?(?:bumped|raised)\b|\b(?:paper"
    r"|preprint|manuscript|thesis|draft|rfc|spec|proposal) (?:is|has been|gets) \w+"
    r"|\bno longer (?:supported|needed|used)\b|\bnot yet (?:out|released|merged|published"
    r"|available|shipped)\b|\b(?:we|they|upstream|someone|somebody|there) (?:is|are|have|has|get"
    r"|gets|know|hear|decide|decides|agree|implements|fixes) (?:back|a|an|the|on|more|all|our"
    r"|ready|it|consensus)\b"
)
_WORK = lazy(
    r"\b"
    + any_of(
        "releases?d? merges?d? merging issues? tickets? tasks? stor(?:y|ies) epics? discussions?",
        "reviews? approvals? approve[sd]? migrations? refactor\\w* rewrite redesign rework",
        "pre-?conditions? prerequisites? fix(?:es|ed)? bugfix patch(?:es)? rfc proposals? specs?"
        " specification designs?",
        "mock-?ups? implementation implemented completion outcomes? resolution landing support",
        "problems_(?:with|in) features? work(?!_for) milestones? phase upgrades? deploy\\w*"
        " rollout publication",
        "answers? clarification decided settle[sd]? investigation spike backport changes? vendor",
        "legal stabili\\w+ stable finali[sz]\\w+ dependency team customer infra\\w* access",
        "staging maintainers? owner available supported then later further_notice v\\d[\\w.]*",
        "\\d+\\.\\d[\\w.]* funding lack_of budget contract credentials hardware wglc poc",
        "prototype consensus agreement confirmation updated? final frozen signed votes? audit",
        "freeze conference summit procurement board signature ga eol prototype scaffolding",
        "benchmarks? experiments? measurements? the_new_\\w+ rewrit\\w+ overhaul usability",
        "other_(?:repositories|repos|projects|modules|packages|dependencies)",
    )
    + r"\b"
)
# … whatever it is done to ("the queue refactoring").
_EFFORT = lazy(
    r"^\W*(?:the )?(?:legal|product|design|marketing|management|ops|infra|vendor|upstream"
    r"|platform)\b|\b(?:work|refactor\w*|rewrite|redesign|migration|rework|abstraction|overhaul"
    r"|rights|implementation|proposal|decision|contract)\b"
)
_ENDED = lazy(
    r"\b"
    + any_of(
        "complete[ds]? resolve[sd]? ready ships? lands? merge[sd]? closed? live done",
        "finish(?:e[sd])? approve[sd]? settle[sd]? decided available supported validated",
        "passe[sd] then later over",
    )
    + r"\b"
)
# Programs release and answer too; no project merges a mouse button.
_PROGRAM = lazy(
    r"\b(?:locks?|memory|mouse|buttons?|keys?|mutex\w*|ports?|resources?|handles?|buffers?"
    r"|objects?|connections?|semaphores?|fingers?|touch|gil|threads?|records?|messages?|posts?"
    r"|articles?|tags?|orders?|payments?|uploads?|downloads?|files?|forms?|invoices?|emails?"
    r"|accounts?|users?|builds?|jobs?|sessions?|tests?|pipelines?|drivers?|devices?|licen[cs]es?"
    r"|terms|dialogs?|the db|the database|new versions?|new ones|pages?) (?:is|are|gets?|has been"
    r"|have been|was|being|to be) "
    + any_of(ENDED)
    + r"\b|\b(?:responses?|answers?|results?|repl(?:y|ies)) (?:of|from) (?:the |an? |its )?"
    r"(?:servers?|api|backend|hosts?|devices?|services?|clients?|peers?|requests?|quer(?:y"
    r"|ies))\b|\b(?:steps?|phases?|pages?|stages?) \d+ (?:of|in) (?:the |an? )?(?:installer"
    r"|wizard|tutorial|setup|boot)"
)
# "blocked by this", "depends on you": the issue is the obstacle, not what waits.
_SELF = lazy(
    r"\W*(?:(?:this|these)\b(?! (?:upstream|prs?\b|pull|merge|release|milestone|rfc|decision"
    r"|external|un(?:finished|merged|released|resolved)|open|other))|(?:my|your)\b|(?:it|that|me"
    r"|you|us|him|them|the (?:bug|problem|error"
    r"|crash))(?: (?:one|as well|too|right now|now|at the moment|since.*))?\s*(?:[.!,;:)]|$"
    r"|\b(?:and|for|too|since|in|when|because|finding|to)\b))"
)
# "blocked by another issue": a rule for any issue; "waiting for a fix": the reporter waits.
_ANYTHING = lazy(
    r"\W*(?:(?:more|any|some|your|further) )?(?:feedback|results|repl(?:y|ies)|answers?"
    r"|responses?|years|ages|hours|days|minutes|seconds|info\w*)\W*$|\W*(?:(?:a )?(?:longer"
    r"|more) time|too long)\b|\W*(?:the )?(?:status|if|value|type|number|size|locale|user|page"
    r"|order)\b|\W*an? (?:fix|solution|reply|response|new release|release|update)\W*(?:$|since\b"
    r"|for \w+ \w+$)|\W*(?:an?|the) (?:given|certain|specific|set|fixed) \w+|\W*(?:(?:i"
    r"|we) )?(?:can't|cannot)\b|\W*(?:when|how|which|what|where|who)\b|\W*it (?:is|has been"
    r"|gets) (?:accepted|approved|merged|done|finished|ready|closed|reviewed)\b"
    r"|.{0,60}\b(?:because of|until|till|due to) (?:this|it)\b(?! (?:upstream|prs?|release))"
    r"|\W*(?:an?|another|some|any|one or more|its|their|each|every|one|multiple|several"
    r"|many) (?:\w+ )?"
    + any_of(
        "issues? tasks? tickets? cards? items? nodes? prs? threads? bugs? jobs? child",
        "dependenc(?:y|ies)",
    )
    + r"\b(?!.{0,40} to (?:be|get) (?:published|released|merged|updated))"
)
# Keys of other trackers; the exceptions are names of standards.
_KEY = lazy(
    r"\b(?!(?:UTF|SHA|ISO|RFC|HTTP|CVE|AES|RSA|COVID|GPT|UTC|MD|PEP|WIN|ARM|ES|CP"
    r"|ASCII)-)(?:[A-Z][A-Z0-9]{1,9}-[0-9]{1,6}|[A-Z]-[0-9]{2,4}|T[0-9]{2,4}|I[0-9a-f]{7,40}"
    r"|(?:T|US|[A-Z]{1,4}[0-9]{1,3}-[A-Z]{1,3})[0-9]{1,3}(?:\.[0-9]{1,3})*)\b"
    # … and of trackers made of files: "(app_core-x7q)", "app-ifd.4".
    r"|\([a-z][a-z_.]+-[a-z0-9]{2,5}(?:\.\d+)?\)|\b[a-z_]{3,}-[a-z0-9]{3}\.\d{1,3}\b"
)
# "clarification from the server team": the first noun is what is waited for.
_NAMED = lazy(
    r"\W*(?:the |an? |some |final |our )?(?:clarification|approval|decisions?|feedback|reviews?"
    r"|sign-?off|confirmation|support|merge|deployment|issues?|redesign|rewrite|refactor\w*"
    r"|migration|rework) (?:from|on|in|for|of|by|with)\b"
)
_NEXT_CLAUSE = lazy(r"[;—]| before | [–-]{1,2} |, (?:then|but|so|and)\b")
_HEAD = 160
_NEAR = 60


def evidence_in(text: str, *, has_references: bool) -> Evidence:
    """What the object of a phrase ("blocked by …") looks like."""
    head = _NEXT_CLAUSE.split(text[:_HEAD], maxsplit=1)[0]
    if has_references or _KEY.search(head):
        return Evidence.REFERENCE
    low = head.lower()
    if _SELF.match(low) or _ANYTHING.match(low) or _PROGRAM.search(low):
        return Evidence.AGAINST
    if _EVENT.search(low):
        return Evidence.EVENT
    symptom, work = _SYMPTOM.search(low[:_NEAR]), _WORK.search(low)
    if symptom and not _NAMED.match(low) and not _EFFORT.search(low):
        return Evidence.AGAINST
    if work:
        return Evidence.WORK
    return Evidence.ENDED if _ENDED.search(low) else Evidence.UNKNOWN
