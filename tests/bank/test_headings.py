"""A list of problems is kept, and never older than the files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from judge import cache
from judge.bank import heading, open_bank
from tests.conftest import ROOT


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for part in ("problems", "solutions"):
        shutil.copytree(ROOT / part / "two_sum", tmp_path / "bank" / part / "mine")
    return tmp_path / "bank"


def titles(bank: Path) -> dict[str, str]:
    return {each.slug: each.title for each in open_bank(bank).headings()}


def test_a_heading_is_read_again_once_its_file_changes(bank: Path) -> None:
    assert titles(bank)["mine"] == "Two Sum"
    path = bank / "problems" / "mine" / "problem.yaml"
    path.write_text(path.read_text().replace("title: Two Sum", "title: Twice"))
    assert titles(bank)["mine"] == "Twice"


def test_a_file_that_is_as_it_was_is_not_read(
    bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = list(open_bank(bank).headings())

    def never(root: Path) -> heading.Heading:
        raise AssertionError(root)

    monkeypatch.setattr(heading, "read", never)
    assert list(open_bank(bank).headings()) == first


@pytest.mark.parametrize("text", ["", "[]", "{", '{"x": 1}', "null"])
def test_what_is_kept_may_be_anything_and_only_costs_time(
    text: str, bank: Path
) -> None:
    first = titles(bank)
    (kept,) = cache.folder("headings").iterdir()
    kept.write_text(text)
    assert titles(bank) == first
    rows = json.loads(kept.read_text())
    for root in rows:
        rows[root] = "nonsense"
    kept.write_text(json.dumps(rows))
    assert titles(bank) == first
