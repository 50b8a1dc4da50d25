"""Policies, labels and logins as people write them, and what changes of them do (design §6)."""

from __future__ import annotations

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import READY, Triage

FLAG = "triage/needs-owner"


def policy(repo: Repo, text: str) -> None:
    repo.write_file(".gitea/triage.toml", text)


@pytest.mark.parametrize("label", ["agents/kimi", "a, b", "agents: kimi", "ägent ✓"])
def test_label__with_signs_in_it(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, label: str
) -> None:
    repo = make_repo()
    policy(repo, f'[agents.kimi]\nlabel = "{label}"\n[[routes]]\nagent = "kimi"\n')
    number = repo.open_issue("[feature] A", READY)
    triage(repo)
    assert repo.issue(number).label_names == {label}
    gitea.forget()

    triage(repo)

    gitea.assert_readonly()


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
    gitea.add_organisation("acme", labels=["Kimi-Ready", FLAG])
    repo = make_repo("acme/app")
    study = repo.open_issue("[feature] [spike] A", READY)
    hole = repo.open_issue("[security] B", "short")
    triage(repo)
    gitea.forget()

    triage(repo)

    gitea.assert_readonly()
    assert [repo.issue(n).label_names for n in (study, hole)] == [{"Kimi-Ready"}, {FLAG}]
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
    assert repo.issue(number).label_names == {FLAG}
    policy(repo, "ready_threshold = 1\n")
    triage(repo)
    triage(repo)
    assert repo.issue(number).logins == ["claude"]
    policy(repo, "ready_threshold = 9\n")
    triage(repo)
    gitea.forget()

    triage(repo)

    gitea.assert_readonly()


def test_owner__changed_does_not_ask_again(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.open_issue("[security] Hole", "short")
    triage(repo)
    policy(repo, 'owner = "bob"\n')
    gitea.forget()

    triage(repo)

    assert gitea.mentioned == []


def test_flag_label__deleted_comes_back_once(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.open_issue("[security] Hole", "short")
    triage(repo)
    repo.drop_label(FLAG)
    triage(repo)
    gitea.forget()

    triage(repo)

    gitea.assert_readonly()


@pytest.mark.parametrize("version", ["1.27.0", "1.26.1", "1.25.5", "1.22.6", "15.0.3+gitea-1.22.0"])
def test_job_token__does_everything(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, version: str
) -> None:
    gitea.become(version)
    repo = make_repo()
    token = gitea.add_job_token(repo)
    hole = repo.open_issue("[security] [feature] Hole", "short")
    study = repo.open_issue("[feature] [spike] Study", READY)
    triage(repo, GITEA_TOKEN=token)
    repo.human("bob").edit(hole, body=READY)
    triage(repo, GITEA_TOKEN=token)
    triage(repo, GITEA_TOKEN=token)
    gitea.forget()

    triage(repo, GITEA_TOKEN=token)

    gitea.assert_readonly()
    assert (repo.issue(hole).logins, repo.issue(hole).label_names) == (["claude"], set())
    assert repo.issue(study).label_names == {"kimi-ready"}
