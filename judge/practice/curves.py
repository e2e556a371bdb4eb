"""How the time of every reference of a problem grows, measured on this machine.

Measuring takes a second or two for each, so it is kept until one of them changes.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from judge import __version__, cache
from judge.bank import solutions
from judge.complexity.run import measure
from judge.judging import Progress, open_for
from judge.model import Problem, SolutionFile
from judge.verdicts import Verdict

_KEPT_BYTES = 1 << 22


class Curve(msgspec.Struct, frozen=True):
    """Size and seconds of one solution along one axis."""

    solution: str
    axis: str
    points: list[tuple[int, float]]


def curves(problem: Problem, progress: Progress | None = None) -> list[Curve]:
    """Return the curves of all references; none if the problem claims no growth."""
    found = kept(problem)
    if found is None:
        references = _references(problem)
        found = _measured(problem, references, progress)
        path = _place(problem, references)
        cache.keep(path, msgspec.json.encode(found))
        cache.tidy(path.parent, _KEPT_BYTES)
    return found


def kept(problem: Problem) -> list[Curve] | None:
    """Return the curves as they were measured before, None if they were not."""
    if not problem.growth.time:
        return []
    try:
        data = _place(problem, _references(problem)).read_bytes()
        return msgspec.json.decode(data, type=list[Curve])
    except (OSError, msgspec.DecodeError):
        return None


def _references(problem: Problem) -> list[SolutionFile]:
    return [each for each in solutions(problem) if each.expect is Verdict.AC]


def _place(problem: Problem, references: list[SolutionFile]) -> Path:
    return cache.folder("curves") / _name(problem, references)


def _name(problem: Problem, references: list[SolutionFile]) -> str:
    digest = hashlib.sha256(f"{problem.hash} {__version__}".encode())
    for each in references:
        digest.update(each.path.read_bytes())
    return f"{problem.slug}-{digest.hexdigest()[:20]}"


def _measured(
    problem: Problem, references: list[SolutionFile], progress: Progress | None
) -> list[Curve]:
    found = []
    with open_for(problem) as sandbox:
        for done, each in enumerate(references):
            if progress is not None:
                progress("growth", done, len(references))
            growth = measure(problem, sandbox, each.path.read_text(encoding="utf-8"))
            found += [
                Curve(each.name, axis.axis, [(p.n, p.yours_s) for p in axis.points])
                for axis in growth.time
                if axis.points
            ]
    return found
