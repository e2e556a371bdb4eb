"""Levels: honest code gets the same outcome on each, and pays by the same clock."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
import time

from judge.model import Outcome
from judge.sandbox.channel import Allowance
from judge.sandbox.levels import Sandbox
from judge.sandbox.process import PlainChannel
from judge.sandbox.solo import MARK
from judge.sandbox.wire import HEADER, pack_body
from judge.values.plain import LinkedList, Op, Proxy, Script
from tests.sandbox.problems import call, outcomes, problem, session

ALLOWANCE = Allowance(cpu_s=5, wall_s=20, reply_bytes=1000, output_bytes=1000)
INT = problem()
LISTS = problem("def f(x: list[list[int]]) -> int: ...")
FUNCTION = problem("def f(g: Callable[[float], float]) -> float: ...")
NODES = problem("def f(x: ListNode | None) -> ListNode | None: ...")
COUNTER = problem(
    "class Counter:\n"
    "    def __init__(self, start: int) -> None: ...\n"
    "    def up(self, by: int) -> int: ...\n",
    checker=dataclasses.replace(INT.checker, kind="ops"),
)


SHORT = Script((0,), (Op("up", (1,)),))


def away(x: float, *, at: float) -> float:
    return x - at


ONE_OF_ALL = """
import os, sys, time
seen = []
def g(x): return g(x)
def f(x):
    seen.append(x)
    print("case", x, len(seen), end=" ")
    match x:
        case 1: return 1
        case 2: return "two"
        case 3: return [][0]
        case 4: sys.exit(4)
        case 5: os._exit(5)
        case 6:
            while True: pass
        case 7: print("y" * 100_000, end="")
        case 8: return True
        case 9: return 10 ** 5000
        case 10: return g(x)
        case 11: raise type("Own" + "x" * 99, (Exception,), {})("z" * 5000)
        case 12: return sum(range(10 ** 6))
        case 13: print("a\\tb", end="", file=sys.stderr)
"""
"""Prints no line: see below for what a line does."""

KINDS = (
    *("value", "mismatch", "raised", "raised", "died", "cpu", "output", "mismatch"),
    *("mismatch", "raised", "raised", "value", "mismatch", "value"),
)
ORDER = (*range(1, 14), 1)


def facts(found: Outcome) -> tuple[object, ...]:
    """Return what a level may not change; an output that was cut may be."""
    printed = "" if found.kind in ("output", "cpu") else found.stdout
    note = "" if found.kind == "output" else found.message
    return found.kind, found.value, note, found.frames, printed


def test_every_level_gives_the_same_outcomes(any_sandbox: Sandbox) -> None:
    found = outcomes(any_sandbox, INT, ONE_OF_ALL, *((x,) for x in ORDER))
    assert tuple(each.kind for each in found) == KINDS
    assert [facts(each) for each in found] == [facts(each) for each in reference()]


_reference: list[Outcome] = []


def reference() -> list[Outcome]:
    """Return the outcomes at level `none`, the plainest, as what is right."""
    from judge.sandbox.levels import PlainSandbox

    if not _reference:
        sandbox = PlainSandbox("none", ())
        _reference.extend(outcomes(sandbox, INT, ONE_OF_ALL, *((x,) for x in ORDER)))
    return _reference


def test_nodes_and_callables_cross_on_every_level(any_sandbox: Sandbox) -> None:
    reverse = (
        "def f(x):\n"
        "    done = None\n"
        "    while x: x.next, done, x = done, x, x.next\n"
        "    return done\n"
    )
    (found,) = outcomes(any_sandbox, NODES, reverse, (LinkedList((1, 2, 3)),))
    assert (found.value.values, found.value.nodes) == ((3, 2, 1), (2, 1, 0))
    proxy = Proxy(away, {"at": 1.0})
    (found,) = outcomes(any_sandbox, FUNCTION, "def f(g): return g(4)\n", (proxy,))
    assert (found.value, proxy.calls) == (3.0, [(4.0,)])


def test_a_script_that_ends_early_keeps_the_results_before(
    any_sandbox: Sandbox,
) -> None:
    source = (
        "class Counter:\n"
        "    def __init__(self, start): self.value = start\n"
        "    def up(self, by):\n"
        "        self.value += 6 // (3 - by)\n"
        "        return self.value\n"
    )
    script = Script((4,), tuple(Op("up", (by,)) for by in (1, 2, 3, 1)))
    failed, whole = outcomes(any_sandbox, COUNTER, source, (script,), (SHORT,))
    assert (failed.kind, failed.value) == ("raised", (7, 13))
    assert failed.message.startswith("ZeroDivisionError")
    assert (whole.kind, whole.value) == ("value", (3,))


def test_a_source_that_cannot_be_called_says_the_same_on_every_level(
    any_sandbox: Sandbox,
) -> None:
    told = []
    for source in ("def f(", "x = 1", "def f(a, b): ...", "1 / 0"):
        with session(any_sandbox, INT, source) as running:
            loaded = running.load()
            message = loaded.outcome.message if loaded.outcome else loaded.text
            told.append((loaded.status, loaded.line, message))
    assert told == [
        ("syntax", 1, "'(' was never closed"),
        ("entry", 1, "the source does not define a function `f`; it defines no "
         "function or class"),
        ("entry", 1, "`f` is called with 1 argument, but it takes (a, b)"),
        ("failed", 1, "ZeroDivisionError: division by zero"),
    ]  # fmt: skip


def test_cpu_is_billed_and_sleep_is_not(clocked: Sandbox) -> None:
    source = (
        "import time\n"
        "def f(x):\n"
        "    if x: time.sleep(0.5)\n"
        "    end = time.process_time() + 0.2\n"
        "    while time.process_time() < end: pass\n"
        "    return x\n"
    )
    awake, asleep = outcomes(clocked, INT, source, (0,), (1,))
    for found in (awake, asleep):
        assert found.kind == "value"
        assert 0.19 <= found.cpu_s < 0.3
    assert asleep.wall_s >= 0.7


LATE = """
import time
class Late:
    def __del__(self):
        end = time.process_time() + 0.2
        while time.process_time() < end: pass
def f(x):
    if x: x.append(Late())
    return 1
"""
"""Spins once its reply is sent: then its arguments are let go."""


def test_spinning_after_the_reply_is_billed_to_the_next_call(clocked: Sandbox) -> None:
    first, second, third = outcomes(clocked, LISTS, LATE, ([[1]],), ([],), ([],))
    assert first.cpu_s < 0.1
    assert 0.15 < second.cpu_s < 0.3
    assert third.cpu_s < 0.1


def test_spinning_while_the_driver_thinks_is_billed_too(clocked: Sandbox) -> None:
    with session(clocked, LISTS, LATE) as running:
        call(running, [[1]])
        time.sleep(0.6)
        assert call(running, []).cpu_s > 0.15


def test_all_that_was_used_is_summed_up(clocked: Sandbox) -> None:
    source = "def f(x): return sum(i for i in range(10**5))\n"
    with session(clocked, INT, source) as running:
        found = [call(running, 1) for _ in range(3)]
    totals = running.totals
    assert totals.slowest_s == max(outcome.cpu_s for outcome in found)
    assert totals.cpu_s >= sum(outcome.cpu_s for outcome in found)
    assert totals.wall_s >= sum(outcome.wall_s for outcome in found)


def test_time_and_output_between_questions_belong_to_the_case(clocked: Sandbox) -> None:
    source = (
        "import time\n"
        "def f(g):\n"
        "    for i in range(4):\n"
        "        print('before', i, end=' ', flush=True)\n"
        "        end = time.process_time() + 0.05\n"
        "        while time.process_time() < end: pass\n"
        "        g(i)\n"
        "    return 0\n"
    )
    (found,) = outcomes(clocked, FUNCTION, source, (Proxy(away, {"at": 0.0}),))
    assert found.stdout == "".join(f"before {i} " for i in range(4))
    assert 0.19 <= found.cpu_s < 0.3


def test_the_peak_is_what_the_calls_needed_above_the_loaded_source(
    clocked: Sandbox,
) -> None:
    large = bytearray(200 << 20)  # as a driver is that has numpy and long cases
    source = "kept = [0] * 1_000_000\ndef f(x): return len([x] * 4_000_000)\n"
    with session(clocked, INT, source) as running:
        call(running, 1)
    assert large[0] == 0
    assert 30 << 20 < running.totals.peak_bytes < 38 << 20


TARDY = """
import os, sys, time
request = os.read(0, 1 << 16)
os.write(2, b"first line\\n")
os.write(1, {reply!r})
time.sleep(0.3)
os.write(2, b"second line\\n" + {mark!r} + b" 0.1 4096\\n")
time.sleep(60)
"""
"""Its output comes later than its reply, as it may: they are two pipes."""


def test_output_that_comes_after_the_reply_belongs_to_the_case_all_the_same() -> None:
    body = pack_body(b'{"s": "ok"}')
    code = TARDY.format(reply=HEADER.pack(len(body), 1) + body, mark=MARK)
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdin=pipe, stdout=pipe, stderr=pipe
    )
    channel = PlainChannel(process)
    try:
        found = channel.exchange(pack_body(b"{}"), ALLOWANCE)
    finally:
        process.kill()
        process.wait()
        channel.close()
    assert found.kind == "reply"
    assert found.output == b"first line\nsecond line\n"
    assert channel.peak_bytes == 4096
