from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import make_issue
from triage.errors import ConfigError
from triage.gitea.offline import Offline, load_backlog
from triage.model import EPOCH


def saved(tmp_path: Path, data: Any) -> Path:
    path = tmp_path / "backlog.json"
    path.write_bytes(data if isinstance(data, bytes) else json.dumps(data).encode())
    return path


def test_load_backlog__keeps_the_order_of_the_file(tmp_path: Path) -> None:
    found = load_backlog(saved(tmp_path, [{"number": 3}, {"number": 9}, {"number": 1}]))
    assert [issue.number for issue in found] == [3, 9, 1]


def test_load_backlog__drops_what_a_fetch_would_drop(tmp_path: Path) -> None:
    data = [
        {"number": 3, "title": "first"},
        {"number": 3, "title": "double"},
        {"number": 4, "state": "closed"},
        {"number": 5, "pull_request": {}},
        {"number": 0},
        {},
    ]
    found = load_backlog(saved(tmp_path, data))
    assert [(issue.number, issue.title, issue.is_pull) for issue in found] == [
        (3, "first", False),
        (5, "", True),
    ]


@pytest.mark.parametrize("data", [{}, [1], [None], "x", None])
def test_load_backlog__anything_but_a_list_of_issues_is_refused(tmp_path: Path, data: Any) -> None:
    with pytest.raises(ConfigError, match="expected a list of issues"):
        load_backlog(saved(tmp_path, data))


@pytest.mark.parametrize(
    "data", [b"", b"{", b"\xff\xfe\xfa", b"[" * 100_000, b"[1" + b"1" * 5000 + b"]"]
)
def test_load_backlog__what_is_not_json_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ConfigError, match="not valid JSON"):
        load_backlog(saved(tmp_path, data))


def test_load_backlog__a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="No such file"):
        load_backlog(tmp_path / "none.json")


def test_load_backlog__a_bom_of_a_windows_editor_is_no_mistake(tmp_path: Path) -> None:
    assert len(load_backlog(saved(tmp_path, b'\xef\xbb\xbf[{"number": 3}]'))) == 1


def test_load_backlog__an_odd_time_is_no_traceback(tmp_path: Path) -> None:
    data = [{"number": 3, "created_at": "0001-01-01T00:00:00+08:00"}]
    assert len(load_backlog(saved(tmp_path, data))) == 1


def test_offline__knows_nothing_but_its_issues() -> None:
    offline = Offline([make_issue()])
    assert (offline.archived(), offline.assignable()) == (False, None)
    assert [*offline.timeline(1), *offline.dependencies(1)] == []
    assert list(offline.closed_since(EPOCH)) == []


def test_load_backlog__items_without_any_number_are_no_issues(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="none of its 2 items has a number"):
        load_backlog(saved(tmp_path, [{"title": "a"}, {"id": 3}]))


def test_offline__native_dependencies_come_with_the_file(tmp_path: Path) -> None:
    data = [{"number": 3, "dependencies": [{"number": 9, "state": "open"}]}, {"number": 4}]
    offline = Offline(load_backlog(saved(tmp_path, data)))
    assert [(i.number, i.is_open) for i in offline.dependencies(3)] == [(9, True)]
    assert [event.kind for event in offline.timeline(3)] == ["add_dependency"]
    assert (offline.timeline(4), offline.dependencies(4)) == ((), ())
