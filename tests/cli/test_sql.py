"""The commands on a problem that asks for SQL."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import ROOT, Judge

SLUG = "sql_second_highest"
SOLUTIONS = ROOT / "solutions" / SLUG
WRONG = SOLUTIONS / "wrong" / "ties_take_two_places.sql"


def test_new_writes_a_query_that_run_finds(judge: Judge, tmp_path: Path) -> None:
    made = judge("new", SLUG)
    assert made.code == 0
    assert made.out == f"wrote {SLUG}.sql; next: judge run {SLUG}\n"
    assert "SELECT" in (tmp_path / f"{SLUG}.sql").read_text(encoding="utf-8")
    assert judge("run", SLUG).code == 1
    assert judge("run", f"{SLUG}.sql").code == 1
    assert judge("new", SLUG).code == 2


def test_run_asks_for_a_file_of_the_right_name(judge: Judge) -> None:
    missing = judge("run", SLUG)
    assert missing.code == 2
    assert f"{SLUG}.sql: is not here" in missing.err


def test_a_file_of_python_is_a_mistake_in_use(judge: Judge, right: Path) -> None:
    ran = judge("run", SLUG, right)
    assert ran.code == 2
    assert "is solved in SQL; give a file .sql" in ran.err
    assert f"or write one with `judge new {SLUG}`" in ran.err


def test_the_counterexample_can_be_judged_again(judge: Judge) -> None:
    found = json.loads(judge("run", SLUG, WRONG, "--json").out)
    assert found["verdict"] == "WA"
    shown = found["counterexample"]
    assert shown["call"].startswith("CREATE TABLE salaries")
    assert (shown["returned"], shown["expected"]) == ("(300)", "(200)")
    again = judge("run", SLUG, WRONG, "--case", shown["call"], "--json")
    assert json.loads(again.out)["counterexample"]["call"] == shown["call"]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("second_highest([(1, 2)])", "syntax error"),
        ("INSERT INTO salaries VALUES ('x', 'y')", "--case"),
    ],
)
def test_a_case_that_is_none_is_told(judge: Judge, call: str, words: str) -> None:
    ran = judge("run", SLUG, WRONG, "--case", call)
    assert ran.code == 2
    assert words in ran.err


def test_a_case_that_breaks_the_schema_is_a_mistake_in_use(judge: Judge) -> None:
    twice = "INSERT INTO salaries VALUES (1, 5), (1, 6)"
    ran = judge("run", SLUG, WRONG, "--case", twice)
    assert ran.code == 2
    assert "UNIQUE constraint failed: salaries.id" in ran.err


def test_show_has_tables_rows_and_starter(judge: Judge) -> None:
    shown = judge("show", SLUG).out
    assert shown.count("CREATE TABLE salaries") == 1
    assert "INSERT INTO salaries VALUES\n  (1, 300),\n  (2, NULL);" in shown
    assert "-- the answer: (NULL)" in shown
    assert "```sql" in shown and "```python" not in shown
    found = json.loads(judge("show", SLUG, "--json").out)
    assert found["problem"]["language"] == "sql"
    assert found["schema"].startswith("CREATE TABLE")
    assert found["starter"].startswith("-- One row")


def test_list_and_solution_know_queries(judge: Judge) -> None:
    assert SLUG in judge("list", "sql").out
    found = json.loads(judge("solution", SLUG, "--json", "--spoil").out)
    names = {each["name"] for each in found}
    assert names == {"below_the_maximum", "dense_rank", "distinct_offset"}
    assert "DENSE_RANK()" in judge("solution", SLUG, "dense_rank", "--spoil").out


def test_a_new_problem_of_sql_is_written_and_checked(
    judge: Judge, tmp_path: Path
) -> None:
    tables = "pay(id int, amount int null) -> amount int null"
    made = judge("problem", "new", "pay_of_all", "--sql", tables, "--bank", tmp_path)
    assert made.code == 0
    assert made.out.count("wrote") == 11
    ran = judge("problem", "check", "pay_of_all", "--bank", tmp_path)
    assert ran.code == 3
    assert "spec.py:" in ran.out and "NotImplementedError" in ran.out
    both = judge("problem", "new", "x", "--sql", tables, "--sig", "f(x: int) -> int")
    assert both.code == 2
