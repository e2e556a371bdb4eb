"""The texts that `scaffold` fills in: what a new file says before its author does."""

PROBLEM = """\
format: 1
title: {title}
version: 1
difficulty: medium
minutes: 25
tags: []
tracks: {{}}
topics: []
entry: {entry}
checker: {checker}
limits: {{cpu_s: 2, memory_mb: 256}}
{growth}health: {{}}
follow_ups: []
authors: []
license: CC-BY-4.0
"""

STATEMENT = """\
# {title}

Say in one paragraph what is given and what is asked, and fix every convention.

## Constraints

- the ranges that spec.py draws from

## Asked

Time O(n), extra space O(n).

## Not asked

- what a solution may leave out
"""

HINTS = """\
## 1

A nudge: which question helps?

## 2

The idea.

## 3

The steps, nearly the code in words.
"""

REFERENCE = '''\
# expect: AC
# time: O(n)
# space: O(n)
# why: why it works
"""{title}: the idea in one line, the invariant, the cost, the source."""

'''

WRONG = '''\
# expect: RTE
# why: why people write it
"""{title}: what goes wrong."""

'''

CASES = '''

def cases() -> st.SearchStrategy[Case]:
    """Draw valid inputs, the ugly corners on purpose."""
    return st.builds(
        case,
        {drawn},
    )


def valid(args: tuple[Any, ...]) -> None:
    """Refuse what the statement rules out, and say why."""
    {names} = args
    raise Invalid("not one constraint of the statement is looked at")


def oracle(args: tuple[Any, ...]) -> Any:
    """Obviously right, however slow."""
    {names} = args
    raise NotImplementedError


def worst(n: int, rng: Random) -> Case:
    """An input of size n on which nothing stops early."""
    return case({large})


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    {names} = args
    if not {first}:
        yield "empty"
'''

MODEL = '''

def valid(args: tuple[Any, ...]) -> None:
    """Refuse what the statement rules out, and say why."""
    (made,) = args  # made.init, and made.ops with name and args
    raise Invalid("not one constraint of the statement is looked at")


class Model:
    """Obviously right, however slow."""

    def __init__(self{made}) -> None:
        self.state: list[Any] = []

{methods}'''

INIT = """

def init() -> st.SearchStrategy[Any]:
    return st.tuples({drawn})
"""

OPERATIONS = """

def operations() -> list[st.SearchStrategy[Any]]:
    return [
{listed}    ]
"""

ANSWER = '''

def answer({params}) -> Any:
    """Answer a call of the callable argument; the judge counts the calls."""
    raise NotImplementedError
'''

SQL_STATEMENT = """\
# {title}

Say in one paragraph what the tables hold and what is asked, and fix every convention.

## Constraints

- the ranges that spec.py draws from, and what may be NULL

## Asked

Which columns, and whether the order of the rows matters.

## Not asked

- what a query may leave out
"""

SQL_REFERENCE = """\
-- expect: AC
-- why: why it works
"""

SQL_WRONG = """\
-- expect: WA
-- why: why people write it
"""

SQL_SPEC = '''\
"""{title}: what is right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case


def cases() -> st.SearchStrategy[Case]:
    """Draw tables, the ugly corners on purpose: ties, NULL, nothing to join."""
    return st.builds(
        case,
        {drawn},
    )


def valid(args: tuple[Any, ...]) -> None:
    """Refuse what the statement rules out, and say why."""
    {names} = args
    raise Invalid("not one constraint of the statement is looked at")


def oracle(args: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    """The rows, obviously right, however slow."""
    {names} = args
    raise NotImplementedError


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    {names} = args
    if not {first}:
        yield "empty"
'''
