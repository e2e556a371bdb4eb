"""Files of JSON lines, and the code in completions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.grading.discover import Found, discover
from judge.grading.fences import unwrapped
from judge.judging import load_problem

SLUGS = ("two_sum", "sql_second_highest")
CODE = "def two_sum(nums, target):\n    return [0, 1]\n"


def written(tmp_path: Path, *lines: Any) -> Found:
    path = tmp_path / "samples.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return discover([path], SLUGS)


def line(**fields: Any) -> str:
    return json.dumps(fields)


def test_a_line_names_its_problem_and_may_have_an_id(tmp_path: Path) -> None:
    found = written(
        tmp_path,
        line(task_id="two_sum", completion=CODE),
        line(task_id="bank/two_sum", completion=CODE, id="a-2", other=[1]),
        "",
        line(problem="two_sum", source=CODE, id=7, student="ann"),
    )
    assert [each.id for each in found.entries] == ["samples.jsonl:1", "a-2", "7"]
    assert {each.slug for each in found.entries} == {"two_sum"}
    assert found.entries[2].student == "ann"
    problem = load_problem("two_sum")
    assert {each.read(problem).source for each in found.entries} == {CODE.encode()}


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ("{", "one JSON object a line"),
        ("[1, 2]", "one JSON object a line"),
        ('{"task_id": 5, "completion": "x"}', "one JSON object a line"),
        ('{"task_id": "two_sum"}', "neither `completion` nor `source`"),
        ('{"task_id": "three", "source": "x"}', "`three` is no known problem"),
        ('{"source": "x"}', "`` is no known problem"),
        ('{"task_id": "\\u001b[2J", "source": "x"}', "`\\x1b[2J` is no known"),
    ],
)
def test_a_line_that_is_no_sample_is_told_and_stops_nothing(
    tmp_path: Path, bad: str, words: str
) -> None:
    good = line(task_id="two_sum", completion=CODE)
    found = written(tmp_path, good, bad, good)
    assert [each.id for each in found.entries] == ["samples.jsonl:1", "samples.jsonl:3"]
    (told,) = found.left_out
    assert "samples.jsonl:2: " in told and words in told


def test_a_line_that_never_ends_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "samples.jsonl"
    good = line(task_id="two_sum", completion=CODE).encode()
    with path.open("wb") as file:
        file.write(good + b"\n")
        file.write(b"[" * (40 << 20))
        file.write(b"\n" + good)
    found = discover([path], SLUGS)
    assert [each.id for each in found.entries] == ["samples.jsonl:1", "samples.jsonl:3"]
    assert "has more than" in found.left_out[0]
    assert found.entries[1].read(load_problem("two_sum")).source == CODE.encode()


def test_a_file_that_changes_meanwhile_fails_its_samples_only(tmp_path: Path) -> None:
    good = line(task_id="two_sum", completion=CODE)
    one, other = written(tmp_path, good, good).entries
    one.path.write_text("x" * len(good) + f"\n{good}\n", encoding="utf-8")
    problem = load_problem("two_sum")
    assert "no sample any more" in one.read(problem).fault
    assert other.read(problem).source == CODE.encode()
    one.path.unlink()
    assert "cannot be read" in other.read(problem).fault


FENCED = f"Sure! Here it is:\n\n```python\n{CODE}```\n\nIt is O(n)."


@pytest.mark.parametrize(
    ("completion", "expected"),
    [
        (CODE, CODE),
        (FENCED, CODE),
        (f"```\n{CODE}```", CODE),
        (f"~~~py\n{CODE}~~~~", CODE),
        (f"````python title=x\n{CODE}````", CODE),
        (f"```python\n{CODE}", CODE),
        (f"```python\nprint(1)\n```\nbetter:\n{FENCED}\n```bash\nls\n```", CODE),
        (f"{FENCED}\n```python\n# how to call it, at length\nprint(1)\n```", CODE),
        ("1. so:\n   ```python\n   def two_sum(a):\n       return a\n   ```\n",
         "def two_sum(a):\n    return a\n"),
        ("```js\nlet x\n```", "```js\nlet x\n```"),
        ("", ""),
    ],
)  # fmt: skip
def test_the_code_of_a_completion(completion: str, expected: str) -> None:
    assert unwrapped(completion, "py", "two_sum") == expected


def test_of_two_answers_the_last_counts() -> None:
    other = CODE.replace("[0, 1]", "[1, 0]")
    both = f"```python\n{other}```\nNo, wait:\n```python\n{CODE}```"
    assert unwrapped(both, "py", "two_sum") == CODE


def test_a_query_is_in_a_block_of_sql() -> None:
    text = "```python\nx\n```\n```sql\nSELECT 1;\n```"
    assert unwrapped(text, "sql", "second_highest") == "SELECT 1;\n"


@given(st.lists(st.sampled_from(["```", "~~~", "\n", " ", "python", "x", "`", "é"])))
def test_any_text_is_unwrapped_to_a_part_of_it(parts: list[str]) -> None:
    text = "".join(parts)
    assert set(unwrapped(text, "py", "f")) <= set(text)
