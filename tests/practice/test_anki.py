"""The file for Anki, read by a small reader of that format of its own.

Source: Anki manual, "Importing: Text Files". That the real Anki 26.9 takes it, and
takes it again without doubling anything, was tried by hand.
"""

from __future__ import annotations

import html
import re

import pytest

from judge.practice import anki, cards
from judge.practice.card_kinds import Choice, Number, Topic


def read(text: str) -> tuple[dict[str, str], list[dict[str, str]]]:
    """Return the headers and the notes of a file, each by the names of its columns."""
    lines = text.splitlines()
    headers: dict[str, str] = {}
    while lines and lines[0].startswith("#"):
        name, _, value = lines.pop(0)[1:].partition(":")
        headers[name] = value
    assert headers["separator"] == "tab"
    columns = headers["columns"].split("\t")
    assert not any(line.startswith("#") or '"' in line for line in lines)
    return headers, [
        dict(zip(columns, line.split("\t"), strict=True)) for line in lines
    ]


@pytest.fixture(scope="module")
def topics() -> list[Topic]:
    return cards.load()


def test_the_headers_say_all_that_anki_has_to_know(topics: list[Topic]) -> None:
    headers, notes = read(anki.export(topics))
    columns = headers["columns"].split("\t")
    assert headers["html"] == "true" and headers["notetype"] == "Basic"
    for header, column in (("guid", "guid"), ("deck", "deck"), ("tags", "tags")):
        assert columns[int(headers[f"{header} column"]) - 1] == column
    assert all(note["Front"] and note["Back"] for note in notes)


def test_every_card_is_a_note_and_numbers_are_several(topics: list[Topic]) -> None:
    _, notes = read(anki.export(topics))
    guids = [note["guid"] for note in notes]
    assert len(set(guids)) == len(guids)
    assert len({note["Front"] for note in notes}) == len(notes)
    for card in (card for topic in topics for card in topic.cards):
        mine = [
            guid for guid in guids if re.fullmatch(f"judge-{card.id}(-[123])?", guid)
        ]
        drawn = isinstance(card, Number) and card.values
        assert len(mine) == (3 if drawn else 1), card.id


def test_a_later_export_is_the_same_so_that_notes_are_updated(
    topics: list[Topic],
) -> None:
    assert anki.export(topics) == anki.export(cards.load())


def test_options_stand_in_front_and_the_answer_with_its_source_behind(
    topics: list[Topic],
) -> None:
    _, notes = read(anki.export(topics))
    by_guid = {note["guid"]: note for note in notes}
    for card in (card for topic in topics for card in topic.cards):
        if not isinstance(card, Choice):
            continue
        note = by_guid[f"judge-{card.id}"]
        front, back = plain(note["Front"]), plain(note["Back"])
        assert all(
            text.replace("`", "") in front for text in (*card.right, *card.wrong)
        )
        assert all(text.replace("`", "") in back for text in card.right)
        assert not any(
            text.replace("`", "") in back.split("\n\n")[0]
            for text in card.wrong
            if text not in card.right[0]
        )
        assert back.endswith(card.source)


def plain(text: str) -> str:
    """Return what is read on a note."""
    return html.unescape(re.sub(r"<[^>]*>", "", text.replace("<br>", "\n")))


def test_what_looks_like_markup_is_shown_and_does_nothing() -> None:
    common = {"topic": "t", "why": "a\tb", "source": '"x" & y'}
    tricky = Choice(
        id="tricky",
        ask="Which?\n<script>alert(1)</script>\n  <b>`x`</b>",
        right=("`<img src=x>`",),
        wrong=("&amp;", "#html:false"),
        **common,
    )
    topic = Topic(name="t", title="A :: B", cards=(tricky,))
    _, (note,) = read(anki.export([topic]))
    assert set(re.findall(r"<(\w+)", note["Front"] + note["Back"])) == {
        *("pre", "br", "code", "b", "small")
    }
    assert "<script>alert(1)</script>" in plain(note["Front"])
    assert note["deck"].count("::") == 1
