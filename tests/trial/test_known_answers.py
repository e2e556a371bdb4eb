"""An answer that was found right before is not looked at again, and no other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.bank import load_spec
from judge.judging import load_problem, open_for
from judge.model import Problem
from judge.sandbox.answers import Answer
from judge.sandbox.calls import Prepared
from judge.sandbox.channel import Exchange
from judge.sandbox.levels import Sandbox
from judge.sandbox.replies import Reply
from judge.sandbox.session import Session
from judge.trial.generate import Drawn
from judge.trial.run import attempt, drawn_cases


@pytest.fixture(scope="module")
def problem() -> Problem:
    return load_problem("two_sum")


@pytest.fixture(scope="module")
def sandbox(problem: Problem) -> Iterator[Sandbox]:
    with open_for(problem) as opened:
        yield opened


@pytest.fixture
def drawn(problem: Problem) -> Iterator[Drawn]:
    """Return a case of which nothing is known; it is shared with other tests."""
    case = next(each for each in drawn_cases(problem, 1, 300) if not each.right)
    yield case
    case.right.clear()


def tried(sandbox: Sandbox, problem: Problem, drawn: Drawn, source: str) -> bool:
    """Return whether a source passes the case."""
    with Session(sandbox, problem, source, examine=False) as session:
        return attempt(problem, load_spec(problem), session, drawn) is None


def solution(problem: Problem, name: str = "hash_map") -> str:
    return (problem.solutions_root / f"{name}.py").read_text(encoding="utf-8")


def test_only_right_answers_are_remembered(
    sandbox: Sandbox, problem: Problem, drawn: Drawn
) -> None:
    assert not tried(sandbox, problem, drawn, "def two_sum(a, b): return [0, 0]")
    assert not tried(sandbox, problem, drawn, "def two_sum(a, b): return 1 // 0")
    assert drawn.right == set()
    assert tried(sandbox, problem, drawn, solution(problem))
    assert len(drawn.right) == 1
    assert not tried(sandbox, problem, drawn, "def two_sum(a, b): return [0, 0]")


def test_a_known_answer_is_not_checked_again(
    sandbox: Sandbox, problem: Problem, drawn: Drawn, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert tried(sandbox, problem, drawn, solution(problem))

    def never(*args: object) -> None:
        raise AssertionError("asked again")

    monkeypatch.setattr("judge.trial.run.decide", never)
    assert tried(sandbox, problem, drawn, solution(problem))
    backwards = solution(problem).replace("return [", "return [-1, ")
    with pytest.raises(AssertionError, match="asked again"):
        tried(sandbox, problem, drawn, backwards)


def test_no_more_than_a_few_answers_are_remembered(
    sandbox: Sandbox, problem: Problem, drawn: Drawn
) -> None:
    """An answer that prints is told apart from one that does not."""
    for size in range(9):
        printing = f"print('{'x' * size}')\n    for "
        source = solution(problem).replace("    for ", f"    {printing}", 1)
        assert tried(sandbox, problem, drawn, source)
    assert 1 < len(drawn.right) <= 4


def test_the_same_bytes_cut_up_in_another_way_are_another_answer() -> None:
    """Long lists of numbers travel as raw buffers, whose lengths are part of it."""
    control = b'{"s":"ok","v":[{"b":0,"t":"i8"},{"b":1,"t":"i8"}]}'
    problem = load_problem("two_sum")
    for size in (2, 1000):
        whole = memoryview(b"12345678" * size)
        cuts = [(whole[:8], whole[8:]), (whole, whole[:0])]
        raws, digests = set(), set()
        for parts in cuts:
            exchange = Exchange("reply", 0.0, 0.0, b"", control, parts)
            answer = Answer(problem, Prepared(b""), Reply(s="ok"), exchange)
            raws.add(answer.raw())
            digests.add(answer.digest())
        assert len(raws) == len(digests) == 2
