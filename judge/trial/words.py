"""Calls and answers in words: as Python, or as SQL where a query is asked for."""

from __future__ import annotations

from typing import Any

from judge import checkers
from judge.model import Case, Problem
from judge.values import pasted, sql_text, text


def call_text(problem: Problem, args: tuple[Any, ...]) -> str:
    """Return what can be pasted to meet a case: a call, or the filled tables."""
    if problem.schema is None:
        return text.render_call(args, problem.signature)
    return sql_text.render_tables(args, problem.signature, problem.schema)


def case_text(problem: Problem, case: Case) -> str:
    """Return what can be pasted to meet a case, also the script of a class."""
    if problem.is_class:
        return "\n".join(text.render_script(case.args[0], problem.signature))  # type: ignore[arg-type]
    return call_text(problem, case.args)


def parse_call(problem: Problem, call: str) -> tuple[Any, ...]:
    """Return the arguments of what `call_text` writes; ValueError in plain words."""
    if problem.schema is None:
        return pasted.parse_call(call, problem.signature)
    return sql_text.parse_tables(call, problem.signature, problem.schema)


def compare(problem: Problem, expected: Any, got: Any) -> str | None:
    """Return why an answer is not the expected one, None when it is."""
    show = repr if problem.schema is None else sql_text.literal
    return checkers.compare(problem.checker, expected, got, show)


def answer_text(problem: Problem, value: Any) -> str:
    """Return an answer: a Python value, or rows."""
    return text.render(value) if problem.schema is None else sql_text.render_rows(value)
