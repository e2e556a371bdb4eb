"""The guard of a database: SQLite asks it, and it allows reading only.

In this process, where nothing else would stop a statement.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from judge.sandbox import queries
from judge.values import tables

SCHEMA = "CREATE TABLE t (a INTEGER, b TEXT); CREATE INDEX i ON t (a);"


@pytest.fixture
def connection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> sqlite3.Connection:
    monkeypatch.chdir(tmp_path)
    made = tables.create(SCHEMA)
    tables.fill(made, [[(1, "x"), (2, None)]])
    return made


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH 'new.db' AS x",
        "VACUUM INTO 'new.db'",
        "PRAGMA temp_store = 1",
        "SELECT * FROM pragma_table_info('t')",
        "SELECT load_extension('x')",
        "SELECT fts3_tokenizer('simple')",
        "INSERT INTO t VALUES (3, 'y')",
        "WITH x AS (SELECT 1) UPDATE t SET a = 0",
        "WITH x AS (SELECT 1) DELETE FROM t",
        "CREATE TABLE u (a)",
        "CREATE TEMP TABLE u (a)",
        "CREATE VIRTUAL TABLE u USING fts3(x)",
        "CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 1; END",
        "DROP TABLE t",
        "ALTER TABLE t ADD COLUMN c",
        "REINDEX i",
        "ANALYZE",
        "BEGIN",
        "SAVEPOINT s",
    ],
)
def test_the_guard_refuses(connection: sqlite3.Connection, statement: str) -> None:
    guard = queries.Guard(connection)
    with pytest.raises(sqlite3.Error):
        connection.execute(statement).fetchall()
    connection.set_authorizer(None)
    assert connection.execute("SELECT * FROM t").fetchall() == [(1, "x"), (2, None)]
    assert guard.refused or "VACUUM" in statement
    assert not list(Path.cwd().iterdir())
    connection.close()


@pytest.mark.parametrize(
    "query",
    [
        "SELECT a, count(*) OVER () FROM t",
        "SELECT group_concat(b) FROM t",
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 3) "
        "SELECT * FROM n",
        "SELECT value FROM json_each('[1]')",
        "SELECT sql FROM sqlite_master",
        "SELECT random(), date('2020-01-01'), printf('%d', 1) FROM t",
        "VALUES (1), (2)",
        "SELECT count(*) FROM (SELECT DISTINCT b FROM t ORDER BY a)",
    ],
)
def test_the_guard_allows(connection: sqlite3.Connection, query: str) -> None:
    guard = queries.Guard(connection)
    assert connection.execute(query).fetchall()
    assert guard.refused == ()
    connection.close()


def test_a_problem_in_python_loads_no_sqlite() -> None:
    """A submission in Python finds no database driver in its worker."""
    import subprocess
    import sys

    code = (
        "import sys; from judge.sandbox import preload, template; "
        "preload.preload([]); print('sqlite3' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "False"
