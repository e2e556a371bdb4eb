"""Which cards come next: what is due, then some that are new.

Topics take turns, since what is mixed is remembered better than what comes in one
piece (Rohrer and Taylor, Instructional Science 35, 2007, 481-498).
"""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from judge.practice.card_kinds import Card, Rubric
from judge.practice.records import Review
from judge.practice.schedule import card_key

NEW_A_DAY = 20
"""So many cards at most are met for the first time on a day, unless one asks."""


def pick(
    cards: Sequence[Card],
    due: Sequence[str],
    known: Collection[str],
    rng: random.Random,
    *,
    new: int,
    rubrics: bool,
) -> list[Card]:
    """Return the cards of a sitting: those due, most urgent first, then new ones.

    `due` and `known` are keys of reviews. New rubrics take a quarter of an hour each,
    so they come only if they are wanted; those due always come.
    """
    by_key = {card_key(card.id): card for card in cards}
    waiting = [by_key[key] for key in due if key in by_key]
    unseen = [
        card
        for key, card in by_key.items()
        if key not in known and (rubrics or not isinstance(card, Rubric))
    ]
    topics = list(dict.fromkeys(card.topic for card in unseen))
    rng.shuffle(topics)
    unseen.sort(key=lambda card: topics.index(card.topic))
    return taking_turns(waiting) + taking_turns(unseen)[:new]


def taking_turns(cards: Iterable[Card]) -> list[Card]:
    """Return cards so that topics take turns; within one the order stays."""
    rounds: list[tuple[int, Card]] = []
    counts: dict[str, int] = {}
    for card in cards:
        counts[card.topic] = counts.get(card.topic, 0) + 1
        rounds.append((counts[card.topic], card))
    return [card for _, card in sorted(rounds, key=lambda each: each[0])]


def begun_on(reviews: Iterable[Review], day: datetime) -> int:
    """Return how many cards were met for the first time on that day, local time."""
    first: dict[str, str] = {}
    for review in reviews:
        if review.key.startswith(card_key("")):
            first.setdefault(review.key, review.at)
    today = day.astimezone().date()
    times = (datetime.fromisoformat(at).astimezone().date() for at in first.values())
    return sum(date == today for date in times)
