"""Draw cases in another process, while this one does something else.

What is drawn goes into the cache of cases, where it is found when it is needed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from judge.bank import load_package
from judge.errors import JudgeError
from judge.model import Problem
from judge.trial.run import DEFAULT_CASES, drawn_cases


@contextlib.contextmanager
def drawing_ahead(problem: Problem, seeds: Sequence[int]) -> Iterator[None]:
    """Have the cases of these seeds drawn meanwhile; at the end, no longer."""
    pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
    folders = problem.root, problem.solutions_root
    for seed in seeds:
        pool.submit(_draw, *folders, seed)
    try:
        yield
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _draw(root: Path, solutions_root: Path, seed: int) -> None:
    """Draw the cases of one seed; a fault of the spec shows when they are used."""
    with contextlib.suppress(JudgeError):
        drawn_cases(load_package(root, solutions_root), seed, DEFAULT_CASES)
