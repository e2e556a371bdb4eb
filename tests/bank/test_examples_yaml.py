"""examples.yaml: notations become plain data of the declared types, or findings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from judge.model import Problem
from judge.values.plain import (
    Graph,
    LinkedList,
    NodeRef,
    Op,
    Proxy,
    Script,
    Seed,
    Tree,
)
from tests.bank.packages import EXAMPLES, PROBLEM, edited, findings, loaded
from tests.values.kinds import alike

WHERE = "problems/pick/examples.yaml"
CLASS = PROBLEM.replace("entry: pick", "entry: Tally").replace("spec\n", "ops\n")
TALLY = """\
class Tally:
    def __init__(self, start: int) -> None: ...
    def add(self, by: int, often: int) -> int: ...
    def drop(self) -> None: ...
"""
MODEL = "class Model: ...\ndef operations(): ...\ndef worst(n, rng, k): ...\n"
MODEL += "def labels(args): ...\n"


def one(folder: Path, type_: str, value: str) -> dict[str, str]:
    """Return the files of a package with one example of one argument."""
    return {
        "starter.py": f"def pick(x: {type_}) -> int: ...\n",
        "examples.yaml": f"# line 1\n- args: [{value}]\n  expected: 1\n",
    }


def argument(folder: Path, type_: str, value: str) -> Any:
    problem = loaded(folder, one(folder, type_, value))
    return problem.examples[0].case.args[0]


NOTATIONS: dict[str, tuple[str, str, Any]] = {
    "int": ("int", "5", 5),
    "an int for a float": ("float", "5", 5.0),
    "nan": ("float", ".inf", float("inf")),
    "text": ("str", "abc", "abc"),
    "text that YAML would take for something else": ("str", '"yes"', "yes"),
    "bool": ("bool", "true", True),
    "bytes": ("bytes", '{hex: "00ff"}', b"\x00\xff"),
    "None": ("int | None", "null", None),
    "an option": ("int | str", "a", "a"),
    "list": ("list[list[int]]", "[[1], []]", [[1], []]),
    "set": ("set[int]", "[1, 1, 2]", {1, 2}),
    "tuple": ("tuple[int, str]", "[1, a]", (1, "a")),
    "tuples in a set": ("set[tuple[int, ...]]", "[[1], [2]]", {(1,), (2,)}),
    "dict": ("dict[str, int]", "{a: 1}", {"a": 1}),
    "Any": ("Any", "{a: [1, null]}", {"a": [1, None]}),
    "linked list": ("ListNode", "[1, 2]", LinkedList((1, 2))),
    "cycle": ("ListNode", "{values: [1, 2], cycle: 1}", LinkedList((1, 2), 1)),
    "no list": ("ListNode | None", "[]", None),
    "no list, as null": ("ListNode | None", "null", None),
    "lists": ("list[ListNode | None]", "[[1], []]", [LinkedList((1,)), None]),
    "tree": ("TreeNode", "[1, null, 2]", Tree((1, None, 2))),
    "no tree": ("TreeNode | None", "[]", None),
    "graph": (
        "GraphNode",
        "{values: [5, 7], neighbors: [[1], [0, 1]]}",
        Graph((5, 7), ((1,), (0, 1))),
    ),
    "no graph": ("GraphNode | None", "[]", None),
    "array": ("Arr", "[[1, 2], [3, 4]]", np.array([[1.0, 2.0], [3.0, 4.0]])),
    "generator": ("Random", "{seed: 7}", Seed(7)),
}


@pytest.mark.parametrize("name", NOTATIONS)
def test_a_notation_is_read_by_its_declared_type(tmp_path: Path, name: str) -> None:
    type_, value, plain = NOTATIONS[name]
    assert alike(argument(tmp_path, type_, value), plain)


def test_a_node_of_an_earlier_argument_has_its_number(tmp_path: Path) -> None:
    files = {
        "starter.py": "def pick(x: ListNode, y: ListNode) -> int: ...\n",
        "examples.yaml": "- {args: [[5, 6], {node: 1}], expected: 1}\n",
    }
    (found,) = loaded(tmp_path, files).examples
    assert found.case.args == (LinkedList((5, 6)), NodeRef(1))


def test_a_callable_is_a_function_of_the_spec_with_its_data(tmp_path: Path) -> None:
    found = argument(tmp_path, "Callable[[int], int]", "{proxy: oracle, at: 3}")
    assert isinstance(found, Proxy)
    assert (found.function.__name__, found.data) == ("oracle", {"at": 3})


MISFITS: dict[str, tuple[str, str, str]] = {
    "text for an int": ("int", "x", "'x' is no int"),
    "a float for an int": ("int", "1.0", "1.0 is no int"),
    "true for an int": ("int", "true", "True is no int"),
    "true for a float": ("float", "true", "True is no float"),
    "1 for a bool": ("bool", "1", "1 is no bool"),
    "null for an int": ("int", "null", "None is no int"),
    "yes for text": ("str", "yes", "True is no str"),
    "text for bytes": ("bytes", "00ff", "'00ff' is no bytes"),
    "an item": ("list[int]", "[1, a]", "'a' is no int"),
    "a list for an int": ("int", "[1]", "[1] is no int"),
    "an int for a list": ("list[int]", "1", "1 is no list[int]"),
    "too few": ("tuple[int, int]", "[1]", "[1] is no list of 2 items"),
    "a list for a dict": ("dict[str, int]", "[1]", "[1] is no dict[str, int]"),
    "neither option": ("int | str", "[1]", "[1] is no int | str"),
    "what an option holds": ("list[int] | None", "[a]", "'a' is no int"),
    "a number for a list of nodes": ("ListNode", "1", "1 is no ListNode"),
    "a tree without a root": ("TreeNode", "[null, 1]", "[None, 1] is no TreeNode"),
    "a mapping for a tree": ("TreeNode", "{values: [1]}", "is no TreeNode"),
    "a list for a graph": ("GraphNode", "[1]", "[1] is no GraphNode"),
    "a number for an array": ("Arr", "1", "1 is no Arr"),
    "a number for a seed": ("Random", "7", "7 is no Random"),
    "no function": (
        "Callable[[int], int]",
        "{proxy: nope}",
        "is no callable: spec.py has no function nope",
    ),
    "a number for a callable": ("Callable[[int], int]", "1", "1 is no Callable[[int]"),
}


@pytest.mark.parametrize("name", MISFITS)
def test_a_value_of_the_wrong_type_has_its_line(tmp_path: Path, name: str) -> None:
    type_, value, words = MISFITS[name]
    (found,) = findings(tmp_path, one(tmp_path, type_, value))
    assert found.startswith(f"{WHERE}:2: ")
    assert words in found
    assert found.endswith("; see docs/problem-format.md")


MISTAKES = {
    "a near miss": ("  why: It", "  wy: It", 3, "unknown key `[0].wy`; did you mean"),
    "no answer": ("  expected: 1\n  why", "  why", 1, "`[0].expected` is missing"),
    "no arguments": ("- args: [[], 0]\n ", "-", 5, "`[1].args` is missing; add it"),
    "too few": ("[[], 0]", "[[]]", 5, "[[]] is no list of 2 arguments"),
    "a wrong answer": ("expected: 1\n  why", "expected: a\n  why", 2, "'a' is no int"),
    "a number": ("- args: [[], 0]\n  expected: 1", "- 5", 5, "[1] is a number; give a"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_an_example_that_is_not_one_is_found(tmp_path: Path, name: str) -> None:
    old, new, line, words = MISTAKES[name]
    text, _ = edited(EXAMPLES, old, new)
    found = findings(tmp_path, {"examples.yaml": text})
    assert any(each.startswith(f"{WHERE}:{line}: {words}") for each in found), found


@pytest.mark.parametrize("text", ["", "[]\n", "a: 1\n"])
def test_there_is_at_least_one_example(tmp_path: Path, text: str) -> None:
    found = findings(tmp_path, {"examples.yaml": text})
    assert found == [f"{WHERE}:1: no list of examples; give at least one"]


def tally(folder: Path, examples: str) -> Problem:
    return loaded(folder, tally_files(examples))


def tally_files(examples: str) -> dict[str, str]:
    return {
        "problem.yaml": CLASS,
        "starter.py": TALLY,
        "spec.py": MODEL,
        "examples.yaml": examples,
    }


def test_an_example_of_a_class_is_a_script_with_its_results(tmp_path: Path) -> None:
    text = "- init: [4]\n  ops: [[add, 1, 2], [drop]]\n  expected: [6, null]\n"
    (found,) = tally(tmp_path, text).examples
    assert found.case.args == (Script((4,), (Op("add", (1, 2)), Op("drop", ()))),)
    assert found.expected == (6, None)


@pytest.mark.parametrize(
    ("example", "words"),
    [
        ("{init: [4], ops: [[ad, 1, 2]], expected: [6]}", "is no operation of Tally"),
        ("{init: [4], ops: [add], expected: [6]}", "'add' is no operation of Tally"),
        ("{init: [4], ops: [[]], expected: [6]}", "[] is no operation of Tally"),
        ("{init: [4], ops: [[add, 1]], expected: [6]}", "[1] is no list of 2 argum"),
        ("{init: [4], ops: 5, expected: []}", "5 is no list of operations"),
        ("{ops: [[drop]], expected: [null]}", "[] is no list of 1 arguments"),
        ("{init: [4], ops: [[drop]], expected: []}", "[] is no list of 1 results"),
        ("{init: [4], ops: [[drop]], expected: [1]}", "1 is no None"),
    ],
)
def test_a_script_that_does_not_fit_its_class_is_found(
    tmp_path: Path, example: str, words: str
) -> None:
    (found,) = findings(tmp_path, tally_files(f"- {example}\n"))
    assert found.startswith(f"{WHERE}:1: ") and words in found


CRASHES = {
    "bytes that are not hex": ("bytes", '{hex: "0x"}'),
    "a seed of text": ("Random", "{seed: x}"),
    "no seed": ("Random", "{seed: null}"),
    "a ragged array": ("Arr", "[[1, 2], [3]]"),
    "an array of text": ("Arr", "[a]"),
    "a number of nodes": ("ListNode", "{values: 5}"),
    "a number of edges": ("GraphNode", "{values: [5], neighbors: 5}"),
    "a list of functions": ("Callable[[int], int]", "{proxy: [a]}"),
    "lists in a set": ("set[list[int]]", "[[1]]"),
}


@pytest.mark.parametrize("name", CRASHES)
def test_a_value_that_makes_no_sense_is_found(tmp_path: Path, name: str) -> None:
    (found,) = findings(tmp_path, one(tmp_path, *CRASHES[name]))
    assert found.startswith(f"{WHERE}:2: ")


IMPOSSIBLE = {
    "a cycle beyond the end": ("ListNode", "{values: [1, 2], cycle: 2}"),
    "a cycle of text": ("ListNode", "{values: [1, 2], cycle: a}"),
    "a near miss of cycle": ("ListNode", "{values: [1, 2], cycel: 1}"),
    "a list in a node": ("ListNode", "[[1]]"),
    "a child of no node": ("TreeNode", "[1, null, null, 2]"),
    "an edge to no node": ("GraphNode", "{values: [5], neighbors: [[1]]}"),
    "a node without edges": ("GraphNode", "{values: [5, 6], neighbors: [[1]]}"),
    "a node that is nowhere": ("ListNode", "{node: 5}"),
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_nodes_that_cannot_be_built_are_found(tmp_path: Path, name: str) -> None:
    (found,) = findings(tmp_path, one(tmp_path, *IMPOSSIBLE[name]))
    assert found.startswith(f"{WHERE}:2: ")


def test_the_keys_of_a_dict_have_the_declared_type(tmp_path: Path) -> None:
    assert argument(tmp_path, "dict[int, str]", "{1: a}") == {1: "a"}
