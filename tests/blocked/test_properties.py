"""What holds of any text."""

import re

from hypothesis import given
from hypothesis import strategies as st

from triage.rules.blocked import waits_in
from triage.rules.blocked.evidence import MAX_BODY

WAITS = ("Blocked by #12", "Depends-On: acme/lib#3", "- [ ] #12 must land first", "Once #12 lands")
PIECES = st.sampled_from(
    [
        *("blocked by ", "depends on ", "Waiting for: ", "## Dependencies", "until ", "once "),
        *(" #1", " acme/lib#2", " gh-3", "https://a.b/c/d/issues/4", " (merged)", " is closed"),
        *("not ", "was ", "if ", "see ", "none", ", ", ". ", "? ", ": ", "\n", "\n\n", "\r\n"),
        *("- ", "- [ ] ", "| ", "# ", "    ", "\t", "**", "__", "~~", "`", "```\n", "> ", '"', "“"),
        *("<!--", "-->", "<pre>", "[", "](", ")", "✅", "İ", "x", "2. "),
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)
# Lines of a text that cannot end what they stand in.
LINES = st.lists(st.sampled_from([*WAITS, "", "text", "- item", "## Blocked by", "#5"]), max_size=6)


def waits(body: str, repository: str = "acme/app") -> list[int | str]:
    return [w.number or w.elsewhere for w in waits_in("Port it", body, repository)]


@given(
    LINES, st.sampled_from(["```\n{}\n```", "~~~\n{}\n~~~", "<!--\n{}\n-->", "<pre>\n{}\n</pre>"])
)
def test_never_by_code_or_comments(lines: list[str], hidden: str) -> None:
    assert waits(hidden.format("\n".join(lines))) == []


@given(LINES, st.sampled_from(["> ", "    ", "\t"]))
def test_never_by_quotes_or_indented_code(lines: list[str], prefix: str) -> None:
    assert waits("\n".join(prefix + line for line in lines)) == []


@given(st.sampled_from(WAITS), st.sampled_from(["`{}`", '"{}"', "~~{}~~", "- [x] {}", "* [X] {}"]))
def test_never_by_what_is_quoted_struck_or_ticked(line: str, hidden: str) -> None:
    assert waits(hidden.format(line)) == []


@given(TEXTS)
def test_without_references_there_is_no_wait(body: str) -> None:
    assert waits(re.sub(r"[#\d]", "", body)) == []


@given(TEXTS)
def test_taking_the_reference_away_takes_the_wait_away(body: str) -> None:
    for name in waits(body):
        number = str(name).rpartition("#")[2]
        assert name not in waits(re.sub(rf"(?<!\d){number}(?!\d)", "", body))


@given(TEXTS, TEXTS)
def test_any_text_gives_short_words_and_each_reference_once(title: str, body: str) -> None:
    found = waits_in(title, body, "acme/app")

    assert all(len(wait.words) <= 120 and "\n" not in wait.words for wait in found)
    assert all(bool(wait.number) != bool(wait.elsewhere) for wait in found)
    assert len({(wait.number, wait.elsewhere) for wait in found}) == len(found)


@given(TEXTS)
def test_what_lies_beyond_the_bound_is_not_read(body: str) -> None:
    assert waits(f"{body}\n".ljust(MAX_BODY) + "\nBlocked by #99") == waits(body)
