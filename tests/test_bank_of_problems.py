"""Every problem of the bank is as good as it claims, under many seeds."""

import pytest

from judge.authoring.check import check
from judge.bank import open_bank

pytestmark = pytest.mark.bank


@pytest.mark.parametrize("slug", open_bank().slugs())
def test_references_pass_and_wrong_solutions_fail(slug: str) -> None:
    assert check(open_bank().load(slug)) == []
