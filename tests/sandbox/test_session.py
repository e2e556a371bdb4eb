"""A session: workers come and go, and each case pays for itself alone."""

from __future__ import annotations

import dataclasses

import pytest

from judge.errors import PackageError
from judge.model import Case
from judge.sandbox.calls import prepare
from judge.sandbox.levels import Sandbox
from judge.spec import Wrong
from judge.values.plain import Graph, LinkedList, NodeRef, Proxy, Tree
from tests.sandbox.problems import call, outcomes, problem, session

INT = problem()
LISTS = problem("def f(x: list[list[int]]) -> int: ...")

ENDS = {
    "by itself": ("import os\ndef f(x):\n    os._exit(3)", "died", "with code 3"),
    "by a signal": (
        "import faulthandler\ndef f(x):\n    faulthandler._sigsegv()",
        "died",
        "ended by SIGSEGV",
    ),
    "out of time": ("def f(x):\n    while True: pass", "cpu", ""),
    "out of output": ("def f(x):\n    while True: print('x' * 999)", "output", ""),
    "by an exception": ("def f(x):\n    return 1 // 0", "raised", "ZeroDivision"),
    "by leaving": ("import sys\ndef f(x):\n    sys.exit(0)", "raised", "SystemExit"),
    "with a wrong type": ("def f(x):\n    return 'a'", "mismatch", "expected int"),
}


@pytest.mark.parametrize("how", ENDS)
def test_a_worker_that_ended_is_replaced_for_the_next_call(
    sandbox: Sandbox, how: str
) -> None:
    source, kind, words = ENDS[how]
    source = source.replace("def f(x):", "def f(x):\n    if x == 2: return 22")
    bad, good = outcomes(sandbox, INT, source, (1,), (2,))
    assert (bad.kind, bad.value) == (kind, None)
    assert words in bad.message
    assert (good.kind, good.value) == ("value", 22)


def test_what_one_call_leaves_behind_the_next_one_finds(sandbox: Sandbox) -> None:
    """One process serves many calls; a fresh one starts from the source again."""
    source = "calls = []\ndef f(x):\n    calls.append(x)\n    return len(calls)\n"
    with session(sandbox, INT, source) as running:
        assert [call(running, 0).value for _ in range(3)] == [1, 2, 3]
        running.renew()
        assert call(running, 0).value == 1


SPOILERS = (
    "import builtins\nbuiltins.len = lambda x: 99\n",
    "import math\nmath.sqrt = None\n",
    "import random\nrandom.seed(1)\nrandom.random = lambda: 7\n",
    "import sys\nsys.setrecursionlimit(60)\nsys.modules['math'] = None\n",
    "import json\njson.dumps = json.loads = None\n",
    "import heapq\nheapq.heappush = print\n",
)
HONEST = """
import heapq, json, math, random
def deep(n):
    return n if n == 0 else deep(n - 1)
def f(x):
    heap = []
    heapq.heappush(heap, x)
    json.loads(json.dumps(heap))
    deep(2000)
    return len(heap) + int(math.sqrt(4)) + (random.random() == 7)
"""


@pytest.mark.parametrize("spoiler", SPOILERS)
def test_nothing_leaks_from_one_submission_to_the_next(
    sandbox: Sandbox, spoiler: str
) -> None:
    with session(sandbox, INT, spoiler + "def f(x): return x\n") as first:
        call(first, 1)
        (honest,) = outcomes(sandbox, INT, HONEST, (5,))
    assert (honest.kind, honest.value) == ("value", 3), honest.message


def test_what_a_case_prints_belongs_to_that_case(sandbox: Sandbox) -> None:
    source = (
        "import sys\nprint('loading')\n"
        "def f(x):\n"
        "    print('case', x)\n"
        "    print('error', file=sys.stderr)\n"
        "    return x // (x != 2) if x < 3 else 'no number'\n"
    )
    found = outcomes(sandbox, INT, source, (1,), (2,), (3,), (1,))
    assert [outcome.kind for outcome in found] == [
        "value",
        "raised",
        "mismatch",
        "value",
    ]
    for outcome, x in zip(found, (1, 2, 3, 1), strict=True):
        assert sorted(outcome.stdout.splitlines()) == [f"case {x}", "error"]


def test_output_that_is_not_text_is_shown_as_far_as_it_is(sandbox: Sandbox) -> None:
    source = "import os\ndef f(x):\n    os.write(1, b'a\\xff\\n')\n    return x\n"
    (found,) = outcomes(sandbox, INT, source, (1,))
    assert found.stdout == "a\ufffd\n"


def test_sleeping_for_ever_ends_by_the_wall_clock(sandbox: Sandbox) -> None:

    short = dataclasses.replace(INT.limits, cpu_s=0.1)
    asked = dataclasses.replace(INT, limits=short)
    source = "import time\ndef f(x):\n    time.sleep(60)\n"
    (found,) = outcomes(sandbox, asked, source, (1,))
    assert found.kind == "wall"
    assert found.cpu_s < 0.1 < asked.limits.wall_s <= found.wall_s < 10


def line(x: float, *, at: float) -> float:
    if x > 100:
        raise Wrong(f"asked for f({x})")
    return x - at


ROOT = problem("def f(g: Callable[[float], float]) -> float: ...")


def test_a_callable_argument_is_answered_and_counted(sandbox: Sandbox) -> None:
    source = "def f(g):\n    return g(1) + g(2.5) + g(x := 3)\n"
    proxy = Proxy(line, {"at": 1.0})
    for _ in range(2):
        (found,) = outcomes(sandbox, ROOT, source, (proxy,))
        assert (found.kind, found.value) == ("value", 3.5)
        assert proxy.calls == [(1.0,), (2.5,), (3.0,)]


def test_what_a_callable_raises_comes_out_on_our_side(sandbox: Sandbox) -> None:
    with (
        session(sandbox, ROOT, "def f(g): return g(101)\n") as running,
        pytest.raises(Wrong, match="asked for f"),
    ):
        call(running, Proxy(line, {"at": 0.0}))


@pytest.mark.parametrize(
    ("use", "kind", "words"),
    [
        ("g()", "raised", "takes 1 arguments, got 0"),
        ("g('a')", "mismatch", "argument 1: expected float, got 'a'"),
        ("g(True)", "mismatch", "argument 1: expected float, got True"),
    ],
)
def test_a_callable_that_is_misused_is_the_fault_of_the_submission(
    sandbox: Sandbox, use: str, kind: str, words: str
) -> None:
    source = f"def f(g):\n    return {use}\n"
    (found,) = outcomes(sandbox, ROOT, source, (Proxy(line, {"at": 0.0}),))
    assert found.kind == kind
    assert words in found.message


def test_an_exception_is_told_with_its_frames(sandbox: Sandbox) -> None:
    source = "def g(x):\n    raise KeyError(x)\n\ndef f(x):\n    return g(x)\n"
    (found,) = outcomes(sandbox, INT, source, (5,))
    assert found.message == "KeyError: 5"
    assert [(frame.line, frame.function) for frame in found.frames] == [
        (5, "f"),
        (2, "g"),
    ]


def test_an_exception_with_half_a_character_is_told_as_one(sandbox: Sandbox) -> None:
    source = "def f(x):\n    raise ValueError('\\ud800')\n"
    (found,) = outcomes(sandbox, INT, source, (5,))
    assert (found.kind, found.message[:10]) == ("raised", "ValueError")


NODES = problem("def f(x: Any, y: ListNode | TreeNode | GraphNode | None) -> int: ...")


def test_a_case_that_does_not_fit_is_the_fault_of_the_problem() -> None:
    for args in ((1, 5), (1, "a"), (1, [1]), (1, LinkedList), (1,), (object(), None)):
        with pytest.raises(PackageError, match="a case does not fit the signature"):
            prepare(Case(args), NODES)


@pytest.mark.parametrize(
    "value",
    [
        LinkedList(()),
        LinkedList((1,), 1),
        Tree((1, None, None, 2)),
        Graph((1, 2), ((2,), ())),
        Graph((1, 2), ((),)),
        NodeRef(0),
    ],
    ids=repr,
)
def test_nodes_that_cannot_be_built_are_the_fault_of_the_problem(value: object) -> None:
    with pytest.raises(PackageError, match="a case does not fit the signature"):
        prepare(Case((1, value)), NODES)


FORGED = """
import sys
tools = sys.modules["judge.sandbox.tools"]
tools.TOOLS = dict.fromkeys(tools.TOOLS, lambda run: {found})
def f(x): return x
"""


def test_a_tool_measures_one_call(sandbox: Sandbox) -> None:
    source = "def f(x):\n    return len([0] * x)\n"
    prepared = prepare(Case((100_000,)), INT)
    with session(sandbox, INT, source) as running:
        space = running.measured(prepared, "space", 1.0)
        assert 800_000 <= space["peak"] < 900_000
        assert running.measured(prepared, "depth", 1.0) == {"depth": 1}
        assert running.measured(prepared, "lines", 1.0) == {"lines": [[2, 1]]}


@pytest.mark.parametrize("tool", ["space", "depth", "lines"])
@pytest.mark.parametrize(
    "found",
    ["{}", "{tool: 'a'}", "{'lines': [['a', 1]], 'peak': None, 'depth': -1}"],
)
def test_what_a_tool_finds_is_numbers_or_nothing(
    sandbox: Sandbox, tool: str, found: str
) -> None:
    source = FORGED.format(found=found.replace("tool", repr(tool)))
    with session(sandbox, INT, source) as running:
        assert running.measured(prepare(Case((1,)), INT), tool, 1.0) is None


def test_a_timed_call_counts_what_it_asks_from_none_again(sandbox: Sandbox) -> None:
    asked = prepare(Case((Proxy(line, {"at": 1.0}),)), ROOT)
    with session(sandbox, ROOT, "def f(g): return g(2.0) + g(3.0)\n") as running:
        assert running.load().status == "ready"
        for _ in range(3):
            assert running.timed(asked, 1.0, 1000).kind == "value"
            assert len(asked.proxies[0][0].calls) == 2


def test_what_timed_operations_return_may_be_large(sandbox: Sandbox) -> None:
    from judge.values.plain import Op, Script

    limits = dataclasses.replace(INT.limits, output_kb=1 << 14)
    asked = problem("class F:\n    def many(self) -> list[int]: ...\n", limits=limits)
    source = "class F:\n    def many(self): return list(range(30_000))\n"
    call = prepare(Case((Script((), (Op("many", ()),) * 3),)), asked)
    with session(sandbox, asked, source) as running:
        assert running.load().status == "ready"
        found = running.timed(call, 2.0, 1 << 24)
    assert found.kind == "value"
    assert found.answer is not None
    assert found.answer.outcome().value == (list(range(30_000)),) * 3
