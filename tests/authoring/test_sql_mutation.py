"""Mutants of queries: one small change each, and only what compiles."""

from __future__ import annotations

import sqlite3

import pytest

from judge.authoring.sql_mutation import mutants
from judge.bank import open_bank, solutions
from judge.values import tables

SCHEMA = "CREATE TABLE t (a INTEGER, b INTEGER); CREATE TABLE u (a INTEGER);"


def changes(source: str) -> set[str]:
    return {mutant.becomes for mutant in mutants(source, SCHEMA)}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("SELECT a < b FROM t", {"SELECT a <= b FROM t", "SELECT a >= b FROM t"}),
        ("SELECT a = b FROM t", {"SELECT a <> b FROM t"}),
        ("SELECT DISTINCT a FROM t", {"SELECT a FROM t"}),
        ("SELECT COUNT(DISTINCT a) FROM t", {"SELECT COUNT(a) FROM t"}),
        ("SELECT COUNT(t.a) FROM t", {"SELECT COUNT(*) FROM t"}),
        ("SELECT COUNT(*) FROM t", set()),
        ("SELECT MIN(a) FROM t", {"SELECT MAX(a) FROM t"}),
        ("SELECT a FROM t ORDER BY a DESC", {"SELECT a FROM t ORDER BY a ASC"}),
        ("SELECT a FROM t LIMIT 1", {f"SELECT a FROM t LIMIT {n}" for n in (0, 2)}),
        ("SELECT a AND b FROM t", {"SELECT a OR b FROM t"}),
        ("SELECT a BETWEEN b AND a FROM t", set()),
        (
            "SELECT a BETWEEN b AND a AND b FROM t",
            {"SELECT a BETWEEN b AND a OR b FROM t"},
        ),
        ("SELECT a IS NULL FROM t", {"SELECT a IS NOT NULL FROM t"}),
        ("SELECT a IS NOT NULL FROM t", {"SELECT a IS NULL FROM t"}),
        ("SELECT a FROM t LEFT JOIN u USING (a)", {"SELECT a FROM t JOIN u USING (a)"}),
        (
            "SELECT a FROM t LEFT OUTER JOIN u USING (a)",
            {"SELECT a FROM t JOIN u USING (a)"},
        ),
        ("SELECT a FROM t JOIN u USING (a)", {"SELECT a FROM t LEFT JOIN u USING (a)"}),
        (
            "SELECT a FROM t UNION SELECT a FROM u",
            {"SELECT a FROM t UNION ALL SELECT a FROM u"},
        ),
        (
            "SELECT a FROM t UNION ALL SELECT a FROM u",
            {"SELECT a FROM t UNION SELECT a FROM u"},
        ),
        (
            "SELECT RANK() OVER (ORDER BY a) FROM t",
            {"SELECT DENSE_RANK() OVER (ORDER BY a) FROM t"},
        ),
        ("SELECT 'a < 1 OR b' AS \"min\" FROM t -- a < 1", set()),
    ],
)
def test_a_query_has_these_mutants(source: str, expected: set[str]) -> None:
    assert changes(source) == expected


def test_a_mutant_tells_its_line_without_comments() -> None:
    (mutant,) = mutants("SELECT a  -- less\nFROM t\nWHERE a = b;  -- or\n", SCHEMA)
    assert (mutant.line, mutant.was) == (3, "WHERE a = b;")
    assert mutant.becomes == "WHERE a <> b;"
    assert mutant.source == "SELECT a  -- less\nFROM t\nWHERE a <> b;  -- or\n"


def test_every_mutant_of_the_bank_compiles_and_is_another_query() -> None:
    problem = open_bank().load("sql_second_highest")
    assert problem.schema is not None
    for solution in solutions(problem):
        source = solution.path.read_text(encoding="utf-8")
        found = [each.source for each in mutants(source, problem.schema)]
        assert len(set(found)) == len(found) > 1
        assert source not in found
        connection: sqlite3.Connection = tables.create(problem.schema)
        for each in found:
            connection.execute(each).fetchall()
        connection.close()
