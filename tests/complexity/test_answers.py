"""Answers on large inputs: how long they may be."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest
from labelled import families, reference

from judge.bank import Spec
from judge.complexity.axis import Sweep
from judge.sandbox.levels import Sandbox, open_sandbox
from judge.verdicts import Verdict

FAMILY = next(each for each in families() if each.name == "bit_counts")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with contextlib.closing(open_sandbox("strict", ())) as opened:
        yield opened


def swept(sandbox: Sandbox, source: str) -> Sweep:
    """Return a sweep that is done: lists of n numbers, from the number n."""
    sweep = Sweep(
        sandbox=sandbox,
        problem=FAMILY.problem(),
        spec=Spec({"worst": FAMILY.worst}),
        axis=FAMILY.axes[0],
        source=source,
        reference=reference(FAMILY),
        reference_bound=FAMILY.axes[0].bound,
    )
    sweep.run()
    return sweep


def test_an_answer_may_be_far_longer_than_the_arguments(sandbox: Sandbox) -> None:
    sweep = swept(sandbox, reference(FAMILY))
    assert sweep.failure is None
    assert sweep.answers.most_bytes(FAMILY.axes[0].high) > 1 << 23


def test_an_answer_may_not_be_far_longer_than_a_right_one(sandbox: Sandbox) -> None:
    source = reference(FAMILY).replace(
        "return counts", "return counts if n < 20_000 else counts * 50"
    )
    failure = swept(sandbox, source).failure
    assert failure is not None
    assert failure.verdict is Verdict.OLE
    assert "KB came out of one case: a result of" in failure.reason


def test_printing_much_on_a_large_input_is_no_failure(sandbox: Sandbox) -> None:
    source = reference(FAMILY).replace(
        "return counts", "print('.' * 40 * n)\n    return counts"
    )
    sweep = swept(sandbox, source)
    assert sweep.failure is None
