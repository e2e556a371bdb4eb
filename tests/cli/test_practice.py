"""Practice from the command line, without a terminal."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from judge.practice.progress import Progress
from judge.practice.records import Event, Review
from tests.conftest import ROOT, Judge

WRONG_INPUT = "[5, 2, 8], 10"
"""The example on which `same_entry_twice` fails."""


@pytest.fixture
def half_right() -> Path:
    return ROOT / "solutions" / "two_sum" / "wrong" / "same_entry_twice.py"


def test_hints_come_one_at_a_time_and_begin_anew_once_solved(
    judge: Judge, right: Path
) -> None:
    assert judge("hint", "two_sum", "2").code == 2
    seen = [json.loads(judge("hint", "two_sum", "--json").out) for _ in range(5)]
    assert [each["number"] for each in seen] == [1, 2, 3, 4, 4]
    assert "That was the last one" in judge("hint", "two_sum").out
    assert json.loads(judge("hint", "two_sum", "2", "--json").out) == seen[1]
    assert judge("hint", "two_sum", "9").code == 2
    judge("run", "two_sum", right)
    assert json.loads(judge("hint", "two_sum", "--json").out)["number"] == 1


def test_solutions_are_locked_until_solved_or_asked_for_all_the_same(
    judge: Judge, right: Path
) -> None:
    locked = judge("solution", "two_sum")
    assert (locked.code, locked.out) == (2, "")
    assert "judge hint two_sum" in locked.err and "--spoil" in locked.err
    assert judge("solution", "two_sum", "--spoil").code == 0
    assert judge("solution", "two_sum").code == 2
    judge("run", "two_sum", right, "--no-growth")
    assert judge("solution", "two_sum").code == 2  # right answers alone are not all
    ran = judge("run", "two_sum", right)
    assert "next: judge solution two_sum" in ran.out
    assert judge("solution", "two_sum").code == 0


def test_a_run_that_is_not_to_be_kept_is_not(judge: Judge, right: Path) -> None:
    judge("run", "two_sum", right, "--no-keep")
    judge("run", "two_sum", right, "--examples-only")
    assert not Path(os.environ["JUDGE_PROGRESS"]).exists()


def test_a_run_goes_on_when_its_progress_cannot_be_kept(
    judge: Judge, right: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JUDGE_PROGRESS", str(tmp_path))  # a folder is no file
    ran = judge("run", "two_sum", right)
    assert ran.code == 0 and "Accepted" in ran.out
    assert "your progress is not kept" in ran.err
    assert judge("stats").code == 3


def test_solution_shows_the_difference_from_a_file(
    judge: Judge, half_right: Path
) -> None:
    ran = judge("solution", "two_sum", "hash_map", "--diff", half_right, "--spoil")
    assert ran.out.startswith(f"--- {half_right}\n+++ hash_map\n")
    assert "\n+    " in ran.out and "\n-    " in ran.out


def test_solution_shows_the_growth_of_every_reference(judge: Judge) -> None:
    first = judge("solution", "two_sum", "--growth", "--spoil").out
    assert re.search(r"a hash_map: [\d.]+ ms at n = \d+", first)
    assert re.search(r"b sort_two_pointers: [\d.]+ ms at n = \d+", first)
    assert judge("solution", "two_sum", "--growth", "--spoil").out == first  # kept


def test_list_knows_what_is_done_tried_and_due(
    judge: Judge, right: Path, half_right: Path
) -> None:
    assert "two_sum" in judge("list", "--todo", "-q").out.split()
    assert judge("list", "--done").code == 5
    judge("run", "two_sum", half_right)
    (row,) = json.loads(judge("list", "--json", "two_sum").out)
    assert row["state"] == "tried"
    judge("run", "two_sum", right)
    assert judge("list", "--done", "-q").out == "two_sum\n"
    assert "two_sum" not in judge("list", "--todo", "-q").out.split()
    assert judge("list", "--due").code == 5
    assert judge("due").code == 5
    assert "nothing is due before" in judge("due").out


def test_what_is_due_is_listed_and_is_done_all_the_same(judge: Judge) -> None:
    old = "2026-01-05T12:00:00+00:00"
    event = Event(uid="e", at=old, slug="two_sum", kind="judged", verdict="AC")
    reviews = [
        Review(uid="p", at=old, key="problem/two_sum", rating=1),
        Review(uid="c", at=old, key="card/sql_null", rating=1),
    ]
    with Progress(Path(os.environ["JUDGE_PROGRESS"])) as progress:
        progress.add([event], reviews)
    assert judge("list", "--due", "-q").out == "two_sum\n"
    assert judge("list", "--done", "-q").out == "two_sum\n"
    (row,) = json.loads(judge("list", "--json", "two_sum").out)
    assert row["state"] == "due"
    shown = judge("due")
    assert shown.code == 0
    assert re.search(r"two_sum  due for \d+ days", shown.out)
    assert "1 cards; judge cards" in shown.out
    keys = [each["key"] for each in json.loads(judge("due", "--json").out)]
    assert sorted(keys) == ["card/sql_null", "problem/two_sum"]
    assert judge("solution", "two_sum", "hash_map").code == 0


def test_list_of_a_track_is_in_the_order_of_learning(judge: Judge) -> None:
    slugs = judge("list", "--track", "dsa_core", "-q").out.split()
    assert slugs[0] == "two_sum" and slugs != sorted(slugs)
    assert judge("list", "--track", "rust").code == 2
    assert judge("list", "lca", "-q").out == "lowest_common_ancestor\n"


def test_next_goes_on_with_the_track_that_was_worked_on(
    judge: Judge, right: Path
) -> None:
    assert json.loads(judge("next", "--json").out)["slug"] == "two_sum"
    judge("show", "k_means")
    assert "in ml_core" in judge("next").out
    judge("run", "two_sum", right)
    assert "number 2 of" in judge("next").out
    assert judge("next", "--track", "rust").code == 2


def test_stats_count_what_was_done(judge: Judge, right: Path, half_right: Path) -> None:
    assert "nothing was judged yet" in judge("stats").out
    judge("run", "two_sum", half_right)
    judge("run", "two_sum", right)
    shown = judge("stats").out
    assert " 1 of " in shown and "1 times solved, 0 at the first attempt" in shown
    found = json.loads(judge("stats", "--json").out)
    assert found["weeks"][-1]["attempts"] == 2
    assert (found["solved"], found["first_try"]) == (1, 0)


def test_try_shows_both_answers_and_says_what_breaks_a_constraint(
    judge: Judge, right: Path, half_right: Path
) -> None:
    alone = judge("try", "two_sum", "[3, 3], 6")
    assert (alone.code, alone.out) == (0, "a right answer: [0, 1]\n")
    good = judge("try", "two_sum", right, "two_sum([3, 3], 6)")
    assert good.code == 0
    assert "yours: [0, 1]" in good.out and "your answer is right" in good.out
    bad = judge("try", "two_sum", half_right, WRONG_INPUT)
    assert bad.code == 1 and "index 0 is used twice" in bad.out
    broken = judge("try", "two_sum", right, "[3], 6")
    assert broken.code == 0 and "there are at least 2" in broken.out
    exact = judge("try", "maximum_subarray", "[1, -2, 3]")
    assert exact.out == "right: 3\n"


def test_try_of_a_class_says_which_call_is_not_allowed(judge: Judge) -> None:
    ran = judge("try", "min_stack", "s = MinStack(); s.push(3); s.pop(); s.pop()")
    assert "call 3, pop, is not allowed" in ran.out
    ran = judge("try", "min_stack", "s = MinStack(); s.push(3); s.getMin()")
    assert "getMin()  # -> 3" in ran.out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["two_sum", "[3, 3]"], "takes 2 arguments"),
        (["two_sum", "['a'], 6"], "int"),
        (["two_sum", "[3, 3], open('x')"], "not a plain value"),
        (["two_sum"], "give an input"),
    ],
)
def test_try_says_how_an_input_is_written(
    words: list[str], says: str, judge: Judge
) -> None:
    ran = judge("try", *words)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err


def test_an_input_that_is_kept_is_judged_on_in_every_run(
    judge: Judge, half_right: Path, right: Path
) -> None:
    assert judge("try", "two_sum", "[7], 6", "--keep").code == 2
    assert judge("try", "two_sum", "[4, 9, 4], 8", "--keep").code == 0
    found = json.loads(judge("run", "two_sum", right, "--no-growth", "--json").out)
    assert found["cases"]["of"] == 304
    assert judge("try", "two_sum", "--forget").out == "1 inputs are forgotten\n"
    found = json.loads(judge("run", "two_sum", right, "--no-growth", "--json").out)
    assert found["cases"]["of"] == 303


def test_a_kept_input_that_fails_is_named_as_ones_own(
    judge: Judge, tmp_path: Path
) -> None:
    judge("try", "two_sum", "[41, 9, 42], 83", "--keep")
    mine = tmp_path / "two_sum.py"
    mine.write_text(
        (ROOT / "solutions" / "two_sum" / "hash_map.py").read_text()
        + "\n\nright = two_sum\n\n\ndef two_sum(nums, target):\n"
        "    return [] if target == 83 else right(nums, target)\n"
    )
    ran = judge("run", "two_sum")
    assert ran.code == 1 and "your input 1" in ran.out


def test_hunt_without_a_terminal_shows_the_code_and_judges_an_input(
    judge: Judge,
) -> None:
    shown = judge("hunt", "two_sum")
    assert shown.code == 0 and "def two_sum" in shown.out
    found = json.loads(judge("hunt", "two_sum", "--json").out)
    assert found["number"] == 1 and "#" not in found["source"]
    assert judge("hunt", "two_sum", "1", "[1, 2], 3").code == 1
    caught = judge("hunt", "two_sum", "1", WRONG_INPUT, "--json")
    assert caught.code == 0 and json.loads(caught.out)["outcome"] == "caught"
    assert json.loads(judge("hunt", "two_sum", "--json").out)["number"] == 2
    assert judge("hunt", "two_sum", "99").code == 2


@pytest.mark.oracles
def test_no_suspect_says_what_is_wrong_with_it() -> None:
    from judge.bank import open_bank
    from judge.judging import load_problem
    from judge.practice.hunting import plain, suspects

    hunted = 0
    for slug in open_bank().slugs():
        problem = load_problem(slug)
        for each in suspects(problem):
            text = plain(each)
            assert each.why not in text and "expect:" not in text
            if each.path.suffix == ".py":
                assert ast.get_docstring(ast.parse(text)) is None
            hunted += 1
    assert hunted > 300


def test_an_input_on_which_a_reference_fails_accuses_nobody(
    judge: Judge, tmp_path: Path
) -> None:
    for part in ("problems", "solutions"):
        shutil.copytree(ROOT / part / "two_sum", tmp_path / part / "mine")
    reference = tmp_path / "solutions" / "mine" / "hash_map.py"
    reference.write_text(
        reference.read_text().replace(
            "partner in passed", "partner in passed and j < 2"
        )
    )
    words = ("hunt", "mine", "--bank", tmp_path)
    found = judge(*words, "1", WRONG_INPUT, "--json")
    assert found.code == 1
    assert json.loads(found.out)["outcome"] == "disputed"
    assert "the reference hash_map fails on it as well" in found.out
    suite = tmp_path / "suite.txt"
    suite.write_text(f"{WRONG_INPUT}\n")
    scored = json.loads(judge(*words, "--suite", suite, "--json").out)
    assert scored["caught"] == [] and "hash_map" in scored["invalid"][0]["why"]


def test_a_suite_is_scored_over_all_wrong_solutions(
    judge: Judge, tmp_path: Path
) -> None:
    suite = tmp_path / "suite.txt"
    suite.write_text(f"# mine\n[3, 3], 6\n{WRONG_INPUT}\n\n[1], 2\n")
    found = json.loads(judge("hunt", "two_sum", "--suite", suite, "--json").out)
    assert set(found["caught"]) >= {"same_entry_twice", "skips_equal_entries"}
    assert [each["input"] for each in found["invalid"]] == [3]
    assert f"3 inputs caught {len(found['caught'])} of {found['of']}" in (
        judge("hunt", "two_sum", "--suite", suite).out
    )
    suite.write_text("[3, 3], 6\nnonsense\n")
    bad = judge("hunt", "two_sum", "--suite", suite)
    assert bad.code == 2 and f"{suite}:2:" in bad.err


def test_a_suite_for_a_class_has_scripts_between_empty_lines(
    judge: Judge, tmp_path: Path
) -> None:
    suite = tmp_path / "suite.txt"
    push = "s = MinStack()\ns.push(2)\ns.push(1)\n"
    suite.write_text(f"{push}s.getMin()\n\n{push}s.pop()\ns.getMin()\n")
    found = json.loads(judge("hunt", "min_stack", "--suite", suite, "--json").out)
    assert found["caught"] and not found["invalid"]


def test_progress_goes_out_and_comes_in_again(
    judge: Judge, right: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge("run", "two_sum", right)
    for name in ("mine.json", "mine.csv"):
        assert judge("progress", "export", name).code == 0
        again = judge("progress", "export", name)
        assert again.code == 2 and "is there already" in again.err
        monkeypatch.setenv("JUDGE_PROGRESS", str(tmp_path / f"{name}.sqlite3"))
        assert judge("progress", "import", name).out == "2 new events and reviews\n"
        assert judge("list", "--done", "-q").out == "two_sum\n"
    assert judge("progress", "path").out == f"{tmp_path / 'mine.csv.sqlite3'}\n"
    assert judge("progress", "import", "nothing.json").code == 2


def test_setup_completes_commands_and_slugs_in_a_real_bash(judge: Judge) -> None:
    script = judge("setup", "bash").out
    asked = (
        f"{script}\n"
        "COMP_WORDS=(judge sol); COMP_CWORD=1; _judge_completion judge\n"
        'echo "${COMPREPLY[@]}"\n'
        "COMPREPLY=(); COMP_WORDS=(judge run two_); COMP_CWORD=2\n"
        "_judge_completion judge\n"
        'echo "${COMPREPLY[@]}"\n'
    )
    python = Path(sys.executable).parent
    ran = subprocess.run(
        ["bash", "-c", asked],
        env={**os.environ, "PATH": f"{python}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stdout == "solution\ntwo_sum\n", ran.stderr
    for shell in ("zsh", "fish"):
        assert "_JUDGE_COMPLETE" in judge("setup", shell).out


def test_setup_writes_tasks_for_an_editor_and_never_overwrites(
    judge: Judge, tmp_path: Path
) -> None:
    assert judge("setup", "vscode").code == 0
    path = tmp_path / ".vscode" / "tasks.json"
    tasks = json.loads(path.read_text())["tasks"]
    assert any("judge run" in task["command"] for task in tasks)
    path.write_text("mine")
    assert judge("setup", "vscode").code == 2
    assert path.read_text() == "mine"


@pytest.mark.parametrize("level", ["strict", "none"])
def test_a_breakpoint_that_is_left_in_does_not_stop_a_run(
    level: str, judge: Judge, right: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "two_sum.py"
    mine.write_text(right.read_text().replace("    for", "    breakpoint()\n    for"))
    assert judge("run", "two_sum", "--no-growth", "--level", level).code == 0
