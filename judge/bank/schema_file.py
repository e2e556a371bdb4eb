"""schema.sql: the tables that a query is asked on, one for each parameter.

That a package has this file says that it asks for SQL. Types, cases and answers
stay those of starter.py; here is what SQLite is told of the same tables.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from judge.bank import spec_file
from judge.policy.sql_tokens import Token, place, tokens
from judge.values import declared as d

if TYPE_CHECKING:
    import sqlite3

NAME = "schema.sql"
_CELLS = ("int", "float", "str", "bytes")
_OBJECTS = (("CREATE", "TABLE"), ("CREATE", "INDEX"), ("CREATE", "UNIQUE", "INDEX"))
_REMEDY = "see docs/problem-format.md, SQL"


def read(
    root: Path, signature: d.Signature, fields: dict[str, Any], findings: list[str]
) -> str | None:
    """Return the schema, None if the package has none and so asks for Python.

    What is wrong is added to `findings`.
    """
    path = root / NAME
    if not path.is_file():
        return None
    text = spec_file.text(path)
    findings += _unfit_keys(root / "problem.yaml", fields)
    starter, unfit = root / "starter.py", _unfit_types(signature)
    findings += [f"{starter}:1: {fact}; {_REMEDY}" for fact in unfit]
    if not unfit:
        assert isinstance(signature, d.Callable)
        findings += _unfit_tables(path, text, signature)
    return text


def _unfit_keys(path: Path, fields: dict[str, Any]) -> Iterator[str]:
    """Yield a finding for each key of problem.yaml that means nothing for SQL."""
    used = {
        "growth": fields["growth"].time or fields["growth"].space,
        "classic": fields["classic"],
        "answer": fields["answer"] != "return",
        "mutation": fields["mutation"] != "allowed",
        "policy": fields["policy"].imports or fields["policy"].threads,
    }
    lines = spec_file.text(path).splitlines()
    for key, value in used.items():
        if value:
            line = next(
                (n for n, each in enumerate(lines, 1) if each.startswith(f"{key}:")), 1
            )
            fact = f"{key} has no meaning for a problem that asks for SQL"
            if key == "growth":
                fact = "growth of a query is not measured"
            elif key == "policy":
                fact = "a query neither imports nor starts threads"
            yield f"{path}:{line}: {fact}; leave it out"


def _unfit_types(signature: d.Signature) -> list[str]:
    """Return what of a signature is no table."""
    if isinstance(signature, d.Class):
        return ["a class is asked for, and schema.sql says SQL; ask for a function"]
    given = [(param.name, param.type) for param in signature.params]
    return [
        f"{name} is {type_}; a table is list[tuple[…]] of int, float, str, bytes "
        "and these with `| None`"
        for name, type_ in (*given, ("the answer", signature.returns))
        if width(type_) is None
    ]


def width(type_: d.Type) -> int | None:
    """Return how many columns the rows of a type have, None if it is no table."""
    match type_:
        case d.Sequence("list", d.Tuple(items, False)) if all(map(_is_cell, items)):
            return len(items)
    return None


def _is_cell(type_: d.Type) -> bool:
    match type_:
        case d.Union(options):
            inside = [each for each in options if each != d.NONE]
            return bool(inside) and all(map(_is_cell, inside))
        case d.Scalar(name):
            return name in _CELLS
    return False


def _unfit_tables(path: Path, text: str, signature: d.Callable) -> Iterator[str]:
    """Yield where the tables are not those of the signature, in order."""
    import sqlite3

    from judge.values import tables

    waiting = list(signature.params)
    with contextlib.closing(tables.create("")) as connection:
        for first, statement in _statements(text):
            line = place(text, first[0].start)[0]
            before = tables.names(connection)
            if not _makes_an_object(first):
                fact = "only CREATE TABLE and CREATE INDEX belong here"
                yield f"{path}:{line}: {fact}; remove the statement"
                continue
            try:
                connection.execute(statement)
            except (sqlite3.Error, sqlite3.Warning) as error:
                yield f"{path}:{line}: {error}; mend the statement"
                return
            for name in tables.names(connection)[len(before) :]:
                param = waiting.pop(0) if waiting else None
                yield from _unfit_table(f"{path}:{line}", connection, name, param)
    for param in waiting:
        fact = f"there is no table for the parameter `{param.name}` of starter.py"
        yield f"{path}:1: {fact}; add CREATE TABLE {param.name}"


def _unfit_table(
    where: str, connection: sqlite3.Connection, name: str, param: d.Param | None
) -> Iterator[str]:
    """Yield where a table is not the parameter that it stands for."""
    import sqlite3

    if param is None:
        yield f"{where}: starter.py has no parameter `{name}`; add it, in order"
        return
    if name != param.name:
        yield (
            f"{where}: the table is `{name}`, the parameter of starter.py in its "
            f"place is `{param.name}`; give both one name and one order"
        )
        return
    try:
        connection.execute(f"SELECT 1 FROM {name}")
    except sqlite3.Error:
        yield f"{where}: `{name}` is a word of SQL; choose another name"
        return
    found = connection.execute("SELECT count(*) FROM pragma_table_info(?)", (name,))
    (columns,), wanted = found.fetchone(), width(param.type)
    if columns != wanted:
        yield (
            f"{where}: the table `{name}` has {columns} columns, its rows in "
            f"starter.py have {wanted}; make them agree"
        )


def _statements(text: str) -> Iterator[tuple[list[Token], str]]:
    """Yield the tokens and the text of every statement."""
    for ends, group in itertools.groupby(tokens(text), lambda each: each.text == ";"):
        if not ends:
            found = list(group)
            yield found, text[found[0].start : found[-1].end]


def _makes_an_object(statement: list[Token]) -> bool:
    return any(
        len(statement) > len(words)
        and all(each.says(word) for each, word in zip(statement, words, strict=False))
        for words in _OBJECTS
    )
