"""When to repeat what: FSRS, from how well it went each time.

A review is kept as soon as it happens. When something is due is only worked out
when somebody asks, from the reviews that came since; the scheduler takes longer to
import than a run may.

Source: J. Ye et al., A Stochastic Shortest Path Algorithm for Optimizing Spaced
Repetition Scheduling, KDD 2022; the package `fsrs` has its present parameters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from judge.practice.progress import Progress
from judge.practice.records import Due, Review
from judge.practice.standing import Sitting, standings

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
_QUICK = 0.6
_LONG = 2.0
_SAME_DAY = timedelta(hours=12)


def problem_key(slug: str) -> str:
    """Return what a problem is called in reviews."""
    return f"problem/{slug}"


def card_key(name: str) -> str:
    """Return what a card is called in reviews."""
    return f"card/{name}"


def problems(keys: Iterable[str]) -> list[str]:
    """Return the problems among things that are reviewed, in their order."""
    return _named(keys, problem_key(""))


def cards(keys: Iterable[str]) -> list[str]:
    """Return the cards among things that are reviewed, in their order."""
    return _named(keys, card_key(""))


def _named(keys: Iterable[str], kind: str) -> list[str]:
    return [key.removeprefix(kind) for key in keys if key.startswith(kind)]


def rating(sitting: Sitting, minutes: int) -> int:
    """Return how well a problem was solved that is thought to take so many minutes.

    Again: the solution was looked at. Hard: with several hints, or in more than
    twice the time. Easy: at the first attempt, without a hint, and quickly.
    """
    if sitting.looked:
        return AGAIN
    share = sitting.seconds / (60 * minutes)
    if sitting.hints > 1 or share > _LONG:
        return HARD
    if sitting.hints == 0 and sitting.attempts == 1 and share <= _QUICK:
        return EASY
    return GOOD


def counts_again(reviews: list[Review], at: datetime) -> bool:
    """Whether to solve something now says anything new about how well it is known.

    To solve it twice on one day does not.
    """
    if not reviews:
        return True
    return at - datetime.fromisoformat(reviews[-1].at) >= _SAME_DAY


def is_current(progress: Progress) -> bool:
    """Whether nothing was reviewed since somebody asked what is due."""
    return not _stale(progress.scheduled(), progress.counts())


def schedule(progress: Progress) -> dict[str, datetime]:
    """Return when each thing that was ever reviewed is due, UTC."""
    known, counts = progress.scheduled(), progress.counts()
    stale = _stale(known, counts)
    if stale:
        found = [_worked_out(key, progress.reviews(key)) for key in stale]
        progress.keep_schedule(found)
        known |= {each.key: each for each in found}
    return {
        key: datetime.fromisoformat(known[key].due) for key in counts if key in known
    }


def due(progress: Progress, at: datetime | None = None) -> list[str]:
    """Return what is due until the end of the day, longest overdue first."""
    at = datetime.now(UTC) if at is None else at
    local = at.astimezone()
    tomorrow = local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(1)
    times = sorted((when, key) for key, when in schedule(progress).items())
    return [key for when, key in times if when < tomorrow]


def states(progress: Progress, *, with_due: bool = True) -> dict[str, str]:
    """Return tried, done or due for every problem that something was done with.

    To see what is due takes longer, unless it was asked lately.
    """
    known = standings(progress.events())
    found: dict[str, str] = {slug: each.state for slug, each in known.items()}
    if found and (with_due or is_current(progress)):
        waiting = set(due(progress))
        for slug in found:
            if problem_key(slug) in waiting:
                found[slug] = "due"
    return found


def _stale(known: Mapping[str, Due], counts: Mapping[str, int]) -> list[str]:
    return [
        key
        for key, count in counts.items()
        if key not in known or known[key].reviews != count
    ]


def _worked_out(key: str, reviews: Iterable[Review]) -> Due:
    """Return when something is due, from all its reviews, in order."""
    import fsrs

    # Days, not minutes: nobody solves a problem again after ten minutes. Without
    # chance, the same reviews give the same day on every machine.
    scheduler = fsrs.Scheduler(
        learning_steps=(), relearning_steps=(), enable_fuzzing=False
    )
    card, count = fsrs.Card(card_id=1, due=datetime.now(UTC)), 0
    for review in reviews:
        at = datetime.fromisoformat(review.at)
        card, _ = scheduler.review_card(card, fsrs.Rating(review.rating), at)
        count += 1
    return Due(key=key, due=card.due.isoformat(), reviews=count, state=card.to_json())
