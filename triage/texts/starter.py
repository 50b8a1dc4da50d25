"""The two files that a repository starts with: a workflow, and a policy to be edited (no I/O)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from triage.policy import DEFAULT_POLICY, Agent
from triage.policy.values import DAY

ACTION = "https://gitea.example.com/owner/gitea-triage@v1"
"""Where the documents take the action from."""

WORKFLOW_PATH = ".gitea/workflows/triage.yml"

WORKFLOW = """\
# .gitea/workflows/triage.yml
name: triage
on:
  schedule:
    - cron: "*/15 * * * *"
  workflow_dispatch:
    inputs:
      dry-run:
        description: Show the whole plan and write nothing
        type: boolean
        default: true
permissions:
  contents: read
  issues: write
  pull-requests: read
concurrency:
  group: triage
  cancel-in-progress: false
jobs:
  triage:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: https://gitea.example.com/owner/gitea-triage@v1
        with:
          dry-run: ${{ inputs.dry-run || 'false' }}
"""
"""The workflow of docs/action.md; a test holds the two to be one."""

POLICY = """\
# The policy of triage. What is commented out is the default. Look at it with `triage check`, and
# at what it would do with `triage run --dry-run`.

{owner}
# ready_threshold = {threshold}             # a score from 0 to 9: less is not ready
# max_operations = {operations}             # issues acted on in one cycle

[score]                           # texts that show that an issue says where the work is
{path}

# Labels and [tags] that mean something; "+" adds to what is built in.
[tags]
{tags}

# Who work is given to: assign = a login, or label = a label that the agent watches.
{agents}

# The first route that an issue meets; without tags it takes the rest. The second of its agents
# gets what the first let lie.
{routes}

# [trust]
# authors = "auto"                # whose issues may start an agent: on a public repository only
#                                 # those of people who may write; or "writers", or "anyone"
# [blocked]
# text = "references"             # or "any-mention" (any word blocked), or "off"
# [summary]
# enabled = true                  # the daily summary issue
# [bot]
# logins = []                     # logins that the tool had before
"""


def render_workflow(action: str, path: str) -> str:
    """The workflow for a file of that path, with the action's address."""
    return WORKFLOW.replace(ACTION, action).replace(WORKFLOW_PATH, path)


def render_policy(
    owner: str,
    agents: Sequence[Agent],
    perhaps: Iterable[str],
    tags: Mapping[str, Sequence[str]],
    paths: Sequence[str],
) -> str:
    """A policy that is valid, and says what it leaves to be decided.

    Args:
        owner: who is asked, unless it is set; "" for nobody, as an organisation cannot be notified.
        agents: who gets work, at least one.
        perhaps: logins that may be agents, too.
        tags: words to be added, by group.
        paths: what is to be added to the texts of `scope.path`.
    """
    unset = '# owner = "login"                 # set it: an organisation cannot be notified'
    return POLICY.format(
        owner=f'# owner = "{owner}"' if owner else unset,
        threshold=DEFAULT_POLICY.ready_threshold,
        operations=DEFAULT_POLICY.max_operations,
        path=_added("path", paths) or '# path = ["+.go", "+cmd/"]',
        tags="\n".join(_added(group, words) for group, words in tags.items())
        or '# bug = ["+defect"]',
        agents="\n".join([*map(_agent, agents), *map(_candidate, perhaps)]),
        routes="\n".join(_routes(agents, tags)),
    )


def _added(key: str, words: Sequence[str]) -> str:
    return f"{key} = {_list(f'+{word}' for word in words)}" if words else ""


def _list(words: Iterable[str]) -> str:
    """A list in TOML, whose texts are JSON's."""
    return json.dumps(list(words), ensure_ascii=False)


def _agent(agent: Agent) -> str:
    means = f'assign = "{agent.assign}"' if agent.assign else f'label = "{agent.label}"'
    limit, stale = (
        f"# max_open = {agent.max_open}",
        f'# stale_after = "{agent.stale_after // DAY}d"',
    )
    return f"""\
[agents.{agent.name}]
{means}
{limit:<34}# while it has fewer open issues than this; 0 = no limit
{stale:<34}# an issue on which nothing moves so long is taken back; 0 = never"""


def _candidate(login: str) -> str:
    """A login that may be an agent's: in comments, for somebody who knows."""
    return f'# [agents."{login}"]\n# assign = "{login}"'


def _routes(agents: Sequence[Agent], tags: Mapping[str, Sequence[str]]) -> list[str]:
    """Research for kimi if there is another for the rest."""
    names = [agent.name for agent in agents]
    others = [name for name in names if name != "kimi"]
    research = _list([*sorted(DEFAULT_POLICY.tags.research), *tags.get("research", ())])
    first = [f'[[routes]]\nagents = ["kimi"]\ntags = {research}']
    rest = f"[[routes]]\nagents = {_list(others or names)}"
    return [*(first if others != names and others else []), rest]
