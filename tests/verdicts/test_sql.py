"""Queries are judged as functions are: the same verdicts, in the words of SQL.

tests/escapes/test_sql_attacks.py has a query for every verdict but AC.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.judging import Options, judge, load_problem, open_for
from judge.model import Counterexample, Problem, Report, Submission
from judge.sandbox.levels import Sandbox
from judge.verdicts import Verdict
from tests.verdicts.test_verdicts import small_problem

LEVELS = ("strict", "limited", "none")


@pytest.fixture(scope="module", params=LEVELS)
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    with open_for(spent(), request.param) as opened:
        yield opened


def spent() -> Problem:
    return small_problem("spent")


def query(name: str) -> str:
    path = spent().solutions_root / f"{name}.sql"
    return path.read_text(encoding="utf-8")


def judged(source: str, sandbox: Sandbox | None = None) -> Report:
    options = Options(cases=100)
    return judge(spent(), Submission(source=source.encode()), options, sandbox)


def shown(report: Report) -> Counterexample:
    assert report.counterexample is not None
    return report.counterexample


def test_a_right_query_is_accepted_at_every_level(sandbox: Sandbox) -> None:
    report = judged(query("plain"), sandbox)
    assert report.verdict is Verdict.AC, report.reason
    assert report.cases_run == report.cases_of > 50


def test_a_wrong_query_is_rejected_at_every_level(sandbox: Sandbox) -> None:
    report = judged(query("wrong/nothing"), sandbox)
    assert report.verdict is Verdict.WA
    assert shown(report).reason == "1 item instead of 2"


def test_exact_asks_for_the_order_of_rows() -> None:
    report = judged(query("plain").replace("ORDER BY customers.id", "ORDER BY 1 DESC"))
    assert report.verdict is Verdict.WA
    assert shown(report).reason == (
        "differs at [0]: ('Bo', NULL) instead of ('Al', 3.0)"
    )


def test_a_counterexample_can_be_pasted_into_sqlite_and_shows_the_same() -> None:
    wrong = query("plain").replace("SUM(amount)", "SUM(COALESCE(amount, 9.5))")
    found = shown(judged(wrong))
    with sqlite3.connect(":memory:") as connection:
        connection.executescript(found.call)
        rows = connection.execute(wrong).fetchall()
        right = connection.execute(query("plain")).fetchall()
    connection.close()
    assert found.returned != found.expected
    assert found.returned == ", ".join(map(as_sql, rows))
    assert found.expected == ", ".join(map(as_sql, right))


def as_sql(row: tuple[object, ...]) -> str:
    text, number = row
    quoted = str(text).replace("'", "''")
    return f"('{quoted}', {'NULL' if number is None else number})"


def test_a_failing_case_is_made_as_small_as_possible() -> None:
    wrong = query("plain").replace("ORDER BY customers.id", "HAVING name <> ''")
    found = shown(judged(wrong))
    assert found.shrunk
    assert found.call.count("INSERT") == 1
    assert found.call.endswith("INSERT INTO customers VALUES\n  (1, '');")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("SELECT name FROM customers", "columns: 2 asked for, 1 given: name"),
        ("SELECT 1 AS a, 2 AS b", "row 1, column a: INTEGER 1, not TEXT"),
        ("SELECT 'x', 'y'", "row 1, column 'y': TEXT 'y', not INTEGER or REAL or NULL"),
        ("VALUES ('x', NULL), (NULL, 1)", "row 2, column column1: NULL, not TEXT"),
        ("SELECT 'x', x'00ff' AS z", "row 1, column z: BLOB b'\\x00\\xff', not "),
    ],
)
def test_a_mismatch_is_told_by_row_and_column(source: str, reason: str) -> None:
    report = judged(source)
    assert report.verdict is Verdict.WA
    assert report.reason.startswith(f"returned something of the wrong type: {reason}")


def test_an_integer_passes_for_a_real() -> None:
    wrong = judged("SELECT 'Al', 3 UNION ALL SELECT 'Bo', NULL")
    assert wrong.cases_run > 1


@pytest.mark.parametrize(
    ("source", "line", "col", "words"),
    [
        ("SELECT name\nFORM customers", 2, 6, 'near "customers": syntax error'),
        ("SELECT name, name name name FROM x", 1, 24, 'near "name": syntax error'),
        ("SELECT (1 +\n", 1, 12, "incomplete input"),
        ("SELECT 1,\n  'abc", 2, 3, 'unrecognized token: "\'abc"'),
        ("SELECT 1 FROM t,, u", 1, 17, 'near ",": syntax error'),
    ],
)
def test_a_syntax_error_has_a_place(
    source: str, line: int, col: int, words: str
) -> None:
    report = judged(source)
    assert report.verdict is Verdict.CE
    assert report.reason == f"line {line}: {words}"
    (finding,) = report.findings
    assert (finding.line, finding.col) == (line, col)


def test_a_run_time_error_has_the_words_of_sqlite_and_a_place() -> None:
    report = judged("SELECT name,\n  SUM(amout)\nFROM customers")
    assert report.verdict is Verdict.RTE
    assert report.reason == "SQLite: no such column: amout"
    assert [frame.line for frame in report.frames] == [2]


def test_where_a_name_stands_twice_no_place_is_claimed() -> None:
    report = judged("SELECT nam, nam FROM customers")
    assert report.reason == "SQLite: no such column: nam"
    assert report.frames == ()


def test_a_banned_word_is_refused_in_quotes_and_capitals_too() -> None:
    for word in ("total", "TOTAL", '"total"'):
        report = judged(f"SELECT name, {word}(amount) FROM customers, orders")
        assert report.verdict is Verdict.SV
        (finding,) = report.findings
        assert (finding.line, finding.col, finding.code) == (1, 14, "P401")
    assert judged("SELECT name, 'total' FROM customers").verdict is Verdict.WA


def test_two_findings_are_both_told() -> None:
    report = judged("SELECT load_extension('x'); SELECT 1")
    assert [finding.code for finding in report.findings] == ["P502", "P503"]


@pytest.mark.parametrize(
    ("slug", "name", "words"),
    [
        ("sql_second_highest", "my.py", "is solved in SQL; give a file .sql"),
        ("two_sum", "my.sql", "is solved in Python; give a file .py"),
    ],
)
def test_a_file_of_another_language_is_a_mistake_in_use(
    slug: str, name: str, words: str
) -> None:
    with pytest.raises(UsageError, match=words):
        judge(load_problem(slug), Submission(source=b"x", path=Path(name)))


def test_the_name_of_a_file_need_not_say_anything() -> None:
    submission = Submission(source=query("plain").encode(), path=Path("answer.txt"))
    assert judge(spent(), submission, Options(cases=0)).verdict is Verdict.AC
