"""Cards: questions that a program grades, as they lie in the deck.

A file of the deck is a topic. Reading one finds everything that is wrong with it,
each with file and line. Only what is asked for is read: a card is looked for by
its name in the text first, which is quicker than to read all of the YAML.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection
from pathlib import Path

from judge.errors import PackageError, UsageError
from judge.practice.card_file import read
from judge.practice.card_kinds import Card, Topic

DECK = Path(__file__).parent / "deck"


def names(deck: Path = DECK) -> list[str]:
    """Return the topics that there are."""
    return sorted(path.stem for path in deck.glob("*.yaml"))


def load(topics: Collection[str] = (), deck: Path = DECK) -> list[Topic]:
    """Return topics with their cards, all topics unless some are named.

    UsageError for a topic that does not exist; PackageError with everything that is
    wrong in the files.
    """
    known = names(deck)
    for topic in topics:
        if topic not in known:
            near = difflib.get_close_matches(topic, known, 1, 0.5)
            remedy = f"did you mean {near[0]}?" if near else f"known: {' '.join(known)}"
            raise UsageError(f"there is no topic {topic!r}; {remedy}")
    findings: list[str] = []
    places: dict[str, str] = {}
    wanted = [name for name in known if not topics or name in topics]
    found = [read(deck / f"{name}.yaml", places, findings) for name in wanted]
    if findings:
        raise PackageError(findings)
    return found


def find(name: str, deck: Path = DECK) -> Card:
    """Return the card of that name; UsageError if there is none."""
    for topic in names(deck):
        text = (deck / f"{topic}.yaml").read_text(encoding="utf-8")
        if name in text:
            (found,) = load([topic], deck)
            for card in found.cards:
                if card.id == name:
                    return card
    known = [card.id for each in load((), deck) for card in each.cards]
    near = difflib.get_close_matches(name, known, 1, 0.5)
    remedy = f"did you mean {near[0]}?" if near else "`judge cards list` shows all"
    raise UsageError(f"there is no card {name!r}; {remedy}")
