from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.unit.builders import (
    ME,
    READY_BODY,
    STAMP,
    VAGUE_BODY,
    assessed,
    make_issue,
    make_label,
)
from triage.deciding.decision import Action, Assessment, Blocker, Rule
from triage.deciding.history import ASSIGNEES, LABEL, Target, read_history
from triage.deciding.settle import (
    FLAG_TARGET,
    Settled,
    Write,
    cleared,
    delivered,
    inputs_hash,
    settle,
    target_of,
    wait_natively,
)
from triage.markers import parse_entry
from triage.model import EPOCH, Event, Issue
from triage.planning.operations import AddLabel, Assign, EditComment, PostComment, RemoveLabel
from triage.planning.steps import Signature, steps_for
from triage.policy import (
    CLAUDE,
    DEFAULT_POLICY,
    HOLD,
    KIMI,
    NEEDS_OWNER,
    BlockedText,
    Policy,
    Route,
)

POLICY = replace(DEFAULT_POLICY, blocked_text=BlockedText.OFF)
SIGNATURE = Signature(stamp=STAMP, run="run")
CLAUDE_ON, KIMI_ON = target_of(CLAUDE), target_of(KIMI)


@dataclass
class World:
    """One issue, its timeline and its dependency #5, as Gitea would keep them."""

    issue: Issue = field(default_factory=lambda: make_issue(labels=["feature"], updated_at=EPOCH))
    policy: Policy = POLICY
    waits: bool = False
    events: list[Event] = field(default_factory=list)
    override_seen_on: str = ""
    """The inputs with which an earlier cycle found that a human had taken the agent off."""
    minute: int = 0

    # What the tool does -------------------------------------------------------------------------

    def settle(self) -> Settled:
        found = assessed(self.issue, self.policy, *([5] if self.waits else []))
        history = read_history(self.events, ME)
        seen = self.override_seen_on not in {"", self.inputs}
        settled = settle(found, history, self.policy, override_seen=seen)
        overridden = settled.assessment.decision.rule is Rule.OVERRIDDEN
        self.override_seen_on = self.inputs if overridden else ""
        return settled

    def run(self, *, dies_after_saying: bool = False) -> Settled:
        """One cycle: what was left to do is done, or only said."""
        settled = self.settle()
        steps = steps_for(settled, read_history(self.events, ME), self.policy, SIGNATURE)
        match steps.say:
            case PostComment(body=body):
                self.happens("comment", ME, body=body)
            case EditComment(comment_id=edited, body=body):
                self.events = [replace(e, body=body) if e.id == edited else e for e in self.events]
            case None:
                pass
        if not dies_after_saying:
            match steps.write:
                case Assign(login=login):
                    self.put_on(Target(ASSIGNEES, login), ME)
                case AddLabel(name=name):
                    self.put_on(Target(LABEL, name), ME)
                case RemoveLabel(name=name):
                    self.take_off(Target(LABEL, name), ME)
                case None:
                    pass
        return settled

    # What happens -------------------------------------------------------------------------------

    def happens(
        self, kind: str, by: str, subject: str = "", *, added: bool = True, body: str = ""
    ) -> None:
        self.touch()
        event = Event(
            id=100 + self.minute, kind=kind, author=by, subject=subject, added=added, body=body,
            at=self.issue.updated_at,
        )  # fmt: skip
        self.events.append(event)

    def touch(self) -> None:
        self.minute += 1
        self.issue = replace(self.issue, updated_at=EPOCH + timedelta(minutes=self.minute))

    def put_on(self, target: Target, by: str = "bob") -> None:
        if target.kind == ASSIGNEES:
            self.issue = replace(self.issue, assignees=(*self.issue.assignees, target.subject))
        else:
            label = make_label(target.subject, 9)
            self.issue = replace(self.issue, labels=(*self.issue.labels, label))
        self.happens(target.kind, by, target.subject)

    def take_off(self, target: Target, by: str = "bob") -> None:
        name = target.subject
        if target.kind == ASSIGNEES:
            left = tuple(login for login in self.issue.assignees if login != name)
            self.issue = replace(self.issue, assignees=left)
        else:
            labels = tuple(label for label in self.issue.labels if label.name != name)
            self.issue = replace(self.issue, labels=labels)
        self.happens(target.kind, by, name, added=False)

    def has(self, target: Target) -> bool:
        names = [label.name for label in self.issue.labels]
        return target.subject in (self.issue.assignees if target.kind == ASSIGNEES else names)

    def edit(self, body: str) -> None:
        if body != self.issue.body:
            self.issue = replace(self.issue, body=body)
            self.touch()

    def depend(self) -> None:
        if not self.waits:
            self.waits = True
            self.happens("add_dependency", "bob")

    # What is seen -------------------------------------------------------------------------------

    @property
    def inputs(self) -> str:
        native = [5] if self.waits else []
        return inputs_hash(assessed(self.issue, self.policy, *native), self.policy)

    def put_on_last_by(self, target: Target) -> str:
        events = [e for e in self.events if (e.kind, e.subject) == (target.kind, target.subject)]
        return events[-1].author if events else ""

    @property
    def has_spoken(self) -> bool:
        return any(event.kind == "comment" for event in self.events)

    @property
    def announced(self) -> str:
        """What the audit comment says; there is never more than one."""
        (body,) = [event.body for event in self.events if event.kind == "comment"]
        entry = parse_entry(body)
        assert entry
        return entry.action


def rule(settled: Settled) -> Rule:
    return settled.assessment.decision.rule


def left(settled: Settled) -> tuple[Write, bool]:
    return settled.write, settled.say


QUIET = (Write.NOTHING, False)


def flagged_world() -> World:
    """Urgent and under-specified: flagged."""
    world = World(issue=make_issue(title="[p0] It is slow", body=VAGUE_BODY))
    world.run()
    return world


def dispatched_world() -> World:
    world = World()
    world.run()
    return world


# Any course of events ----------------------------------------------------------------------------

MOVES = st.lists(
    st.sampled_from(
        ["run", "run", "die", "edit", "vague", "ready", "waits", "free", "assign", "un-assign",
         "un-label", "un-flag", "flag", "hold", "un-hold", "blocked", "un-blocked", "comment"]
    ),
    max_size=14,
)  # fmt: skip
WORLDS = st.builds(
    World,
    issue=st.builds(
        make_issue,
        title=st.sampled_from(["[feature] x", "[bug] x", "[p0] x", "[research] x"]),
        body=st.sampled_from([READY_BODY, VAGUE_BODY]),
    ),
    waits=st.booleans(),
)
BLOCKED = Target(LABEL, "blocked")
HELD = Target(LABEL, HOLD)
TOGGLES = {
    "assign": (CLAUDE_ON, True),
    "un-assign": (CLAUDE_ON, False),
    "un-label": (KIMI_ON, False),
    "un-flag": (FLAG_TARGET, False),
    "flag": (FLAG_TARGET, True),
    "hold": (HELD, True),
    "un-hold": (HELD, False),
    "blocked": (BLOCKED, True),
    "un-blocked": (BLOCKED, False),
}


def move(world: World, name: str) -> None:
    """What a human, or the tool, does next."""
    if name in {"run", "die"}:
        world.run(dies_after_saying=name == "die")
    elif name in TOGGLES:
        target, added = TOGGLES[name]
        if world.has(target) is not added:
            (world.put_on if added else world.take_off)(target)
    elif name == "comment":
        world.happens("comment_ref", "bob")
    elif name == "waits":
        world.depend()
    elif name == "free":
        world.waits = False  # it was closed, which leaves no event here
    else:
        bodies = {"edit": world.issue.body + "x", "vague": VAGUE_BODY, "ready": READY_BODY}
        world.edit(bodies[name])


@settings(max_examples=400)
@given(WORLDS, MOVES)
@example(World(), ["run", "edit", "un-assign", "run"])
@example(
    World(issue=make_issue(title="[p0] x", body=VAGUE_BODY)), ["run", "un-flag", "run", "un-assign"]
)
def test_settle__comes_to_rest(world: World, moves: list[str]) -> None:
    for name in moves:
        move(world, name)
    for _ in range(3):  # taking a flag off and going on are two steps
        world.run()
    assert left(world.settle()) == QUIET


@settings(max_examples=400)
@given(WORLDS, MOVES)
def test_settle__never_delivers_while_a_dependency_is_open(world: World, moves: list[str]) -> None:
    world.waits = True
    delivers = False
    for name in moves:
        delivers |= world.waits and world.settle().write is Write.DELIVER
        move(world, name)
    assert not delivers


@settings(max_examples=600)
@given(WORLDS, MOVES)
@example(World(), ["run", "un-assign", "run"])
@example(World(), ["assign", "un-assign"])
@example(World(issue=make_issue(title="[p0] x", body=VAGUE_BODY)), ["flag", "run", "un-flag"])
@example(World(), ["run", "edit", "un-assign", "run", "run"])
@example(
    World(issue=make_issue(title="[p0] x", body=VAGUE_BODY)), ["run", "edit", "un-flag", "run"]
)
@example(World(issue=make_issue(title="[p0] x", body=VAGUE_BODY)), ["run", "un-flag", "run", "run"])
def test_settle__never_undoes_a_removal_while_the_inputs_stay(
    world: World, moves: list[str]
) -> None:
    removed: dict[Target, str] = {}  # by a human, of ours or before we ever spoke → the inputs then
    for name in [*moves, "run", "run", "run"]:
        target, added = TOGGLES.get(name, (HELD, True))
        ours = world.put_on_last_by(target) == ME or not world.has_spoken
        ours = ours and world.has(target)
        move(world, name)
        if added:
            removed.pop(target, None)
        elif ours:
            removed[target] = world.inputs
        removed = {gone: inputs for gone, inputs in removed.items() if inputs == world.inputs}
        assert not [gone for gone in removed if world.has(gone)]


@settings(max_examples=300)
@given(WORLDS, MOVES)
def test_settle__writes_one_audit_comment_only(world: World, moves: list[str]) -> None:
    for name in moves:
        move(world, name)
    assert sum(event.kind == "comment" for event in world.events) <= 1


@given(WORLDS, MOVES)
def test_settle__on_hold_nothing_is_ever_written(world: World, moves: list[str]) -> None:
    for name in moves:
        move(world, name)
    if not world.has(HELD):
        world.put_on(HELD)
    assert left(world.settle()) == QUIET


# Dispatch ----------------------------------------------------------------------------------------


def test_settle__a_new_dispatch_is_said_and_done() -> None:
    assert left(World().settle()) == (Write.DELIVER, True)


def test_settle__an_announced_dispatch_is_finished_without_saying_it_again() -> None:
    world = World()
    world.run(dies_after_saying=True)
    assert left(world.settle()) == (Write.DELIVER, False)


def test_settle__an_announcement_for_other_inputs_is_said_anew() -> None:
    world = World()
    world.run(dies_after_saying=True)
    world.edit(READY_BODY + "more")
    assert left(world.settle()) == (Write.DELIVER, True)


def test_settle__an_announcement_for_another_agent_is_said_anew() -> None:
    world = World()
    world.run(dies_after_saying=True)
    world.policy = replace(POLICY, routes=(Route(agent="kimi"),))
    assert left(world.settle()) == (Write.DELIVER, True)


def test_settle__an_announcement_for_an_agent_that_is_gone_is_said_anew() -> None:
    world = World()
    world.run(dies_after_saying=True)
    world.policy = replace(POLICY, agents={"kimi": KIMI}, routes=(Route(agent="kimi"),))
    assert left(world.settle()) == (Write.DELIVER, True)


def test_settle__an_un_assignment_is_respected() -> None:
    world = dispatched_world()
    world.take_off(CLAUDE_ON)
    settled = world.settle()
    reason = "bob took claude off; left alone until the issue changes"
    assert (Action.SKIP, Rule.OVERRIDDEN, reason) == (
        settled.assessment.decision.action,
        rule(settled),
        settled.assessment.decision.reason,
    )


def test_settle__an_override_is_remembered() -> None:
    world = dispatched_world()
    world.take_off(CLAUDE_ON)
    assert world.settle().remember


def test_settle__an_override_ends_when_the_text_changes() -> None:
    world = dispatched_world()
    world.take_off(CLAUDE_ON)
    world.run()
    world.edit(READY_BODY + "more")
    assert left(world.settle()) == (Write.DELIVER, True)


def test_settle__an_override_ends_when_the_text_changes_even_unseen() -> None:
    world = dispatched_world()
    world.take_off(CLAUDE_ON)
    world.edit(READY_BODY + "more")
    assert left(world.settle()) == (Write.DELIVER, True)


@pytest.mark.parametrize("target", [Target(LABEL, "new"), Target(LABEL, "feature")])
def test_settle__an_override_ends_when_a_label_changes(target: Target) -> None:
    world = dispatched_world()
    world.take_off(CLAUDE_ON)
    (world.take_off if world.has(target) else world.put_on)(target)
    assert left(world.settle()) == (Write.DELIVER, True)


def test_settle__text_edited_before_the_human_took_it_off_is_respected() -> None:
    world = dispatched_world()
    world.edit(READY_BODY + "- [x] done")
    world.take_off(CLAUDE_ON)
    assert left(world.run()) == (Write.NOTHING, True)
    assert (world.announced, left(world.settle())) == ("override", QUIET)


def test_settle__a_noted_override_ends_when_the_text_changes() -> None:
    world = dispatched_world()
    world.edit(READY_BODY + "- [x] done")
    world.take_off(CLAUDE_ON)
    world.run()
    world.edit(READY_BODY + "more")
    assert left(world.settle()) == (Write.DELIVER, True)


def test_settle__an_override_outlives_the_audit_comment() -> None:
    world = dispatched_world()
    world.take_off(CLAUDE_ON)
    world.events = [event for event in world.events if event.kind != "comment"]
    assert rule(world.settle()) is Rule.OVERRIDDEN


def test_settle__what_a_human_gave_and_took_off_again_is_an_override() -> None:
    world = World()
    world.put_on(CLAUDE_ON)
    world.take_off(CLAUDE_ON)
    assert (rule(world.settle()), left(world.settle())) == (Rule.OVERRIDDEN, QUIET)


@pytest.mark.parametrize("target", [Target(LABEL, "new"), Target(LABEL, "feature")])
def test_settle__without_a_comment_an_override_ends_when_a_label_changes(target: Target) -> None:
    world = World()
    world.put_on(CLAUDE_ON)
    world.take_off(CLAUDE_ON)
    (world.take_off if world.has(target) else world.put_on)(target)
    assert left(world.settle()) == (Write.DELIVER, True)


@pytest.mark.parametrize("by", ["bob", ME])
def test_settle__without_a_comment_an_override_ends_when_the_text_changes(by: str) -> None:
    world = World()
    world.put_on(CLAUDE_ON, by)
    world.take_off(CLAUDE_ON)
    world.edit(READY_BODY + "more")
    assert left(world.settle()) == (Write.DELIVER, True)


def test_settle__without_a_comment_an_override_that_was_seen_ends_with_its_inputs() -> None:
    """An event after the edit hides when it was; an earlier cycle knows that it came later."""
    world = World(override_seen_on="other inputs")
    world.put_on(CLAUDE_ON)
    world.take_off(CLAUDE_ON)
    assert left(world.settle()) == (Write.DELIVER, True)


def test_settle__without_a_comment_our_own_login_overrides_nothing() -> None:
    world = World()
    world.put_on(CLAUDE_ON)
    world.take_off(CLAUDE_ON, ME)
    assert left(world.settle()) == (Write.DELIVER, True)


@pytest.mark.parametrize("target", [CLAUDE_ON, KIMI_ON])
def test_settle__a_human_who_shares_our_login_takes_it_off(target: Target) -> None:
    title = "[feature] x" if target == CLAUDE_ON else "[research] x"
    world = World(issue=make_issue(title=title))
    world.run()
    world.take_off(target, ME)
    world.run()
    assert (rule(world.settle()), left(world.settle())) == (Rule.OVERRIDDEN, QUIET)


def test_settle__a_human_who_shares_our_login_clears_a_flag() -> None:
    world = flagged_world()
    world.take_off(FLAG_TARGET, ME)
    assert (rule(world.settle()), left(world.settle())) == (Rule.ROUTED, (Write.DELIVER, True))


@pytest.mark.parametrize("edits", [0, 1], ids=["as it was", "edited before"])
def test_settle__a_flag_whose_comment_is_gone_was_cleared_all_the_same(edits: int) -> None:
    world = flagged_world()
    world.events = [event for event in world.events if event.kind != "comment"]
    world.edit(VAGUE_BODY + "x" * edits)
    world.take_off(FLAG_TARGET)
    settled = world.run()
    assert (rule(settled), left(settled)) == (Rule.ROUTED, (Write.DELIVER, True))
    assert "taken off by bob" in settled.assessment.decision.reason
    assert left(world.settle()) == QUIET


def test_settle__a_flag_whose_comment_is_gone_comes_back_for_another_text() -> None:
    world = flagged_world()
    world.events = [event for event in world.events if event.kind != "comment"]
    world.take_off(FLAG_TARGET)
    world.edit(VAGUE_BODY + " Really.")
    assert left(world.settle()) == (Write.FLAG, True)


def test_settle__a_flag_of_a_human_that_he_takes_off_himself_is_cleared() -> None:
    world = World(issue=make_issue(title="[p0] x", body=VAGUE_BODY))
    world.put_on(FLAG_TARGET)
    world.run()
    world.take_off(FLAG_TARGET)
    assert left(world.settle()) == (Write.DELIVER, True)


def test_settle__without_a_comment_our_own_login_clears_nothing() -> None:
    world = flagged_world()
    world.events = [event for event in world.events if event.kind != "comment"]
    world.take_off(FLAG_TARGET, ME)
    assert left(world.settle()) == (Write.FLAG, True)


def test_settle__a_label_that_the_agent_has_already_needs_nothing() -> None:
    world = World(issue=make_issue(title="[research] x", labels=["kimi-ready"]))
    assert left(world.settle()) == QUIET


def test_settle__a_closed_issue_is_left_alone() -> None:
    world = World(issue=make_issue(state="closed"))
    assert (rule(world.settle()), left(world.settle())) == (Rule.GONE, QUIET)


# Flags -------------------------------------------------------------------------------------------


def test_settle__a_new_flag_is_said_and_done() -> None:
    world = World(waits=True)
    assert left(world.settle()) == (Write.FLAG, True)


def test_settle__an_announced_flag_is_finished_without_saying_it_again() -> None:
    world = World(waits=True)
    world.run(dies_after_saying=True)
    assert left(world.settle()) == (Write.FLAG, False)


def test_settle__a_flag_whose_reason_changed_is_said_anew() -> None:
    world = flagged_world()
    world.edit(VAGUE_BODY + " Really.")
    assert left(world.settle()) == (Write.NOTHING, True)


def test_settle__a_flag_of_a_human_is_not_explained_by_the_tool() -> None:
    world = World(issue=make_issue(title="[p0] x", body=VAGUE_BODY))
    world.put_on(FLAG_TARGET)
    assert left(world.settle()) == QUIET


def test_settle__the_flag_goes_when_its_reason_is_gone() -> None:
    world = flagged_world()
    world.edit(READY_BODY)
    assert left(world.run()) == (Write.CLEAR, True)
    assert (world.has(FLAG_TARGET), world.announced) == (False, "clear")


def test_settle__an_announced_clearing_is_finished_without_saying_it_again() -> None:
    world = flagged_world()
    world.edit(READY_BODY)
    world.run(dies_after_saying=True)
    assert left(world.settle()) == (Write.CLEAR, False)


def test_settle__a_cleared_issue_goes_on_in_the_next_cycle() -> None:
    world = flagged_world()
    world.edit(READY_BODY)
    world.run()
    assert left(world.settle()) == (Write.DELIVER, True)


def test_settle__a_flag_that_comes_back_is_said_anew() -> None:
    world = flagged_world()
    world.edit(READY_BODY)
    world.run()
    world.edit(VAGUE_BODY)
    assert left(world.settle()) == (Write.FLAG, True)


def test_settle__a_flag_after_a_clearing_on_the_same_inputs_is_said_anew() -> None:
    world = flagged_world()
    world.policy = replace(POLICY, ready_threshold=0)
    world.run()
    world.policy = POLICY
    assert left(world.settle()) == (Write.FLAG, True)


def test_settle__a_human_who_takes_the_flag_off_lets_it_go_on() -> None:
    world = flagged_world()
    world.take_off(FLAG_TARGET)
    settled = world.run()
    assert left(settled) == (Write.DELIVER, True)
    assert (
        settled.assessment.decision.reason
        == "the flag was taken off by bob, so it goes on as it is"
    )


def test_settle__a_flag_taken_off_after_an_edit_lets_it_go_on() -> None:
    world = flagged_world()
    world.edit(VAGUE_BODY + " Really.")
    world.take_off(FLAG_TARGET)
    assert left(world.settle()) == (Write.DELIVER, True)


def test_settle__an_edit_after_the_flag_was_taken_off_is_judged_anew() -> None:
    world = flagged_world()
    world.take_off(FLAG_TARGET)
    world.edit(VAGUE_BODY + " Really.")
    assert left(world.settle()) == (Write.FLAG, True)


def test_settle__a_cleared_and_delivered_issue_is_remembered() -> None:
    world = World(issue=make_issue(title="[research] x", labels=["blocked"]))
    world.run()
    world.take_off(FLAG_TARGET)
    world.run()
    assert (left(world.settle()), world.settle().remember) == (QUIET, True)


def test_settle__an_un_assignment_after_a_cleared_flag_is_respected() -> None:
    world = flagged_world()
    world.take_off(FLAG_TARGET)
    world.run()
    world.take_off(CLAUDE_ON)
    assert rule(world.settle()) is Rule.OVERRIDDEN


def test_settle__a_cleared_issue_still_waits_for_its_dependency() -> None:
    world = World(waits=True)
    world.run()
    world.take_off(FLAG_TARGET)
    settled = world.settle()
    assert (rule(settled), left(settled), settled.remember) == (Rule.WAITING, QUIET, True)


def test_settle__a_cleared_issue_that_no_route_takes_is_left_alone() -> None:
    routes = (Route(agent="kimi", tags=frozenset({"lab"})),)
    world = flagged_world()
    world.policy = replace(POLICY, routes=routes)
    world.take_off(FLAG_TARGET)
    assert (rule(world.settle()), left(world.settle())) == (Rule.NO_ROUTE, QUIET)


def test_settle__a_flag_of_a_human_is_kept() -> None:
    world = World()
    world.put_on(FLAG_TARGET)
    settled = world.settle()
    assert (rule(settled), left(settled)) == (Rule.KEPT, QUIET)
    assert "was put on by bob" in settled.assessment.decision.reason


def test_settle__a_flag_of_nobody_known_is_kept() -> None:
    world = World(issue=make_issue(labels=[NEEDS_OWNER]))
    assert "was put on by a human" in world.settle().assessment.decision.reason


def test_settle__a_flag_of_a_human_on_a_skipped_issue_keeps_the_better_reason() -> None:
    world = World(issue=make_issue(assignees=("ann",)))
    world.put_on(FLAG_TARGET)
    settled = world.settle()
    assert (rule(settled), left(settled), settled.remember) == (Rule.ASSIGNED, QUIET, True)


def test_settle__our_flag_goes_when_somebody_took_the_issue() -> None:
    world = flagged_world()
    world.put_on(Target(ASSIGNEES, "ann"))
    assert left(world.settle()) == (Write.CLEAR, True)


# Parts -------------------------------------------------------------------------------------------


def test_inputs_hash__ignores_the_labels_that_the_tool_writes() -> None:
    with_own = make_issue(labels=["x", NEEDS_OWNER, HOLD, "Kimi-Ready"])
    hashes = {
        inputs_hash(assessed(i, POLICY), POLICY) for i in (with_own, make_issue(labels=["X"]))
    }
    assert len(hashes) == 1


def test_inputs_hash__ignores_how_lines_end() -> None:
    bodies = [make_issue(body="a\r\nb"), make_issue(body="a\nb")]
    assert len({inputs_hash(assessed(issue, POLICY), POLICY) for issue in bodies}) == 1


@pytest.mark.parametrize(
    "changed",
    [
        assessed(make_issue(title="[feature] Other"), POLICY),
        assessed(make_issue(body=READY_BODY + "x"), POLICY),
        assessed(make_issue(labels=["x"]), POLICY),
        assessed(make_issue(), POLICY, 5),
    ],
)
def test_inputs_hash__changes_with_title_body_labels_and_blockers(changed: Assessment) -> None:
    assert inputs_hash(assessed(make_issue(), POLICY), POLICY) != inputs_hash(changed, POLICY)


def test_delivered__by_assignment_or_by_label() -> None:
    issue = make_issue(assignees=("Claude",))
    assert (delivered(issue, CLAUDE), delivered(issue, KIMI)) == (True, False)


def test_cleared__no_route_takes_it() -> None:
    policy = replace(POLICY, routes=())
    assert cleared(assessed(make_issue(), policy), policy, "x").decision.rule is Rule.NO_ROUTE


def test_wait_natively__a_flagged_issue_stays_flagged() -> None:
    native = (Blocker(number=5, native=True),)
    found = wait_natively(assessed(make_issue(labels=[NEEDS_OWNER]), POLICY), native)
    assert (Action.FLAG, native) == (found.decision.action, found.blockers)


@pytest.mark.parametrize("body", [VAGUE_BODY, READY_BODY])
def test_wait_natively__what_is_missing_stays_the_reason_of_a_flag(body: str) -> None:
    native = (Blocker(number=5, native=True),)
    listed = assessed(make_issue(title="[p0] x", body=body, labels=[NEEDS_OWNER]), POLICY)
    expected = Rule.UNDERSPECIFIED if body == VAGUE_BODY else Rule.BLOCKED
    found = wait_natively(listed, native)
    assert (expected, native) == (found.decision.rule, found.blockers)


def test_wait_natively__agrees_with_what_a_fresh_reading_says() -> None:
    for body in (VAGUE_BODY, READY_BODY):
        issue = make_issue(title="[p0] x", body=body, labels=[NEEDS_OWNER])
        native = (Blocker(number=5, native=True),)
        waits = wait_natively(assessed(issue, POLICY), native)
        assert assessed(issue, POLICY, 5).decision == waits.decision


def test_wait_natively__an_unflagged_issue_waits() -> None:
    found = wait_natively(assessed(make_issue(), POLICY), (Blocker(number=5, native=True),))
    assert (found.decision.action, found.decision.rule) == (Action.SKIP, Rule.WAITING)
