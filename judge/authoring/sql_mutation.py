"""Small changes to a query that a good set of cases must notice.

Each mutant has other words for one to three tokens, the kind of slip that people
make: a boundary, DISTINCT or LEFT forgotten, the wrong direction, the wrong
aggregate. What does not compile on the tables of the problem is dropped.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

from judge.authoring.mutation import Mutant
from judge.policy.sql_tokens import Token, tokens
from judge.values import tables

_OTHERS = {
    "<": ("<=", ">="),
    "<=": ("<", ">"),
    ">": (">=", "<="),
    ">=": (">", "<"),
    "=": ("<>",),
    "==": ("<>",),
    "<>": ("=",),
    "!=": ("=",),
    "+": ("-",),
    "-": ("+",),
    "ASC": ("DESC",),
    "DESC": ("ASC",),
    "OR": ("AND",),
    "DISTINCT": ("",),
    "NOT": ("",),
}
"""What could stand instead of a sign or keyword, wherever it is."""

_FUNCTIONS = {
    "MIN": "MAX",
    "MAX": "MIN",
    "SUM": "COUNT",
    "RANK": "DENSE_RANK",
    "DENSE_RANK": "RANK",
    "ROW_NUMBER": "RANK",
    "LAG": "LEAD",
    "LEAD": "LAG",
}
"""Functions that are taken for one another."""

_SIDES = ("LEFT", "RIGHT", "FULL", "INNER", "CROSS", "OUTER", "NATURAL")

Change = tuple[int, int, str]
"""Tokens from one number up to another, and the text to write instead."""


def mutants(source: str, schema: str) -> Iterator[Mutant]:
    """Yield every mutant of a query, in order of place, each once."""
    found = list(tokens(source))
    seen = {source}
    with contextlib.closing(tables.create(schema)) as connection:
        for first, until, text in _changes(found):
            mutant = _changed(source, found[first].start, found[until - 1].end, text)
            if mutant.source not in seen and _compiles(connection, mutant.source):
                seen.add(mutant.source)
                yield mutant


def _changes(found: list[Token]) -> Iterator[Change]:
    """Yield what could stand instead of tokens, in order of place."""
    between = False
    for index, token in enumerate(found):
        word = token.text.upper()
        for other in _OTHERS.get(word, ()) if token.kind in ("word", "sign") else ():
            yield index, index + 1, other
        if token.says("BETWEEN"):
            between = True
        elif token.says("AND"):
            if not between:
                yield index, index + 1, "OR"
            between = False
        elif token.kind == "number" and word.isdigit():
            yield index, index + 1, str(int(word) + 1)
            if int(word) > 0:
                yield index, index + 1, str(int(word) - 1)
        else:
            yield from _phrases(found, index)


def _phrases(found: list[Token], index: int) -> Iterator[Change]:
    """Yield changes to a word that depend on the words around it."""
    token, before = found[index], found[index - 1 : index]
    after = [each.text.upper() for each in found[index + 1 : index + 6]]
    if token.says("LEFT") and after[:1] == ["JOIN"]:
        yield index, index + 1, ""
    elif token.says("LEFT") and after[:2] == ["OUTER", "JOIN"]:
        yield index, index + 2, ""
    elif token.says("JOIN") and not (before and before[0].says(*_SIDES)):
        yield index, index + 1, "LEFT JOIN"
    elif token.says("UNION"):
        whole = after[:1] == ["ALL"]
        yield index, index + 1 + whole, "UNION" if whole else "UNION ALL"
    elif token.says("IS") and after[:1] != ["NOT"]:
        yield index, index + 1, "IS NOT"
    elif token.says("COUNT") and after[:1] == ["("] and ")" in after[2:]:
        if after[1] not in ("*", "DISTINCT"):
            yield index + 2, index + 1 + after.index(")"), "*"
    elif token.says(*_FUNCTIONS) and after[:1] == ["("]:
        yield index, index + 1, _FUNCTIONS[token.text.upper()]


def _changed(source: str, start: int, end: int, text: str) -> Mutant:
    """Return the source with other text for a stretch of it."""
    if not text and source[end : end + 1] == " ":
        end += 1  # a word that is left out takes its blank along
    changed = source[:start] + text + source[end:]
    lead = source.rfind("\n", 0, start) + 1
    tail = source.find("\n", end)
    tail = len(source) if tail < 0 else tail
    return Mutant(
        line=source.count("\n", 0, start) + 1,
        was=_folded(source[lead:tail]),
        becomes=_folded(changed[lead : tail + len(changed) - len(source)]),
        source=changed,
    )


def _folded(text: str) -> str:
    """Return lines as one, without indentation and comments."""
    lines = (line.partition("-- ")[0] for line in text.split("\n"))
    return " ".join(" ".join(lines).split())


def _compiles(connection: sqlite3.Connection, source: str) -> bool:
    try:
        connection.execute(f"EXPLAIN {source}").close()
    except (sqlite3.Error, sqlite3.Warning):
        return False
    return True
