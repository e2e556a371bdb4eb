"""The table of all problems tells what the certificates do."""

from __future__ import annotations

import dataclasses

from judge.authoring.catalogue import generate
from judge.bank import certificate, open_bank
from tests.conftest import ROOT


def test_the_catalogue_in_the_docs_is_current() -> None:
    bank = open_bank(None)
    text = (ROOT / "docs" / "catalogue.md").read_text(encoding="utf-8")
    assert text == generate(map(bank.load, bank.slugs()))


def test_a_row_has_what_was_measured() -> None:
    problem = open_bank(None).load("two_sum")
    found = certificate.read(problem)
    assert found is not None
    (row,) = [r for r in generate([problem]).splitlines() if "two_sum" in r]
    cells = [cell.strip() for cell in row.split("|")]
    assert cells[3:6] == ["easy", "O(n)", str(len(found.references))]
    assert cells[6] == str(len(found.wrong))


def test_tracks_are_in_their_order() -> None:
    one = open_bank(None).load("two_sum")
    late = dataclasses.replace(one, slug="late", tracks={"b": 10, "a": 1})
    early = dataclasses.replace(one, slug="early", tracks={"b": 9})
    lines = [line for line in generate([late, early]).splitlines() if "[" in line]
    assert [line.split("[")[1].split("]")[0] for line in lines] == [
        "late",
        "early",
        "late",
    ]
