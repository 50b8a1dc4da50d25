from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from triage.errors import ConfigError
from triage.policy import (
    DEFAULT_POLICY,
    Agent,
    BlockedText,
    Policy,
    Route,
    TagGroups,
    Tier,
    Trust,
    Type,
)
from triage.policy.reader import TOP_LEVEL, parse_policy

EXAMPLE = """\
owner = "alice"
ready_threshold = 5
max_operations = 30

[blocked]
text = "references"

[tags]
bug = ["+defect"]

[agents.claude]
assign = "claude"
max_open = 5
[agents.kimi]
label = "kimi-ready"

[[routes]]
agent = "kimi"
tags = ["research", "kimi-ready", "investigation", "spike"]
[[routes]]
agent = "claude"

[summary]
enabled = true

[bot]
logins = ["Old-Bot"]
"""


def policy(text: str) -> Policy:
    return parse_policy(text, "triage.toml")


def problems(text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        policy(text)
    return str(caught.value).splitlines()


@pytest.mark.parametrize("number", [0, 9])
def test_parse_policy__a_score_goes_from_0_to_9(number: int) -> None:
    assert policy(f"ready_threshold = {number}").ready_threshold == number
    route = f'[[routes]]\nagent = "kimi"\nmin_score = {number}'
    assert policy(route).routes[0].min_score == number


def test_parse_policy__an_empty_file_is_the_default() -> None:
    assert policy("") == DEFAULT_POLICY


def test_parse_policy__the_example_of_the_design() -> None:
    bug = TagGroups().bug | {"defect"}
    expected = Policy(owner="alice", tags=TagGroups(bug=bug), bot_logins=frozenset({"old-bot"}))
    assert expected == policy(EXAMPLE)


def test_parse_policy__every_mistake_is_named_at_once() -> None:
    assert len(problems('ownr = "a"\nready_threshold = "5"\n[blocked]\ntext = "x"\n')) == 3


MISTAKES = [
    ("\nownr = 1", "ownr"),
    ("ready_threshold = 10", "ready_threshold"),
    ("ready_threshold = -1", "ready_threshold"),
    ("ready_threshold = true", "ready_threshold"),
    ("ready_threshold = 5.0", "ready_threshold"),
    ("max_operations = 1000001", "max_operations"),
    ("owner = 3", "owner"),
    ('owner = "@alice"', "owner"),
    ('owner = "alice\\nx"', "owner"),
    ("blocked = 1", "blocked"),
    ('[blocked]\ntext = "any"', "blocked.text"),
    ("[blocked]\ntext = 1", "blocked.text"),
    ("[blocked]\nwords = 1", "blocked.words"),
    ("[tags]\nbugs = []", "tags.bugs"),
    ('[tags]\nbug = "x"', "tags.bug"),
    ("[tags]\nbug = [1]", "tags.bug"),
    ('[tags]\nbug = ["+a", "b"]', "tags.bug"),
    ('[tags]\nbug = ["a", " "]', "tags.bug"),
    ('[tags]\nbug = ["+"]', "tags.bug"),
    ("agents = 1", "agents"),
    ("[agents]", "agents"),
    ("[agents]\nbob = 1", "agents.bob"),
    ("[agents.bob]", "agents.bob"),
    ('[agents.bob]\nassign = "a"\nlabel = "b"', "agents.bob"),
    ('[agents."b b"]\nassign = "a"', "agents.'b b'"),
    ('[agents.bob]\nassign = "a b"', "agents.bob.assign"),
    ('[agents.bob]\nlabel = "Triage/Hold"', "agents.bob.label"),
    (f'[agents.bob]\nlabel = "{"x" * 51}"', "agents.bob.label"),
    ('[agents.bob]\nlabel = "a\\u202eb"', "agents.bob.label"),
    ('[agents.bob]\nassign = "a"\nmax_open = "5"', "agents.bob.max_open"),
    ('[agents.bob]\nasign = "a"\nlabel = "x"', "agents.bob.asign"),
    ("routes = 1", "routes"),
    ("routes = [1]", "routes"),
    ("[[routes]]", "routes[1]"),
    ('[[routes]]\nagent = "claude"\n[[routes]]\nagent = "x"', "routes[2].agent"),
    ('[[routes]]\nagent = "claude"\ntags = "x"', "routes[1].tags"),
    ('[[routes]]\nagent = "claude"\ntag = "x"', "routes[1].tag"),
    ('[[routes]]\nagent = "kimi"\nagents = ["claude"]', "routes[1]"),
    ("[[routes]]\nagents = []", "routes[1]"),
    ('[[routes]]\nagents = [""]', "routes[1].agents"),
    ('[[routes]]\nagents = "claude"', "routes[1].agents"),
    ('[[routes]]\nagents = ["claude", "claude"]', "routes[1].agents"),
    ('[[routes]]\nagents = ["claude", "x"]', "routes[1].agents"),
    ('[[routes]]\nagent = "kimi"\nnot_tags = 1', "routes[1].not_tags"),
    ('[[routes]]\nagent = "kimi"\ntypes = ["bugs"]', "routes[1].types"),
    ('[[routes]]\nagent = "kimi"\ntiers = ["P4"]', "routes[1].tiers"),
    ('[[routes]]\nagent = "kimi"\nmin_score = 10', "routes[1].min_score"),
    ('[agents.bob]\nassign = "a"\nstale_after = 3', "agents.bob.stale_after"),
    ('[agents.bob]\nassign = "a"\nstale_after = "3w"', "agents.bob.stale_after"),
    ('[agents.bob]\nassign = "a"\nstale_after = false', "agents.bob.stale_after"),
    ("[summary]\nenabled = 1", "summary.enabled"),
    ("[summary]\nenable = true", "summary.enable"),
    ("summary = 2026-11-22", "summary"),
    ("score = 1", "score"),
    ("[score]\npaths = []", "score.paths"),
    ("[score]\npath = [1]", "score.path"),
    ('[score]\ncode = ["+fn ", "def "]', "score.code"),
    ('[score]\npath = [""]', "score.path"),
    ('[trust]\nauthors = "all"', "trust.authors"),
    ("[trust]\nwho = 1", "trust.who"),
    ("bot = 1", "bot"),
    ('[bot]\nlogin = ["a"]', "bot.login"),
    ('[bot]\nlogins = "a"', "bot.logins"),
    ('[bot]\nlogins = ["@a"]', "bot.logins"),
    ('[bot]\nlogins = [""]', "bot.logins"),
]
"""Texts with a mistake each, and its key."""


@pytest.mark.parametrize(("text", "key"), MISTAKES)
def test_parse_policy__a_mistake_is_named_with_its_key(text: str, key: str) -> None:
    assert any(problem.startswith(f"triage.toml: {key}: ") for problem in problems(text))


@pytest.mark.parametrize(
    "text",
    [
        '[agents.bob]\nassign = "a b"',
        '[agents.bob]\nlabel = "Triage/Hold"',
        "[agents.bob]\nlabel = 1",
        '[[routes]]\nagents = ["kimi", "kimi"]',
        '[[routes]]\nagents = "kimi"',
        '[[routes]]\nagent = "x"',
        "[blocked]\ntext = 1",
    ],
)
def test_parse_policy__one_mistake_is_one_line(text: str) -> None:
    assert len(problems(text)) == 1


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("ownr = 1", "did you mean 'owner'?"),
        ('[blocked]\ntext = "any-mentions"', "did you mean 'any-mention'?"),
        ('[[routes]]\nagent = "clade"', "did you mean 'claude'?"),
        ("zzz = 1", "known here: owner, ready_threshold"),
    ],
)
def test_parse_policy__an_unknown_word_gets_a_hint(text: str, hint: str) -> None:
    assert hint in problems(text)[0]


@pytest.mark.parametrize(
    ("value", "kind"),
    [("true", "true or false"), ("1.5", "a fraction"), ('"a"', "a text"), ("[]", "a list"),
     ("{}", "a table"), ("2026-11-22", "a date or time")],
)  # fmt: skip
def test_parse_policy__a_wrong_type_is_named(value: str, kind: str) -> None:
    assert problems(f"max_operations = {value}")[0].endswith(f"got {kind}")


def test_parse_policy__invalid_toml_names_file_and_line() -> None:
    assert re.match(r"triage\.toml: not valid TOML: .*line 2", problems("a = 1\nb b\n")[0])


def test_parse_policy__the_name_of_an_unknown_key_stays_on_one_line() -> None:
    assert len(problems('"a\\nb" = 1')) == 1


def test_blocked__an_empty_word_is_unknown() -> None:
    assert "unknown value" in problems('[blocked]\ntext = ""')[0]


def test_blocked__the_blunt_rule() -> None:
    assert policy('[blocked]\ntext = "any-mention"').blocked_text is BlockedText.ANY_MENTION


def test_tags__a_plus_extends_a_group() -> None:
    found = policy('[tags]\nmeta = ["+ Idea "]').tags.meta
    assert TagGroups().meta | {"idea"} == found


def test_tags__a_list_replaces_a_group() -> None:
    assert policy('[tags]\nmeta = ["Idea"]').tags == TagGroups(meta=frozenset({"idea"}))


def test_tags__an_empty_list_empties_a_group() -> None:
    assert policy("[tags]\nmeta = []").tags.meta == frozenset()


def test_tags__are_lower_cased_like_the_issues() -> None:
    assert policy('[tags]\nbug = ["Straße"]').tags.bug == {"straße"}


def test_routes__are_lower_cased_like_the_issues() -> None:
    text = '[[routes]]\nagent = "kimi"\ntags = ["Straße"]'
    assert policy(text).routes[0] == Route(agents=("kimi",), tags=frozenset({"straße"}))


def test_routes__with_every_condition() -> None:
    text = """
[[routes]]
agents = ["kimi", "claude"]
tags = ["A"]
not_tags = ["b"]
types = ["Bug", "unknown"]
tiers = ["p0", "P1"]
min_score = 7
"""
    assert policy(text).routes == (
        Route(
            agents=("kimi", "claude"),
            tags=frozenset({"a"}),
            not_tags=frozenset({"b"}),
            types=frozenset({Type.BUG, Type.UNKNOWN}),
            tiers=frozenset({Tier.P0, Tier.P1}),
            min_score=7,
        ),
    )


@pytest.mark.parametrize(
    ("given", "seconds"),
    [('"3d"', 259_200), ('"90m"', 5400), ('"45s"', 45), ("0", 0), (None, 259_200)],
)
def test_stale_after__is_a_time_or_never(given: str | None, seconds: int) -> None:
    line = f"stale_after = {given}" if given else ""
    assert policy(f'[agents.bob]\nassign = "b"\n{line}').agents["bob"].stale_after == seconds


def test_agents__replace_the_default_ones() -> None:
    found = policy('[agents.bob]\nassign = "bob"\nmax_open = 0').agents
    assert {"bob": Agent(name="bob", assign="bob", max_open=0)} == found


def test_agents__without_routes_keep_the_default_routes_of_the_named() -> None:
    found = policy('[agents.kimi]\nlabel = "k"\n[agents.bob]\nassign = "b"').routes
    assert (Route(agents=("kimi",), tags=TagGroups().research), Route(agents=("bob",))) == found


def test_routes__follow_a_research_group_that_was_replaced() -> None:
    route = Route(agents=("kimi",), tags=frozenset({"lab"}))
    assert policy('[tags]\nresearch = ["lab"]').routes[0] == route


def test_summary__may_be_off() -> None:
    assert not policy("[summary]\nenabled = false").summary_enabled


@pytest.mark.parametrize(
    "text", ["ready_threshold = " + "1" * 5000, "ready_threshold = 0x" + "f" * 5000]
)
def test_parse_policy__an_endless_number_is_a_mistake_and_no_traceback(text: str) -> None:
    assert len(problems(text)) == 1


def test_parse_policy__a_bom_of_a_windows_editor_is_no_mistake() -> None:
    assert policy('\ufeffowner = "alice"').owner == "alice"


# Fuzzing -----------------------------------------------------------------------------------------

KEYS = st.one_of(
    st.sampled_from(
        [
            "owner",
            "ready_threshold",
            "max_operations",
            "blocked",
            "tags",
            "agents",
            "routes",
            "summary",
            "bot",
            "logins",
            "text",
            "bug",
            "meta",
            "claude",
            "kimi",
            "assign",
            "label",
            "max_open",
            "agent",
            "enabled",
            "x",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.booleans(),
        st.integers(-(2**70), 2**70),
        st.floats(),
        st.sampled_from(["claude", "kimi", "references", "+a", "", "a b", "@x", "triage/x"]),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def quoted(text: str) -> str:
    return '"' + "".join(f"\\U{ord(char):08x}" for char in text) + '"'


def inline(value: Any) -> str:
    """A value as TOML."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{quoted(k)} = {inline(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(inline, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        if math.isfinite(value):
            return repr(value) if "." in repr(value) else repr(value).replace("e", ".0e")
        return "nan" if math.isnan(value) else "inf"
    return quoted(value) if isinstance(value, str) else str(value)


def said(text: str) -> str:
    """The error that a text gives, or "" for a policy; nothing else may be raised."""
    try:
        policy(text)
    except ConfigError as error:
        return str(error)
    return ""


@given(st.dictionaries(KEYS, VALUES, max_size=5))
def test_parse_policy__any_structure_is_a_policy_or_a_config_error(data: dict[str, Any]) -> None:
    text = "".join(f"{quoted(key)} = {inline(value)}\n" for key, value in data.items())
    assert re.match(r"triage\.toml:|$", said(text))


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8).filter(
        lambda key: key not in TOP_LEVEL
    )
)
def test_parse_policy__an_unknown_key_is_always_refused(key: str) -> None:
    assert said(f"{quoted(key)} = 1")


@given(st.text(alphabet="[]{}=.,\"'#\n abx019_+-\\", max_size=60))
@example("a = " + "[" * 10_000)
@example("[" * 3000)
def test_parse_policy__any_text_is_a_policy_or_a_config_error(text: str) -> None:
    assert re.match(r"triage\.toml:|$", said(text))


@given(st.integers(0, len(EXAMPLE)), st.sampled_from(["", '"', "[", "]]", "=", "\n", "\0", "1"]))
def test_parse_policy__a_damaged_example_is_a_policy_or_a_config_error(at: int, typo: str) -> None:
    assert re.match(r"triage\.toml:|$", said(EXAMPLE[:at] + typo + EXAMPLE[at + 1 :]))


def test_score__a_plus_extends_and_a_list_replaces() -> None:
    extended = policy('[score]\npath = ["+lib/", "+.RS"]\ncode = ["fn "]')
    assert extended.score_path == (*DEFAULT_POLICY.score_path, "lib/", ".rs")
    assert extended.score_code == ("fn ",)


@pytest.mark.parametrize("word", list(Trust))
def test_trust__whose_texts_count(word: Trust) -> None:
    assert policy(f'[trust]\nauthors = "{word}"').trust is word
