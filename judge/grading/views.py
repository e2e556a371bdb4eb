"""What a student may see of a result: the verdict and its evidence, no more."""

from __future__ import annotations

from pathlib import PurePath

import msgspec

from judge.reports.schema import GradedInfo, SubmissionRef

_OURS = "this is not held against the submission; ask who runs the grading"


def for_student(result: GradedInfo) -> GradedInfo:
    """Return the result without seed, key, folders, and the insides of our faults."""
    path = result.submission.path
    name = None if path is None else PurePath(path).name
    return msgspec.structs.replace(
        result,
        seed=None,
        key=result.submission.sha256,
        submission=SubmissionRef(name, result.submission.sha256),
        reason=_OURS if result.verdict == "JE" else result.reason,
    )
