"""A timed call is billed for itself: not for what comes before, nor after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from labelled import families

from judge.bank import Spec
from judge.complexity.inputs import Inputs
from judge.complexity.timing import MOST_BYTES, roomy
from judge.judging import open_for
from judge.model import Problem
from judge.sandbox import channel
from judge.sandbox.calls import Prepared
from judge.sandbox.endings import Timing
from judge.sandbox.levels import Sandbox
from judge.sandbox.session import Session

FAMILIES = {each.name: each for each in families()}
WORDS, PAIRS = FAMILIES["join_words"], FAMILIES["groups"]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with open_for(WORDS.problem()) as opened:
        yield opened


def input_of(family: Any, n: int) -> tuple[Problem, Prepared]:
    problem = family.problem()
    inputs = Inputs(problem, Spec({"worst": family.worst}), family.axes[0])
    return roomy(problem), inputs.at(n)


def timed(
    sandbox: Sandbox, family: Any, n: int, source: str, most_bytes: int = MOST_BYTES
) -> Timing:
    problem, prepared = input_of(family, n)
    with Session(sandbox, problem, source, examine=False) as session:
        assert session.load().status == "ready"
        return session.timed(prepared, 2.0, most_bytes)


def test_an_instant_call_on_a_large_input_costs_next_to_nothing(
    sandbox: Sandbox,
) -> None:
    source = "def groups(n, friends):\n    return 0\n"
    timings = [timed(sandbox, PAIRS, 1 << 16, source) for _ in range(3)]
    building_s = min(timing.hold_s for timing in timings)
    assert min(timing.call_s for timing in timings) < building_s / 50
    assert min(timing.show_s for timing in timings) < building_s / 50


def test_an_answer_that_nobody_asked_for_is_not_sent(sandbox: Sandbox) -> None:
    source = "def join_words(words):\n    return [].missing if not words else words\n"
    asked = timed(sandbox, WORDS, 64, source)
    assert asked.kind == "mismatch"
    unasked = timed(sandbox, WORDS, 64, source, most_bytes=0)
    assert (unasked.kind, unasked.answer) == ("value", None)


def test_an_answer_that_is_too_long_is_not_read(sandbox: Sandbox) -> None:
    source = "def join_words(words):\n    return 'x' * 5000\n"
    assert timed(sandbox, WORDS, 64, source, most_bytes=10_000).kind == "value"
    assert timed(sandbox, WORDS, 64, source, most_bytes=4_000).kind == "output"


def test_only_the_steps_of_a_timed_call_wait_for_the_clock(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled: list[int] = []
    monkeypatch.setattr(channel, "settle", settled.append)
    problem, prepared = input_of(WORDS, 64)
    source = "def join_words(words):\n    return ''\n"
    with Session(sandbox, problem, source, examine=False) as session:
        session.load()
        assert session.run(prepared).kind == "value"
        assert settled == []
        assert session.timed(prepared, 2.0, MOST_BYTES).kind == "value"
    assert len(settled) == 3
