"""Writes docs/triage.schema.json and docs/policy.md from triage/policy/keys.py: `dev.py docs`.

The keys come from there; what is told about them as a whole stands here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from triage.policy.keys import TABLES, TOP, Key, Table
from triage.policy.schema import schema

DOCS = Path(__file__).parent
ADDRESS = "https://gitea.example.com/owner/gitea-triage/raw/branch/main/docs/triage.schema.json"

START = f"""\
<!-- Made by `python3 dev.py docs` from docs/make.py and triage/policy/keys.py. -->
# The policy: `.gitea/triage.toml`

What the tool decides by. Every key may be left out; an empty file, or none, is the built-in policy.
An unknown key, a wrong value or an unknown agent stops the run before anything is fetched: all
mistakes are named at once, each with its key and, where it can be guessed, what was meant.
Where the file is looked for: [settings](reference.md#settings). What the words mean:
[how it decides](how-it-decides.md).

## In your editor

[triage.schema.json](triage.schema.json) describes the file. With [Taplo](https://taplo.tamasfe.dev)
(in VS Code: *Even Better TOML*) or [Tombi](https://tombi-toml.github.io/tombi) an editor completes
keys and words, shows what they mean and marks mistakes, once the first line of the file names the
schema, by its address …

```toml
#:schema {ADDRESS}
ready_threshold = 6
```

… or, with a copy of it beside the file, as `#:schema ./triage.schema.json`. The tool itself looks
closer: the schema does not know whether a route's agent is one of `[agents]`, that `5.0` is no
whole number here, or which signs of a label cannot be printed. Only about the words of `types` and
`tiers` the tool is less strict: it takes them in upper and lower case.

## All of it

This is the built-in policy, with every key that there is. Copy what you want to change.

"""

EXAMPLE_AGENTS = """
# {agents}
[agents.claude]
assign = "claude"               # the login that is assigned …
max_open = 5                    # … while it has fewer open issues than this; 0: any number
stale_after = "3d"              # taken back when nothing moves for so long; 0: never
[agents.kimi]
label = "kimi-ready"            # or the label that is put on
max_open = 5
stale_after = "3d"

# {routes}
[[routes]]
agent = "kimi"
tags = ["investigation", "kimi-ready", "research", "spike"]
# agents = ["kimi", "claude"]   # instead of agent: each gets an issue once
# not_tags = ["epic"]
# types = ["research"]
# tiers = ["P0", "P1"]
# min_score = 7
[[routes]]                      # no condition: takes the rest
agent = "claude"
"""

PLUS = """\
A list replaces the built-in one, and an empty list empties it. Where each text begins with `+` the
list extends the built-in one: `{example}`. A list of both kinds is a mistake."""

NOTES = {
    "score": f"""\
{PLUS.format(example='path = ["+lib/"]')}

The texts are looked for in title and body as they stand, with their spaces, but in any case.
""",
    "trust": """\
[Whose text may start an agent](how-it-decides.md#whose-text-may-start-an-agent).
""",
    "blocked": """\
An open dependency in Gitea, and a tag `blocked`, block whatever this says
([blocked](how-it-decides.md#blocked)).
""",
    "tags": f"""\
What a tag is: [tags, type and tier](how-it-decides.md#tags-type-and-tier).

{PLUS.format(example='bug = ["+defect"]')}
""",
    "agents": """\
A table for each agent; routes call it by the name. As soon as the file names one, the built-in
`claude` and `kimi` are gone, unless it names them, too. An agent that is assigned must be a
collaborator with write access. Without `[[routes]]` the built-in routes hold as far as their agents
are there, and the last agent that none of them names takes the rest.

Of `max_open` and `stale_after` more in [order of work](how-it-decides.md#order-of-work-and-limits)
and [agents that do nothing](how-it-decides.md#agents-that-do-nothing).
""",
    "routes": """\
A table for each route, in their order, with either `agent` or `agents`. A condition that is left
out is met by every issue. What no route takes is left alone.
""",
}


def main() -> None:
    """Writes both files."""
    for name, text in files().items():
        (DOCS / name).write_text(text, "utf-8")


def files() -> dict[str, str]:
    """What is made, by the name of the file."""
    described = json.dumps(schema(), indent=2, ensure_ascii=False)
    return {"triage.schema.json": f"{described}\n", "policy.md": page()}


def page() -> str:
    """The reference page."""
    first = Table("What stands before the first table.", TOP)
    sections = [_section("The top of the file", first, "")]
    sections += [_section(_heading(name), table, name) for name, table in TABLES.items()]
    return START + f"```toml\n{example()}```\n" + "".join(sections)


def example() -> str:
    """The built-in policy with every key."""
    lines = [f"#:schema {ADDRESS}", "", *_assignments(TOP)]
    for name, table in TABLES.items():
        if name not in {"agents", "routes"}:
            lines += ["", f"# {table.meaning}", f"[{name}]", *_assignments(table.keys)]
    meanings = {name: table.meaning for name, table in TABLES.items()}
    return "\n".join(lines) + "\n" + EXAMPLE_AGENTS.format(**meanings)


def _assignments(keys: Mapping[str, Key]) -> list[str]:
    return [line for name, key in keys.items() for line in (f"# {key.meaning}", _line(name, key))]


def _line(name: str, key: Key) -> str:
    return f"{name} = {toml(key.kind.write(key.default))}"


def toml(value: object) -> str:
    """A plain value in TOML, which is here what it is in JSON."""
    return json.dumps(value, ensure_ascii=False)


def _heading(name: str) -> str:
    return {"agents": "`[agents.NAME]`", "routes": "`[[routes]]`"}.get(name, f"`[{name}]`")


def _section(heading: str, table: Table, name: str) -> str:
    rows = "".join(map(_row, table.keys, table.keys.values()))
    notes = f"{NOTES[name]}\n" if name in NOTES else ""
    return (
        f"\n## {heading}\n\n{table.meaning}\n\n{notes}"
        f"| key | meaning | type | default | example |\n|---|---|---|---|---|\n{rows}"
    )


def _row(name: str, key: Key) -> str:
    default = "" if key.default is None else f"`{toml(key.kind.write(key.default))}`"
    shown = f"`{name} = {toml(key.example)}`"
    return f"| `{name}` | {key.meaning} | {key.kind.words} | {default} | {shown} |\n"


if __name__ == "__main__":
    main()
