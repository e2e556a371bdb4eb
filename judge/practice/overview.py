"""How far a person has come: solved by track and level, and week by week.

There are no streaks: a pause costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal

import msgspec

from judge.bank.heading import Heading
from judge.practice import schedule
from judge.practice.progress import Progress
from judge.practice.records import Event
from judge.practice.standing import Standing, standings

WEEKS = 12
_LEVELS = ("easy", "medium", "hard")


class Share(msgspec.Struct, frozen=True):
    """How many of a group of problems are solved, and tried."""

    kind: Literal["all", "track", "level"]
    name: str
    solved: int
    tried: int
    of: int


class Week(msgspec.Struct, frozen=True):
    """What was done in the week that begins on a Monday, local time."""

    begins: str
    attempts: int
    solved: int


class Overview(msgspec.Struct, frozen=True):
    """All numbers of `judge stats`. `first_try` of `solved` were right at once."""

    shares: list[Share]
    weeks: list[Week]
    solved: int
    first_try: int
    without_hints: int
    seconds: float
    cards: int
    cards_due: int
    problems_due: int


def of_progress(
    progress: Progress, headings: Sequence[Heading], at: datetime
) -> Overview:
    """Return the numbers of a user."""
    events = progress.events()
    return overview(
        headings,
        standings(events),
        events,
        progress.counts(),
        schedule.due(progress, at),
        at,
    )


def overview(
    headings: Sequence[Heading],
    standings: Mapping[str, Standing],
    events: Iterable[Event],
    reviewed: Iterable[str],
    due: Iterable[str],
    at: datetime,
) -> Overview:
    """Return the numbers; `reviewed` and `due` are what the schedule calls things."""
    done = [
        sitting
        for standing in standings.values()
        for sitting in standing.sittings
        if sitting.solved
    ]
    waiting = list(due)
    return Overview(
        shares=list(_shares(headings, standings)),
        weeks=_weeks(events, at),
        solved=len(done),
        first_try=sum(sitting.attempts == 1 for sitting in done),
        without_hints=sum(not (s.hints or s.looked) for s in done),
        seconds=sum(s.seconds for each in standings.values() for s in each.sittings),
        cards=len(schedule.cards(reviewed)),
        cards_due=len(schedule.cards(waiting)),
        problems_due=len(schedule.problems(waiting)),
    )


def _shares(
    headings: Sequence[Heading], standings: Mapping[str, Standing]
) -> Iterable[Share]:
    yield _share("all", "all", headings, standings)
    for track in sorted({name for each in headings for name in each.tracks}):
        members = [each for each in headings if track in each.tracks]
        yield _share("track", track, members, standings)
    for level in _LEVELS:
        members = [each for each in headings if each.difficulty == level]
        if members:
            yield _share("level", level, members, standings)


def _share(
    kind: Literal["all", "track", "level"],
    name: str,
    members: Sequence[Heading],
    standings: Mapping[str, Standing],
) -> Share:
    states = [standings[m.slug].state for m in members if m.slug in standings]
    return Share(kind, name, states.count("done"), states.count("tried"), len(members))


def _weeks(events: Iterable[Event], at: datetime) -> list[Week]:
    """Return the last weeks, this one last, also those without anything."""
    this = _monday(at)
    begins = [(this - timedelta(weeks=back)).date() for back in range(WEEKS)][::-1]
    attempts, solved = dict.fromkeys(begins, 0), dict.fromkeys(begins, 0)
    for event in events:
        if event.kind != "judged":
            continue
        week = _monday(datetime.fromisoformat(event.at)).date()
        if week in attempts:
            attempts[week] += 1
            solved[week] += event.verdict == "AC"
    return [Week(day.isoformat(), attempts[day], solved[day]) for day in begins]


def _monday(at: datetime) -> datetime:
    local = at.astimezone()
    return local - timedelta(days=local.weekday())
