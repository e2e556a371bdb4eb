"""Hints, one step at a time: which one may be seen now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from judge.bank import hints
from judge.errors import UsageError
from judge.model import Problem
from judge.practice.mock import KEY, forbids_hints
from judge.practice.progress import Progress
from judge.practice.standing import hints_taken


@dataclass(frozen=True, slots=True)
class Hint:
    """A hint that was taken: its number, of how many, and its Markdown."""

    number: int
    of: int
    text: str


def take(progress: Progress, problem: Problem, number: int | None = None) -> Hint:
    """Return a hint and keep that it was taken: the next one, or that of a number.

    One that was seen may be seen again; past the last there is the last. UsageError
    for one that is not its turn yet, and while an interview goes on.
    """
    slug, texts = problem.slug, hints(problem)
    if forbids_hints(progress.events(KEY), slug, datetime.now(UTC)):
        raise UsageError(f"{slug} is part of your interview; there are no hints")
    taken = hints_taken(progress.events(slug))
    chosen = min(taken + 1, len(texts)) if number is None else number
    if not 1 <= chosen <= len(texts):
        raise UsageError(f"{slug} has {len(texts)} hints; give one of them")
    if chosen > taken + 1:
        raise UsageError(
            f"hint {chosen} comes after hint {taken + 1}; leave the number out"
        )
    if chosen > taken:
        progress.note(slug, "hint", detail=str(chosen))
    return Hint(chosen, len(texts), texts[chosen - 1])
