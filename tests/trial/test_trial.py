"""Claims about the trial: drawing, keeping, order, shrinking."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from judge import cache
from judge.bank import load_package, load_spec
from judge.errors import NothingSelectedError, PackageError
from judge.judging import Options, judge, load_problem
from judge.model import Case, Problem, Report, Submission
from judge.sandbox.calls import recover
from judge.trial import store
from judge.trial.generate import draw
from judge.trial.run import default_seed, drawn_cases
from judge.verdicts import Verdict

ROOT = Path(__file__).parents[2]
BANK = ROOT / "tests" / "verdicts" / "bank"
KINDS = ("good", "square_all", "total", "pairs", "mean", "root", "counter")


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def small(slug: str) -> Problem:
    return load_package(BANK / "problems" / slug, BANK / "solutions" / slug)


def run(slug: str, source: str, **options: object) -> Report:
    submission = Submission(source=source.encode())
    return judge(small(slug), submission, Options(**options))  # type: ignore[arg-type]


@pytest.mark.parametrize("slug", KINDS)
def test_kept_cases_are_the_drawn_ones(slug: str) -> None:
    problem = small(slug)
    drawn = draw(problem, load_spec(problem), 5, 40)
    assert store.read(problem, 5, 40) is None
    store.write(problem, 5, 40, drawn)
    kept = store.read(problem, 5, 40)
    assert kept is not None
    assert [each.prepared.body for each in kept] == [d.prepared.body for d in drawn]
    assert [each.expected for each in kept] == [d.expected for d in drawn]
    for each in kept:
        case = recover(each.prepared, problem.signature)
        assert isinstance(case, Case)


def test_cases_do_not_depend_on_the_modules_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = small("total")
    before = draw(problem, load_spec(problem), 5, 200)
    numbers = ", ".join(str(7919 * k) for k in range(2, 300))
    (tmp_path / "numbers_of_a_user.py").write_text(f"NUMBERS = [{numbers}]\n")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("numbers_of_a_user")
    after = draw(problem, load_spec(problem), 5, 200)
    assert [d.prepared.body for d in before] == [d.prepared.body for d in after]


def with_oracle(tmp_path: Path, answer: str) -> Problem:
    """Return square_all with another oracle."""
    shutil.copytree(BANK / "problems" / "square_all", tmp_path / "square_all")
    spec = tmp_path / "square_all" / "spec.py"
    text = spec.read_text().replace("[x * x for x in args[0]]", answer)
    spec.write_text(text)
    return load_package(tmp_path / "square_all", BANK / "solutions" / "square_all")


def test_the_first_run_compares_with_what_later_runs_compare_with(
    tmp_path: Path,
) -> None:
    problem = with_oracle(tmp_path, "tuple(x * x for x in args[0])")
    source = "def square_all(nums):\n    nums[:] = [x * x for x in nums]\n"
    submission = Submission(source=(source + "    return nums\n").encode())
    first, second = (judge(problem, submission, Options()) for _ in range(2))
    assert (first.verdict, second.verdict) == (Verdict.AC, Verdict.AC)


def test_an_oracle_whose_answer_is_of_another_type_is_the_problems_fault(
    tmp_path: Path,
) -> None:
    problem = with_oracle(tmp_path, "'squares'")
    with pytest.raises(PackageError, match="does not fit the signature"):
        drawn_cases(problem, 1, 20)


def test_a_damaged_file_is_drawn_anew() -> None:
    problem = small("good")
    first = drawn_cases(problem, 1, 20)
    (kept,) = cache.folder("cases").glob("*.cases")
    kept.write_bytes(b"\x00garbage")
    again = drawn_cases(problem, 1, 20)
    assert [d.prepared.body for d in again] == [d.prepared.body for d in first]


def test_the_same_seed_draws_the_same_cases_and_another_does_not() -> None:
    problem = load_problem("two_sum")
    spec = load_spec(problem)
    one, same, other = (draw(problem, spec, seed, 60) for seed in (3, 3, 4))
    assert [d.prepared.body for d in one] == [d.prepared.body for d in same]
    assert [d.prepared.body for d in one] != [d.prepared.body for d in other]


def test_cases_are_different_and_small_before_large() -> None:
    problem = load_problem("two_sum")
    bodies = [d.prepared.body for d in draw(problem, load_spec(problem), 1, 300)]
    assert len(set(bodies)) == len(bodies) == 300
    assert list(map(len, bodies)) == sorted(map(len, bodies))


def test_the_seed_of_a_problem_changes_with_its_version() -> None:
    import dataclasses

    problem = small("good")
    newer = dataclasses.replace(problem, version=2)
    assert default_seed(problem) == default_seed(small("good"))
    assert default_seed(problem) != default_seed(newer)


def test_a_counterexample_is_the_smallest() -> None:
    source = "def double(x):\n    return 2 * x if x < 10 else 0\n"
    report = run("good", source)
    assert report.verdict is Verdict.WA
    assert report.counterexample is not None
    assert report.counterexample.call == "double(10)"
    assert report.counterexample.shrunk
    assert (report.counterexample.returned, report.counterexample.expected) == (
        "0",
        "20",
    )


def test_an_exception_is_shrunk_to_the_same_exception() -> None:
    source = (
        "def double(x):\n"
        "    if x > 50:\n"
        "        raise KeyError(x)\n"
        "    return 2 * x if x > -90 else 1 // 0\n"
    )
    report = run("good", source)
    assert report.counterexample is not None
    call, reason = report.counterexample.call, report.counterexample.reason
    assert (call, reason) in (
        ("double(51)", "KeyError: 51"),
        ("double(-90)", "ZeroDivisionError: integer division or modulo by zero"),
        ("double(-90)", "ZeroDivisionError: integer division by zero"),
    )


def test_a_script_is_shrunk_to_the_calls_that_matter() -> None:
    source = (
        "class Counter:\n"
        "    def __init__(self, start):\n"
        "        self.value, self.ups = start, 0\n"
        "    def up(self, by):\n"
        "        self.ups += 1\n"
        "        self.value += by if self.ups < 3 else 0\n"
        "        return self.value\n"
        "    def down(self):\n"
        "        self.value -= 1\n"
        "        return self.value\n"
    )
    report = run("counter", source)
    assert report.counterexample is not None
    lines = report.counterexample.call.splitlines()
    assert [line.partition("(")[0] for line in lines] == [
        "counter = Counter",
        "counter.up",
        "counter.up",
        "counter.up",
    ]


def test_what_a_failing_case_printed_is_shown_and_nothing_else() -> None:
    source = "def double(x):\n    print('x is', x)\n    return 2 * x if x < 10 else 0\n"
    report = run("good", source)
    assert report.counterexample is not None
    assert report.counterexample.stdout == "x is 10\n"


def test_code_that_keeps_something_between_calls_is_told_so() -> None:
    source = (
        "calls = []\n"
        "def double(x):\n"
        "    calls.append(x)\n"
        "    return 2 * x + len(calls) // 40\n"
    )
    report = run("good", source)
    assert report.verdict is Verdict.WA
    assert "from one call to the next" in report.reason


def test_code_that_is_wrong_at_random_still_gets_a_report() -> None:
    source = (
        "import random\ndef double(x):\n    return 2 * x + (random.random() < 0.1)\n"
    )
    report = run("good", source)
    assert report.verdict in (Verdict.WA, Verdict.AC)


def test_examples_run_first_and_alone_if_asked() -> None:
    source = "def double(x):\n    return 4\n"
    report = run("good", source, examples_only=True)
    assert (report.verdict, report.cases_run, report.cases_of) == (Verdict.AC, 1, 1)


def test_one_given_case_is_judged_alone() -> None:
    report = run("good", "def double(x):\n    return 4\n", case=Case((3,)))
    assert report.verdict is Verdict.WA
    assert report.counterexample is not None
    assert report.counterexample.expected == "6"
    assert report.cases_of == 1


def test_cases_can_be_chosen_by_label() -> None:
    problem = load_problem("two_sum")
    source = (problem.solutions_root / "hash_map.py").read_bytes()
    options = Options(only="half of the target", growth=False)
    report = judge(problem, Submission(source=source), options)
    assert report.verdict is Verdict.AC
    assert 0 < report.cases_of < 300


def test_a_label_that_nothing_has_selects_nothing() -> None:
    problem = load_problem("two_sum")
    source = (problem.solutions_root / "hash_map.py").read_bytes()
    with pytest.raises(NothingSelectedError, match="no case of two_sum"):
        judge(problem, Submission(source=source), Options(only="purple"))


def test_a_problem_without_labels_says_so() -> None:
    report = run("good", "def double(x):\n    return 2 * x\n", only="x")
    assert report.verdict is Verdict.JE
    assert "no labels()" in report.reason


def test_a_case_that_does_not_fit_names_the_argument() -> None:
    problem = small("cases_misfit")
    with pytest.raises(PackageError, match=r"spec\.py: a case does not fit .* x: "):
        draw(problem, load_spec(problem), 1, 5)


def test_a_second_run_imports_no_hypothesis(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from judge.judging import run, Options\n"
        f"run('two_sum', {str(ROOT / 'solutions/two_sum/hash_map.py')!r}, "
        "Options(growth=False))\n"
        "print('hypothesis' in sys.modules)\n"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path)},
        ).stdout.strip()
        for _ in range(2)
    ]
    assert told == ["True", "False"]
