"""Labels of repositories and issues (gitea-facts §5)."""

from __future__ import annotations

import pytest

from tests.contract.place import Place
from tests.double import connect
from triage.errors import NotFoundError, RejectedError


def test_a_label_is_made_found_put_on_and_taken_off(place: Place) -> None:
    tracker, number = place.tracker, place.issue()
    made = tracker.create_label("Triage/Needs-Owner", "d93f0b", "Waits")

    raw = place.send("GET", "labels")[0]
    assert (raw["color"], raw["description"]) == ("d93f0b", "Waits")
    assert tracker.labels() == {"triage/needs-owner": (made,)}
    assert tracker.add_label(number, made) == {"triage/needs-owner"}
    assert tracker.issue(number).has("triage/needs-owner")
    tracker.remove_label(number, made)
    assert tracker.issue(number).labels == ()
    tracker.remove_label(number, made)
    assert [event["body"] for event in place.events(number, "label")] == ["1", ""]


def test_putting_a_label_on_again_changes_nothing(place: Place) -> None:
    number, label = place.issue(), place.label("ready")
    place.tracker.add_label(number, label)
    assert place.tracker.add_label(number, label) == {"ready"}
    assert len(place.timeline(number)) == 1


def test_an_unknown_label_is_ignored(place: Place) -> None:
    number, label = place.issue(), place.label("ready")
    assert place.tracker.add_label(number, label) == {"ready"}
    assert place.tracker.add_label(number, 999_999_999) == {"ready"}


def test_taking_off_a_label_that_does_not_exist(place: Place) -> None:
    number = place.issue()
    with pytest.raises((NotFoundError, RejectedError)) as refused:
        place.tracker.remove_label(number, 999_999_999)
    assert refused.value.status == place.version.foreign_label


def test_a_label_of_an_issue_that_is_not_there(place: Place) -> None:
    label = place.label("ready")
    with pytest.raises(NotFoundError):
        place.tracker.add_label(99, label)
    with pytest.raises(NotFoundError):
        place.tracker.remove_label(99, label)


def test_labels_of_one_name_may_be_many_and_the_oldest_counts(place: Place) -> None:
    made = [place.tracker.create_label("double", "ff0000", "") for _ in range(2)]
    assert len(set(made)) == 2
    assert place.tracker.labels() == {"double": tuple(sorted(made))}
    place.tracker.delete_label(min(made))
    assert place.tracker.labels() == {"double": (max(made),)}
    place.tracker.delete_label(min(made))


def test_no_label_at_all_tells_who_may_write(place: Place) -> None:
    number = place.issue()
    before = place.send("GET", f"issues/{number}")["updated_at"]

    assert place.tracker.may_write(number)
    assert place.send("GET", f"issues/{number}")["updated_at"] == before
    assert place.timeline(number) == []
    if not place.server.second:
        pytest.skip("needs a second user: set TRIAGE_LIVE_SECOND_TOKEN")
    with connect(place.server.url, place.name, place.server.second) as reader:
        assert not reader.may_write(number)


def test_a_malformed_colour_is_refused(place: Place) -> None:
    with pytest.raises(RejectedError) as refused:
        place.tracker.create_label("odd", "mauve", "")
    assert refused.value.status == 422


def test_all_pages_of_labels_are_found(place: Place) -> None:
    for n in range(51):
        place.label(f"label-{n}")
    assert len(place.tracker.labels()) == 51


def test_replacing_labels(place: Place) -> None:
    old, new = place.label("old"), place.label("new")
    number = place.issue(labels=[old])

    changed = place.send("PUT", f"issues/{number}/labels", {"labels": [new]})

    assert [label["name"] for label in changed] == ["new"]
    events = [(e["label"]["name"], e["body"]) for e in place.events(number, "label")]
    assert events == [("old", "1"), ("new", "1"), ("old", "")]
    assert place.send("PUT", f"issues/{number}/labels", {"labels": []}) == []


def test_an_exclusive_label_takes_its_rivals_off(place: Place) -> None:
    low, high = (place.label(f"priority/{n}", exclusive=True) for n in ("low", "high"))
    number = place.issue()
    place.tracker.add_label(number, low)

    assert place.tracker.add_label(number, high) == {"priority/high"}

    events = [(e["label"]["name"], e["body"]) for e in place.events(number, "label")]
    assert events == [("priority/low", "1"), ("priority/low", ""), ("priority/high", "1")]


def test_labels_by_name_and_never_mixed(place: Place) -> None:
    number, label = place.issue(), place.label("ready")
    path = f"issues/{number}/labels"
    assert place.send("POST", path, {"labels": ["no-such-label"]}) == []
    assert place.status("POST", path, {"labels": ["ready", label]}) == 400
    assert [found["id"] for found in place.send("POST", path, {"labels": ["ready"]})] == [label]
