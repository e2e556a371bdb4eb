"""Every problem of the bank is as good as it claims, under many seeds."""

import pytest

from judge.authoring.check import check
from judge.bank import open_bank

pytestmark = pytest.mark.bank


@pytest.mark.parametrize("slug", open_bank().slugs())
def test_problem_is_as_good_as_its_certificate_says(slug: str) -> None:
    assert check(open_bank().load(slug), frozen=True).findings == ()
