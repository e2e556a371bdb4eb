"""Queries that want more than to read: each gets the verdict that its name begins with.

With the policy off the guard of the database has to hold by itself: nothing is
accepted then, and nothing is left behind.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.judging import Options, judge, load_problem, open_for
from judge.model import Limits, Problem, Report, Submission
from judge.sandbox.calls import prepare
from judge.sandbox.levels import Sandbox, why_not_strict
from judge.sandbox.session import Session
from judge.verdicts import Verdict

HERE = Path(__file__).parent / "sql_attacks"
ATTACKS = sorted(path.stem for path in HERE.glob("*.sql"))
OPTIONS = Options(cases=5, shrinking=False)

pytestmark = pytest.mark.skipif(
    why_not_strict() is not None, reason=why_not_strict() or ""
)


def attacked() -> Problem:
    """Return the problem with short limits, so that slow attacks end soon."""
    limits = Limits(cpu_s=0.4, memory_mb=64, output_kb=64)
    return dataclasses.replace(load_problem("sql_second_highest"), limits=limits)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with open_for(attacked(), "strict") as opened:
        yield opened


def source(attack: str) -> bytes:
    return (HERE / f"{attack}.sql").read_bytes()


def judged(sandbox: Sandbox, text: bytes) -> Report:
    return judge(attacked(), Submission(source=text), OPTIONS, sandbox)


def traces() -> set[str]:
    """Return the files that an attack may have made: they have such names."""
    return {path.name for path in Path("/tmp").glob("judge-sql-*")}


@pytest.mark.parametrize("attack", ATTACKS)
def test_attack_gets_the_verdict_in_its_name(attack: str, sandbox: Sandbox) -> None:
    report = judged(sandbox, source(attack))
    assert report.verdict is Verdict(attack.partition("_")[0]), report.reason
    assert report.reason and len(report.reason) < 2_000
    assert not traces()


@pytest.mark.parametrize("attack", ATTACKS)
def test_without_the_policy_the_guard_holds(attack: str, sandbox: Sandbox) -> None:
    """What the policy refuses gives no rows: no statement but a query runs."""
    problem = attacked()
    case = prepare(problem.examples[0].case, problem)
    with Session(sandbox, problem, source(attack).decode(), examine=False) as session:
        loaded = session.load()
        if loaded.status == "ready":
            outcome = session.run(case)
            assert outcome.value != problem.examples[0].expected
            if attack.startswith("SV"):
                assert outcome.kind in ("raised", "mismatch"), outcome
        else:
            assert loaded.status in ("refused", "syntax"), loaded
    assert not traces()


@pytest.mark.parametrize("attack", ["TLE_endless_recursion", "MLE_sorts_too_much"])
def test_a_stopped_query_does_not_stop_the_sandbox(
    attack: str, sandbox: Sandbox
) -> None:
    judged(sandbox, source(attack))
    good = load_problem("sql_second_highest").solutions_root / "dense_rank.sql"
    assert judged(sandbox, good.read_bytes()).verdict is Verdict.AC


def test_reading_the_schema_is_fine(sandbox: Sandbox) -> None:
    text = b"SELECT MAX(salary) FROM salaries WHERE 'salaries' IN (SELECT name FROM "
    text += b"sqlite_master) AND salary < (SELECT MAX(salary) FROM salaries)"
    assert judged(sandbox, text).verdict is Verdict.AC


@pytest.mark.parametrize(
    "text", [b"SELECT 1\0; DROP TABLE salaries", b"\0", b"SELECT 1 --\0\nFROM salaries"]
)
def test_nul_bytes_are_no_query(text: bytes, sandbox: Sandbox) -> None:
    report = judged(sandbox, text)
    assert report.verdict is Verdict.CE
    assert "not SQL source: it has NUL bytes" in report.reason


def test_nothing_is_left_from_one_call_to_the_next(sandbox: Sandbox) -> None:
    """A database is made anew for each call, and random() makes no difference."""
    problem = attacked()
    text = "SELECT CASE WHEN random() IS NULL THEN 1 END FROM salaries LIMIT 1"
    case = prepare(problem.examples[0].case, problem)
    with Session(sandbox, problem, text) as session:
        assert session.load().status == "ready"
        assert session.run(case).value == session.run(case).value == [(None,)]
