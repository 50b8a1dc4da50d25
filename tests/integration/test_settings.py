"""Policies, labels and logins as people write them, and what changes of them do (design §6)."""

from __future__ import annotations

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import POLICY, READY, Triage, at_rest
from triage.policy import NEEDS_OWNER


def policy(repo: Repo, text: str) -> None:
    repo.write_file(POLICY, text)


@pytest.mark.parametrize("label", ["agents/kimi", "a, b", "agents: kimi", "ägent ✓"])
def test_label__with_signs_in_it(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, label: str
) -> None:
    repo = make_repo()
    policy(repo, f'[agents.kimi]\nlabel = "{label}"\n[[routes]]\nagent = "kimi"\n')
    number = repo.open_issue("[feature] A", READY)
    triage(repo)
    assert repo.issue(number).label_names == {label}

    at_rest(gitea, repo, triage)


def test_shared_login__its_agents_share_the_limit(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    agents = '[agents.{}]\nassign = "claude"\nmax_open = 2\n'
    routes = '[[routes]]\nagent = "a"\ntags = ["feature"]\n[[routes]]\nagent = "b"\n'
    policy(repo, agents.format("a") + agents.format("b") + routes)
    titles = [f"[{kind}] {n}" for kind in ("feature", "refactor") for n in range(4)]
    numbers = [repo.open_issue(title, READY) for title in titles]

    triage(repo)

    assert sum(repo.issue(number).logins == ["claude"] for number in numbers) == 2


def test_organisation__its_labels_are_used(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    gitea.add_organisation("acme", labels=["Kimi-Ready", NEEDS_OWNER])
    repo = make_repo("acme/app")
    study = repo.open_issue("[feature] [spike] A", READY)
    hole = repo.open_issue("[security] B", "short")
    triage(repo)

    at_rest(gitea, repo, triage)
    assert [repo.issue(n).label_names for n in (study, hole)] == [{"Kimi-Ready"}, {NEEDS_OWNER}]
    assert repo.data.labels == []


def test_login__in_another_case(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    policy(repo, '[agents.claude]\nassign = "CLAUDE"\n')
    number = repo.open_issue("[bug] A", READY)
    triage(repo)
    assert repo.issue(number).logins == ["claude"]
    repo.human("bob").unassign(number, "claude")

    triage(repo)

    assert repo.issue(number).logins == []


def test_repository__in_another_case(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    first = repo.open_issue("[rfc] First", "x")
    by_text = repo.open_issue("[bug] A", f"{READY}\n\nBlocked by ALICE/app#{first}")
    natively = repo.open_issue("[bug] B", READY)
    repo.depend(natively, on=first)

    ran = triage(repo, GITEA_REPO="Alice/App")
    gitea.forget()
    triage(repo)

    assert [ran.issue(n)["blocked_by"] for n in (by_text, natively)] == [[first], [first]]
    gitea.assert_readonly()


def test_threshold__lowered_and_raised_again(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[security] Hole", "src/x.py should")
    triage(repo)
    assert repo.issue(number).label_names == {NEEDS_OWNER}
    policy(repo, "ready_threshold = 1\n")
    triage(repo)
    triage(repo)
    assert repo.issue(number).logins == ["claude"]
    policy(repo, "ready_threshold = 9\n")
    triage(repo)

    at_rest(gitea, repo, triage)


def test_flag_label__deleted_comes_back_once(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.open_issue("[security] Hole", "short")
    triage(repo)
    repo.drop_label(NEEDS_OWNER)
    triage(repo)

    at_rest(gitea, repo, triage)
