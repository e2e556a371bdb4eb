"""`judge run`: the verdict, its evidence and its exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.conftest import Judge

FAST = ("--no-growth", "-n", "20")


def test_a_right_solution_is_accepted_with_exit_0(judge: Judge, right: Path) -> None:
    ran = judge("run", "two_sum", right, *FAST)
    assert ran.code == 0
    assert ran.out.splitlines()[0].split() == ["AC", "Accepted", "two_sum"]
    assert "23 of 23 cases" in ran.out
    assert ran.err == ""


def test_a_wrong_one_is_rejected_with_a_call_that_can_be_pasted(
    judge: Judge, wrong: Path
) -> None:
    ran = judge("run", "two_sum", wrong, *FAST)
    assert ran.code == 1
    assert "WA" in ran.out.splitlines()[0]
    (call,) = [line for line in ran.out.splitlines() if line.strip()[:8] == "two_sum("]
    again = judge("run", "two_sum", wrong, "--case", call.strip())
    assert again.code == 1
    assert call.strip() in again.out


def test_a_case_is_judged_alone_by_the_number_that_reports_give_it(
    judge: Judge, right: Path, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        f"{right.read_text()}\n\nfound = two_sum\n\n\n"
        "def two_sum(nums, target):\n"
        "    return found(nums, target) if len(nums) < 8 else []\n"
    )
    first = json.loads(judge("run", "two_sum", wrong, "--no-growth", "--json").out)
    number = first["cases"]["run"] - 3  # the examples come before
    codes = [judge("run", "two_sum", wrong, "--case", str(n)).code for n in (number, 1)]
    assert codes == [1, 0]
    assert judge("run", "two_sum", wrong, "--case", "0").code == 2
    assert judge("run", "two_sum", wrong, "--case", "301").code == 2


def test_the_file_is_found_by_the_slug_and_the_slug_by_the_file(
    judge: Judge, right: Path, tmp_path: Path
) -> None:
    missing = judge("run", "two_sum", *FAST)
    assert missing.code == 2
    assert "judge new two_sum" in missing.err
    (tmp_path / "two_sum.py").write_bytes(right.read_bytes())
    assert judge("run", "two_sum", *FAST).code == 0
    assert judge("run", tmp_path / "two_sum.py", *FAST).code == 0


def test_json_is_one_object_and_nothing_else(judge: Judge, wrong: Path) -> None:
    ran = judge("run", "two_sum", wrong, *FAST, "--json")
    found = json.loads(ran.out)
    assert ran.code == 1
    assert found["schema"] == "judge.report/1"
    assert found["verdict"] == "WA"
    assert found["counterexample"]["call"].startswith("two_sum(")
    assert found["submission"]["path"] == str(wrong)


def test_a_seed_is_told_and_gives_the_same_cases_again(
    judge: Judge, right: Path
) -> None:
    ran = judge("run", "two_sum", right, *FAST, "--seed", "7", "--json")
    assert json.loads(ran.out)["seed"] == 7
    assert json.loads(ran.out)["cases"] == {"run": 23, "of": 23}


def test_only_cases_with_a_label_run(judge: Judge, right: Path) -> None:
    all_of_them = judge("run", "two_sum", right, "--no-growth", "--json")
    some = judge("run", "two_sum", right, "--no-growth", "--json", "-k", "one pair")
    counts = [json.loads(ran.out)["cases"]["of"] for ran in (some, all_of_them)]
    assert 0 < counts[0] < counts[1]
    nothing = judge("run", "two_sum", right, "-k", "no such label")
    assert nothing.code == 5
    assert "judge show two_sum" in nothing.err


def test_examples_only_runs_the_examples(judge: Judge, right: Path) -> None:
    ran = judge("run", "two_sum", right, "--examples-only", "--no-growth", "--json")
    assert json.loads(ran.out)["cases"] == {"run": 3, "of": 3}


def test_a_case_that_does_not_fit_is_a_usage_error(judge: Judge, right: Path) -> None:
    for call in ("two_sum([1, 2])", "two_sum(", "two_sum(open('x'), 1)", "two_sum"):
        ran = judge("run", "two_sum", right, "--case", call)
        assert ran.code == 2, call
        assert ran.err.startswith("error: --case: "), ran.err


def test_junit_and_github_are_written_beside_the_report(
    judge: Judge, wrong: Path, tmp_path: Path
) -> None:
    ran = judge("run", "two_sum", wrong, *FAST, "--junit", "out.xml", "--github")
    first, mute, *_, loud = ran.out.rstrip().splitlines()
    assert first.startswith("::error file=")
    assert mute.removeprefix("::stop-commands") == loud.removesuffix("::")
    (suite,) = ElementTree.parse(tmp_path / "out.xml").getroot()
    assert suite.attrib["failures"] == "1"
    unwritable = judge("run", "two_sum", wrong, *FAST, "--junit", "no/such/place.xml")
    assert unwritable.code == 2


def test_what_a_submission_printed_is_shown_and_cut(
    judge: Judge, tmp_path: Path
) -> None:
    chatty = tmp_path / "chatty.py"
    chatty.write_text(
        "def two_sum(nums, target):\n"
        "    for i in range(500):\n"
        "        print('line', i, '\\x1b[2J')\n"
        "    return []\n"
    )
    ran = judge("run", "two_sum", chatty, *FAST)
    assert "line 0 \\x1b[2J" in ran.out
    assert "line 499" not in ran.out
    assert "\x1b[2J" not in ran.out
    assert "line 499" in judge("run", "two_sum", chatty, *FAST, "-s").out


def test_standard_input_can_be_judged(right: Path, tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "judge", "run", "two_sum", "-", *FAST],
        input=right.read_bytes(),
        capture_output=True,
        cwd=tmp_path,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("trap", ["random.py", "json.py", "click.py", "hypothesis.py"])
def test_files_beside_a_submission_change_nothing(
    right: Path, tmp_path: Path, trap: str
) -> None:
    (tmp_path / trap).write_text("raise SystemExit('imported from the folder')")
    (tmp_path / "two_sum.py").write_bytes(right.read_bytes())
    script = Path(sys.executable).with_name("judge")
    ran = subprocess.run(
        [script, "run", "two_sum", *FAST],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        ["two_sum.py", trap]
    )


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_colour_is_for_terminals_that_want_it(
    right: Path, tmp_path: Path, no_color: str, coloured: bool
) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "judge", "run", "two_sum", str(right), *FAST]
    env = {**os.environ, "NO_COLOR": no_color, "TERM": "xterm"}
    with subprocess.Popen(command, stdout=theirs, cwd=tmp_path, env=env) as process:
        os.close(theirs)
        assert process.wait(timeout=60) == 0
    assert (b"\x1b[" in os.read(ours, 1 << 16)) is coloured
    os.close(ours)


def test_judging_leaves_nothing_in_the_folder(wrong: Path, tmp_path: Path) -> None:
    place, env = tmp_path / "empty", {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    place.mkdir()
    ran = subprocess.run(
        [sys.executable, "-m", "judge", "run", "two_sum", wrong, "--seed", "3"],
        cwd=place,
        env=env,
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 1, ran.stderr
    assert list(place.iterdir()) == []
