"""A database in memory that holds the arguments of one call, a table for each.

Both sides of the boundary make it: the worker to run a query on it, the trusted
side to see that schema and cases fit. The tables are those of the schema, in
order.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

NAMES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' "
    "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"
)


def create(schema: str) -> sqlite3.Connection:
    """Return a new database with the empty tables of a schema; sqlite3.Error."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.execute("PRAGMA temp_store = MEMORY")  # a worker can open no file
        connection.executescript(schema)
    except BaseException:
        connection.close()
        raise
    return connection


def names(connection: sqlite3.Connection) -> list[str]:
    """Return the tables, in the order in which they were created."""
    return [name for (name,) in connection.execute(NAMES)]


def fill(connection: sqlite3.Connection, args: Sequence[Any]) -> None:
    """Put the rows of each argument into its table.

    Raises sqlite3.Error for rows that the schema forbids, OverflowError for an
    integer of more than 64 bits.
    """
    connection.execute("BEGIN")
    for name, rows in zip(names(connection), args, strict=True):
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(f"INSERT INTO {quoted(name)} VALUES ({marks})", rows)
    connection.execute("COMMIT")


def quoted(name: str) -> str:
    """Return a name so that it is no keyword."""
    return '"' + name.replace('"', '""') + '"'
