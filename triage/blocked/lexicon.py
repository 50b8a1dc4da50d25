"""Word lists shared by the rules, and how they are written: blanks between, `_` inside a phrase."""

from __future__ import annotations


def any_of(*lists: str) -> str:
    """A pattern that matches any phrase of the lists; each may hold a small pattern itself."""
    phrases = [phrase.replace("_", " ") for words in lists for phrase in words.split()]
    return f"(?:{'|'.join(phrases)})"


# How work ends.
ENDED = (
    "merged landed released shipped published closed resolved fixed addressed implemented"
    " completed? finished done available supported stable stabili[sz]ed ready in_place deployed"
    " accepted approved decided adopted finali[sz]ed settled ratified upstreamed out"
    " in_(?:main|master|trunk) upgraded migrated dropped supports? answered agreed reviewed"
    " delivered validated verified solved live submitted announced launched up_on green cleared"
    " unblocked passing passed online"
)
# The same, of things that everybody can see happen: other people's or larger work.
PUBLIC = (
    "released published live submitted announced launched up_on upstreamed merged landed"
    " shipped accepted approved ratified stabili[sz]ed"
)
# What an issue calls itself or a part of itself.
ISSUE_NOUNS = (
    "issue ticket task story works? changes? fix feature prs? patch implementation refactor\\w*"
    " rest remainder effort migration epic items? bug card proposal spike slice step phase stage"
    " milestone rollout upgrade update removal cleanup development progress project plan release"
    " deployment ideas? parts? one section job activity tests? points? sub-?task deliverable module"
    " decision adoption integration pieces? solution merge"
)
# The same, of work only: a release or an upgrade is also something that programs do.
WORK_NOUNS = (
    "issue ticket task story works? fix feature prs? patch implementation refactor\\w* rest"
    " remainder effort migration epic proposal spike slice milestone cleanup development"
    " progress project adoption integration"
)
# What a plan in an issue tells somebody to do, as opposed to what a user does in a program.
PLANNED = (
    "remove drop revert undo bump update upgrade re-?enable enable switch migrate replace use"
    " take_out clean_?up implement rebase add release unpin convert adopt port restore"
    " reintroduce rework refactor get_rid stop move change re-?add delete do test try consider"
    " publish document rename make start cut tag pin swap simplify un-?skip uncomment re-?visit"
    " resume continue rewrite integrate expose re-?evaluate review check merge deploy reopen put"
    " upload take bring_out bring_back link rebase submit write finish rerun create build draft"
    " prepare"
    " train conduct"
    " archive plan schedule complete analy[sz]e shut_down figure_out host apply fill_in identify"
    " prioriti[sz]e"
    " synthesi[sz]e perform register design send adjust"
)
