"""Second Highest Salary against a count of what is higher, and real SQLite."""

from __future__ import annotations

import sqlite3
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

ROOT = Path(__file__).parents[2]
SOLUTIONS = ROOT / "solutions" / "sql_second_highest"
SCHEMA = ROOT / "problems" / "sql_second_highest" / "schema.sql"
REFERENCES = ("below_the_maximum", "distinct_offset", "dense_rank")


@pytest.fixture
def spec(load_spec):
    return load_spec("sql_second_highest")


@pytest.fixture
def ask():
    """Return a function that runs a solution on a table."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCHEMA.read_text(encoding="utf-8"))

    def run(name, rows):
        connection.execute("DELETE FROM salaries")
        connection.executemany("INSERT INTO salaries VALUES (?, ?)", rows)
        query = (SOLUTIONS / f"{name}.sql").read_text(encoding="utf-8")
        return connection.execute(query).fetchall()

    yield run
    connection.close()


def second(salaries):
    """The salary that exactly one different salary is above; None if none is."""
    known = [salary for salary in salaries if salary is not None]
    found = {x for x in known if len({y for y in known if y > x}) == 1}
    assert len(found) < 2
    return [(found.pop() if found else None,)]


def test_oracle_and_references_agree_with_counting_on_all_small_tables(spec, ask):
    for size in range(5):
        for salaries in product((None, 0, 1, 2), repeat=size):
            rows = list(enumerate(salaries, 1))
            assert spec.oracle((rows,)) == second(salaries)
            for name in REFERENCES:
                assert ask(name, rows) == second(salaries), (name, rows)


def test_oracle_and_references_agree_with_counting_on_drawn_tables(spec, ask):
    @settings(
        max_examples=200,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(spec.cases())
    def law(case):
        (rows,) = case.args
        wanted = second([salary for _, salary in rows])
        assert spec.oracle((rows,)) == wanted
        for name in REFERENCES:
            assert ask(name, rows) == wanted, name

    law()


def test_drawn_cases_keep_the_promises_of_the_statement(spec):
    @settings(max_examples=300, database=None, deadline=None, derandomize=True)
    @given(spec.cases())
    def law(case):
        (rows,) = case.args
        ids = [number for number, _ in rows]
        assert len(rows) <= 14
        assert len(set(ids)) == len(ids) and all(number > 0 for number in ids)
        assert all(s is None or 0 <= s <= 10**9 for _, s in rows)

    law()


@pytest.mark.parametrize("path", sorted((SOLUTIONS / "wrong").glob("*.sql")))
def test_every_mistake_is_wrong_on_a_small_table(path, ask):
    tables = (
        list(enumerate(salaries, 1))
        for size in range(5)
        for salaries in product((None, 0, 1, 2), repeat=size)
    )
    name = f"wrong/{path.stem}"
    assert any(ask(name, rows) != second([s for _, s in rows]) for rows in tables)
