"""YAML that people write by hand: what is refused, and what it is taken for."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from judge.bank import yaml_lines
from judge.errors import PackageError
from tests.bank.packages import PROBLEM, edited, findings, loaded

WHERE = "problems/pick/problem.yaml"


def read(folder: Path, text: str | bytes) -> yaml_lines.Value:
    path = folder / "a.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return yaml_lines.read(path)


A_NUMBER_TO_YAML_1_2 = re.compile(r"[-+]?[0-9]+[eE][-+]?[0-9]+")
"""PyYAML writes such a text without quotes, for it knows YAML 1.1."""

texts = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"])).filter(
    lambda text: A_NUMBER_TO_YAML_1_2.fullmatch(text) is None
)

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("abc", min_size=1), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(plain)
def test_what_yaml_writes_is_read_back_as_plain_data(
    tmp_path: Path, value: Any
) -> None:
    import yaml

    found = read(tmp_path, yaml.safe_dump(value, allow_unicode=True))
    assert found.plain() == value


@pytest.mark.parametrize("text", ["0E0", "1e-9", "-2E+3"])
def test_a_power_of_ten_is_a_number_without_a_point(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text).plain() == float(text)
    assert read(tmp_path, f"'{text}'").plain() == text


def test_every_value_knows_its_line(tmp_path: Path) -> None:
    found = read(tmp_path, "a:\n  - 1\n  -\n    b: 2\nc: [3,\n  4]\n")
    items = found.data["a"].data
    assert [items[0].line, items[1].line, items[1].data["b"].line] == [2, 4, 4]
    assert [item.line for item in found.data["c"].data] == [5, 6]


def test_words_for_what_a_value_is(tmp_path: Path) -> None:
    found = read(tmp_path, "[a, 1, 1.5, true, null, [], {}]")
    assert [item.kind for item in found.data] == [
        "text",
        "a number",
        "a number",
        "true or false",
        "nothing",
        "a list",
        "a mapping",
    ]


REFUSED: dict[str, tuple[str | bytes, str]] = {
    "an alias": ("a: 1\nb: *x\n", ":2: an alias (`*name`) is not allowed"),
    "a bomb of aliases": (
        "a: &a [1]\n" + "".join(f"b{i}: &b{i} [*a, *a]\n" for i in range(9)),
        ":",
    ),
    "a tag": ("a: 1\nb: !secret 2\n", ":2: the tag !secret is not allowed"),
    "a python object": (
        "a: 1\nb: !!python/name:os.system x\n",
        ":2: ",
    ),
    "a repeated key": ("a: 1\nb: 2\na: 3\n", ":3: `a` is there twice; keep one"),
    "an open bracket": ("a: [1\nb: 2\n", ":2: not YAML: did not find expected"),
    "two documents": ("a: 1\n---\nb: 2\n", ":2: not YAML: but found another document"),
    "a tab": ("a:\n\tb: 1\n", ":2: not YAML: found"),
    "another encoding": ("a: é".encode("latin-1"), ": not UTF-8 text; save it as"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_hides_a_mistake_or_a_trick_is_refused(tmp_path: Path, name: str) -> None:
    text, words = REFUSED[name]
    with pytest.raises(PackageError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'a.yaml'}{words}")


def test_a_file_that_is_not_there_or_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match=r"b\.yaml: No such file .*; add the file"):
        yaml_lines.read(tmp_path / "b.yaml")
    with pytest.raises(PackageError, match="directory"):
        yaml_lines.read(tmp_path)


@pytest.mark.parametrize("text", ["", "# only a comment\n", "- a\n", "a\n"])
def test_a_problem_yaml_that_is_no_mapping_says_so(tmp_path: Path, text: str) -> None:
    found = findings(tmp_path, {"problem.yaml": text})
    assert found[0].startswith(f"{WHERE}:1: the file is ")
    assert found[0].endswith("; give a mapping")
    assert f"{WHERE}:1: `title` is missing; add it" in found


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    text = PROBLEM.replace("minutes: 20", "minutes: 0").replace("cpu_s: 1.5", "cpu: 1")
    assert findings(tmp_path, {"problem.yaml": text}) == [
        f"{WHERE}:5: minutes is 0; give a whole number from 1 on",
        f"{WHERE}:14: unknown key `limits.cpu`; did you mean `cpu_s`?",
    ]


def test_the_example_of_a_tolerance_in_the_documents_is_read(tmp_path: Path) -> None:
    """With a point: YAML 1.1 takes 1e-9 for text, see below."""
    text = PROBLEM.replace("checker: spec", "checker: {tolerance: {absolute: 1.0e-6}}")
    assert loaded(tmp_path, {"problem.yaml": text}).checker.absolute == 1e-6


def test_a_number_without_a_point_is_a_number(tmp_path: Path) -> None:
    text = PROBLEM.replace("checker: spec", "checker: {tolerance: {absolute: 1e-6}}")
    assert loaded(tmp_path, {"problem.yaml": text}).checker.absolute == 1e-6


SILENT = {
    "an endless time": ("{cpu_s: 1.5,", "{cpu_s: .inf,", "limits.cpu_s is inf"),
    "a time that is no number": ("{cpu_s: 1.5,", "{cpu_s: .nan,", "limits.cpu_s is"),
    "no checker in a mapping": ("checker: spec", "checker: {}", "checker"),
    "a standard tag": ("title: Pick", "title: !!str 5", "tag"),
    "a python tag on a list": (
        "tags: [array, two-pointers]",
        "tags: !!python/object/apply:os.system [id]",
        "tag",
    ),
    "an anchor": ("title: Pick", "title: &a Pick", "anchor"),
}


@pytest.mark.parametrize("name", SILENT)
def test_what_makes_no_sense_is_refused(tmp_path: Path, name: str) -> None:
    old, new, words = SILENT[name]
    text, line = edited(PROBLEM, old, new)
    found = findings(tmp_path, {"problem.yaml": text})
    assert [each for each in found if f":{line}: " in each and words in each]


WORDS = {
    "a list for a word": ("difficulty: medium", "difficulty: [easy]", "is a list"),
    "a list for a checker": ("checker: spec", "checker: [exact]", "is a list"),
    "a date for text": ("title: Pick", "title: 2024-01-01", "title is a date"),
    "a list as a key": ("classic: pickOne", "? [a]\n: b", "a list"),
    "a control character": ("title: Pick", "title: \x01", f"{WHERE}:2: "),
}


@pytest.mark.parametrize("name", WORDS)
def test_a_mistake_is_told_in_words_of_the_author(tmp_path: Path, name: str) -> None:
    old, new, words = WORDS[name]
    text, line = edited(PROBLEM, old, new)
    found = findings(tmp_path, {"problem.yaml": text})
    assert any(f"{WHERE}:{line}: " in each and words in each for each in found)
