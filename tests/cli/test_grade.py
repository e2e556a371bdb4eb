"""`judge grade`: its options, its exit codes, and what it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from judge.sandbox.levels import why_not_strict
from tests.conftest import Judge
from tests.grading.folder import ODD, RIGHT

pytestmark = pytest.mark.skipif(
    why_not_strict() is not None, reason=why_not_strict() or ""
)
QUICK = ("--no-growth", "-n", "10", "-j", "1")


@pytest.fixture
def klass(tmp_path: Path) -> Path:
    """A folder of three students, of whom one is right."""
    root = tmp_path / "in"
    for student, kind in (("ann", "right"), ("bob", "wrong"), ("eve", "no_syntax")):
        (root / student).mkdir(parents=True)
        (root / student / "two_sum.py").write_bytes(ODD[kind][1])
    return root


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_the_table_has_students_problems_and_reasons(judge: Judge, klass: Path) -> None:
    ran = judge("grade", klass, *QUICK)
    assert ran.code == 0, ran.err
    for words in ("ann", "bob", "eve", "two_sum", "WA", "CE", "1 of 3 accepted"):
        assert words in ran.out
    assert "3 submissions (3 of <student>/<problem>)" in ran.err


def test_results_are_kept_and_gone_on_with(
    judge: Judge, klass: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "r.jsonl"
    assert judge("grade", klass, *QUICK, "-o", kept).code == 0
    before = lines(kept)
    assert [each["student"] for each in before] == ["ann", "bob", "eve"]
    again = judge("grade", klass, *QUICK, "-o", kept)
    assert again.code == 2 and "--resume" in again.err
    assert lines(kept) == before
    (klass / "bob" / "two_sum.py").write_text(RIGHT)
    assert judge("grade", klass, *QUICK, "-o", kept, "--resume").code == 0
    after = lines(kept)
    assert (after[0], after[2]) == (before[0], before[2])
    assert after[1]["verdict"] == "AC"


def test_json_is_a_line_each_in_order(judge: Judge, klass: Path) -> None:
    ran = judge("grade", klass, *QUICK, "--format", "json")
    found = [json.loads(line) for line in ran.out.splitlines()]
    assert [each["verdict"] for each in found] == ["AC", "WA", "CE"]
    assert {each["schema"] for each in found} == {"judge.grade/1"}


@pytest.mark.parametrize(("least", "code"), [("33", 0), ("34", 1), ("100", 1)])
def test_too_few_accepted_is_exit_1(
    judge: Judge, klass: Path, least: str, code: int
) -> None:
    assert judge("grade", klass, *QUICK, "--fail-under", least).code == code


def test_shards_part_the_folder(judge: Judge, klass: Path, tmp_path: Path) -> None:
    seen = []
    for number in (1, 2):
        kept = tmp_path / f"{number}.jsonl"
        shard = ("--shard", f"{number}/2", "-o", kept)
        assert judge("grade", klass, *QUICK, *shard).code == 0
        seen += [each["student"] for each in lines(kept)]
    assert sorted(seen) == ["ann", "bob", "eve"]


def test_time_that_is_over_is_exit_1_and_says_how_many_are_missing(
    judge: Judge, klass: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "r.jsonl"
    limit = ("--timeout-total", "1e-9", "-o", kept)
    ran = judge("grade", klass, *QUICK, *limit)
    assert ran.code == 1
    assert "3 of 3 are not graded" in ran.err
    assert judge("grade", klass, *QUICK, "-o", kept, "--resume").code == 0


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("nowhere",), 2, "is not there"),
        (("in", "--problem", "two_sums"), 2, "did you mean two_sum?"),
        (("in", "--shard", "3/2"), 2, "give I/N"),
        (("in", "--resume"), 2, "-o FILE"),
        (("in", "--executor", "mars"), 2, "give processes"),
        (("in", "--executor", "dask://"), 2, "give processes"),
        (("in", "--format", "pdf"), 2, "pdf"),
        (("in", "--seed", "1", "--seed-file", "x"), 2, "one of"),
        (("in", "--seed-file", "nowhere"), 2, "nowhere: No such file"),
        (("in/bob", "--problem", "hash_map", "--shard", "2/2"), 5, "no submission"),
    ],
)
def test_bad_use_is_told(
    judge: Judge, klass: Path, words: tuple[str, ...], code: int, told: str
) -> None:
    ran = judge("grade", *words, *QUICK)
    assert ran.code == code, ran.err
    assert told in ran.err


def test_no_name_that_is_left_out_is_a_command_of_github(
    judge: Judge, klass: Path
) -> None:
    (klass / "ann" / "##[error]x.py").write_text("x = 1\n")
    ran = judge("grade", klass, *QUICK, "--format", "github")
    assert "left out: ann/## [error]x.py" in ran.err
    assert "##[" not in ran.out + ran.err


def test_the_view_of_students_has_no_seed(judge: Judge, klass: Path) -> None:
    ran = judge("grade", klass, *QUICK, "--student-view", "--format", "json")
    found = [json.loads(line) for line in ran.out.splitlines()]
    assert {each["seed"] for each in found} == {None}
    assert {each["submission"]["path"] for each in found} == {"two_sum.py"}


def test_one_student_has_a_page_of_their_own(
    judge: Judge, klass: Path, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    asked = ("--format", f"html:{page}")
    assert judge("grade", klass, *QUICK, *asked).code == 0
    assert "bob" in page.read_text("utf-8")
    for other in ("bob", "eve"):
        (klass / other / "two_sum.py").unlink()
    assert judge("grade", klass, *QUICK, *asked, "--student-view").code == 0
    assert "<title>Results of ann</title>" in page.read_text("utf-8")


def test_samples_get_pass_at_k(judge: Judge, tmp_path: Path) -> None:
    path = tmp_path / "samples.jsonl"
    with path.open("w") as file:
        for kind in ("right", "right", "wrong", "wrong"):
            source = ODD[kind][1].decode()
            completion = f"```python\n{source}```"
            sample = {"task_id": "two_sum", "completion": completion}
            file.write(json.dumps(sample) + "\n")
    ran = judge("grade", path, *QUICK)
    assert ran.code == 0, ran.err
    assert "pass@1: 50.00 %" in ran.out
