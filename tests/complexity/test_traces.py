"""The decision rule on what was measured: thousands of points, and no clock.

Recorded by `tests/benchmarks/growth/bench.py --traces`: every labelled program
once on a quiet machine, and once with both cores busy.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import recorded
from labelled import labelled
from recorded import Trace

TRACES = Path(__file__).parent / "traces"
LOADS = ("quiet", "loaded")
MOST_MISSED = 0.03
MOST_UNDECIDED = 0.01


def traces(load: str) -> list[Trace]:
    return list(recorded.read(TRACES / f"{load}.jsonl"))


def names(found: list[Trace]) -> list[str]:
    return [f"{each['family']}/{each['name']}@{each['axis']}" for each in found]


@pytest.mark.parametrize("load", LOADS)
def test_every_labelled_program_is_recorded_with_its_label(load: str) -> None:
    recorded_ones = {
        (each["family"], each["name"], each["axis"]): (each["label"], each["bound"])
        for each in traces(load)
    }
    assert recorded_ones == {
        (each.family.name, each.name, each.axis.axis): (each.label, each.axis.bound)
        for each in labelled()
    }


@pytest.mark.parametrize("load", LOADS)
def test_no_correct_program_is_failed(load: str) -> None:
    within = [each for each in traces(load) if each["group"] == "within"]
    failed = [each for each in within if recorded.replay(each)[1] != "AC"]
    assert names(failed) == []


@pytest.mark.parametrize("load", LOADS)
def test_few_that_are_too_slow_pass(load: str) -> None:
    beyond = [each for each in traces(load) if each["group"] == "beyond"]
    missed = [each for each in beyond if recorded.replay(each) == ("within", "AC")]
    assert len(missed) <= MOST_MISSED * len(beyond), names(missed)


@pytest.mark.parametrize("load", LOADS)
def test_few_are_undecided(load: str) -> None:
    scored = [e for e in traces(load) if e["group"] in ("within", "beyond")]
    unsure = [each for each in scored if recorded.replay(each) == ("undecided", "AC")]
    assert len(unsure) <= MOST_UNDECIDED * len(scored), names(unsure)


@pytest.mark.parametrize("load", LOADS)
def test_what_is_replayed_is_what_was_decided(load: str) -> None:
    different = [
        each
        for each in traces(load)
        if recorded.replay(each) != (each["verdict"], each["code"])
    ]
    assert names(different) == []
