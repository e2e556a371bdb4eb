"""The policy for SQL: one query that reads, and nothing else.

Like the policy for Python it is a teaching gate: it says early, with a place,
what the guard of the database (`judge.sandbox.queries`) refuses anyway.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from judge.policy.codes import Code
from judge.policy.sql_tokens import Token, place, tokens
from judge.rules import Finding, PolicyRules

OPENINGS = ("SELECT", "WITH", "VALUES")
"""The words that a query may begin with."""

FUNCTIONS = frozenset(
    "load_extension readfile writefile edit fts3_tokenizer fsdir zipfile "
    "lsmode sqlar_compress sqlar_uncompress".split()
)
"""Functions that reach out of the database, where a build of SQLite has them."""

_PRAGMAS = "pragma_"
"""How the names of tables begin that are settings of SQLite."""

_ONLY_QUERIES = "a submission is one query that begins with SELECT, WITH or VALUES"
_ONLY_READS = "a submission reads the tables and changes nothing"


def check(source: str, rules: PolicyRules) -> tuple[Finding, ...]:
    """Return what is refused in a query, by place; nothing when it is fine."""
    found = list(tokens(source))
    return tuple(_findings(source, found, frozenset(map(str.lower, rules.ban))))


def refused_action(source: str, words: Sequence[str]) -> Finding:
    """Return the finding about an action that the guard refused.

    `words` are what SQLite says of the action; the first that stands in the text
    is pointed at, else its beginning.
    """
    found = list(tokens(source))
    named = [each for word in words for each in found if each.name == word.lower()]
    where = (named or found or [Token("", "", 0, 0)])[0]
    if where.name in FUNCTIONS:
        return _function(source, where)
    return _finding(source, where, Code.ACTION, f"`{where.text}`: {_ONLY_READS}")


def _findings(
    source: str, found: list[Token], banned: frozenset[str]
) -> Iterator[Finding]:
    if not found or not found[0].says(*OPENINGS):
        first = found[0] if found else Token("", "", 0, 0)
        yield _finding(source, first, Code.STATEMENT, _ONLY_QUERIES)
        return
    ends = [index for index, each in enumerate(found) if each.text == ";"]
    more = [each for each in found[ends[0] :] if each.text != ";"] if ends else []
    if more:
        words = "a second statement begins here; a submission is one query"
        yield _finding(source, more[0], Code.SECOND, words)
    for each, following in itertools.pairwise(found):
        if each.name in FUNCTIONS and following.text == "(":
            yield _function(source, each)
    for each in found:
        if each.kind in ("word", "quoted") and each.name.startswith(_PRAGMAS):
            yield _function(source, each)
    for each in found:
        if each.kind in ("word", "quoted") and each.name in banned:
            words = f"`{each.text}` may not be used in this problem"
            yield _finding(source, each, Code.BANNED, words)


def _function(source: str, token: Token) -> Finding:
    words = f"`{token.text}` is not available: it reaches out of the database"
    return _finding(source, token, Code.FUNCTION, words)


def _finding(source: str, token: Token, code: Code, message: str) -> Finding:
    (line, col), (end_line, end_col) = (
        place(source, token.start),
        place(source, token.end),
    )
    return Finding(
        line=line,
        col=col,
        end_line=end_line,
        end_col=end_col,
        code=code.value,
        message=message[:300],
    )
