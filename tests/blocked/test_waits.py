"""Which references of a text an issue waits for, and which not."""

import pytest

from triage.rules.blocked import Wait, mention_in, waits_in


def named(body: str, title: str = "Port the installer") -> list[int | str]:
    """What an issue of acme/app waits for: numbers of its own repository, others by name."""
    return [wait.number or wait.elsewhere for wait in waits_in(title, body, "acme/app")]


REFERENCES = {
    "Blocked by #12": [12],
    "Blocked by #12, #13 and GH-14.": [12, 13, 14],
    "Blocked by #0012": [12],
    "Blocked by #12 and #12": [12],
    "Blocked by acme/app#12": [12],
    "Blocked by Acme/App#12": [12],
    "Blocked by acme/lib#4 and #5": ["acme/lib#4", 5],
    "Blocked by gh-org/my-lib#4": ["gh-org/my-lib#4"],
    "Blocked by https://git.example.org/acme/app/issues/12": [12],
    "Blocked by https://git.example.org:3000/gitea/acme/app/pulls/12#issuecomment-3.": [12],
    "Blocked by https://git.example.org/acme/lib/-/merge_requests/4": ["acme/lib#4"],
    "Blocked by [the parser](https://git.example.org/acme/app/pulls/12)": [12],
    "Blocked by [#12](https://git.example.org/acme/app/issues/12)": [12],
    # no references to issues
    "Blocked by #0": [],
    "Blocked by #": [],
    "Blocked by #12th": [],
    "Blocked by a#12": [],
    "Blocked by &#12;": [],
    "Blocked by https://git.example.org/acme/app/releases/12": [],
}

FIELDS = {
    "Blocked by: #4": [4],
    "**Blocked by:** #4": [4],
    "Depends on: #4 (login), #5 - the parser, acme/lib#3": [4, 5, "acme/lib#3"],
    "Waiting for – #4": [4],
    "On hold until: #4": [4],
    "Requires: #4": [4],
    "Needs: the parser (#4)": [4],
    "Prerequisite: #4": [4],
    "Pre-requisites: #4": [4],
    "Dependencies: #4, #5": [4, 5],
    "Depends-On: #9\nDepends-On: #10\nCloses: #3": [9, 10],
    "depends_on: #4": [4],
    "Requires #4": [4],
    "Needs PR #4": [4],
    "- depends on #4": [4],
    "- [ ] Blocked by #4": [4],
    "Type: task · Blocked by: #3 · Size: S": [3],
    "**Epic:** #1 **Depends on:** #2": [2],
    "Depends on: #2, blocks #3": [2],
    "Depends on: #2 | Blocks: #3": [2],
    "Depends on #2. Part of #1.": [2],
    "| Field | Value |\n| --- | --- |\n| Blocked by | #4 |": [4],
    # empty, or another field
    "Blocked by: none": [],
    "Blocked by: None. Split from #170": [],
    "Depends on: n/a (see #4)": [],
    "Blocks: #4": [],
    "Parent: #4": [],
    "Part of: #4": [],
    "Related: #4": [],
    "Required by: #4": [],
    "| #5 | blocked by | #6 |": [],
}

LISTS = {
    "## Blocked by\n\n- #4\n- #5": [4, 5],
    "## Blocked by\n#4": [4],
    "### Dependencies\n\n1. the schema (#12)\n2. acme/lib#13": [12, "acme/lib#13"],
    "### Dependencies\n\n| what | where |\n|---|---|\n| schema | #12 |": [12],
    "**Blocked by**\n- #4": [4],
    "Blocked by:\n- [ ] #1\n- [x] #2\n- ~~#3~~": [1],
    "Depends on:\n#9\n#10": [9, 10],
    "- Depends on:\n  - #4\n  - #5": [4, 5],
    "The following must be done first:\n- [ ] #4": [4],
    "## Dependencies\n\n- #4\n- Parent: #5\n- Related: #6\n- **Blocks**: #7\n\n## Notes\n\n- #8": [
        4
    ],
    "Blocked by:\n- #4\n\nSee also:\n- #5": [4],
    "Blocked by:\n- #4\n\nThe rest is told in #5.": [4],
    "## Blocked by\n\n<!-- list issues here -->\n\n- #4": [4],
    # not a list of waits
    "## Blocked by\n\nNone\n\n## Notes\n\n- #4": [],
    "## Blocks\n\n- #4": [],
    "## Related\n\n- #4": [],
    "## Not blocked by\n\n- #4": [],
    "## Dependencies\n\n- #4 (merged)": [],
}

SENTENCES = {
    "This is blocked by #12.": [12],
    "Nice idea! Unfortunately this is blocked by #12 for now.": [12],
    "I don't mind, but this is blocked by #12.": [12],
    "This issue\nis blocked by\n#4.": [4],
    "Work on this depends on #12 being merged.": [12],
    "We're waiting for the new parser in acme/lib#4.": ["acme/lib#4"],
    "This has to wait for #15.": [15],
    "Putting this on hold until #70 is closed.": [70],
    "Do not start before #12 is merged.": [12],
    "We can't do this until #12 is fixed.": [12],
    "Not before #12.": [12],
    "Once #12 is merged, we can drop the shim.": [12],
    "After #12 and #13 are merged, rename the helper.": [12, 13],
    "We should revisit this when #12 lands.": [12],
    "Once #12 is merged do this. Once #12 is merged do that.": [12],
    "#12 must land first.": [12],
    "PR #12 needs to be merged before this.": [12],
    "#12 blocks this.": [12],
    "#12 is a blocker for this.": [12],
    # a reference that is over
    "Blocked by #12 (merged)": [],
    "Depends on #12 ✅": [],
    "Depends on #12, which is now closed.": [],
    "Depends on #1 (merged), #2": [2],
    "Depends on acme/lib#4 and #2.\n\nBy now acme/lib#4 is released.": [2],
    "Prerequisite: #397, merged by PR #709": [],
    # negation, question, condition, past, reported speech
    "This is not blocked by #12.": [],
    "This does not depend on #12.": [],
    "No longer waiting for #12.": [],
    "Can be done without waiting for #12.": [],
    "Is this blocked by #12?": [],
    "If this is blocked by #12, say so.": [],
    "This would be blocked by #12.": [],
    "This was blocked by #12.": [],
    "The page says this is blocked by #12.": [],
    "E.g. this issue depends on #2.": [],
    "Tests fail after #12 was merged.": [],
    "Tests fail after #12.": [],
    # the reference is somebody else, or named for something else
    "#681 depends on #682": [],
    "This blocks #12.": [],
    "The migration is required by #12.": [],
    "Depends on #3, see #4.": [3],
    "Waiting for the bug that was introduced in #4.": [],
    "See #12.": [],
    "Remove #12.": [],
    # nothing is named
    "This is blocked by the security review.": [],
    "On hold.": [],
    "Wait until the port is open.": [],
}

HIDDEN = (
    "```\nBlocked by #12\n```",
    "~~~\nBlocked by #12\n~~~",
    "````\n```\nBlocked by #12\n````",
    "```\nBlocked by #12",
    "Text\n\n    Blocked by #12",
    "\tBlocked by #12",
    "`Blocked by #12`",
    "``Blocked by `#12` ``",
    "<!-- Blocked by #12 -->",
    "<!--\nBlocked by #12",
    "<pre>\nBlocked by #12\n</pre>",
    "> Blocked by #12",
    "- > Blocked by #12",
    "> as you said:\nBlocked by #12",
    'The page shows "Blocked by #12".',
    "It says “this is blocked by #12”.",
    "- [x] Blocked by #12",
    "1. [X] Blocked by #12",
    "~~Blocked by #12~~",
    "<del>Blocked by #12</del>",
)


@pytest.mark.parametrize(
    ("body", "expected"), [*REFERENCES.items(), *FIELDS.items(), *LISTS.items(), *SENTENCES.items()]
)
def test_names(body: str, expected: list[int | str]) -> None:
    assert named(body) == expected


@pytest.mark.parametrize("body", HIDDEN)
def test_hidden(body: str) -> None:
    assert named(body) == []
    assert named(f"Blocked by #5\n\n{body}") == [5]


@pytest.mark.parametrize(
    "title", ["[blocked by #4] Port it", "Port it (blocked by #4)", "Port it once #4 is merged"]
)
def test_titles(title: str) -> None:
    assert named("", title) == [4]


def test_words__are_a_short_line_around_the_reference() -> None:
    text = f"{'Long ago ' * 20}we found that this is\nblocked by #4 {'indeed ' * 20}"

    (wait,) = waits_in("Port it", text, "acme/app")

    assert len(wait.words) <= 120
    assert "this is blocked by #4 indeed" in wait.words


def test_words__of_the_first_place_that_names_it() -> None:
    assert waits_in("Port it", "Needs #4.\n\nBlocked by #4.", "acme/app") == (
        Wait(number=4, elsewhere="", words="Needs #4."),
    )


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Requests are Blocked by CORS", "Blocked"),
        ("unblocked blocker", ""),
        ("it blocks", "blocks"),
    ],
)
def test_mention(text: str, word: str) -> None:
    assert mention_in(text) == word
