"""Tables and rows as SQL text that can be pasted, and pasted tables as arguments."""

from __future__ import annotations

import contextlib
from typing import Any

from judge.values import declared as d
from judge.values.text import render
from judge.values.trusted import PlainWriter
from judge.values.writer import Mismatch


def render_tables(
    args: tuple[Any, ...], signature: d.Signature, schema: str = ""
) -> str:
    """Return the statements that fill the tables, after those of a schema."""
    assert isinstance(signature, d.Callable)
    parts = [schema.strip()] if schema else []
    for param, rows in zip(signature.params, args, strict=True):
        if rows:
            listed = ",\n  ".join(map(literal, rows))
            parts.append(f"INSERT INTO {param.name} VALUES\n  {listed};")
    return "\n".join(parts)


def render_rows(value: Any) -> str:
    """Return the rows of an answer on one line."""
    if not isinstance(value, list):
        return render(value)
    return ", ".join(map(literal, value)) if value else "no rows"


def literal(value: Any) -> str:
    """Return a row, or a value in it, as SQL writes it."""
    match value:
        case None:
            return "NULL"
        case tuple():
            return f"({', '.join(map(literal, value))})"
        case float() if value in (float("inf"), float("-inf")):
            return "9e999" if value > 0 else "-9e999"
        case bytes():
            return f"x'{value.hex()}'"
        case str() if "\0" in value:
            return f"CAST(x'{value.encode().hex()}' AS TEXT)"
        case str():
            return "'" + value.replace("'", "''") + "'"
    return repr(value)


def parse_tables(text: str, signature: d.Signature, schema: str) -> tuple[Any, ...]:
    """Return the rows of the tables that pasted statements fill, as arguments.

    The statements are those of `render_tables`; without CREATE TABLE, those of
    the schema come before. They run in a database in memory that allows nothing
    but to make tables and to fill them. Raises ValueError with a plain message.
    """
    import sqlite3

    from judge.values import tables

    assert isinstance(signature, d.Callable)
    whole = "create table" in " ".join(text.lower().split())
    with contextlib.closing(tables.create("" if whole else schema)) as connection:
        connection.set_authorizer(_allow_filling)
        try:
            connection.executescript(text)
            found = [
                connection.execute(f"SELECT * FROM {tables.quoted(p.name)}").fetchall()
                for p in signature.params
            ]
        except (sqlite3.Error, sqlite3.Warning, OverflowError) as error:
            raise ValueError(f"{error}; give INSERT INTO … VALUES …") from None
    try:
        for param, rows in zip(signature.params, found, strict=True):
            PlainWriter().write(param.type, rows, param.name)
    except Mismatch as mismatch:
        raise ValueError(str(mismatch)) from None
    return tuple(found)


def _allow_filling(action: int, one: Any, *_: Any) -> int:
    import sqlite3

    harmless = (
        sqlite3.SQLITE_CREATE_INDEX,
        sqlite3.SQLITE_CREATE_TABLE,
        sqlite3.SQLITE_INSERT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_REINDEX,
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_TRANSACTION,
    )
    # So CREATE TABLE writes itself down.
    schema = action == sqlite3.SQLITE_UPDATE and one == "sqlite_master"
    allowed = action in harmless or schema
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY
