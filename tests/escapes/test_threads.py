"""Where a problem allows threads there are threads, few of them, and nothing else."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

from judge.judging import Options, judge, load_problem
from judge.model import Limits, Problem, Submission
from judge.rules import PolicyRules
from judge.sandbox.levels import Sandbox, StrictSandbox, why_not_strict
from judge.sandbox.session import Session
from judge.verdicts import Verdict

pytestmark = [
    pytest.mark.escapes,
    pytest.mark.skipif(why_not_strict() is not None, reason=why_not_strict() or ""),
]

MOST_THREADS = 256
TRIED = 1000

BY_HAND = f"""
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
entry = ctypes.cast(libc.sleep, ctypes.c_void_p)
made, stacks = 0, []
for number in range({TRIED}):
    stack = ctypes.create_string_buffer(8192)
    stacks.append(stack)
    top = ctypes.c_void_p((ctypes.addressof(stack) + 8192) & ~0xF)
    made += libc.clone(entry, top, {{flags}}, ctypes.c_void_p(1000)) > 0
raise ValueError(made)
"""
THREAD, PROCESS, VFORK = 0x10F00, 17, 0x4100

HONEST = """
import threading

def look(nums, target, start, found):
    for i in range(start, len(nums), 4):
        for j in range(i):
            if nums[i] + nums[j] == target:
                found.append([j, i])

def two_sum(nums, target):
    found = []
    threads = [
        threading.Thread(target=look, args=(nums, target, start, found))
        for start in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found[0]
"""
SPINNING = """
import threading

def spin():
    while True:
        pass

def two_sum(nums, target):
    for _ in range(3):
        threading.Thread(target=spin, daemon=True).start()
    while True:
        pass
"""


def threaded() -> Problem:
    return dataclasses.replace(
        load_problem("two_sum"),
        limits=Limits(cpu_s=0.5),
        policy=PolicyRules(threads=True),
    )


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    opened = StrictSandbox(())
    yield opened
    opened.close()


def made_by_hand(sandbox: Sandbox, flags: int) -> int:
    """Return how many raw clone calls of a worker with threads succeed."""
    source = BY_HAND.format(flags=flags)
    with Session(sandbox, threaded(), source, examine=False) as session:
        outcome = session.load().outcome
    assert outcome is not None
    return int(outcome.message.removeprefix("ValueError: "))


def test_some_threads_can_be_made_but_not_without_end(sandbox: Sandbox) -> None:
    assert 4 <= made_by_hand(sandbox, THREAD) <= MOST_THREADS


@pytest.mark.parametrize("flags", [PROCESS, VFORK, PROCESS | 0x8000])
def test_no_process_can_be_made(sandbox: Sandbox, flags: int) -> None:
    assert made_by_hand(sandbox, flags) == 0


def test_honest_threads_are_accepted(sandbox: Sandbox) -> None:
    submission = Submission(source=HONEST.encode())
    options = Options(cases=20, growth=False)
    assert judge(threaded(), submission, options, sandbox).verdict is Verdict.AC


def test_all_threads_count_on_one_clock(sandbox: Sandbox) -> None:
    submission = Submission(source=SPINNING.encode())
    options = Options(cases=20, growth=False)
    report = judge(threaded(), submission, options, sandbox)
    assert report.verdict is Verdict.TLE
    assert "CPU time" in report.reason
