"""The benchmark's own functions: they answer right, and their labels are true.

They run in this process: these files are ours. Nothing here reads a clock.
"""

from __future__ import annotations

import json
import math
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import numpy as np
import pytest
from labelled import LABELS, Family, Labelled, families, labelled, reference

from judge.complexity.bounds import EXPONENTIAL, exponent
from judge.growth import TIME_BOUNDS
from judge.model import Case
from judge.policy import check
from judge.rules import PolicyRules
from judge.sandbox import loading, preload, tools
from judge.sandbox.calls import prepare
from judge.sandbox.wire import unpack_body
from judge.values.live import LiveReader, LiveWriter, World
from judge.values.trusted import decode

ENOUGH_LINES = 8_000
TOO_MANY_LINES = 200_000
LARGEST = {True: 1 << 24, False: 1 << 14}
"""The largest size that is counted: when it is a value, and when it is a length."""

TOLERANCE = 0.25
STEPS = 3
"""Sizes between the two whose counts are compared: doublings, or one more each."""

FAMILIES = families()
PROGRAMS = labelled()
COUNTED = [program for program in PROGRAMS if program.work == "lines"]


def title(each: Family | Labelled) -> str:
    return each.name if isinstance(each, Family) else each.title


@pytest.fixture(autouse=True, scope="module")
def deep_recursion() -> Iterator[None]:
    """Allow the depth that a worker allows."""
    preload.preload(("numpy",))
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(50_000)
    yield
    sys.setrecursionlimit(before)


def with_large_stack(function: Callable[[], Any]) -> Any:
    """Return what a function returns when it has the stack that a worker has."""
    found: list[Any] = []
    before = threading.stack_size(256 << 20)
    try:
        thread = threading.Thread(target=lambda: found.append(function()))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    return found[0]


class Call:
    """A program that is loaded and has its arguments, as in a worker."""

    def __init__(self, family: Family, source: str, case: Case) -> None:
        self.problem = family.problem()
        module = loading.run(loading.compiled(source))
        self.world = World(loading.node_classes(module), lambda *asked: None)
        control, buffers = unpack_body(prepare(case, self.problem).body)
        reader, params = LiveReader(buffers, self.world), self.problem.signature.params
        wires = zip(params, json.loads(control)["args"], strict=True)
        self.args = [reader.read(param.type, wire) for param, wire in wires]
        entry = self.problem.entry
        self.function = loading.find_function(module, entry, None, len(params))()

    def go(self) -> None:
        self.returned = self.function(*self.args)

    def answer(self) -> Any:
        """Return the answer as plain data, as the trusted side would read it."""
        self.go()
        writer, type_ = LiveWriter(self.world), self.problem.signature.returns
        raw = msgspec.Raw(msgspec.json.encode(writer.write(type_, self.returned)))
        return decode(type_, raw, [memoryview(buffer) for buffer in writer.buffers])


def test_there_are_enough_functions() -> None:
    names = {(program.family.name, program.name) for program in PROGRAMS}
    assert len(FAMILIES) >= 26 and len(names) >= 120


def test_every_bound_occurs_as_a_label_and_every_label_is_known() -> None:
    labels = {program.label for program in PROGRAMS}
    assert set(TIME_BOUNDS) <= labels <= set(LABELS)


def test_about_half_are_within_their_bound_and_few_are_a_log_above() -> None:
    groups = [program.group for program in PROGRAMS]
    assert 0.4 <= groups.count("within") / len(groups) <= 0.6
    assert 15 <= groups.count("log gap") <= 30


def test_few_are_counted_apart() -> None:
    apart = [program for program in PROGRAMS if program.apart]
    assert len(apart) <= 6
    assert all(program.excess >= 0.5 for program in apart)


def test_what_is_beyond_is_beyond_by_a_root_at_least() -> None:
    assert all(p.excess >= 0.5 for p in PROGRAMS if p.group == "beyond")


@pytest.mark.parametrize("family", FAMILIES, ids=title)
def test_a_reference_grows_as_its_bound(family: Family) -> None:
    source = reference(family)
    found = [p for p in PROGRAMS if p.family == family and p.source == source]
    assert [p.label for p in found] == [axis.bound for axis in family.axes]


@pytest.mark.parametrize("family", FAMILIES, ids=title)
def test_all_programs_of_a_family_give_the_same_answers(family: Family) -> None:
    for axis in family.axes:
        programs = [p for p in PROGRAMS if p.family == family and p.axis == axis]
        for n in family.small:
            case = family.case(axis, n)
            wanted = Call(family, reference(family), case).answer()
            for program in programs:
                got = Call(family, program.source, case).answer()
                assert same(got, wanted), (program.title, n)


def same(got: Any, wanted: Any) -> bool:
    if isinstance(wanted, (float, np.ndarray)):
        return bool(np.allclose(got, wanted))
    return bool(got == wanted)


@pytest.mark.parametrize("program", PROGRAMS, ids=title)
def test_the_policy_lets_a_program_run(program: Labelled) -> None:
    imports = ("numpy",) if program.family.numpy else ()
    assert not check(program.source, PolicyRules(imports=imports))


@pytest.mark.parametrize("program", COUNTED, ids=title)
def test_lines_of_work_at_python_level_grow_as_labelled(program: Labelled) -> None:
    caches = "@lru_cache" in program.source or "@cache" in program.source
    if caches and sys.version_info[:2] in ((3, 12), (3, 13)):
        pytest.skip("functools.cache recurses in C, which these limit to few levels")
    low, high, grown = growth_of_lines(program)
    least, most = growths(program.label, low, high)
    assert least <= grown <= most


def growth_of_lines(program: Labelled) -> tuple[int, int, float]:
    """Return two sizes, and the exponent of the lines run between them."""
    counts = line_counts(program)
    sizes = sorted(counts)
    low, high = sizes[max(0, len(sizes) - 1 - STEPS)], sizes[-1]
    grown = math.log(counts[high] / max(1, counts[low])) / math.log(high / low)
    return low, high, grown


def growths(label: str, low: int, high: int) -> tuple[float, float]:
    """Return the least and the greatest exponent that confirm a label.

    They leave no doubt of half a power, nor whether there is a log factor.
    """
    if label.endswith("^n"):  # some base above 1 is enough
        return 0.3 * exponent(EXPONENTIAL, low, high), math.inf
    wanted = 4.0 if label == "n^4" else exponent(label, low, high)
    plain = label.removesuffix("log n").strip() or "1"
    log = wanted - exponent(plain, low, high) if plain != label else math.inf
    slack = min(TOLERANCE, 0.6 * log)
    return wanted - slack, wanted + slack


def line_counts(program: Labelled) -> dict[int, int]:
    """Return the lines run in a call, by size, until there are enough."""
    one_more = EXPONENTIAL in (program.axis.bound, program.label)
    largest = LARGEST[program.axis.high > LARGEST[True]]
    counts: dict[int, int] = {}
    n = program.axis.low
    while n <= program.axis.high:
        case = program.family.case(program.axis, n)
        call = Call(program.family, program.source, case)
        found = with_large_stack(lambda call=call: tools.lines(call))
        counts[n] = sum(count for _, count in found["lines"])
        enough = counts[n] > ENOUGH_LINES and len(counts) > STEPS
        if enough or counts[n] > TOO_MANY_LINES or n >= largest:
            break
        n = n + 1 if one_more else 2 * n
    return counts
