"""What was done becomes sittings, states, ratings and what comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from judge.bank.heading import Heading
from judge.errors import UsageError
from judge.practice import choose, schedule
from judge.practice.overview import overview
from judge.practice.progress import Progress
from judge.practice.records import Event, Review
from judge.practice.search import matching
from judge.practice.standing import PAUSE, Sitting, hints_taken, standings

BEGUN = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


Thing = tuple[float, str, str | None]


def happened(*things: Thing, slug: str = "two_sum") -> list[Event]:
    """Return events from minutes, kind, and verdict or detail."""
    found = []
    for number, (minutes, kind, word) in enumerate(things):
        at = (BEGUN + timedelta(minutes=minutes)).isoformat()
        what = {"verdict" if kind == "judged" else "detail": word}
        found.append(Event(uid=f"{slug}{number}", at=at, slug=slug, kind=kind, **what))  # type: ignore[arg-type]
    return found


def test_a_sitting_ends_when_the_problem_is_solved() -> None:
    (found,) = standings(
        happened(
            (0, "opened", None),
            (3, "hint", "1"),
            (5, "judged", "WA"),
            (9, "judged", "AC"),
            (60, "judged", "AC"),
        )
    ).values()
    first, second = found.sittings
    assert first == Sitting(seconds=540, attempts=2, hints=1, solved=True)
    assert second == Sitting(attempts=1, solved=True)
    assert (found.state, found.solved) == ("done", 2)


def test_a_long_pause_counts_as_a_short_one() -> None:
    events = happened((0, "opened", None), (600, "judged", "WA"), (601, "judged", "AC"))
    (found,) = standings(events).values()
    assert found.sittings[0].seconds == PAUSE.total_seconds() + 60


def test_what_was_only_looked_at_is_to_be_done_and_what_failed_was_tried() -> None:
    looked = standings(happened((0, "opened", None), (1, "hint", "1")))["two_sum"]
    failed = standings(happened((0, "judged", "WA")))["two_sum"]
    assert (looked.state, failed.state) == ("todo", "tried")


def test_other_things_than_work_on_a_problem_are_no_standing() -> None:
    assert standings(happened((0, "hunted", "x"), (1, "mock", "{}"))) == {}


def test_hints_begin_anew_once_it_is_solved() -> None:
    events = happened((0, "hint", "1"), (1, "hint", "2"), (2, "judged", "AC"))
    assert hints_taken(events) == 0
    assert hints_taken(events[:2]) == 2
    assert hints_taken([*events, *happened((3, "hint", "1"))]) == 1


@pytest.mark.parametrize(
    ("sitting", "rating"),
    [
        (Sitting(seconds=300, attempts=1, solved=True), schedule.EASY),
        (Sitting(seconds=300, attempts=2, solved=True), schedule.GOOD),
        (Sitting(seconds=900, attempts=1, solved=True), schedule.GOOD),
        (Sitting(seconds=300, attempts=1, hints=1, solved=True), schedule.GOOD),
        (Sitting(seconds=300, attempts=1, hints=2, solved=True), schedule.HARD),
        (Sitting(seconds=1900, attempts=1, solved=True), schedule.HARD),
        (Sitting(seconds=60, attempts=1, looked=True, solved=True), schedule.AGAIN),
    ],
)
def test_how_well_it_went_follows_from_time_hints_and_attempts(
    sitting: Sitting, rating: int
) -> None:
    assert schedule.rating(sitting, minutes=15) == rating


def reviewed(
    progress: Progress, *ratings: tuple[int, int], key: str = "card/x"
) -> None:
    """Keep reviews from days and ratings."""
    rows = [
        Review(
            uid=f"{key}{day}",
            at=(BEGUN + timedelta(days=day)).isoformat(),
            key=key,
            rating=rating,
        )
        for day, rating in ratings
    ]
    progress.add([], rows)


def test_the_better_it_went_the_later_it_comes_again(progress: Progress) -> None:
    for rating in range(1, 5):
        reviewed(progress, (0, rating), key=f"card/{rating}")
    times = schedule.schedule(progress)
    days = [times[f"card/{rating}"] for rating in range(1, 5)]
    assert days == sorted(days) and len(set(days)) >= 3
    assert all(day > BEGUN for day in days)


def test_what_is_recalled_again_comes_later_and_later(progress: Progress) -> None:
    reviewed(progress, (0, 3))
    first = schedule.schedule(progress)["card/x"] - BEGUN
    reviewed(progress, (3, 3))
    second = schedule.schedule(progress)["card/x"] - BEGUN - timedelta(days=3)
    assert second > first


def test_the_schedule_does_not_depend_on_when_one_asks(progress: Progress) -> None:
    reviewed(progress, (0, 3), (4, 1), (6, 4))
    at_once = schedule.schedule(progress)
    with Progress(progress.path.with_name("other")) as other:
        for each in ((0, 3), (4, 1), (6, 4)):
            reviewed(other, each)
            schedule.schedule(other)
        assert schedule.schedule(other) == at_once
        assert schedule.is_current(other)


def test_what_is_due_until_midnight_is_due_today_longest_first(
    progress: Progress,
) -> None:
    reviewed(progress, (0, 1), key="card/early")
    reviewed(progress, (1, 1), key="problem/late")
    when = schedule.schedule(progress)
    assert schedule.due(progress, BEGUN) == []
    late = max(when.values())
    assert schedule.due(progress, late) == ["card/early", "problem/late"]


def test_solving_it_twice_on_one_day_is_one_review() -> None:
    at = BEGUN.isoformat()
    before = [Review(uid="u", at=at, key="problem/two_sum", rating=3)]
    assert not schedule.counts_again(before, BEGUN + timedelta(hours=3))
    assert schedule.counts_again(before, BEGUN + timedelta(days=1))
    assert schedule.counts_again([], BEGUN)


def heading(slug: str, track: str, place: int, level: str = "easy") -> Heading:
    return Heading(
        slug=slug,
        title=slug.replace("_", " ").title(),
        difficulty=level,  # type: ignore[arg-type]
        minutes=15,
        tags=("array",),
        tracks={track: place},
        classic=None,
        language="py",
    )


HEADINGS = [
    heading("two_sum", "dsa", 1),
    heading("lowest_common_ancestor", "dsa", 2, "medium"),
    heading("k_means", "ml", 1),
]


def test_next_is_the_first_of_the_track_that_is_not_solved() -> None:
    known = standings(happened((0, "judged", "AC")))
    following = choose.following(HEADINGS, known, "dsa")
    assert following is not None and following.slug == "lowest_common_ancestor"
    assert choose.following(HEADINGS[:1], known, "dsa") is None
    with pytest.raises(UsageError, match="there are dsa, ml"):
        choose.following(HEADINGS, known, "rust")


def test_the_track_is_that_of_what_was_worked_on_last() -> None:
    earlier = happened((0, "opened", None), slug="two_sum")
    later = happened((9, "opened", None), slug="k_means")
    assert choose.track_of(HEADINGS, standings(earlier + later)) == "ml"
    assert choose.track_of(HEADINGS, {}) == "dsa"
    assert choose.track_of([], {}) is None


@pytest.mark.parametrize(
    ("words", "slugs"),
    [
        (["sum"], ["two_sum"]),
        (["two", "array"], ["two_sum"]),
        (["lca"], ["lowest_common_ancestor"]),
        (["ancester"], ["lowest_common_ancestor"]),
        (["kmeans"], ["k_means"]),
        (["zebra"], []),
        ([], [each.slug for each in HEADINGS]),
    ],
)
def test_words_find_what_was_meant(words: list[str], slugs: list[str]) -> None:
    assert [each.slug for each in matching(HEADINGS, words)] == slugs


def test_the_overview_counts_by_track_level_and_week() -> None:
    events = happened((0, "judged", "WA"), (5, "judged", "AC"))
    old = [replace(events[0], uid="old", at="2020-01-01T00:00:00+00:00")]
    found = overview(
        HEADINGS,
        standings(events),
        [*old, *events],
        ["card/a", "problem/two_sum"],
        ["card/a"],
        BEGUN,
    )
    shares = {(s.kind, s.name): (s.solved, s.of) for s in found.shares}
    assert shares["all", "all"] == (1, 3)
    assert shares["track", "dsa"] == (1, 2)
    assert shares["level", "medium"] == (0, 1)
    assert ("level", "hard") not in shares
    assert [w.attempts for w in found.weeks] == [0] * 11 + [2]
    assert (found.weeks[-1].begins, found.weeks[-1].solved) == ("2026-03-02", 1)
    assert (found.solved, found.first_try, found.without_hints) == (1, 0, 1)
    assert (found.cards, found.cards_due, found.problems_due) == (1, 1, 0)
