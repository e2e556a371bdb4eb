"""The commands beside `run`, and what all of them have in common."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from judge.cli import judge as group
from judge.cli.reference import generate
from tests.conftest import ROOT, Judge


def test_list_shows_every_problem_of_the_bank(judge: Judge) -> None:
    slugs = {path.name for path in (ROOT / "problems").iterdir() if path.is_dir()}
    listed = json.loads(judge("list", "--json").out)
    assert {each["slug"] for each in listed} == slugs
    assert {line.split()[0] for line in judge("list").out.splitlines()} == slugs


def test_list_filters_and_says_when_nothing_is_left(judge: Judge) -> None:
    rows = judge("list", "linked", "-d", "easy").out.splitlines()
    assert rows and all("linked" in row for row in rows)
    assert judge("list", "--tag", "no-such-tag").code == 5


def test_show_has_the_task_and_no_spoiler(judge: Judge) -> None:
    ran = judge("show", "two_sum")
    assert ran.code == 0
    for words in (
        "Find two different positions",
        "two_sum([6, 1, 6], 12)  # -> [0, 2]",
    ):
        assert words in ran.out
    assert "passed" not in ran.out
    found = json.loads(judge("show", "two_sum", "--json").out)
    assert found["problem"]["classic"] == "twoSum"
    assert found["examples"][0]["text"].startswith("two_sum(")


def test_new_writes_the_starter_and_never_overwrites(
    judge: Judge, tmp_path: Path
) -> None:
    assert judge("new", "two_sum").code == 0
    path = tmp_path / "two_sum.py"
    assert "def two_sum(" in path.read_text()
    path.write_text("mine")
    again = judge("new", "two_sum")
    assert again.code == 2
    assert "is there already" in again.err
    assert path.read_text() == "mine"
    assert judge("new", "two_sum", "deep/down/my.py").code == 0
    assert (tmp_path / "deep" / "down" / "my.py").is_file()


def test_every_starter_can_be_written_and_is_rejected(judge: Judge) -> None:
    for each in json.loads(judge("list", "--json").out):
        assert judge("new", each["slug"]).code == 0
        ran = judge("run", each["slug"], "--no-growth", "-n", "5", "--json")
        assert ran.code == 1
        assert json.loads(ran.out)["verdict"] in ("RTE", "WA")


def test_solution_compares_and_shows_code_as_it_is(judge: Judge, right: Path) -> None:
    ran = judge("solution", "two_sum", "--spoil")
    assert "hash_map" in ran.out and "O(n)" in ran.out
    shown = judge("solution", "two_sum", "hash_map", "--spoil").out
    assert shown.startswith('"""Find the pair') and right.read_text().endswith(shown)
    assert "brute_force" in judge("solution", "two_sum", "--wrong", "--spoil").out
    names = {
        each["name"]
        for each in json.loads(judge("solution", "two_sum", "--json", "--spoil").out)
    }
    assert names == {"hash_map", "sort_two_pointers"}


def test_doctor_shows_each_layer_with_its_reason(judge: Judge) -> None:
    ran = judge("doctor")
    found = json.loads(judge("doctor", "--json").out)
    assert ran.code == 0
    for layer in found["layers"]:
        assert layer["name"] in ran.out
        assert layer["present"] or layer["detail"]


def test_doctor_ends_with_4_where_strict_fails_its_self_test(
    judge: Judge, monkeypatch: pytest.MonkeyPatch
) -> None:
    from judge.sandbox import seccomp

    monkeypatch.setattr("judge.sandbox.host.Template.self_test", lambda self: ["open"])
    assert seccomp.HARMLESS
    ran = judge("doctor")
    assert ran.code == 4
    assert "got through: open" in ran.out
    refused = judge("run", "two_sum", ROOT / "solutions/two_sum/hash_map.py")
    assert refused.code == 4
    assert "got through: open" in refused.err


def test_every_command_has_help_with_two_examples(judge: Judge) -> None:
    for name in group.commands or group.list_commands(None):  # type: ignore[arg-type]
        ran = judge(name, "-h")
        assert ran.code == 0
        examples = [
            line for line in ran.out.splitlines() if line.startswith("  judge ")
        ]
        assert len(examples) >= 2, name


def test_the_version_is_told(judge: Judge) -> None:
    from judge import __version__

    assert judge("--version").out == f"judge {__version__}\n"


def test_the_reference_of_commands_is_current() -> None:
    assert (ROOT / "docs" / "commands.md").read_text(encoding="utf-8") == generate()
