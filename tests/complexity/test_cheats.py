"""A submission cannot lie about its growth: each way that was thought of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.complexity.run import measure
from judge.complexity.verdict import verdict
from judge.judging import Options, judge, load_problem, open_for
from judge.model import Submission
from judge.sandbox.levels import Sandbox
from judge.verdicts import Verdict

BRUTE = """
def search(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]
"""

SLEEPER = "sleeps all the time"

CHEATS = {
    "remembers answers from call to call": """
memo = {}
def two_sum(nums, target):
    key = (tuple(nums), target)
    if key not in memo:
        memo[key] = search(nums, target)
    return memo[key]
""",
    "remembers answers on a module that stays": """
import math
def two_sum(nums, target):
    memo = math.__dict__.setdefault("memo", {})
    key = (tuple(nums), target)
    if key not in memo:
        memo[key] = search(nums, target)
    return memo[key]
""",
    "sleeps on small sizes": """
import time
def two_sum(nums, target):
    if len(nums) < 1500:
        time.sleep(0.08)
    return search(nums, target)
""",
    "spins on small sizes": """
def two_sum(nums, target):
    if len(nums) > 20:
        for _ in range(max(0, 900_000 - len(nums) ** 2 // 2)):
            pass
    return search(nums, target)
""",
    "works when its result is looked at": """
class Lazy(list):
    def __init__(self, nums, target):
        super().__init__([0, 0])
        self.task = nums, target
    def __iter__(self):
        return iter(search(*self.task))
    def __len__(self):
        return 2
    def __getitem__(self, index):
        return search(*self.task)[index]
def two_sum(nums, target):
    return Lazy(list(nums), target)
""",
    "hands out numbers that work when they are read": """
class Late(int):
    def __index__(self):
        return search(*self.task)[self.which]
    __int__ = __trunc__ = __index__
    def __repr__(self):
        return repr(int(self))
    __str__ = __format__ = __repr__
def two_sum(nums, target):
    out = []
    for which in (0, 1):
        out.append(Late(search(nums, target)[which]))
        out[-1].task, out[-1].which = (list(nums), target), which
    return out
""",
    "stops the clocks": """
import time
for name in ("time", "process_time", "perf_counter", "monotonic", "thread_time"):
    setattr(time, name, lambda: 0.0)
    setattr(time, name + "_ns", lambda: 0)
def two_sum(nums, target):
    return search(nums, target)
""",
    "works when its locals go": """
class Late:
    def __init__(self, task, out):
        self.task, self.out = task, out
    def __del__(self):
        self.out[:] = search(*self.task)
def two_sum(nums, target):
    out = []
    late = Late((nums, target), out)
    return out
""",
    SLEEPER: """
import time
def two_sum(nums, target):
    time.sleep(len(nums) ** 2 / 1e7)
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
""",
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with open_for(load_problem("two_sum")) as opened:
        yield opened


def measured(source: str, sandbox: Sandbox) -> Verdict:
    """Return what growth alone says: the policy would refuse some of these."""
    growth = measure(load_problem("two_sum"), sandbox, BRUTE + source)
    return verdict(growth)[0]


@pytest.mark.parametrize("name", CHEATS)
def test_a_slow_submission_is_not_accepted_although_it(
    name: str, sandbox: Sandbox
) -> None:
    assert measured(CHEATS[name], sandbox) in (Verdict.CLE, Verdict.TLE)


def test_a_call_that_waits_ends_the_measuring(sandbox: Sandbox) -> None:
    growth = measure(load_problem("two_sum"), sandbox, BRUTE + CHEATS[SLEEPER])
    (axis,) = growth.time
    assert axis.idle_s is not None and axis.idle_s > 0.2
    assert axis.points == ()


def test_threads_are_not_to_be_had(sandbox: Sandbox) -> None:
    source = """
import threading
def two_sum(nums, target):
    box = []
    worker = threading.Thread(target=lambda: box.append(search(nums, target)))
    worker.start()
    worker.join()
    return box[0]
"""
    report = judge(
        load_problem("two_sum"),
        Submission(source=(BRUTE + source).encode()),
        Options(cases=20),
        sandbox,
    )
    assert report.verdict in (Verdict.SV, Verdict.RTE)


def test_a_problem_that_allows_threads_bills_all_of_them() -> None:
    import dataclasses

    from judge.sandbox.calls import prepare
    from judge.sandbox.session import Session

    problem = load_problem("two_sum")
    rules = dataclasses.replace(problem.policy, threads=True)
    problem = dataclasses.replace(problem, policy=rules)
    source = """
import threading
def spin():
    for _ in range(400_000):
        pass
def two_sum(nums, target):
    threads = [threading.Thread(target=spin) for _ in range(4)]
    for each in threads: each.start()
    for each in threads: each.join()
    return [0, 1]
"""
    alone = source.replace("range(4)", "range(1)")
    prepared = prepare(problem.examples[0].case, problem)
    spent = []
    with open_for(problem) as sandbox:
        for each in (alone, source):
            with Session(sandbox, problem, each, examine=False) as session:
                assert session.load().status == "ready"
                outcome = session.run(prepared)
                assert outcome.kind == "value", outcome.message
                spent.append(outcome.cpu_s)
    assert spent[1] > 2 * spent[0]


def test_growth_looks_the_same_however_often_it_is_measured(sandbox: Sandbox) -> None:
    honest = """
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
"""
    for _ in range(3):
        assert measured(honest, sandbox) is Verdict.AC


LARGE = {
    "answers wrongly": ("return [0, 1]", Verdict.WA),
    "answers with nothing": ("return None", Verdict.WA),
    "raises": ("raise ValueError('too large')", Verdict.RTE),
    "claims to recurse too deep": ("raise RecursionError", Verdict.RTE),
    "claims to lack memory": ("raise MemoryError", Verdict.MLE),
    "answers rightly only now and then": (
        "return [0, 1] if id(object()) % 64 else search(nums, target)",
        Verdict.WA,
    ),
}


@pytest.mark.parametrize("name", LARGE)
def test_large_inputs_are_judged_too_so_it_is_of_no_use_if_it(
    name: str, sandbox: Sandbox
) -> None:
    line, wanted = LARGE[name]
    source = f"""
def two_sum(nums, target):
    if len(nums) > 60:
        {line}
    return search(nums, target)
"""
    growth = measure(load_problem("two_sum"), sandbox, BRUTE + source)
    code, reason = verdict(growth)
    assert code is wanted, growth
    assert "on a large input (n = " in reason


def test_recursion_deeper_than_is_promised_is_inconclusive_and_passes() -> None:
    source = """
def reverse_linked_list(head):
    depth, node = 0, head
    while node is not None:
        depth, node = depth + 1, node.next
    if depth > 20_000:
        raise RecursionError
    done = None
    while head is not None:
        head.next, done, head = done, head, head.next
    return done
"""
    problem = load_problem("reverse_linked_list")
    with open_for(problem) as opened:
        code, _ = verdict(measure(problem, opened, source))
    assert code is Verdict.AC
