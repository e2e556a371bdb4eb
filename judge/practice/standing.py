"""How far a person is with a problem: worked out from what was done with it.

A sitting is what was done since the problem was last solved. Its time is that
between one thing and the next, but a pause counts as no more than some minutes.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from judge.practice.records import Event

State = Literal["todo", "tried", "done"]


def is_wanted(state: str, wanted: str) -> bool:
    """Whether a list of those to do, done, tried or due has a problem in that state.

    What was tried is still to do, and what is due was done once.
    """
    if wanted == "todo":
        return state in ("todo", "tried")
    if wanted == "done":
        return state in ("done", "due")
    return state == wanted


PAUSE = timedelta(minutes=20)
"""Who does nothing for longer has left the desk; that much of it counts."""

_WORK = ("opened", "hint", "judged", "tried", "solution")
_ACCEPTED = "AC"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """What was done for one solution: time, attempts, hints, a look at the answer."""

    seconds: float = 0.0
    attempts: int = 0
    hints: int = 0
    looked: bool = False
    solved: bool = False


@dataclass(slots=True)
class Standing:
    """All that was done with one problem, in sittings; the last may still go on."""

    slug: str
    sittings: list[Sitting] = field(default_factory=list)
    last_at: str = ""

    @property
    def state(self) -> State:
        """Whether it is solved, was tried, or was never judged."""
        if any(each.solved for each in self.sittings):
            return "done"
        return "tried" if any(each.attempts for each in self.sittings) else "todo"

    @property
    def solved(self) -> int:
        """How often it was solved."""
        return sum(each.solved for each in self.sittings)


def standings(events: Iterable[Event]) -> dict[str, Standing]:
    """Return the standing of every problem that something was done with."""
    by_slug: dict[str, list[Event]] = {}
    for event in events:
        if event.kind in _WORK:
            by_slug.setdefault(event.slug, []).append(event)
    return {
        slug: Standing(slug, list(map(_sitting, _cut(done))), done[-1].at)
        for slug, done in by_slug.items()
    }


def hints_taken(events: Iterable[Event]) -> int:
    """Return how many hints were taken since a problem was last solved."""
    taken = 0
    for event in events:
        if event.kind == "hint" and event.detail:
            taken = max(taken, int(event.detail))
        elif event.verdict == _ACCEPTED:
            taken = 0
    return taken


def _cut(events: list[Event]) -> list[list[Event]]:
    """Return what was done, cut after each time that the problem was solved."""
    sittings: list[list[Event]] = [[]]
    for event in events:
        sittings[-1].append(event)
        if event.verdict == _ACCEPTED:
            sittings.append([])
    return [each for each in sittings if each]


def _sitting(events: list[Event]) -> Sitting:
    times = [datetime.fromisoformat(event.at) for event in events]
    solved = events[-1].verdict == _ACCEPTED
    gaps = [min(b - a, PAUSE) for a, b in itertools.pairwise(times)]
    return Sitting(
        seconds=sum(gaps, timedelta()).total_seconds(),
        attempts=sum(event.kind == "judged" for event in events),
        hints=hints_taken(events[:-1] if solved else events),
        looked=any(event.kind == "solution" for event in events),
        solved=solved,
    )
