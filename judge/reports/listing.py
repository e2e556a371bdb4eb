"""`judge list --json`: an array with one object a problem."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from judge.bank.heading import Heading
from judge.model import Problem, SolutionFile
from judge.reports.task import example_text


class ProblemInfo(msgspec.Struct):
    """What a program may want to choose a problem by."""

    slug: str
    title: str
    level: str
    minutes: int
    track: list[str]
    tags: list[str]
    classic: str | None
    language: str


def to_info(problem: Problem | Heading) -> ProblemInfo:
    """Return the listed facts of one problem."""
    return ProblemInfo(
        slug=problem.slug,
        title=problem.title,
        level=problem.difficulty,
        minutes=problem.minutes,
        track=list(problem.tracks),
        tags=list(problem.tags),
        classic=problem.classic,
        language=problem.language,
    )


def encode(problems: Iterable[Heading]) -> str:
    """Return the array as JSON."""
    return msgspec.json.encode([to_info(each) for each in problems]).decode()


class ExampleInfo(msgspec.Struct):
    """A shown case: the call with its answer, and why."""

    text: str
    why: str


class TaskInfo(msgspec.Struct):
    """A problem as a candidate reads it."""

    problem: ProblemInfo
    statement: str
    starter: str
    schema: str | None
    examples: list[ExampleInfo]
    cpu_s: float
    memory_mb: int
    time: list[dict[str, str]]
    space: str | None
    labels: list[str]
    follow_ups: list[str]


def encode_one(problem: Problem) -> str:
    """Return all that `judge show` tells as JSON."""
    growth = problem.growth
    info = TaskInfo(
        problem=to_info(problem),
        statement=problem.statement,
        starter=problem.starter,
        schema=problem.schema,
        examples=[
            ExampleInfo(example_text(problem, each), each.why)
            for each in problem.examples
        ],
        cpu_s=problem.limits.cpu_s,
        memory_mb=problem.limits.memory_mb,
        time=[{"axis": axis.axis, "bound": axis.bound} for axis in growth.time],
        space=None if growth.space is None else growth.space.bound,
        labels=list(problem.health),
        follow_ups=list(problem.follow_ups),
    )
    return msgspec.json.encode(info).decode()


class SolutionInfo(msgspec.Struct):
    """A reference or a wrong solution, without its code."""

    name: str
    path: str
    expect: str
    time: str
    space: str
    why: str


def encode_solutions(found: Iterable[SolutionFile]) -> str:
    """Return solutions as a JSON array."""
    rows = [
        SolutionInfo(
            each.name,
            str(each.path),
            each.expect.value,
            each.time,
            each.space,
            each.why,
        )
        for each in found
    ]
    return msgspec.json.encode(rows).decode()
