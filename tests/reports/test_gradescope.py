"""Points by property; what the judge could not judge is no zero."""

from __future__ import annotations

import json
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.reports.book import book
from judge.reports.gradescope import Worth, render
from judge.reports.schema import CasesInfo, GradedInfo
from judge.verdicts import Verdict
from tests.reports.graded import CONTROL, graded, longest, many
from tests.reports.sample import counterexample, growth

law = settings(max_examples=80, deadline=None)

VISIBILITY = {"enum": ["hidden", "after_due_date", "after_published", "visible"]}
FORMAT = {"enum": ["text", "html", "simple_format", "md", "ansi"]}
SCHEMA = {
    "type": "object",
    "required": ["output", "output_format", "tests"],
    "additionalProperties": False,
    "properties": {
        "score": {"type": "number"},
        "output": {"type": "string"},
        "output_format": FORMAT,
        "visibility": VISIBILITY,
        "stdout_visibility": VISIBILITY,
        "extra_data": {"type": "object"},
        "tests": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "name": {"type": "string"},
                    "score": {"type": "number"},
                    "max_score": {"type": "number"},
                    "status": {"enum": ["passed", "failed"]},
                    "output": {"type": "string"},
                    "output_format": FORMAT,
                    "visibility": VISIBILITY,
                },
            },
        },
    },
}
"""The rules of the published specification for the keys that we use."""

GOOD = {"good": Worth(examples=3, growth=True)}
BOTH = {**GOOD, "k_means": Worth(examples=2, growth=False, points=4)}


def told_of(
    *results: GradedInfo, worth: dict[str, Worth] = GOOD, student_view: bool = True
) -> Any:
    told = json.loads(render(results, worth, student_view=student_view))
    jsonschema.validate(told, SCHEMA)
    return told


def scores(told: Any) -> dict[str, tuple[float, float]]:
    return {
        test["name"]: (test["score"], test["max_score"])
        for test in told["tests"]
        if "score" in test
    }


def stopped_at(run: int, verdict: Verdict = Verdict.WA, **changes: Any) -> GradedInfo:
    return graded(verdict, "no", cases_run=run, **changes)


@pytest.mark.parametrize(
    ("result", "points"),
    [
        (stopped_at(300, Verdict.AC), (2.5, 5, 2.5)),
        (stopped_at(300, Verdict.CLE), (2.5, 5, 0)),
        (stopped_at(300, Verdict.TLE, growth=growth()), (2.5, 5, 0)),
        (stopped_at(300, Verdict.TLE), (2.5, 0, 0)),
        (stopped_at(300, Verdict.WA, growth=growth()), (2.5, 0, 0)),
        (stopped_at(4), (2.5, 0, 0)),
        (stopped_at(3), (0, 0, 0)),
        (stopped_at(0, Verdict.CE), (0, 0, 0)),
        (stopped_at(0, Verdict.SV), (0, 0, 0)),
    ],
    ids=lambda value: value.verdict if isinstance(value, GradedInfo) else "",
)
def test_each_property_has_its_share_of_the_points(
    result: GradedInfo, points: tuple[float, float, float]
) -> None:
    told = told_of(result)
    assert scores(told) == {
        "good: examples": (points[0], 2.5),
        "good: all cases": (points[1], 5),
        "good: growth": (points[2], 2.5),
    }
    assert told["score"] == sum(points)


def test_where_no_growth_is_measured_all_cases_have_its_points() -> None:
    told = told_of(
        graded(Verdict.AC, slug="k_means"), worth={"k_means": BOTH["k_means"]}
    )
    assert scores(told) == {"k_means: examples": (1, 1), "k_means: all cases": (3, 3)}


def test_a_problem_without_a_submission_is_a_fail_with_no_points() -> None:
    told = told_of(graded(Verdict.AC), worth=BOTH)
    assert told["score"] == 10
    missing = [test for test in told["tests"] if test["name"].startswith("k_means")]
    assert [(test["status"], test["score"]) for test in missing] == [("failed", 0)] * 2
    assert "k_means: no submission, a fail" in told["output"]


def test_a_judge_error_leaves_the_whole_without_a_score() -> None:
    told = told_of(
        graded(Verdict.JE, "worker is gone"),
        graded(Verdict.AC, slug="k_means"),
        worth=BOTH,
    )
    assert "score" not in told
    for test in told["tests"]:
        assert not {"score", "max_score"} & test.keys()
        assert test["name"].startswith("k_means: ")
        assert test["status"] == "passed"
    assert told["output"].startswith("NOT GRADED: the judge could not judge good.\n")
    assert "no mark" in told["output"]
    assert "worker is gone" not in told["output"]
    assert told["extra_data"]["judge_errors"]["good"][0] == "worker is gone"


def test_a_result_that_is_not_of_the_assignment_has_no_points() -> None:
    told = told_of(graded(Verdict.AC), graded(Verdict.JE, slug="other"))
    assert told["score"] == 10
    assert "other: not of this assignment, no points" in told["output"]


@pytest.mark.parametrize(
    ("student_view", "visibility"), [(True, "visible"), (False, "hidden")]
)
def test_the_evidence_is_shown_to_the_student_or_to_the_staff(
    student_view: bool, visibility: str
) -> None:
    told = told_of(
        graded(counterexample=counterexample("77")), student_view=student_view
    )
    *scored, shown = told["tests"]
    assert (shown["name"], shown["visibility"]) == ("good: evidence", visibility)
    assert shown["output"].startswith("double(77)\nreturned 77\n")
    assert "score" not in shown
    for test in scored:
        assert test["visibility"] == "visible"
        assert "77" not in test["output"]
    assert told["stdout_visibility"] == "hidden"


def test_labels_seeds_keys_and_paths_never_appear() -> None:
    found = counterexample("x", origin="case of corner_label")
    hidden = {"seed": 987654321, "key": "secret_key", "id": "secret_id"}
    text = render([graded(counterexample=found, **hidden)], GOOD, student_view=True)
    for word in ("987654321", "secret_key", "secret_id", "corner_label"):
        assert word not in text


@law
@given(many, st.booleans())
def test_whatever_a_submission_says_is_plain_text(
    results: list[GradedInfo], student_view: bool
) -> None:
    told = told_of(*results, worth=BOTH, student_view=student_view)
    for each in (told, *told["tests"]):
        assert each["output_format"] == "text"
        assert CONTROL.search(each["output"].replace("\n", "")) is None


words = st.tuples(st.sampled_from("ab"), st.sampled_from(["AC", "WA", "TLE", "JE"]))


@law
@given(st.lists(words, max_size=8))
def test_the_result_that_counts_is_the_one_in_the_gradebook(
    said: list[tuple[str, str]],
) -> None:
    results = [graded(Verdict[code], slug=slug) for slug, code in said]
    row = book(results).students.get("ann", {})
    told = told_of(*results, worth=dict.fromkeys("ab", GOOD["good"]))
    assert told["extra_data"]["verdicts"] == row
    assert ("score" in told) is ("JE" not in row.values())


@law
@given(many)
def test_the_score_is_the_sum_of_the_tests_and_at_most_what_it_is_worth(
    results: list[GradedInfo],
) -> None:
    judged = [result for result in results if result.verdict != "JE"]
    told = told_of(*judged, worth=BOTH)
    points = scores(told).values()
    assert told["score"] == sum(score for score, _ in points)
    assert sum(most for _, most in points) == 14
    for test in told["tests"]:
        assert test.get("score", 0) in (0, test.get("max_score"), 0.0)


def test_cases_of_the_examples_are_counted_by_the_problem() -> None:
    result = graded()
    result.cases = CasesInfo(3, 300)
    few = {"good": Worth(examples=2, growth=True)}
    assert scores(told_of(result, worth=few))["good: examples"] == (2.5, 2.5)
    assert scores(told_of(result))["good: examples"] == (0, 2.5)


def test_a_million_characters_are_cut() -> None:
    assert len(render([longest()], GOOD, student_view=True)) < 10_000
