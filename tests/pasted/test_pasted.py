"""Solutions as people paste them are accepted as they are."""

import sys
from pathlib import Path

import pytest

from judge.judging import Options, judge, load_problem
from judge.model import Submission
from judge.verdicts import Verdict

FILES = sorted(Path(__file__).parent.glob("*/*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_pasted_solution_is_accepted(path: Path) -> None:
    if path.stem.startswith("cached") and sys.version_info[:2] in ((3, 12), (3, 13)):
        pytest.skip("functools.cache recurses in C, which these limit to few levels")
    problem = load_problem(path.parent.name)
    submission = Submission(source=path.read_bytes(), path=path)
    report = judge(problem, submission, Options(growth=False))
    assert report.verdict is Verdict.AC, report.reason
    assert report.cases_run == report.cases_of >= 300


def test_every_classic_has_pasted_solutions() -> None:
    slugs = {path.parent.name for path in FILES}
    assert slugs >= {
        "two_sum",
        "reverse_linked_list",
        "linked_list_cycle",
        "course_schedule",
        "lowest_common_ancestor",
        "hash_map",
    }
