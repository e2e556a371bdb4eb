"""Every file of a new problem that asks for SQL, written from its tables.

salaries(id int, salary int null), bonuses(id int, amount real) -> id int
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from judge.authoring import guesses, skeletons
from judge.errors import UsageError
from judge.values import declared as d

_USAGE = "--sql: give `salaries(id int, salary int null), … -> salary int null`"
_TYPES = {
    "int": ("int", "INTEGER"),
    "integer": ("int", "INTEGER"),
    "float": ("float", "REAL"),
    "real": ("float", "REAL"),
    "str": ("str", "TEXT"),
    "text": ("str", "TEXT"),
    "bytes": ("bytes", "BLOB"),
    "blob": ("bytes", "BLOB"),
}
_TABLE = re.compile(r"\s*(\w+)\s*\(([^()]*)\)\s*(?:,|$)")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its type in starter.py and in SQL, whether it has NULL."""

    name: str
    python: str
    stored: str
    null: bool

    @property
    def annotation(self) -> str:
        return f"{self.python} | None" if self.null else self.python

    @property
    def definition(self) -> str:
        return f"{self.name} {self.stored}" + ("" if self.null else " NOT NULL")


def files(slug: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of every file; UsageError if the text is odd."""
    tables, answer = _read(text)
    title = slug.replace("_", " ").title()
    problem, solution = f"problems/{slug}", f"solutions/{slug}"
    schema, starter = _schema(tables), _starter(slug, title, tables, answer)
    types = _checked(slug, schema, starter)
    undone = f"SELECT {', '.join(f'NULL AS {each.name}' for each in answer)};\n"
    yield (
        f"{problem}/problem.yaml",
        skeletons.PROBLEM.format(
            title=title, entry=slug, checker="unordered", growth=""
        ),
    )
    yield f"{problem}/statement.md", skeletons.SQL_STATEMENT.format(title=title)
    yield f"{problem}/schema.sql", schema
    yield f"{problem}/starter.py", starter
    yield f"{problem}/starter.sql", f"-- Columns: {_listed(answer)}\n{undone}"
    yield f"{problem}/spec.py", _spec(title, types)
    yield f"{problem}/examples.yaml", _examples(types)
    yield f"{problem}/hints.md", skeletons.HINTS
    yield f"{solution}/reference.sql", skeletons.SQL_REFERENCE + undone
    yield f"{solution}/approaches.md", f"# {title}: how the approaches compare\n"
    yield f"{solution}/wrong/first_mistake.sql", skeletons.SQL_WRONG + undone


def _read(text: str) -> tuple[dict[str, list[Column]], list[Column]]:
    """Return the columns of each table, and those of the answer."""
    given, arrow, asked = text.rpartition("->")
    found = list(_TABLE.finditer(given))
    if not arrow or not found or "".join(match[0] for match in found) != given:
        raise UsageError(_USAGE)
    tables = {match[1]: _columns(match[2]) for match in found}
    return tables, _columns(asked)


def _columns(text: str) -> list[Column]:
    columns = []
    for each in text.split(","):
        match each.lower().split():
            case [_, kind] | [_, kind, "null"] if kind in _TYPES:
                name, *more = each.split()
                columns.append(Column(name, *_TYPES[kind], len(more) == 2))
            case _:
                raise UsageError(
                    f"--sql: `{each.strip()}` is no column; give a name, one of "
                    "int, real, text, blob, and null if it may be missing"
                )
    return columns


def _schema(tables: dict[str, list[Column]]) -> str:
    return "\n".join(
        f"CREATE TABLE {name} (\n  "
        + ",\n  ".join(column.definition for column in columns)
        + "\n);\n"
        for name, columns in tables.items()
    )


def _starter(
    slug: str, title: str, tables: dict[str, list[Column]], answer: list[Column]
) -> str:
    params = "".join(
        f"    {name}: {_rows(columns)},\n" for name, columns in tables.items()
    )
    head = f'"""{title}: say what is asked."""\n\n\n'
    body = "    raise NotImplementedError\n"
    return f"{head}def {slug}(\n{params}) -> {_rows(answer)}:\n{body}"


def _rows(columns: list[Column]) -> str:
    return f"list[tuple[{', '.join(each.annotation for each in columns)}]]"


def _checked(slug: str, schema: str, starter: str) -> d.Callable:
    """Return the signature; UsageError for names that one of the two cannot have."""
    import sqlite3

    from judge.values import tables

    try:
        with contextlib.closing(tables.create(schema)):
            signature = d.read_signature(starter, slug)
    except sqlite3.Error as error:
        raise UsageError(f"--sql: {error}; choose another name") from None
    except SyntaxError as error:
        words = "a table cannot be a parameter of that name"
        raise UsageError(f"--sql: {words}: {error.msg}") from None
    assert isinstance(signature, d.Callable)
    return signature


def _listed(columns: list[Column]) -> str:
    return ", ".join(
        f"{each.name} {each.stored}{' or NULL' if each.null else ''}"
        for each in columns
    )


def _spec(title: str, signature: d.Callable) -> str:
    drawn = ",\n        ".join(guesses.strategy(p.type) for p in signature.params)
    names = ", ".join(param.name for param in signature.params)
    comma = "," if len(signature.params) == 1 else ""
    first = signature.params[0].name
    return skeletons.SQL_SPEC.format(
        title=title, drawn=drawn, names=f"({names}{comma})", first=first
    )


def _examples(signature: d.Callable) -> str:
    args = ", ".join(guesses.yaml_sample(param.type) for param in signature.params)
    expected = guesses.yaml_sample(signature.returns)
    return f"- args: [{args}]\n  expected: {expected}\n  why: say why\n"
