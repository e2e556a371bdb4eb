"""What a list shows is read from problem.yaml alone, and is what the problem says."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from judge.bank import open_bank
from judge.bank.heading import Heading
from judge.errors import PackageError
from tests.bank.packages import PROBLEM, edited, write


def test_every_heading_says_what_its_problem_does() -> None:
    bank = open_bank()
    for heading in bank.headings():
        problem = bank.load(heading.slug)
        for field in fields(Heading):
            assert getattr(heading, field.name) == getattr(problem, field.name)


def test_a_list_does_not_depend_on_the_other_files(tmp_path: Path) -> None:
    write(tmp_path, {"spec.py": "not Python", "examples.yaml": "[", "starter.py": "("})
    assert "pick" in [each.slug for each in open_bank(tmp_path).headings()]


def test_a_heading_that_cannot_be_read_is_told_with_its_place(tmp_path: Path) -> None:
    text, line = edited(PROBLEM, "minutes:", "minuts:")
    write(tmp_path, {"problem.yaml": text})
    with pytest.raises(PackageError) as raised:
        list(open_bank(tmp_path).headings())
    assert any(f"problem.yaml:{line}: " in each for each in raised.value.findings)
