"""What a wait holds: the words, and the references that are still open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.blocked.detect import waits_in
from triage.blocked.wait import Wait


def waits(body: str, title: str = "Port the installer") -> tuple[Wait, ...]:
    return waits_in(title, body, "acme/app")


@pytest.mark.parametrize(
    ("body", "numbers", "elsewhere"),
    [
        ("Blocked by #12", (12,), ()),
        ("Blocked by #12, #13 and GH-14.", (12, 13, 14), ()),
        ("Blocked by #0012", (12,), ()),
        ("Blocked by #12 and #12", (12,), ()),
        ("Blocked by acme/app#12", (12,), ()),
        ("Blocked by https://git.example.org/Acme/App/issues/12", (12,), ()),
        ("Blocked by https://git.example.org/acme/app/pulls/12#issuecomment-3.", (12,), ()),
        ("Blocked by [the parser](https://git.example.org/acme/app/pulls/12)", (12,), ()),
        ("Blocked by acme/lib#4 and #5", (5,), ("acme/lib#4",)),
        ("Blocked by https://github.com/Acme/Lib/pull/4", (), ("Acme/Lib#4",)),
        ("Depends on #1 (merged), #2", (2,), ()),
        ("Depends on #2 and #1 (merged)", (2,), ()),
        ("Depends on #1 (fixed in #3), #2", (2,), ()),
        ("Depends on ✅ #1, #2", (2,), ()),
        ("Depends on #1 ✅ #2", (2,), ()),
        ("Depends on ~~#1~~ #2", (2,), ()),
        ("Depends on #2. Part of #1.", (2,), ()),
        ("Depends on: #2 | Blocks: #3", (2,), ()),
        ("Depends on: #2, blocks #3", (2,), ()),
        ("**Epic:** #1 **Depends on:** #2", (2,), ()),
        ("#2 must land first.", (2,), ()),
        ("#2 adds the table. Once that lands, we can add the index.", (2,), ()),
        ("Waiting for upstream.", (), ()),
        ("Depends on #1 and #2.\n\nBy now #1 is merged.", (2,), ()),
    ],
)
def test_references(body: str, numbers: tuple[int, ...], elsewhere: tuple[str, ...]) -> None:
    (wait,) = waits(body)
    assert (wait.numbers, wait.elsewhere) == (numbers, elsewhere)


def test_a_title_tag_holds_its_reference() -> None:
    (wait,) = waits("", title="[blocked by #4] Port the installer")
    assert wait == Wait("[blocked by #4] Port the installer", (4,))


def test_each_item_of_a_list_is_a_wait() -> None:
    found = waits("## Blocked by\n\n- [ ] #4 schema\n- [x] #5\n- acme/lib#6\n\n## Notes\n\n- #7\n")
    assert [(wait.words, wait.numbers, wait.elsewhere) for wait in found] == [
        ("#4 schema", (4,), ()),
        ("acme/lib#6", (), ("acme/lib#6",)),
    ]


def test_a_list_under_a_lead_in_ends_with_the_list() -> None:
    found = waits("Blocked by:\n- #4\n\nSee also:\n- #5\n")
    assert [wait.numbers for wait in found] == [(4,)]


def test_words_are_one_short_line() -> None:
    (wait,) = waits(f"{'Long ago ' * 20}we found that\nthis is blocked by #4 {'indeed ' * 20}")
    assert len(wait.words) <= 120
    assert "blocked by #4" in wait.words


def test_a_sentence_that_goes_on_in_the_next_line_is_one() -> None:
    (wait,) = waits("This large change is\nblocked\nby #4.")
    assert wait.words == "This large change is blocked by #4."


def test_a_release_tracker_waits_for_what_is_open() -> None:
    found = waits("- [x] #1\n- [ ] #2\n- [ ] ~~#3~~", title="2.0 release blockers")
    assert [wait.numbers for wait in found] == [(2,)]


@pytest.mark.parametrize(
    "body",
    [
        "## Steps to reproduce\n\n1. Open a PR\n2. Wait until #4 is merged\n",
        "**Expected behavior**\n\nIt is blocked until #4 is merged.\n",
        "Out of scope:\n- Sharing (blocked by #4)\n",
    ],
)
def test_steps_and_other_plans_are_not_said_of_the_issue(body: str) -> None:
    assert not waits(body)
    (wait,) = waits(f"{body}\n## Notes\n\nWaiting for #5.")
    assert wait.numbers == (5,)


def test_a_trailer_counts_wherever_it_stands() -> None:
    (wait,) = waits("## Logs\n\nworker 3 is waiting for #4\n\nDepends on #5")
    assert wait.numbers == (5,)


def test_numbers_in_front_matter_are_references() -> None:
    found = waits("---\ndepends_on: [4, 5]\nblocked_by: []\n---\n")
    assert [wait.numbers for wait in found] == [(4, 5)]


def test_work_that_must_land_first_is_named() -> None:
    (wait,) = waits("Builds on #3 (merged) and #4, which must land first.")
    assert wait.numbers == (4,)


def test_a_dependency_dashboard_waits_for_nothing() -> None:
    assert not waits("## Blocked\n\n- [ ] Update foo (#4)", title="Dependency Dashboard")


def test_a_fence_that_never_ends_hides_the_rest() -> None:
    assert not waits("```\ncode\n\nBlocked by #12")


def test_a_comment_that_never_ends_hides_the_rest() -> None:
    assert not waits("<!-- code\n\nBlocked by #12")


def test_a_fence_ends_with_its_own_mark() -> None:
    assert not waits("````\n```\nBlocked by #12\n````")
    assert waits("```\ncode\n```\nBlocked by #12")


def test_work_is_bounded() -> None:
    assert len(waits("Blocked by #1.\n" * 5000)) <= 100
    assert not waits("x" * 70_000 + "\nBlocked by #12")


PIECES = st.sampled_from(
    [
        "blocked_by",
        "depends_on",
        "_#1",
        "acme/lib#2",
        "\n",
        "-_[_]_",
        "##_",
        "|_",
        "`",
        "```\n",
        "~~",
        "<!--",
        "-->",
        ">_",
        "once",
        "merged",
        "until",
        "(",
        ")",
        "İ",
        "https://a.b/c/d/issues/1",
        "**",
        "we_",
        "cannot_",
        "start_",
        ":_",
        "._",
        '"',
        "[",
        "](",
        "*",
        "\t",
        "____",
        "first",
        "☑",
    ]
).map(lambda piece: piece.replace("_", " "))


@given(st.lists(PIECES, max_size=40).map("".join), st.lists(PIECES, max_size=6).map("".join))
def test_any_text_gives_short_words(body: str, title: str) -> None:
    for wait in waits(body, title):
        assert len(wait.words) <= 120
        assert "\n" not in wait.words
        assert all(number > 0 for number in wait.numbers)
