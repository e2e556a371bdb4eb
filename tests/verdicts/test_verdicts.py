"""The judge judged by data: a file's name begins with the verdict it must get.

`two_sum/` has files for every verdict that a submission can cause. `bank/` has
small problems, one for each way to compare answers, and some that are broken.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.bank import load_package
from judge.judging import Options, judge, load_problem, open_for
from judge.model import Limits, Problem, Report, Submission
from judge.sandbox.levels import Sandbox
from judge.verdicts import Verdict

HERE = Path(__file__).parent
FILES = sorted((HERE / "two_sum").glob("*.py"))
KINDS = ("good", "square_all", "total", "pairs", "mean", "root", "counter")
BROKEN = ("oracle_crashes", "cases_crash", "cases_misfit", "check_crashes")
LEVELS = ("strict", "limited", "none")


@pytest.fixture(scope="module", params=LEVELS)
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    with open_for(two_sum(), request.param) as opened:
        yield opened


def two_sum() -> Problem:
    """Return the problem with short limits, so that slow files end soon."""
    import dataclasses

    limits = Limits(cpu_s=0.4, memory_mb=64, output_kb=64)
    return dataclasses.replace(load_problem("two_sum"), limits=limits)


def small_problem(slug: str) -> Problem:
    bank = HERE / "bank"
    return load_package(bank / "problems" / slug, bank / "solutions" / slug)


def judge_source(slug: str, source: str, sandbox: Sandbox | None = None) -> Report:
    submission = Submission(source=source.encode())
    return judge(small_problem(slug), submission, Options(), sandbox)


def reference(slug: str) -> str:
    path = HERE / "bank" / "solutions" / slug / "plain.py"
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_file_gets_the_verdict_in_its_name(path: Path, sandbox: Sandbox) -> None:
    wanted = Verdict(path.name[: path.name.index("_")])
    if wanted is Verdict.MLE and sandbox.isolation.level == "none":
        pytest.skip("level none has no memory limit")
    submission = Submission(source=path.read_bytes(), path=path)
    options = Options(growth=False)
    report = judge(two_sum(), submission, options, sandbox)
    assert report.verdict is wanted, report.reason
    assert (report.reason == "") == (wanted is Verdict.AC)


def test_every_verdict_has_a_file_or_a_test_here() -> None:
    by_file = {Verdict(path.name[: path.name.index("_")]) for path in FILES}
    assert by_file | {Verdict.JE, Verdict.CLE} == set(Verdict)


@pytest.mark.parametrize("slug", KINDS)
def test_right_answers_are_accepted_by_every_checker(slug: str) -> None:
    report = judge_source(slug, reference(slug))
    assert report.verdict is Verdict.AC, report.reason
    assert report.cases_run == report.cases_of > 1


@pytest.mark.parametrize("slug", KINDS)
def test_wrong_answers_are_rejected_by_every_checker(slug: str) -> None:
    path = HERE / "bank" / "solutions" / slug / "wrong" / "nothing.py"
    report = judge_source(slug, path.read_text(encoding="utf-8"))
    assert report.verdict is Verdict.WA
    assert report.counterexample is not None


@pytest.mark.parametrize("slug", BROKEN)
def test_a_broken_problem_is_a_judge_error(slug: str) -> None:
    report = judge_source(slug, "def double(x):\n    return 2 * x\n")
    assert report.verdict is Verdict.JE
    assert "spec.py" in report.reason
    assert slug in report.reason


def test_a_broken_problem_names_the_line_of_its_spec() -> None:
    report = judge_source("check_crashes", reference("good"))
    spec = HERE / "bank" / "problems" / "check_crashes" / "spec.py"
    lines = spec.read_text(encoding="utf-8").splitlines()
    number = next(i for i, line in enumerate(lines, 1) if "KeyError" in line)
    assert f"spec.py:{number}: KeyError" in report.reason


def test_changing_a_forbidden_argument_is_wrong() -> None:
    source = "def total(xs):\n    s = sum(xs)\n    xs.sort()\n    return s\n"
    report = judge_source("total", source)
    assert report.verdict is Verdict.WA
    assert "changed its argument `xs`" in report.reason


def test_an_in_place_answer_is_read_from_the_argument() -> None:
    source = "def square_all(xs):\n    return [x * x for x in xs]\n"
    report = judge_source("square_all", source)
    assert report.verdict is Verdict.WA


def test_a_callable_argument_counts_its_calls() -> None:
    source = (
        "def root(f, low, high):\n"
        "    x = low\n"
        "    while f(x) < 0:\n"
        "        x += 0.5\n"
        "    return x\n"
    )
    report = judge_source("root", source)
    assert report.verdict is Verdict.WA
    assert "f was called" in report.reason


def test_misusing_a_callable_argument_is_wrong_and_not_a_judge_error() -> None:
    report = judge_source("root", "def root(f, low, high):\n    return f(1e6)\n")
    assert report.verdict is Verdict.WA
    assert "outside of [-200, 200]" in report.reason


def test_a_callable_argument_called_with_text_is_a_run_time_error_or_wrong() -> None:
    report = judge_source("root", "def root(f, low, high):\n    return f('x')\n")
    assert report.verdict in (Verdict.WA, Verdict.RTE)


def test_a_script_is_shown_up_to_the_call_that_failed() -> None:
    path = HERE / "bank" / "solutions" / "counter" / "wrong" / "nothing.py"
    report = judge_source("counter", path.read_text(encoding="utf-8"))
    assert report.counterexample is not None
    assert report.counterexample.call.splitlines()[0] == "counter = Counter(1)"
    assert report.counterexample.call.splitlines()[-1] == "counter.up(2)"
    assert (report.counterexample.returned, report.counterexample.expected) == (
        "2",
        "3",
    )


def test_too_slow_growth_is_cle() -> None:
    path = load_problem("two_sum").solutions_root / "wrong" / "brute_force.py"
    problem = load_problem("two_sum")
    report = judge(problem, Submission(source=path.read_bytes(), path=path))
    assert report.verdict is Verdict.CLE
    assert "per doubling" in report.reason
