"""The deck is sound, and what is wrong in a file of it is told all at once."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from judge.errors import PackageError, UsageError
from judge.practice import cards, picking
from judge.practice.card_kinds import KINDS, Card, Choice, Number, Rubric
from judge.practice.records import Review
from judge.practice.schedule import card_key

GOOD = """\
topic: small
title: A small topic
cards:
  - id: a_choice
    kind: choice
    ask: Which of {these} is it?
    right: [This one]
    wrong: [That one, "Neither {of} them"]
    why: It says so.
    source: A book, section 1
  - id: a_number
    kind: number
    ask: What is {n} times {half}?
    values:
      n: [2, 8, 2]
      k: {of: [0.1, 5]}
      half: k / 2
    answer: n * half
    within: 0
    unit: ms
    why: It is so.
    source: A book, section 2
"""


def deck(folder: Path, text: str) -> Path:
    (folder / "small.yaml").write_text(text, encoding="utf-8")
    return folder


def test_the_deck_has_enough_cards_of_every_kind() -> None:
    topics = cards.load()
    found = [card for topic in topics for card in topic.cards]
    assert len(found) >= 150 and len(topics) >= 15
    assert [topic.name for topic in topics] == cards.names()
    assert all(topic.title and topic.cards for topic in topics)
    assert len({card.id for card in found}) == len(found)
    assert set(Counter(card.kind for card in found)) == set(KINDS)


@pytest.mark.parametrize("topic", cards.names())
def test_every_card_says_what_why_and_who_says_so(topic: str) -> None:
    (found,) = cards.load([topic])
    for card in found.cards:
        assert card.topic == topic
        for text in (card.ask, card.why, card.source):
            assert len(text) > 10
            assert text.isprintable() or text == card.ask
        assert len(card.why) <= 300
        if isinstance(card, Choice):
            assert len({option.casefold() for option in _options(card)}) >= 3
            assert len(_options(card)) == len(set(map(str.casefold, _options(card))))


def _options(card: Choice) -> tuple[str, ...]:
    return (*card.right, *card.wrong)


def test_right_options_are_not_given_away_by_their_length() -> None:
    single = [
        card
        for topic in cards.load()
        for card in topic.cards
        if isinstance(card, Choice) and len(card.right) == 1
    ]
    longest = sum(
        len(card.right[0]) > max(len(text) for text in card.wrong) for card in single
    )
    assert longest <= len(single) * 0.35


def test_a_card_is_found_by_its_name_and_a_near_miss_is_named() -> None:
    card = cards.find("cx_in_on_a_list")
    assert (card.id, card.topic, card.kind) == (
        "cx_in_on_a_list",
        "complexity",
        "choice",
    )
    with pytest.raises(UsageError, match="did you mean cx_in_on_a_list"):
        cards.find("cx_in_a_list")
    with pytest.raises(UsageError, match="did you mean caching"):
        cards.load(["cacheing"])


def test_a_file_is_read_as_it_is_written(tmp_path: Path) -> None:
    (topic,) = cards.load((), deck(tmp_path, GOOD))
    choice, number = topic.cards
    assert isinstance(choice, Choice) and isinstance(number, Number)
    assert choice.ask == "Which of {these} is it?"
    assert choice.wrong == ("That one", "Neither {of} them")
    assert number.values["n"] == (2, 4, 6, 8)
    assert number.unit == "ms" and number.within == 0


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("topic: small", "topic: big", "1: topic is 'big'; give the name of the file"),
        ("id: a_number", "id: a_choice", "11: the id a_choice is taken, at"),
        ("id: a_choice", "id: A Choice", "4: the id is 'A Choice'; give small letters"),
        ("kind: choice", "kind: choise", "did you mean choice"),
        ("wrong:", "worng:", "unknown key `a_choice.worng`; did you mean `wrong`?"),
        ("    why: It is so.\n", "", "11: `a_number.why` is missing; add it"),
        ("why: It is so.", 'why: " "', "21: a_number.why is empty; give a text"),
        ("[This one]", "[That one]", "4: a_choice has an option twice"),
        ("[This one]", "This one", "a_choice.right is not a list of text"),
        ("{n} times", "{m} times", "13: a_number.ask has {m}; give it in `values`"),
        ("{n} times", "two times", "does not tell the value `n`"),
        ("[2, 8, 2]", "[8, 2]", "15: a_number.values.n cannot be drawn; give [low,"),
        ("[2, 8, 2]", "[2, 8, 0]", "15: a_number.values.n cannot be drawn"),
        ("[2, 8, 2]", "[.nan, 8]", "15: a_number.values.n cannot be drawn"),
        ("[0.1, 5]", "[]", "16: a_number.values.k cannot be drawn"),
        ("k / 2", "k.real", "17: a_number.values.half: 'k.real' is not allowed"),
        ("half: k / 2", "half: z / 2", "has the name `z`; give it in `values`, above"),
        ("n * half", "open(n)", "18: a_number.answer: 'open(n)' is not allowed"),
        ("within: 0", "within: -1", "19: a_number.within is a number; give a number"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, finding: str
) -> None:
    assert old in GOOD
    with pytest.raises(PackageError) as told:
        cards.load((), deck(tmp_path, GOOD.replace(old, new, 1)))
    path = tmp_path / "small.yaml"
    assert all(each.startswith(f"{path}:") for each in told.value.findings)
    assert finding in str(told.value)


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = GOOD.replace("n * half", "n *").replace("why: It says so.", "because: x")
    with pytest.raises(PackageError) as told:
        cards.load((), deck(tmp_path, text))
    assert len(told.value.findings) == 3  # unknown key, missing why, no formula


def made(topic: str, number: int) -> Card:
    common = {"ask": "x", "why": "x", "source": "x"}
    return Choice(
        id=f"{topic}{number}", topic=topic, right=("a",), wrong=("b",), **common
    )


def test_due_cards_come_first_and_topics_take_turns() -> None:
    found = [made(topic, number) for topic in "abc" for number in range(3)]
    due = [card_key(name) for name in ("b2", "b1", "a0", "gone")]
    picked = picking.pick(found, due, due, random.Random(1), new=4, rubrics=False)
    names = [card.id for card in picked]
    assert names[:3] == ["b2", "a0", "b1"]
    assert len(names) == 7 and len(set(names)) == 7
    assert {name[0] for name in names[3:6]} == set("abc")


def test_new_rubrics_come_only_where_they_are_wanted() -> None:
    common = {"ask": "x", "why": "x", "source": "x"}
    talk = Rubric(id="t", topic="t", minutes=15, checklist=("a", "b"), **common)
    rng = random.Random(1)
    assert picking.pick([talk], [], [], rng, new=9, rubrics=False) == []
    assert picking.pick([talk], [], [], rng, new=9, rubrics=True) == [talk]
    key = card_key("t")
    assert picking.pick([talk], [key], [key], rng, new=0, rubrics=False) == [talk]


def test_only_the_first_review_of_a_card_counts_as_new_on_that_day() -> None:
    from datetime import UTC, datetime, timedelta

    now = datetime.now(UTC)
    old, new = (now - timedelta(days=3)).isoformat(), now.isoformat()
    rows = [("card/a", old), ("card/a", new), ("card/b", new), ("problem/c", new)]
    reviews = [
        Review(uid=str(index), at=at, key=key, rating=3)
        for index, (key, at) in enumerate(rows)
    ]
    assert picking.begun_on(reviews, now) == 1
