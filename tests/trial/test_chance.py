"""Laws of chance: what one call cannot show, many calls do."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from judge.authoring import solutions_check
from judge.bank import load_package, solutions
from judge.errors import PackageError
from judge.judging import Options, judge, load_problem, open_for
from judge.model import Case, Problem, Report, Submission
from judge.values.plain import Seed
from judge.verdicts import Verdict

STATEMENT = """
from hypothesis import strategies as st

from judge.spec import Seed, Wrong, case, repeated


def cases():
    return st.integers(0, 99).map(lambda seed: case(6, Seed(seed)))


def check(args, got):
    if not 1 <= got <= args[0]:
        raise Wrong("no side of the die")


def chances():
    return [repeated(60, 2, Seed(0)), repeated(600, 6, Seed(0))]


def check_chances(args, answers):
    for side in range(1, args[0] + 1):
        if not answers.count(side):
            raise Wrong(f"{side} never came")
"""
FAIR = "def roll(sides, rng):\n    return rng.randint(1, sides)\n"


@pytest.fixture
def die(tmp_path: Path) -> Problem:
    """Return a problem that asks for a fair die."""
    from judge.authoring.scaffold import scaffold

    list(scaffold("roll", tmp_path, sig="roll(sides: int, rng: Random) -> int"))
    root = tmp_path / "problems" / "roll"
    text = (root / "problem.yaml").read_text(encoding="utf-8")
    head = text.partition("checker:")[0]
    end = "checker: spec\nauthors: [x]\nlicense: CC-BY-4.0\n"
    (root / "problem.yaml").write_text(head + end, encoding="utf-8")
    (root / "spec.py").write_text(STATEMENT, encoding="utf-8")
    example = "- args: [1, {seed: 3}]\n  expected: 1\n  why: It has one side.\n"
    (root / "examples.yaml").write_text(example, encoding="utf-8")
    return load_package(root, tmp_path / "solutions" / "roll")


def rolled(die: Problem, source: str, **options: object) -> Report:
    return judge(die, Submission(source=source.encode()), Options(**options))  # type: ignore[arg-type]


def test_a_fair_die_passes_under_any_seed(die: Problem) -> None:
    for seed in range(5):
        assert rolled(die, FAIR, seed=seed).verdict is Verdict.AC


def test_what_never_comes_is_told_with_the_number_of_calls(die: Problem) -> None:
    report = rolled(die, FAIR.replace("(1, sides)", "(1, max(2, sides - 1))"))
    assert report.verdict is Verdict.WA
    assert report.reason == "in 600 calls with other generators: 6 never came"
    assert report.counterexample is not None
    assert report.counterexample.origin == "many calls"
    assert report.counterexample.call.startswith("roll(6, Random(")
    assert report.cases_run == report.cases_of


def test_every_call_has_a_generator_of_its_own(die: Problem) -> None:
    fixed = "from random import Random\ndef roll(sides, rng):\n    return 1\n"
    assert rolled(die, fixed).reason.endswith("2 never came")


def test_a_call_that_fails_among_them_is_the_one_that_is_told(die: Problem) -> None:
    source = (
        "calls = []\n"
        "def roll(sides, rng):\n"
        "    calls.append(sides)\n"
        "    return 1 // 0 if calls.count(2) == 31 else rng.randint(1, sides)\n"
    )
    report = rolled(die, source)
    assert report.verdict is Verdict.RTE
    assert "ZeroDivisionError" in report.reason
    assert report.counterexample is not None
    assert report.counterexample.call.startswith("roll(2, Random(")


def test_the_same_seed_tries_the_same_calls(die: Problem) -> None:
    biased = FAIR.replace("rng.randint(1, sides)", "1 + rng.randrange(4) // 3")
    calls = {rolled(die, biased, seed=7).counterexample.call for _ in range(2)}  # type: ignore[union-attr]
    assert len(calls) == 1


def test_chance_is_left_aside_when_cases_are_chosen(die: Problem) -> None:
    fixed = "def roll(sides, rng):\n    return 1\n"
    one = Case((6, Seed(5)))
    assert rolled(die, fixed).verdict is Verdict.WA
    assert rolled(die, fixed, case=one).verdict is Verdict.AC


@pytest.mark.parametrize(
    ("was", "becomes", "words"),
    [
        ("def check_chances", "def other", "it has chances(); define `check_chances`"),
        ("return [repeated(60, 2, Seed(0))", "return [1 / 0", "ZeroDivisionError"),
        ("answers.count(side)", "answers.count[side]", "TypeError"),
    ],
)
def test_a_spec_that_fails_is_the_fault_of_the_problem(
    die: Problem, was: str, becomes: str, words: str
) -> None:
    path = die.root / "spec.py"
    path.write_text(STATEMENT.replace(was, becomes), encoding="utf-8")
    try:
        changed = load_package(die.root, die.solutions_root)
    except PackageError as error:
        assert any(words in each for each in error.findings)
        return
    report = rolled(changed, FAIR)
    assert report.verdict is Verdict.JE
    assert words in report.reason


def test_other_checkers_have_no_chances(die: Problem) -> None:
    path = die.root / "problem.yaml"
    text = path.read_text(encoding="utf-8").replace("spec\n", "exact\n")
    path.write_text(text, encoding="utf-8")
    spec = die.root / "spec.py"
    spec.write_text(STATEMENT.replace("def check(", "def oracle("), encoding="utf-8")
    with pytest.raises(PackageError, match="chances"):
        load_package(die.root, die.solutions_root)


def test_the_fault_of_a_reservoir_is_told_in_counts() -> None:
    problem = load_problem("reservoir_sample")
    source = (problem.solutions_root / "wrong" / "keeps_the_first.py").read_bytes()
    report = judge(problem, Submission(source=source), Options(growth=False))
    assert "the sample was [0] 2000 times and [1] 0 times" in report.reason
    assert dataclasses.asdict(report.usage)["slowest_s"] < problem.limits.cpu_s


def test_a_mistake_that_only_chance_shows_is_not_found_too_late() -> None:
    problem = load_problem("reservoir_sample")
    (mistake,) = [s for s in solutions(problem) if s.name == "keeps_the_first"]
    with open_for(problem) as sandbox:
        found = solutions_check.judged(problem, sandbox, mistake, [1])
    assert [report.verdict for report in found.reports] == [Verdict.WA]
    assert found.killed_by == [found.reports[0].cases_of]
    assert list(solutions_check._findings(problem, found, [1])) == []
