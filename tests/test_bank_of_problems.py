"""Every problem of the bank is as good as it claims, under many seeds.

`judge problem check` proves more (mutants, growth in five runs) and takes
longer; here its certificate must be about the files as they are.
"""

from __future__ import annotations

import pytest

from judge.authoring import labels, solutions_check
from judge.authoring.check import SEEDS
from judge.bank import certificate, check_layout, open_bank
from judge.judging import open_for

pytestmark = pytest.mark.bank


@pytest.mark.parametrize("slug", open_bank().slugs())
def test_references_pass_and_mistakes_fail_under_twenty_seeds(slug: str) -> None:
    problem = open_bank().load(slug)
    assert check_layout(problem) == []
    with open_for(problem) as sandbox:
        found, judged = solutions_check.check(problem, sandbox, SEEDS, lambda: None)
    assert found == []
    assert len(judged) > 5
    assert labels.check(problem, labels.shares(problem, SEEDS)) == []


@pytest.mark.parametrize("slug", open_bank().slugs())
def test_a_certificate_is_about_the_files_as_they_are(slug: str) -> None:
    problem = open_bank().load(slug)
    found = certificate.read(problem)
    assert found is None or certificate.is_current(problem, found)
