"""A problem as a candidate reads it: one Markdown text, without spoilers."""

from __future__ import annotations

from judge.complexity.verdict import big_o
from judge.model import LANGUAGES, Example, Problem
from judge.trial.words import answer_text, call_text
from judge.values.sql_text import render_tables
from judge.values.text import render_script


def render(problem: Problem) -> str:
    """Return statement, examples, signature, limits and labels as Markdown."""
    parts = [problem.statement.rstrip()]
    if problem.schema is not None:
        parts += ["## Tables", _code(problem, problem.schema.rstrip())]
    parts.append("## Examples")
    parts += [_example(problem, each) for each in problem.examples]
    parts += ["## Starter", _code(problem, problem.starter.rstrip())]
    parts += ["## Limits", "\n".join(f"- {line}" for line in limits(problem))]
    return "\n\n".join(parts) + "\n"


def example_text(problem: Problem, example: Example) -> str:
    """Return the call of an example with its answer, as it can be pasted."""
    case = example.case
    if problem.is_class:
        lines = render_script(case.args[0], problem.signature, example.expected)  # type: ignore[arg-type]
        return "\n".join(lines)
    answer = answer_text(problem, example.expected)
    if problem.language == "sql":
        rows = render_tables(case.args, problem.signature) or "-- no rows at all"
        return f"{rows}\n-- the answer: {answer}"
    return f"{call_text(problem, case.args)}  # -> {answer}"


def _example(problem: Problem, example: Example) -> str:
    code = _code(problem, example_text(problem, example))
    return f"{code}\n\n{example.why}" if example.why else code


def _code(problem: Problem, text: str) -> str:
    """Return a block of code in the language of the problem."""
    return f"```{LANGUAGES[problem.language].lower()}\n{text}\n```"


def limits(problem: Problem) -> list[str]:
    """Return what a submission may use, a sentence each."""
    allowed, growth = problem.limits, problem.growth
    found = [
        f"{allowed.cpu_s:g} s of CPU time and {allowed.memory_mb} MB of memory a case"
    ]
    found += [
        f"time may grow with {axis.axis} as {big_o(axis.bound, axis.axis)}"
        for axis in growth.time
    ]
    if growth.space is not None:
        found.append(f"extra memory may grow as {big_o(growth.space.bound)}")
    if problem.policy.imports:
        found.append(f"also importable: {', '.join(problem.policy.imports)}")
    if problem.policy.ban:
        found.append(f"not to be used: {', '.join(problem.policy.ban)}")
    if problem.health:
        found.append(f"labels of cases, for `-k`: {', '.join(problem.health)}")
    return found
