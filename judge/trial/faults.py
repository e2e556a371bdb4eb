"""A failure inside a problem's own code is the problem's, and says where."""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Iterator

from judge.errors import JudgeError, PackageError
from judge.model import Problem


@contextlib.contextmanager
def spec_fault(
    problem: Problem, passing: tuple[type[Exception], ...] = ()
) -> Iterator[None]:
    """Turn what a spec raises into a PackageError with file and line.

    Exceptions of the judge itself, and those in `passing`, go through.
    """
    through: tuple[type[Exception], ...] = (JudgeError, *passing)
    try:
        yield
    except through:
        raise
    except Exception as error:
        path = problem.root / "spec.py"
        lines = [
            line
            for frame, line in traceback.walk_tb(error.__traceback__)
            if frame.f_code.co_filename == str(path)
        ]
        place = f"{path}:{lines[-1]}" if lines else str(path)
        raise PackageError(
            f"{place}: {type(error).__name__}: {error}; this is a fault of the problem"
        ) from error
