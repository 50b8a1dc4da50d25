"""Which texts refer to other issues or mention people (gitea-facts §6)."""

from __future__ import annotations

import pytest

from tests.contract.place import Place
from triage.texts.escape import code, folded, prose, reference

# {n}: the target's number; {url}: the server's address; {name}: owner/name of the repository.
REFERS = [
    "#{n}", "see #{n}.", "(#{n})", "[#{n}]", '"#{n}"', "#{n}, and #{n}", "!{n}", "**#{n}**",
    "*#{n}*", "~~#{n}~~", "- #{n}", "- [ ] #{n}", "> #{n}", "## #{n}", "| a |\n|---|\n| #{n} |",
    "<details>\n\n#{n}\n\n</details>", "<b>#{n}</b>", "a\r\n#{n}\r\nb", "{name}#{n}",
    "{url}/{name}/issues/{n}", "<{url}/{name}/issues/{n}>", "[x]({url}/{name}/issues/{n})",
    "[x](/{name}/issues/{n})", "{url}/{name}/issues/{n}#issuecomment-1", "0 #0{n}", "a\t#{n}",
]  # fmt: skip
LEAVES_ALONE = [
    "\\#{n}", "`#{n}`", "`` `#{n}` ``", "```\n#{n}\n```", "```\n#{n}", "x\n\n    #{n}\n",
    "<!-- #{n} -->", "a <!-- #{n} --> b", "<details>\n#{n}\n</details>", "<pre>#{n}</pre>",
    "x#{n}", "/#{n}", "##{n}", "#{n}x", "#{n}*", "&#35;{n}", "#\u200b{n}", "[#{n}](http://x.invalid)",
    "issue {n}", "http://x.invalid/{name}/issues/{n}", "![x]({url}/{name}/issues/{n})",
    "\\[#{n}\\]", "x `see #{n} <!--` y",
]  # fmt: skip
MENTIONS = [
    "hi @{who}", "@{who} hi", "@{who}, hi", "@{who}.", "(@{who})", "@{who}'s", "**@{who}**",
    "> @{who}", "<b>@{who}</b>",
]  # fmt: skip
SPARES = [
    "\\@{who}", "`@{who}`", "```\n@{who}\n```", "a@{who}", "[@{who}](http://x.invalid)",
    "@\u200b{who}", "<!-- @{who} -->", "@{who}-x", "@{who}/x",
]  # fmt: skip


def fill(text: str, place: Place, number: int) -> str:
    values = {"n": str(number), "url": place.server.url, "name": place.name}
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def test_references_in_comments(place: Place) -> None:
    target, source = place.issue("Target"), place.issue("Source")
    texts = {place.comment(source, fill(text, place, target)): text
             for text in (*REFERS, *LEAVES_ALONE)}  # fmt: skip

    events = place.events(target, "comment_ref")

    assert [texts[event["ref_comment"]["id"]] for event in events] == REFERS
    assert {event["ref_issue"]["number"] for event in events} == {source}
    assert {event["ref_action"] for event in events} == {"none"}


def test_how_the_tool_writes_about_issues_refers_to_none(place: Place) -> None:
    target, source = place.issue("Target"), place.issue("Source")
    text = (
        f"- {reference(target)} {code(f'see #{target}')}\n\n| a |\n|---|\n| {reference(target)} |"
    )

    place.tracker.post_comment(source, text)
    place.tracker.create_issue("Summary", text)

    assert place.timeline(target) == []


def test_what_stands_as_prose_refers_to_none_and_mentions_nobody(place: Place) -> None:
    target, human = place.issue("Target"), place.second_login()
    titles = [fill(text, place, target) for text in (*REFERS, *LEAVES_ALONE)]
    titles += [text.replace("{who}", human) for text in (*MENTIONS, *SPARES)]
    text = "\n".join(f"- {prose(title)}, {prose(f'</a> {title}')}" for title in titles)

    place.tracker.create_issue("Summary", folded("Titles", text) + f"\n\n{text}")

    assert place.timeline(target) == []
    assert mentioned(place, human) == []


def test_references_in_titles_and_bodies(place: Place) -> None:
    target = place.issue("Target")
    by_body = place.issue("By its body", f"see #{target}, yes #{target}")
    by_title = place.issue(f"After #{target}", "")
    place.issue("Code", f"`#{target}`")

    events = place.events(target, "issue_ref")

    assert [event["ref_issue"]["number"] for event in events] == [by_body, by_title]
    assert place.timeline(by_body) == []


def test_nothing_refers_to_itself_or_to_nothing(place: Place) -> None:
    number = place.issue()
    place.comment(number, f"#{number} #999")
    assert len(place.timeline(number)) == 1


def test_edits_add_and_neuter_references(place: Place) -> None:
    target, source = place.issue("Target"), place.issue("Source")
    posted = place.comment(source, f"see #{target}")
    place.tracker.edit_comment(posted, f"still #{target}")
    assert actions(place, target) == ["none"]
    place.tracker.edit_comment(posted, "nothing")
    assert actions(place, target) == ["neutered"]
    place.tracker.edit_comment(posted, f"again #{target}")
    assert actions(place, target) == ["neutered", "none"]


def actions(place: Place, number: int) -> list[str]:
    return [event["ref_action"] for event in place.events(number, "comment_ref")]


def test_a_deleted_comment_leaves_null_where_it_referred(place: Place) -> None:
    target, source = place.issue("Target"), place.issue("Source")
    place.tracker.delete_comment(place.comment(source, f"see #{target}"))

    assert place.timeline(target) == [None]
    events = place.tracker.timeline(target)
    assert [(event.id, event.kind) for event in events] == [(0, "")]


@pytest.mark.parametrize("kind", ["body", "comment"])
def test_who_is_mentioned(place: Place, kind: str) -> None:
    human = place.second_login()
    numbers = {}
    for text in (*MENTIONS, *SPARES):
        filled = text.replace("{who}", human)
        number = place.issue("Mentions", filled if kind == "body" else "")
        numbers[number] = text
        if kind == "comment":
            place.comment(number, filled)

    assert [numbers[number] for number in mentioned(place, human)] == MENTIONS


def mentioned(place: Place, login: str) -> list[int]:
    found = place.send("GET", "issues", state="all", mentioned_by=login, limit=50)
    return sorted(item["number"] for item in found)


def test_an_edit_mentions_nobody(place: Place) -> None:
    human = place.second_login()
    number = place.issue()
    posted = place.tracker.post_comment(number, "Hello")

    place.tracker.edit_comment(posted, f"Hello @{human}")
    place.tracker.edit_issue(number, f"Hello @{human}")

    assert mentioned(place, human) == []
