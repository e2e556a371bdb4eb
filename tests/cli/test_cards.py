"""Cards at a real terminal, and without one."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.cli.keeping import opened
from judge.practice import cards, questions
from judge.practice.card_kinds import Choice, Rubric
from judge.practice.records import Review
from judge.practice.schedule import AGAIN, EASY, GOOD, HARD
from tests.conftest import ROOT, Judge
from tests.terminal import Terminal, at_a_terminal

COLUMNS = 60
PROMPT = re.compile(r"Answer \(.*\): $|Enter when you are done: $")


def reviews() -> list[Review]:
    with opened() as progress:
        return progress.reviews()


@contextlib.contextmanager
def terminal(*words: str) -> Iterator[Terminal]:
    """Have a sitting at a terminal that is narrow."""
    words = ("cards", *words)
    with at_a_terminal(list(words), ROOT, columns=COLUMNS, NO_COLOR="1") as screen:
        yield screen


def asked(said: str, topic: str) -> tuple[Choice, dict[str, str]]:
    """Return the choice that is on the screen, and the text of each letter."""
    (found,) = cards.load([topic])
    flat = " ".join(said.split())
    (card,) = [card for card in found.cards if " ".join(card.ask.split()) in flat]
    assert isinstance(card, Choice)
    part = said[said.index("\n\n  a) ") :]
    rows = re.findall(r"  ([a-i])\) (.*?)(?=\n  [a-i]\)|\nAnswer)", part, re.S)
    return card, {letter: " ".join(text.split()) for letter, text in rows}


def right_letters(card: Choice, texts: dict[str, str]) -> str:
    return "".join(letter for letter in texts if texts[letter] in card.right)


def choices_only(topic: str) -> list[Choice]:
    (found,) = cards.load([topic])
    return [card for card in found.cards if isinstance(card, Choice)]


def review_all_but(topic: str, left: list[str]) -> None:
    """Make every card of a topic known and not due, but those few."""
    (found,) = cards.load([topic])
    with opened() as progress:
        for card in found.cards:
            if card.id not in left:
                progress.review(f"card/{card.id}", EASY)


def test_a_sitting_tells_and_keeps_what_was_right_and_what_was_wrong() -> None:
    names = [card.id for card in choices_only("caching")[:2]]
    review_all_but("caching", names)
    before = len(reviews())
    with terminal("--topic", "caching", "-n", "5", "--new", "90") as screen:
        first, texts = asked(screen.until(PROMPT), "caching")
        assert "caching, 1 of 2" in screen.text
        screen.type(f"{right_letters(first, texts)}\n")
        second, texts = asked(screen.until(PROMPT), "caching")
        wrong = next(letter for letter in texts if texts[letter] not in second.right)
        screen.type(f"{wrong}\n")
        rest = screen.until(PROMPT)
        assert screen.end() == 0
    assert "\nright\n" in screen.text and "\nnot right" in rest
    flat = " ".join(screen.text.split())
    for card in (first, second):
        assert " ".join(card.why.split()) in flat and card.source in flat
    assert "1 of 2 right. Next due: " in rest
    assert max(map(len, screen.text.splitlines())) <= COLUMNS
    kept = {review.key: review for review in reviews()[before:]}
    assert set(kept) == {f"card/{name}" for name in names}
    assert kept[f"card/{first.id}"].rating in (GOOD, EASY)
    assert kept[f"card/{second.id}"].rating == AGAIN
    assert all(review.seconds is not None for review in kept.values())


def test_a_question_mark_shows_the_answer_and_nonsense_is_asked_again() -> None:
    names = [card.id for card in choices_only("sql")[:1]]
    review_all_but("sql", names)
    with terminal("--topic", "sql", "--new", "90") as screen:
        card, _ = asked(screen.until(PROMPT), "sql")
        screen.type("what?\n")
        assert "'what?' is no answer; give letters" in screen.until(PROMPT)
        screen.type("?\n")
        rest = screen.until(PROMPT)
        assert screen.end() == 0
    assert " ".join(card.right[0].split()) in " ".join(rest.split())
    assert "0 of 1 right" in rest
    assert [review.rating for review in reviews()][-1] == AGAIN


@pytest.mark.parametrize(("key", "code"), [("q\n", 0), ("\x04", 0), ("\x03", 130)])
def test_who_leaves_keeps_what_was_answered(key: str, code: int) -> None:
    with terminal("-n", "4") as screen:
        assert "1 of 4" in screen.until(PROMPT)
        screen.type("?\n")
        assert "2 of 4" in screen.until(PROMPT)
        if key == "\x03":
            screen.interrupt()
        else:
            screen.type(key)
        assert screen.end() == code
    assert "0 of 1 right" in screen.text and "Traceback" not in screen.text
    assert [review.rating for review in reviews()] == [AGAIN]


def test_a_talk_shows_its_checklist_and_is_rated_by_its_share() -> None:
    (found,) = cards.load(["system_design"])
    talk = next(card for card in found.cards if isinstance(card, Rubric))
    review_all_but("system_design", [talk.id])
    with terminal("--topic", "system_design", "--new", "90") as screen:
        before = " ".join(screen.until(PROMPT).split())
        assert f"{talk.minutes} minutes" in before
        assert talk.checklist[0] not in before
        screen.type("\n")
        shown = " ".join(screen.until(PROMPT).split())
        assert f"of {talk.minutes}:00 minutes" in shown
        assert all(item in shown for item in talk.checklist)
        half = "abcdefghi"[: -(-len(talk.checklist) // 2)]
        screen.type(f"{half}\n")
        rest = screen.until(PROMPT)
        assert screen.end() == 0
    assert f"{len(half)} of {len(talk.checklist)} named" in rest
    assert [review.rating for review in reviews()][-1] == HARD


def test_no_more_new_cards_come_than_are_wanted_on_a_day() -> None:
    with opened() as progress:
        for card in choices_only("caching")[:3]:
            progress.review(f"card/{card.id}", EASY)
    with terminal("--new", "5") as screen:
        assert "1 of 2" in screen.until(PROMPT)
        screen.type("q\n")
        assert screen.until(PROMPT) and screen.end() == 0
    with terminal("--new", "3") as screen:
        assert "Nothing is left for today. Next due" in screen.until(PROMPT)
        assert screen.end() == 0


def test_without_a_terminal_nothing_is_asked() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "judge", "cards"],
        input="a\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=False,
    )
    assert run.returncode == 2 and run.stdout == ""
    assert "judge cards answer ID ANSWER" in run.stderr
    assert reviews() == []


def test_list_tells_what_is_new_and_what_is_due_when(judge: Judge) -> None:
    assert judge("cards", "list", "--due").code == 5
    with opened() as progress:
        progress.add([], [old_review("card/cx_in_on_a_list")])
        progress.review("card/cx_slice_in_recursion", EASY)
    found = json.loads(judge("cards", "list", "--topic", "complexity", "--json").out)
    states = {each["id"]: each["state"] for each in found}
    assert states.pop("cx_in_on_a_list") == "due"
    assert states.pop("cx_slice_in_recursion") == "later"
    assert set(states.values()) == {"new"}
    due = judge("cards", "list", "--due").out.split()
    assert due == ["cx_in_on_a_list", "complexity", "choice", "due"]
    rows = judge("cards", "list").out.splitlines()
    assert len(rows) == sum(len(topic.cards) for topic in cards.load())
    assert any(
        re.search(r"cx_slice_in_recursion .* 20\d\d-\d\d-\d\d$", r) for r in rows
    )


def old_review(key: str) -> Review:
    return Review(uid="old", at="2026-01-02T03:04:05.000+00:00", key=key, rating=GOOD)


def test_show_has_no_answer_unless_it_is_asked_for(judge: Judge) -> None:
    card = cards.find("cx_in_on_a_list")
    shown = judge("cards", "show", card.id)
    assert shown.code == 0 and card.why[:40] not in shown.out
    assert "    common = [x for x in a if x in b]\n" in shown.out
    assert card.why[:40] in judge("cards", "show", card.id, "--answer").out
    found = json.loads(judge("cards", "show", card.id, "--json").out)
    assert found["seed"] == 0 and len(found["options"]) >= 3
    assert "answer" not in found and "why" not in found
    found = json.loads(judge("cards", "show", card.id, "--json", "--answer").out)
    assert found["source"] == card.source


def test_a_checklist_is_an_answer_and_not_shown_before(judge: Judge) -> None:
    talk = next(
        card
        for topic in cards.load()
        for card in topic.cards
        if isinstance(card, Rubric)
    )
    item = talk.checklist[0][:30]
    assert item not in judge("cards", "show", talk.id).out
    assert item not in judge("cards", "show", talk.id, "--json").out
    assert item in judge("cards", "show", talk.id, "--answer").out


def test_answer_grades_with_exit_codes_and_keeps_it(judge: Judge) -> None:
    name = "me_rmse_of_one_large_error"
    number = questions.seeded(cards.find(name), 7).number
    assert number is not None
    right = judge("cards", "answer", name, str(float(number)), "--seed", "7")
    assert right.code == 0 and right.out.startswith("right\n")
    wrong = judge("cards", "answer", name, "-3", "--seed", "7")
    assert wrong.code == 1 and wrong.out.startswith("not right\n")
    assert [review.rating for review in reviews()] == [GOOD, AGAIN]
    told = judge("cards", "answer", name, "many")
    assert told.code == 2 and "'many' is no number" in told.err
    found = judge("cards", "answer", name, "-3", "--no-keep", "--json")
    assert found.code == 1 and json.loads(found.out)["right"] is False
    assert len(reviews()) == 2


def test_letters_may_be_given_as_words_of_their_own(judge: Judge) -> None:
    name = "me_which_need_a_threshold"
    right = questions.seeded(cards.find(name), 0).right
    assert judge("cards", "answer", name, *right).code == 0
    assert judge("cards", "answer", name, " ".join(right)).code == 0


def test_what_was_typed_cannot_command_the_terminal(judge: Judge) -> None:
    for words in (
        ("cards", "answer", "cx_in_on_a_list", "\x1b[2J"),
        ("cards", "show", "\x1b[2J"),
        ("cards", "list", "--topic", "\x1b[2J"),
    ):
        ran = judge(*words)
        assert ran.code == 2 and "\x1b" not in ran.err + ran.out


def test_export_never_overwrites_unless_told_to(judge: Judge, tmp_path: Path) -> None:
    path = tmp_path / "cards.txt"
    assert judge("cards", "export", "--anki", path).code == 0
    assert path.read_text().startswith("#separator:tab\n")
    path.write_text("mine")
    again = judge("cards", "export", "--anki", path)
    assert again.code == 2 and "--force" in again.err
    assert path.read_text() == "mine"
    assert judge("cards", "export", "--anki", path, "--force").code == 0
    assert path.read_text() != "mine"
    assert judge("cards", "export").code == 2


def test_export_as_json_has_every_card_whole(judge: Judge, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "cards.json"
    assert judge("cards", "export", "--json", path, "--topic", "models").code == 0
    found = {each["id"]: each for each in json.loads(path.read_text())}
    (topic,) = cards.load(["models"])
    assert list(found) == [card.id for card in topic.cards]
    gini = found["mod_gini_of_a_node"]
    assert gini["values"]["a"] == list(range(1, 10))
    assert gini["values"]["b"] == "10 - a" and gini["within"] == 0.01


def test_options_before_a_subcommand_are_refused_not_ignored(judge: Judge) -> None:
    ran = judge("cards", "--topic", "sql", "list")
    assert ran.code == 2 and "after `list`" in ran.err
