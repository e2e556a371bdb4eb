"""Requests that come before their turn: no case notices the others."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterable

import pytest

from judge.model import Case, Outcome, Problem
from judge.sandbox.ahead import MOST
from judge.sandbox.calls import prepare
from judge.sandbox.levels import Sandbox
from judge.sandbox.session import Session
from tests.sandbox.problems import call, problem, session

INT = problem()
MANY = 3 * MOST


def announced(
    sandbox: Sandbox,
    source: str,
    args: Iterable[object] = range(MANY),
    *,
    asked: Problem = INT,
    between: Callable[[], None] = lambda: None,
) -> list[Outcome]:
    """Return how announced calls ended, up to the first that gave no value."""
    calls = [prepare(Case((arg,)), asked) for arg in args]
    found = []
    with session(sandbox, asked, source) as running:
        running.announce(calls)
        for each in calls:
            found.append(running.run(each))
            between()
            if found[-1].kind != "value":
                break
    return found


def test_answers_come_in_order_and_from_one_process(any_sandbox: Sandbox) -> None:
    source = "seen = []\ndef f(x):\n    seen.append(x)\n    return x * len(seen)\n"
    found = announced(any_sandbox, source)
    assert [each.value for each in found] == [x * (x + 1) for x in range(MANY)]


ENDS = {
    "by itself": ("__import__('os')._exit(3)", "died"),
    "by a signal": ("__import__('os').abort()", "died"),
    "out of time": ("while True: pass", "cpu"),
    "asleep": ("__import__('time').sleep(99)", "wall"),
    "out of output": ("while True: print('x' * 999)", "output"),
    "by an exception": ("return 1 // 0", "raised"),
    "out of memory": ("return len(bytearray(1 << 30))", "memory"),
    "with a wrong type": ("return 'a'", "mismatch"),
}


@pytest.mark.parametrize("number", [0, 1, MOST - 1, MOST + 5, MANY - 1])
@pytest.mark.parametrize("how", ENDS)
def test_the_case_that_ends_a_worker_is_the_one_that_is_told(
    sandbox: Sandbox, how: str, number: int
) -> None:
    ending, kind = ENDS[how]
    source = f"def f(x):\n    if x == {number}:\n        {ending}\n    return x\n"
    found = announced(sandbox, source)
    assert [each.value for each in found[:-1]] == list(range(number))
    assert (len(found), found[-1].kind) == (number + 1, kind)


def test_what_a_case_prints_belongs_to_it_however_far_ahead_the_worker_is(
    sandbox: Sandbox,
) -> None:
    source = (
        "import sys\nprint('loading')\n"
        "def f(x):\n"
        "    if x % 3:\n"
        "        print('case', x)\n"
        "        print('é' * (x % 7), file=sys.stderr)\n"
        f"    return x // (x != {MANY - 2})\n"
    )
    found = announced(sandbox, source, between=lambda: time.sleep(0.001))
    assert found[-1].kind == "raised"
    for x, outcome in enumerate(found):
        wanted = [f"case {x}", "é" * (x % 7)] if x % 3 else []
        assert sorted(outcome.stdout.splitlines()) == sorted(wanted)


def test_each_case_may_print_as_much_as_is_allowed_and_none_more(
    sandbox: Sandbox,
) -> None:
    limit = INT.limits.output_bytes
    much = f"def f(x):\n    print('x' * {int(0.9 * limit)})\n    return x\n"
    assert {each.kind for each in announced(sandbox, much)} == {"value"}
    more = f"def f(x):\n    print('x' * (30 if x != 7 else {limit}))\n    return x\n"
    found = announced(sandbox, more)
    assert (len(found), found[-1].kind) == (8, "output")


def test_no_case_pays_for_what_the_worker_does_ahead(sandbox: Sandbox) -> None:
    """All in flight together use many times what one may, while we are busy."""
    limits = dataclasses.replace(INT.limits, cpu_s=0.2)
    asked = dataclasses.replace(INT, limits=limits)
    source = (
        "import time\n"
        "def f(x):\n"
        "    end = time.process_time() + 0.05\n"
        "    while time.process_time() < end: pass\n"
        "    return x\n"
    )
    pauses = iter([1.0])
    found = announced(
        sandbox,
        source,
        range(2 * MOST),
        asked=asked,
        between=lambda: time.sleep(next(pauses, 0)),
    )
    assert {each.kind for each in found} == {"value"}
    assert sum(each.cpu_s for each in found) > 0.05 * (2 * MOST - 1)


def test_requests_larger_than_a_socket_get_through(sandbox: Sandbox) -> None:
    lists = problem("def f(x: list[int]) -> int: ...")
    args = [[1] * (10 if index % 3 else 200_000) for index in range(20)]
    found = announced(sandbox, "def f(x): return sum(x)", args, asked=lists)
    assert [each.value for each in found] == list(map(len, args))


def test_a_call_out_of_turn_starts_from_the_source_again(sandbox: Sandbox) -> None:
    source = "seen = []\ndef f(x):\n    seen.append(x)\n    return len(seen)\n"
    first, *later = [prepare(Case((x,)), INT) for x in range(5)]
    with session(sandbox, INT, source) as running:
        running.announce([first, *later])
        assert running.run(first).value == 1
        assert call(running, 7).value == 1
        assert [running.run(each).value for each in later] == [2, 3, 4, 5]


def test_callables_are_answered_with_more_calls_announced(sandbox: Sandbox) -> None:
    from judge.values.plain import Proxy

    asked = problem("def f(g: Callable[[int], int]) -> int: ...")
    calls = [prepare(Case((Proxy(plus, {"by": by}),)), asked) for by in range(5)]
    with Session(sandbox, asked, "def f(g): return g(g(1))") as running:
        running.announce(calls)
        assert [running.run(each).value for each in calls] == [1, 3, 5, 7, 9]


def plus(x: int, *, by: int) -> int:
    return x + by
