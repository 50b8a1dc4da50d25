"""What was learned: how sentences are taken apart and weighed, and what that changes."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.blocked.detect import waits_in
from triage.blocked.learned import leaning
from triage.blocked.sentences import Sentence, sentences_of
from triage.blocked.visible import visible_lines
from triage.blocked.weights import SCALE, WEIGHTS
from triage.blocked.words import runs_of, words_of


def sentences(body: str, title: str = "Port the installer") -> list[Sentence]:
    return list(sentences_of(title, visible_lines(body), "acme/app"))


def text(words: str) -> Sentence:
    return Sentence("<p>", "", words)


@pytest.mark.parametrize(
    "named",
    ["#5", "acme/lib#12", "GH-31", "gh-31", "PROJ-77", "app-x7q", "bd-4e10da.2", "‹ticket›"],
)
def test_whatever_names_a_ticket_is_one_word(named: str) -> None:
    assert words_of(f"Wait for {named} first!") == ["wait", "for", "#0", "first", "!"]


@pytest.mark.parametrize("other", ["utf-8", "SHA-256", "well-known", "x86-64"])
def test_other_words_with_a_hyphen_name_none(other: str) -> None:
    assert "#0" not in words_of(f"Use {other} here")


def test_numbers_are_alike() -> None:
    assert words_of("In 2 or 31 days") == ["in", "0", "or", "0", "days"]


def test_runs_know_their_place_their_heading_and_the_class_of_words() -> None:
    runs = runs_of("<i>", "Blocked by", words_of("#5 landed"))

    assert {"<i> h:blocked h:by <s>", "<s> #0 landed </s>", "^<s> #0 DONE </s>"} <= runs


@given(st.text(max_size=500), st.text(max_size=100))
def test_any_text_has_few_runs_and_a_leaning_or_none(words: str, heading: str) -> None:
    runs = runs_of("<p>", heading, words_of(words))

    assert all(len(run.split(" ")) <= 5 for run in runs)
    assert len(runs) <= 8 * (80 + 8 + 3)
    assert math.isfinite(leaning(Sentence("<p>", heading, words)) or 0)


def test_a_sentence_knows_what_it_stands_under() -> None:
    body = "**Open points**\n- [ ] needs #5 first\n- more\n\n## When #6 has landed\nDo it after #6."

    assert sentences(body) == [
        Sentence("<t>", "", "Port the installer"),
        Sentence("<bx>", "Open points", "needs #5 first"),
        Sentence("<hd>", "", "When #6 has landed"),
        Sentence("<p>", "When #6 has landed", "Do it after #6."),
    ]


def test_what_names_a_list_is_no_sentence() -> None:
    assert sentences("## Blocked by\n\nNone\n\nDepends on:\n") == sentences("")


def test_neither_ticked_boxes_nor_steps_are_its_own_words() -> None:
    body = "- [x] blocked by #5\n\n## Steps to reproduce\n\nWait until #6 is merged.\n"

    assert sentences(body) == [Sentence("<t>", "", "Port the installer")]


@pytest.mark.parametrize(
    "words",
    ["Waiting for #15 to be merged.", "This can only start once the new API has landed."],
)
def test_it_leans_to_a_wait(words: str) -> None:
    assert (leaning(text(words)) or 0) > 0


@pytest.mark.parametrize(
    "words", ["The page waits for the server.", "The spinner stays until the page is loaded."]
)
def test_it_leans_away_from_one(words: str) -> None:
    assert (leaning(text(words)) or 0) < 0


@pytest.mark.parametrize("words", ["Čekáme na rozhodnutí výboru", "Не заблокировано #5", "#5", ""])
def test_it_has_no_opinion_of_another_language(words: str) -> None:
    assert leaning(text(words)) is None


def test_without_an_opinion_a_phrase_is_believed() -> None:
    (wait,) = waits_in("Port the installer", "Depends on Zorblax Qwixnet Flumph (#5)", "acme/app")

    assert wait.numbers == (5,)


def test_nobody_hides_a_wait_behind_many_sentences() -> None:
    body = "".join(f"The page waits for the server {number}.\n\n" for number in range(45))

    assert waits_in("Port it", f"{body}This is blocked until the vendor has released it.", "a/b")


def test_the_words_shown_begin_where_the_reference_is() -> None:
    body = f"Do not start{' on any of this' * 12} before the identity child #7 lands"

    assert all("#7" in wait.words for wait in waits_in("Report orphans", body, "acme/app"))


def test_long_headings_and_sentences_are_cut() -> None:
    first, second = sentences(f"# {'x' * 5000}\nblocked by #5 {'y' * 5000}")[-2:]

    assert (len(second.heading), len(second.text)) == (400, 400)
    assert first.place == "<t>"


def test_a_phrase_that_reads_like_a_program_is_not_believed() -> None:
    body = "Add an option so that the slideshow stops once the rotation is complete."

    assert not waits_in("Slideshow", body, "acme/app")


def test_what_no_phrase_knows_is_found() -> None:
    (wait,) = waits_in(
        "Report orphans", "Do not start before the identity child (#7) lands", "acme/app"
    )

    assert wait.numbers == (7,)


def test_what_it_finds_must_be_open_work() -> None:
    assert not waits_in("Report orphans", "First seen after #12.", "acme/app")
    assert not waits_in("Report orphans", "**Depends on:** ~~#12~~ ✅", "acme/app")
    assert not waits_in("Sync hangs", "Blocked on a futex.", "acme/app")


def test_a_trailer_needs_no_second_opinion() -> None:
    (wait,) = waits_in("The page waits for the server", "Depends-On: #9", "acme/app")

    assert wait.numbers == (9,)


def test_the_weights_are_whole_numbers_of_runs_in_order() -> None:
    lines = [line.split("\t") for line in WEIGHTS.strip("\n").split("\n")]

    assert SCALE == 20
    assert len(lines) > 20_000
    assert all(abs(int(weight)) < 1000 for weight, _ in lines)
    runs = [run for _, run in lines]
    assert runs == sorted(set(runs))
