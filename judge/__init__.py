"""A judge and practice harness for coding interviews.

The public API, resolved when first used: importing this package costs nothing.

    >>> import judge
    >>> report = judge.run("two_sum", "my.py")
    >>> report.verdict
    <Verdict.AC: 'AC'>
    >>> results = judge.grade("submissions/", jobs=8)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from judge.grading.grader import Grader as Grader
    from judge.grading.grader import grade as grade
    from judge.judging import load_problem as load_problem
    from judge.judging import run as run

__all__ = ["Grader", "__version__", "grade", "load_problem", "run"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name in ("load_problem", "run"):
        from judge import judging

        return getattr(judging, name)
    if name in ("Grader", "grade"):
        from judge.grading import grader

        return getattr(grader, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
