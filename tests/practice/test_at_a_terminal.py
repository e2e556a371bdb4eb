"""Commands that talk with the user, at a real terminal."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from judge.practice.progress import Progress
from judge.practice.standing import standings
from tests.conftest import ROOT
from tests.terminal import at_a_terminal

WRONG = ROOT / "solutions" / "two_sum" / "wrong" / "same_entry_twice.py"
RIGHT = ROOT / "solutions" / "two_sum" / "hash_map.py"
CLASS_WRONG = (
    "class MinStack:\n    def __init__(self):\n        self.xs = []\n"
    + "".join(
        f"    def {line}\n"
        for line in (
            "push(self, x):\n        self.xs.append(x)",
            "pop(self):\n        self.xs.pop()",
            "top(self):\n        return self.xs[-1]",
            "getMin(self):\n        return self.xs[0]",
        )
    )
)


def kept() -> Progress:
    return Progress(Path(os.environ["JUDGE_PROGRESS"]))


def test_watch_judges_again_when_the_file_is_saved_and_answers_keys(
    tmp_path: Path,
) -> None:
    mine = tmp_path / "two_sum.py"
    shutil.copy(WRONG, mine)
    with at_a_terminal(["watch", "two_sum"], tmp_path) as terminal:
        assert "index 0 is used twice" in terminal.wait_for("q quit")
        shutil.copy(RIGHT, tmp_path / "new.py")
        (tmp_path / "new.py").replace(mine)  # as many editors save
        assert "Accepted" in terminal.wait_for("q quit")
        terminal.type("h")
        assert "Hint 1 of 4" in terminal.wait_for("Next: judge hint two_sum")
        terminal.type("g")
        assert "within O(n)" in terminal.wait_for("q quit")
        terminal.type("n")
        assert "wrote binary_search.py" in terminal.wait_for(
            "watching binary_search.py"
        )
        terminal.type("q")
        assert terminal.end() == 0
    with kept() as progress:
        found = standings(progress.events())["two_sum"]
    assert found.state == "done"
    assert [each.attempts for each in found.sittings] == [1]  # only the measured run


def test_watch_opens_the_debugger_at_the_call_that_fails(tmp_path: Path) -> None:
    shutil.copy(WRONG, tmp_path / "two_sum.py")
    with at_a_terminal(["watch", "two_sum"], tmp_path) as terminal:
        terminal.wait_for("q quit")
        terminal.type("d")
        assert "without a sandbox" in terminal.wait_for("(Pdb)")
        terminal.type("p nums, target\n")
        terminal.wait_for("([5, 2, 8], 10)")
        terminal.type("c\n")
        terminal.wait_for("it returned [0, 0]")
        terminal.type("q")
        assert terminal.end() == 0


def test_watch_without_a_terminal_judges_and_takes_no_keys(tmp_path: Path) -> None:
    shutil.copy(RIGHT, tmp_path / "two_sum.py")
    with subprocess.Popen(
        [sys.executable, "-m", "judge", "watch", "two_sum"],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("watching"):
                break
        else:
            pytest.fail("it ended")
        assert line == "watching two_sum.py\n"
        process.terminate()


def test_ctrl_c_ends_watch_and_leaves_the_terminal_as_it_was(tmp_path: Path) -> None:
    shutil.copy(RIGHT, tmp_path / "two_sum.py")
    with at_a_terminal(["watch", "two_sum"], tmp_path) as terminal:
        terminal.wait_for("q quit")
        terminal.interrupt()
        assert terminal.end() == 130


def test_run_pdb_stops_at_the_first_line_and_at_breakpoints(tmp_path: Path) -> None:
    source = WRONG.read_text().replace("    for i,", "    breakpoint()\n    for i,")
    (tmp_path / "two_sum.py").write_text(source)
    words = ["run", "two_sum", "--no-growth", "--pdb"]
    with at_a_terminal(words, tmp_path) as terminal:
        assert "index 0 is used twice" in terminal.wait_for("(Pdb)")
        terminal.type("c\n")
        # Up to 3.12 it stops at the line that follows, since 3.13 at its own.
        shown = terminal.wait_for("(Pdb)")
        assert "-> for i, entry" in shown or "-> breakpoint()" in shown
        terminal.type("q\n")
        assert terminal.end() == 1


def test_run_pdb_shows_where_an_exception_came_from(tmp_path: Path) -> None:
    (tmp_path / "two_sum.py").write_text(
        "def two_sum(nums, target):\n    return inner(nums)\n\n\n"
        "def inner(nums):\n    return nums['x']\n"
    )
    words = ["run", "two_sum", "--no-growth", "--pdb"]
    with at_a_terminal(words, tmp_path) as terminal:
        terminal.wait_for("(Pdb)")
        terminal.type("c\n")
        shown = terminal.wait_for("you are where it was raised")
        assert "TypeError" in shown and "judge/practice" not in shown
        terminal.wait_for("(Pdb)")
        terminal.type("p nums\n")
        terminal.wait_for("[")
        terminal.type("q\n")
        assert terminal.end() == 1


def test_run_pdb_of_a_class_stops_in_the_call_that_fails(tmp_path: Path) -> None:
    (tmp_path / "min_stack.py").write_text(CLASS_WRONG)
    words = ["run", "min_stack", "--no-growth", "--pdb"]
    with at_a_terminal(words, tmp_path) as terminal:
        terminal.wait_for("getMin()\n-> return self.xs[0]")
        terminal.type("p len(self.xs) > 1\n")
        terminal.wait_for("\nTrue")
        terminal.type("q\n")
        terminal.end()


def test_hunt_asks_until_an_input_catches_the_wrong_solution(tmp_path: Path) -> None:
    with at_a_terminal(["hunt", "two_sum", "1"], tmp_path) as terminal:
        assert "two_pointers_unsorted" not in terminal.wait_for(
            "input (empty to stop):"
        )
        terminal.type("[3], 6\n")
        terminal.wait_for("nums has 1 entries")
        terminal.type("[1, 3, 3], 6\n")
        terminal.wait_for("it gives the right answer here")
        terminal.type("nonsense\n")
        terminal.wait_for("write it like this")
        terminal.type("[5, 2, 8], 10\n")
        terminal.wait_for("two_pointers_unsorted:")
        assert terminal.end() == 0
    with kept() as progress:
        (event,) = progress.events("two_sum")
    assert (event.kind, event.detail) == ("hunted", "two_pointers_unsorted")


def test_a_mock_interview_runs_the_clock_and_ends_with_a_report(
    tmp_path: Path,
) -> None:
    words = ["mock", "--minutes", "30", "--seed", "1", "--folder", "it"]
    with at_a_terminal(words, tmp_path) as terminal:
        terminal.wait_for("left  1 of")
        (starter,) = (tmp_path / "it").iterdir()
        slug = starter.stem
        refused = subprocess.run(
            [sys.executable, "-m", "judge", "hint", slug],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (refused.returncode, refused.stdout) == (2, "")
        assert "there are no hints" in refused.stderr
        reference = next((ROOT / "solutions" / slug).glob("*.py"))
        shutil.copy(reference, starter)
        terminal.type("r")
        assert "Accepted" in terminal.wait_for("What an interviewer would ask next")
        terminal.wait_for("left  1 of")
        terminal.type("q")
        terminal.wait_for("report.md")
        assert terminal.end() == 0
    report = (tmp_path / "it" / "report.md").read_text()
    assert "1 of " in report and "| AC |" in report
    after = subprocess.run(
        [sys.executable, "-m", "judge", "hint", slug], capture_output=True, check=False
    )
    assert after.returncode == 0


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["mock"], "give it a terminal"),
        (["run", "two_sum", str(RIGHT), "--pdb"], "give it a terminal"),
    ],
)
def test_nothing_asks_without_a_terminal(
    words: list[str], says: str, tmp_path: Path
) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "judge", *words],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 2 and says in ran.stderr
    assert list(tmp_path.iterdir()) == []
