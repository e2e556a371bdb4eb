"""Every card of the deck grades its own answer as right, and others as wrong."""

from __future__ import annotations

import itertools
import math
import random
import string
from collections.abc import Iterator
from fractions import Fraction

import pytest

from judge.practice import cards, questions
from judge.practice.card_kinds import Card, Choice, Number, Order, Rubric
from judge.practice.formulas import Formula, FormulaError
from judge.practice.formulas import read as read_formula
from judge.practice.questions import AnswerError, Question
from judge.practice.schedule import AGAIN, EASY, GOOD, HARD
from judge.practice.written import plain, read_number

DECK = [card for topic in cards.load() for card in topic.cards]
MOST_COMBINATIONS = 2_000


def of_kind(kind: type[Card]) -> list[Card]:
    return [card for card in DECK if isinstance(card, kind)]


def name(card: Card) -> str:
    return card.id


def every_question(card: Number) -> Iterator[Question]:
    """Yield a number card for all its values, or for two thousand of them."""
    lists = {
        key: values
        for key, values in card.values.items()
        if not isinstance(values, Formula)
    }
    if math.prod(map(len, lists.values())) <= MOST_COMBINATIONS:
        drawn = (
            dict(zip(lists, each, strict=True))
            for each in itertools.product(*lists.values())
        )
        yield from (questions.with_values(card, each) for each in drawn)
        return
    rng = random.Random(card.id)
    yield from (questions.pose(card, rng) for _ in range(MOST_COMBINATIONS))


@pytest.mark.parametrize("card", of_kind(Number), ids=name)
def test_every_value_of_a_number_card_has_an_answer_that_grades_as_right(
    card: Number,
) -> None:
    for question in every_question(card):
        number = question.number
        assert number is not None and math.isfinite(number)
        assert "{" not in question.ask
        shown = questions.answer(question)
        assert questions.grade(question, shown).right, (question.ask, shown)
        assert questions.grade(question, plain(number, 9)).right
        off = number + card.within * 2 + max(1, abs(number)) * Fraction(1, 1000)
        assert not questions.grade(question, plain(off, 9)).right, question.ask


@pytest.mark.parametrize("card", of_kind(Number), ids=name)
def test_an_exact_answer_can_be_written_down(card: Number) -> None:
    if card.within:
        return
    for question in every_question(card):
        assert question.number is not None
        rounded = round(question.number, 3)
        assert abs(rounded - question.number) < Fraction(1, 10**9), question.ask


@pytest.mark.parametrize("card", of_kind(Choice), ids=name)
def test_right_options_grade_as_right_and_all_others_as_wrong(card: Choice) -> None:
    for seed in range(20):
        question = questions.seeded(card, seed)
        texts = dict(question.lettered)
        right = {letter for letter in texts if texts[letter] in card.right}
        assert questions.grade(question, " ".join(right)).right
        for letter in texts:
            if {letter} != right:
                assert not questions.grade(question, letter).right
        if len(right) > 1:
            assert not questions.grade(question, "".join(texts)).right


@pytest.mark.parametrize("card", of_kind(Order), ids=name)
def test_only_the_right_order_grades_as_right(card: Order) -> None:
    for seed in range(20):
        question = questions.seeded(card, seed)
        places = {text: letter for letter, text in question.lettered}
        right = [places[item] for item in card.items]
        assert questions.grade(question, " ".join(right)).right
        assert questions.grade(question, ">".join(right).upper()).right
        swapped = [right[1], right[0], *right[2:]]
        graded = questions.grade(question, "".join(swapped))
        assert not graded.right
        assert graded.message == f"not right: {right[0]} is at place 1"


def test_options_are_shuffled_so_that_no_letter_is_usually_right() -> None:
    card = next(card for card in of_kind(Choice) if len(card.wrong) == 3)  # type: ignore[attr-defined]
    letters = {questions.seeded(card, seed).right for seed in range(40)}
    assert letters == set("abcd")


def test_a_seed_asks_the_same_question_everywhere() -> None:
    for card in DECK:
        assert questions.seeded(card, 3) == questions.seeded(card, 3)
    card = cards.find("me_precision_from_matrix")
    assert questions.seeded(card, 3).ask != questions.seeded(card, 4).ask
    # Written down once: a front end may show a question on another machine.
    common = {"id": "x", "topic": "x", "ask": "x", "why": "x", "source": "x"}
    pinned = questions.seeded(Order(**common, items=tuple("12345")), 7)
    assert pinned.options == tuple("34125") and pinned.right == "cdabe"


@pytest.mark.parametrize(
    ("text", "unit", "number"),
    [
        ("0.5", "", "1/2"),
        ("1/2", "", "1/2"),
        (" .5 ", "", "1/2"),
        ("50 %", "", "1/2"),
        ("50 %", "%", "50"),
        ("50", "%", "50"),
        ("3 %", "percentage points", "3"),
        ("1,024", "", "1024"),
        ("1 024", "", "1024"),
        ("1_024", "", "1024"),
        ("12,345,678.5", "", "24691357/2"),
        ("5 ms", "ms", "5"),
        ("5MS", "ms", "5"),
        ("1 row", "rows", "1"),
        ("84 × 10^21 FLOP", "10^21 FLOP", "84"),
        ("-3", "", "-3"),
        ("\N{MINUS SIGN}3", "", "-3"),
        ("1e3", "", "1000"),
        ("2^10", "", "1024"),
        ("30 / (30 + 15)", "", "2/3"),
    ],
)
def test_numbers_are_read_as_people_write_them(
    text: str, unit: str, number: str
) -> None:
    assert read_number(text, unit) == Fraction(number)


@pytest.mark.parametrize(
    "text",
    [
        *("", "abc", "0,5", "0,500", "1,0245", "3 4", "5 s", "1/0", "5if", "tp"),
        *("1e999", "9**9**9", "__import__('os')", "nan", "inf", "\x1b[31m", "\x00"),
        "1" * 500,
    ],
)
def test_what_is_no_number_is_told_and_not_graded(text: str) -> None:
    question = questions.seeded(cards.find("fe_debounced_request_time"), 0)
    with pytest.raises(AnswerError, match="give a number in ms") as told:
        questions.grade(question, text)
    assert str(told.value).isprintable()


@pytest.mark.parametrize("text", ["", "z", "a b", "A9", "\x1b[2J", "?"])
def test_what_is_no_option_is_told_and_not_graded(text: str) -> None:
    question = questions.seeded(cards.find("cx_in_on_a_list"), 0)
    with pytest.raises(AnswerError) as told:
        questions.grade(question, text)
    assert str(told.value).isprintable()


@pytest.mark.parametrize("text", ["", "a b", "a a b c", "a b c d e f g"])
def test_an_order_that_leaves_something_out_is_told_and_not_graded(text: str) -> None:
    question = questions.seeded(of_kind(Order)[0], 0)
    with pytest.raises(AnswerError, match="once"):
        questions.grade(question, text)


def test_several_right_options_are_all_wanted_in_any_order_and_spelling() -> None:
    question = questions.seeded(cards.find("me_which_need_a_threshold"), 0)
    first, second, third = question.right
    for text in (f"{third}, {first} {second}", f"{second}{third}{first}".upper()):
        assert questions.grade(question, text).right
    graded = questions.grade(question, f"{first} {second}")
    assert not graded.right and graded.message == f"not right: {third} does"


def test_a_rounding_error_of_floats_makes_nothing_wrong() -> None:
    question = questions.seeded(cards.find("ms_availability_in_series"), 0)
    assert question.number is not None
    for text in (repr(float(question.number)), str(float(question.number) + 1e-13)):
        assert questions.grade(question, text).right


@pytest.mark.parametrize(
    ("share", "rating"),
    [(0, AGAIN), (3, AGAIN), (4, HARD), (5, HARD), (6, GOOD), (7, GOOD), (8, EASY)],
)
def test_a_rubric_is_rated_by_the_share_of_its_checklist(
    share: int, rating: int
) -> None:
    items = tuple(f"Names {number}." for number in range(8))
    card = Rubric(
        id="x",
        topic="x",
        ask="x",
        why="x",
        source="x",
        minutes=15,
        checklist=items,
    )
    question = questions.seeded(card, 0)
    text = string.ascii_lowercase[:share] or "0"
    graded = questions.grade(question, text)
    assert graded.message == f"{share} of 8 named"
    assert questions.rating(question, graded, 1.0) == rating


def test_right_and_quick_is_easy_and_wrong_is_again() -> None:
    question = questions.seeded(cards.find("cx_in_on_a_list"), 0)
    right = questions.grade(question, question.right)
    other = "b" if question.right == "a" else "a"
    assert questions.rating(question, right, 7.0) == EASY
    assert questions.rating(question, right, 300.0) == GOOD
    assert questions.rating(question, right) == GOOD
    assert questions.rating(question, questions.grade(question, other), 1.0) == AGAIN


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2 * 3 - 4 / 8", "13/2"),
        ("-7 // 2", "-4"),
        ("7 % 4", "3"),
        ("2 ** -3", "1/8"),
        ("(1 + 2) * a", "3/10"),
        ("ceil(30 * a)", "3"),
        ("sqrt(16) + log2(8) + floor(exp(0)) + log(1)", "8"),
        ("min(3, 1, 2) + max(1, 5) + abs(-1) + round(2.6) + round(1 / 3, 2)", "10.33"),
    ],
)
def test_formulas_are_exact(text: str, value: str) -> None:
    assert read_formula(text).value({"a": Fraction(1, 10)}) == Fraction(value)


@pytest.mark.parametrize(
    "text",
    [
        "a.real",
        "().__class__",
        "open('x')",
        "__import__('os')",
        "pow(2, 3)",
        "sqrt(x=4)",
        "max(*a)",
        "max(1)",
        "a[0]",
        "[1]",
        "1 < 2",
        "1 if a else 2",
        "lambda: 0",
        "(a := 1)",
        "'x'",
        "f'{a}'",
        "True",
        "None",
        "1j",
        "1e999",
        "1; 2",
        "a = 1",
        "not a",
        "~a",
        "1 << 9",
        "a and a",
        "",
        "(" * 150,
        "1 +" * 100 + "1",
    ],
)
def test_formulas_refuse_everything_else(text: str) -> None:
    with pytest.raises(FormulaError):
        read_formula(text)


@pytest.mark.parametrize(
    "text",
    [
        *("9 ** 9 ** 9", "(2 ** 999) ** 999", "1e300 ** 1e300", "(-8) ** 0.5"),
        *("1 / 0", "7 % 0", "0 ** -1", "log(0)", "sqrt(-1)", "exp(1e6)", "b + 1"),
        *("round(1, -99999999)", "round(1 / 3, 99999999)"),
    ],
)
def test_formulas_without_a_value_are_told_at_once(text: str) -> None:
    with pytest.raises(FormulaError):
        read_formula(text).value({"a": Fraction(1)})


@pytest.mark.parametrize(
    ("number", "decimals", "text"),
    [
        *(("1/3", 2, "0.33"), ("2/3", 0, "1"), ("-1/2", 3, "-0.5"), ("0", 3, "0")),
        *(("20000", 6, "20,000"), ("9999", 0, "9999"), ("-1/1000000", 2, "0")),
    ],
)
def test_numbers_are_written_without_noise(
    number: str, decimals: int, text: str
) -> None:
    assert plain(Fraction(number), decimals) == text
