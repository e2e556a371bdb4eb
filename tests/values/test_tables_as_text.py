"""Tables as text can be pasted, and what is pasted is the tables again."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.values import tables
from judge.values.declared import read_signature
from judge.values.sql_text import literal, parse_tables, render_rows, render_tables

SIGNATURE = read_signature(
    "def f(one: list[tuple[int, str | None]], two: list[tuple[float, bytes]]) "
    "-> list[tuple[int]]: ...",
    "f",
)
SCHEMA = "CREATE TABLE one (a INTEGER, b TEXT);\nCREATE TABLE two (c REAL, d BLOB);"

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
ints = st.integers(-(2**63), 2**63 - 1)
floats = st.floats(-1e9, 1e9).map(lambda x: round(x, 4) + 0.0)
infinite = st.sampled_from([float("inf"), float("-inf")])
ones = st.lists(st.tuples(ints, words | st.none()), max_size=4)
twos = st.lists(st.tuples(floats | infinite, st.binary(max_size=4)), max_size=4)


@given(ones, twos)
def test_pasted_tables_are_the_tables(one: list[Any], two: list[Any]) -> None:
    text = render_tables((one, two), SIGNATURE, SCHEMA)
    assert parse_tables(text, SIGNATURE, SCHEMA) == (one, two)


@given(ones)
def test_rows_alone_go_into_the_tables_of_the_schema(one: list[Any]) -> None:
    text = render_tables((one, []), SIGNATURE)
    assert parse_tables(text, SIGNATURE, SCHEMA) == (one, [])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("f([(1, 'x')], [])", "syntax error"),
        ("INSERT INTO three VALUES (1)", "no such table: three"),
        ("INSERT INTO one VALUES ('x', 'y')", "expected int"),
        ("CREATE TABLE one (a, b)", "no such table: two"),
        ("ATTACH '/nowhere/at/all' AS x", "not authorized"),
        ("INSERT INTO one VALUES (1, load_extension('x'))", "not authorized"),
        ("PRAGMA writable_schema = ON", "not authorized"),
        ("DROP TABLE one", "not authorized"),
    ],
)
def test_other_text_is_refused_in_plain_words(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        parse_tables(text, SIGNATURE, SCHEMA)


def test_values_are_written_as_sql_writes_them() -> None:
    row = (None, 1, 2.5, "it's", b"\x00\xff", float("inf"))
    assert literal(row) == "(NULL, 1, 2.5, 'it''s', x'00ff', 9e999)"
    assert render_rows([]) == "no rows"
    assert render_rows([(1,), (None,)]) == "(1), (NULL)"


def test_a_schema_that_fails_leaves_no_database_open() -> None:
    with pytest.raises(sqlite3.Error) as raised:
        tables.create("CREATE TABLE (")
    connection = raised.traceback[-1].frame.f_locals["connection"]
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")
