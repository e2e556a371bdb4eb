"""SQL text is cut as SQLite cuts it, and a query is told from everything else."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.policy.sql import check
from judge.policy.sql_tokens import place, tokens
from judge.rules import PolicyRules

PIECES = st.sampled_from(
    [
        *"SELECT 1 'a''b' \"a\" [x] `y` /*c*/ ; ( ) x'00' .5e3 ->> || <>".split(),
        *"a$b ?1 :n ' \" /* é".split(),
        " ",
        "\n",
        "--c\n",
    ]
)
TEXTS = st.lists(PIECES, max_size=12).map("".join)


def codes(source: str, *ban: str) -> list[str]:
    return [each.code for each in check(source, PolicyRules(ban=ban))]


@given(TEXTS | st.text(max_size=30))
def test_tokens_are_in_order_and_stand_where_they_say(source: str) -> None:
    end = 0
    for token in tokens(source):
        assert token.start >= end
        assert source[token.start : token.end] == token.text != ""
        end = token.end


@given(TEXTS.filter(lambda text: "\0" not in text))
def test_what_sqlite_takes_for_one_query_has_no_second_statement(source: str) -> None:
    """And the other way round: a text that is refused for a second one, has it."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute(source).fetchall()
    except sqlite3.Error as error:
        several = "one statement" in str(error)
    except sqlite3.Warning:
        several = True
    else:
        several = False
        assert "P502" not in codes(source)
    finally:
        connection.close()
    if several:
        assert codes(source)


@pytest.mark.parametrize(
    "source",
    [
        "SELECT 1",
        "select 1;",
        " \n-- first\n/* then */ VALUES (1); -- ; DROP TABLE t\n /* ; */ ;",
        "WITH x AS (SELECT 1) SELECT * FROM x",
        "SELECT ';' AS \"a;b\", [c;d] FROM t",
        "SELECT 'load_extension(1)', readfile FROM t",
        "SELECT name FROM sqlite_master",
    ],
)
def test_a_query_is_fine(source: str) -> None:
    assert codes(source) == []


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("", "P501"),
        ("-- nothing", "P501"),
        ("DELETE FROM t", "P501"),
        ("EXPLAIN SELECT 1", "P501"),
        ("(SELECT 1)", "P501"),
        ("SELECT 1; SELECT 2", "P502"),
        ("SELECT 1;; ;x", "P502"),
        ("SELECT '--'; SELECT 2 -- ';", "P502"),
        ("SELECT READFILE ('x')", "P503"),
        ("SELECT 1 FROM pragma_database_list", "P503"),
    ],
)
def test_anything_else_is_refused(source: str, code: str) -> None:
    assert codes(source) == [code]


def test_a_ban_means_the_name_and_no_text_or_comment() -> None:
    assert codes("SELECT Max(a), 'max' FROM t -- max", "MAX") == ["P401"]


def test_lines_are_counted_as_editors_do() -> None:
    assert place("a\r\nb\rc\nd", 7) == (4, 1)
    assert place("é x", 2) == (1, 3)
