"""From the text of a query to something that can be called. Runs inside the worker.

What `loading` is for Python this is for SQL: `load` gives a module whose entry
takes one list of rows a table and returns the rows of the query, or says what is
wrong with the text; `explain` puts an error in words.

Each call has a database of its own, in memory. Once it is filled, a guard is set:
SQLite asks it about everything that a statement would do, and it allows reading.
The boundary is the process, as ever; this is a second one inside it.

A template imports this module, and with it SQLite, for problems that ask for SQL.
"""

from __future__ import annotations

import bisect
import contextlib
import re
import sqlite3
import types
from typing import Any

from judge.policy import sql
from judge.policy.sql_tokens import Token, place, tokens
from judge.sandbox.loading import MODULE, policy_rules, refusal
from judge.values import declared as d
from judge.values import tables
from judge.values.writer import NotWritable

_ALLOWED = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE)
_LIMITS = {
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1 << 18,
    sqlite3.SQLITE_LIMIT_LENGTH: 1 << 24,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 1 << 18,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 500,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1000,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
"""Far above what a query for people needs; length is of one value, in bytes."""

_TABLE_FUNCTIONS = "SELECT 1 FROM json_each('[]'), json_tree('[]')"
_SYNTAX = re.compile(
    r"""(?:near|unrecognized\ token:)\ "(?P<token>.*)"(?::\ syntax\ error)?"""
    r"|incomplete\ input|parser\ stack\ overflow",
    re.DOTALL | re.VERBOSE,
)
_NAMED = re.compile(
    r"(?:no such \w+|ambiguous column name|misuse of .*|wrong number of .*)"
    r"(?::| function) (?P<name>[\w.]+)"
)
_WORDS = {"int": "INTEGER", "float": "REAL", "str": "TEXT", "bytes": "BLOB"}
_STORED = {int: "INTEGER", float: "REAL", str: "TEXT", bytes: "BLOB"}


class QueryError(Exception):
    """What SQLite says of a query; `line` is where, if that can be told."""

    def __init__(self, text: str, line: int | None) -> None:
        super().__init__(text)
        self.line = line


class Guard:
    """Allows a connection to read; `refused` has the words of the first refusal."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        # Made known before: SQLite would have to write down their columns later.
        # Other functions that are tables, such as `pragma_…`, stay unknown.
        with contextlib.suppress(sqlite3.Error):
            connection.execute(_TABLE_FUNCTIONS).fetchall()
        for limit, most in _LIMITS.items():
            connection.setlimit(limit, most)
        self.refused: tuple[str, ...] = ()
        connection.set_authorizer(self._allow)

    def _allow(self, action: int, one: Any, two: Any, *_: Any) -> int:
        if action in _ALLOWED:
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_FUNCTION and two.lower() not in sql.FUNCTIONS:
            return sqlite3.SQLITE_OK
        if not self.refused:
            verbs = _VERBS.get(action, ())
            self.refused = tuple(str(word) for word in (*verbs, two, one) if word)
        return sqlite3.SQLITE_DENY


_VERBS = {
    sqlite3.SQLITE_INSERT: ("insert", "replace"),
    sqlite3.SQLITE_UPDATE: ("update",),
    sqlite3.SQLITE_DELETE: ("delete", "drop"),
}
"""The words in the text that ask for an action, where names are not enough."""


def load(request: dict[str, Any]) -> types.ModuleType | dict[str, Any]:
    """Return a module whose entry runs a query, or the reply that refuses it."""
    refused = _refusal(request)
    return _module(request) if refused is None else refused


def _refusal(request: dict[str, Any]) -> dict[str, Any] | None:
    """Return the reply that says what is wrong with the text, None if it may run."""
    source, rules = request["source"], request["rules"]
    findings = () if rules is None else sql.check(source, policy_rules(rules))
    if findings:
        return refusal(findings)
    with contextlib.closing(tables.create(request["schema"])) as connection:
        guard = Guard(connection)
        text = _complaint(connection, source)
        if guard.refused:
            return refusal((sql.refused_action(source, guard.refused),))
        found = _SYNTAX.fullmatch(text)
        if found is None:
            return None
        index = _syntax_place(connection, source, text, found["token"])
    return {"s": "syntax", "text": text[:1000], "at": place(source, index)}


def _module(request: dict[str, Any]) -> types.ModuleType:
    """Return a module whose entry runs the query on its arguments."""
    source, schema = request["source"], request["schema"]
    returns = d.from_json(request["signature"]["returns"])
    assert isinstance(returns, d.Sequence) and isinstance(returns.item, d.Tuple)
    columns, room = returns.item.items, request["output_bytes"]

    def query(*rows: Any) -> list[tuple[Any, ...]]:
        with contextlib.closing(tables.create(schema)) as connection:
            tables.fill(connection, rows)
            Guard(connection)
            try:
                return _fetched(connection.execute(source), columns, room)
            except (sqlite3.Error, sqlite3.Warning) as error:
                raise QueryError(str(error), _line(source, str(error))) from None

    module = types.ModuleType(MODULE)
    setattr(module, request["entry"], query)
    return module


def explain(error: BaseException) -> dict[str, Any]:
    """Return type, text and place of what went wrong, cut."""
    line = getattr(error, "line", None)
    named = "SQLite" if isinstance(error, QueryError) else type(error).__name__
    frames = [] if line is None else [[line, "the query"]]
    return {"type": named, "text": str(error)[:1000], "frames": frames}


def _fetched(
    cursor: sqlite3.Cursor, columns: tuple[d.Type, ...], room: int
) -> list[tuple[Any, ...]]:
    """Return the rows, checked; of too many only so many that it shows.

    A row takes more than four bytes of the reply, and a text at least its length.
    """
    titles = [str(each[0])[:40] for each in cursor.description or ()]
    if len(titles) != len(columns):
        listed = ", ".join(titles[:10]) or "none"
        raise NotWritable(
            "", f"columns: {len(columns)} asked for, {len(titles)} given: {listed}"
        )
    allowed = [_storable(each) for each in columns]
    rows: list[tuple[Any, ...]] = []
    for row in cursor:
        for value, kinds, title in zip(row, allowed, titles, strict=True):
            if type(value) not in kinds:
                raise _misfit(len(rows) + 1, title, value, kinds)
            room -= len(value) if isinstance(value, (str, bytes)) else 0
        rows.append(row)
        room -= 4
        if room < 0:
            break
    return rows


def _storable(type_: d.Type) -> dict[type, str]:
    """Return the classes that a column of a type may hold, and their SQL names."""
    options = type_.options if isinstance(type_, d.Union) else (type_,)
    found: dict[type, str] = {}
    for option in options:
        name = str(option)
        for kind, word in _STORED.items():
            if _WORDS.get(name) == word or (name, kind) == ("float", int):
                found[kind] = word
        if option == d.NONE:
            found[type(None)] = "NULL"
    return found


def _misfit(row: int, title: str, value: Any, kinds: dict[type, str]) -> NotWritable:
    text = "NULL" if value is None else f"{_STORED[type(value)]} {value!r:.60}"
    wanted = " or ".join(dict.fromkeys(kinds.values()))
    return NotWritable(f"row {row}, column {title}", f"{text}, not {wanted}")


def _complaint(connection: sqlite3.Connection, source: str) -> str:
    """Return what SQLite says of a text without running it; nothing if it is fine."""
    try:
        connection.execute(f"EXPLAIN {source}").close()
    except (sqlite3.Error, sqlite3.Warning) as error:
        return str(error)
    return ""


def _syntax_place(
    connection: sqlite3.Connection, source: str, text: str, token: str | None
) -> int:
    """Return where the text stops making sense.

    SQLite names the token but not its place. The text up to a token before that
    place is merely incomplete; up to a later one, the complaint is the same.
    """
    found = list(tokens(source))
    if token is None:
        return found[-1].end if found else 0
    same = [each for each in found if each.text.startswith(token)]

    def fails(each: Token) -> bool:
        return _complaint(connection, source[: each.end]) == text

    index = bisect.bisect_left(same, True, key=fails)
    return same[index].start if index < len(same) else 0


def _line(source: str, text: str) -> int | None:
    """Return the line of the one name that SQLite complains of, if it is only one."""
    match = _NAMED.match(text)
    if match is None:
        return None
    last = match["name"].rpartition(".")[2].lower()
    named = [each for each in tokens(source) if each.name == last]
    return place(source, named[0].start)[0] if len(named) == 1 else None
