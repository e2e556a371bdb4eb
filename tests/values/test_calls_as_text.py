"""A call as text can be pasted, and what is pasted is the call again."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge import types
from judge.values import declared as d
from judge.values.declared import read_signature
from judge.values.pasted import parse_call
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
from judge.values.reader import WireError
from judge.values.text import render, render_call, render_script
from judge.values.trusted import decode
from tests.values.kinds import (
    alike,
    anything,
    finite,
    graphs,
    ints,
    lists_of_nodes,
    texts,
    trees,
)

seeds = st.integers(0, 9).map(Seed)
float_arrays = st.lists(finite, max_size=4).map(np.array)
PARAMETERS: dict[str, st.SearchStrategy[Any]] = {
    "int": ints,
    "float": finite,
    "str": texts,
    "bytes": st.binary(max_size=4),
    "bool": st.booleans(),
    "int | None": st.none() | ints,
    "list[list[int]]": st.lists(st.lists(ints, max_size=3), max_size=3),
    "list[str]": st.lists(texts, max_size=3),
    "set[int]": st.sets(ints, max_size=3),
    "dict[str, list[int]]": st.dictionaries(texts, st.lists(ints, max_size=2)),
    "tuple[int, str]": st.tuples(ints, texts),
    "tuple[int, ...]": st.lists(ints, max_size=3).map(tuple),
    "ListNode | None": st.none() | lists_of_nodes(),
    "TreeNode | None": st.none() | trees(),
    "GraphNode | None": st.none() | graphs(),
    "Arr": float_arrays,
    "Random": seeds,
}


def function(*types_: str) -> d.Callable:
    inside = ", ".join(f"{chr(97 + i)}: {text}" for i, text in enumerate(types_))
    found = read_signature(f"def f({inside}) -> int: ...", "f")
    assert isinstance(found, d.Callable)
    return found


def there_and_back(args: tuple[Any, ...], *types_: str) -> tuple[Any, ...]:
    signature = function(*types_)
    return parse_call(render_call(args, signature), signature)


@st.composite
def calls(draw: Any, among: list[str]) -> tuple[list[str], tuple[Any, ...]]:
    names = draw(st.lists(st.sampled_from(among), max_size=4))
    return names, tuple(draw(PARAMETERS[name]) for name in names)


EVERY = sorted(PARAMETERS)
WITHOUT_NODES = [name for name in EVERY if "Node" not in name]


@settings(max_examples=200, deadline=None)
@given(calls(EVERY))
def test_what_is_pasted_is_the_call_that_was_shown(drawn: Any) -> None:
    names, args = drawn
    assert alike(there_and_back(args, *names), args)


@settings(max_examples=100, deadline=None)
@given(calls(WITHOUT_NODES), lists_of_nodes(), trees(), st.data())
def test_a_node_of_an_earlier_argument_is_that_node_again(
    drawn: Any, head: LinkedList, tree: Tree, data: Any
) -> None:
    names, others = drawn
    count = len(head.values) + sum(entry is not None for entry in tree.entries)
    last = NodeRef(data.draw(st.integers(0, count - 1)))
    args = (head, *others, tree, last)
    found = there_and_back(args, "ListNode", *names, "TreeNode", "ListNode")
    assert alike(found, args)


@settings(max_examples=100, deadline=None)
@given(anything)
def test_plain_data_is_shown_as_the_python_that_builds_it(value: Any) -> None:
    names = {"set": set, "float": float, "inf": float("inf"), "nan": float("nan")}
    assert alike(eval(render(value), {"__builtins__": names}), value)


@given(lists_of_nodes() | trees() | graphs())
@settings(max_examples=60, deadline=None)
def test_shown_nodes_are_built_by_the_names_of_judge_types(plain: Any) -> None:
    assert repr(eval(render(plain), vars(types).copy())) == render(plain)


SHOWN = {
    "plain": ("int, list[int]", (1, [2]), "f(1, [2])"),
    "one in a tuple": ("tuple[int, ...]", ((1,),), "f((1,))"),
    "nan": ("float", (float("nan"),), 'f(float("nan"))'),
    "inf": ("list[float]", ([float("-inf")],), 'f([float("-inf")])'),
    "list": ("ListNode", (LinkedList((1, 2)),), "f(linked_list([1, 2]))"),
    "cycle": ("ListNode", (LinkedList((1,), 0),), "f(linked_list([1], cycle=0))"),
    "tree": ("TreeNode", (Tree((1, None, 2)),), "f(tree([1, None, 2]))"),
    "graph": ("GraphNode", (Graph((1,), ((0,),)),), "f(graph([1], [[0]]))"),
    "array": ("Arr", (np.array([[1.5]]),), "f(np.array([[1.5]]))"),
    "generator": ("Random", (Seed(3),), "f(Random(3))"),
    "callable": ("Callable[[int], int]", (Proxy(len, {"a": 1}),), "f(len(a=1))"),
    "same node": (
        "ListNode, ListNode",
        (LinkedList((1, 2)), NodeRef(0)),
        "a = linked_list([1, 2])\nf(a, a)",
    ),
    "later node": (
        "TreeNode, TreeNode",
        (Tree((1, 2, 3)), NodeRef(2)),
        "a = tree([1, 2, 3])\nf(a, nth(a, 2))",
    ),
}


@pytest.mark.parametrize("name", SHOWN)
def test_a_call_is_shown_as_a_candidate_would_write_it(name: str) -> None:
    parameters, args, text = SHOWN[name]
    signature = read_signature(
        f"def f({', '.join(f'{chr(97 + i)}: {t}' for i, t in split(parameters))}): ...",
        "f",
    )
    assert render_call(args, signature) == text


def split(parameters: str) -> list[tuple[int, str]]:
    """Return the types of `SHOWN`, numbered; only those outside brackets part."""
    depth, parts = 0, [""]
    for letter in parameters:
        depth += {"[": 1, "]": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return list(enumerate(part.strip() for part in parts))


CACHE = """
class LRUCache:
    def __init__(self, size: int) -> None: ...
    def put(self, key: int, value: str) -> None: ...
    def get(self, key: int) -> str | None: ...
"""
script_ops = st.lists(
    st.tuples(ints, texts).map(lambda args: Op("put", args))
    | st.tuples(ints).map(lambda args: Op("get", args)),
    max_size=5,
)


@settings(max_examples=60, deadline=None)
@given(ints, script_ops)
def test_a_script_is_pasted_as_it_was_shown(size: int, ops: list[Op]) -> None:
    signature = read_signature(CACHE, "LRUCache")
    assert isinstance(signature, d.Class)
    script = Script((size,), tuple(ops))
    text = render_call((script,), signature)
    assert parse_call(text, signature) == (script,)
    results = tuple("yes" for _ in ops)
    told = "\n".join(render_script(script, signature, results))
    assert told.count("  # -> 'yes'") == len(ops)
    assert parse_call(told, signature) == (script,)


LOST = {
    "infinity": ("float", float("inf")),
    "nan in a list": ("list[float]", [1.0, float("nan")]),
    "infinity in an array": ("Arr", np.array([float("inf")])),
    "a list of linked lists": ("list[ListNode | None]", [LinkedList((1,)), None]),
    "a list of trees": ("list[TreeNode | None]", [Tree((1,))]),
    "an array in a tuple": ("tuple[Arr, int]", (np.array([1.0]), 2)),
    "the dtype of an array": ("Arr", np.array([1, 2])),
    "an array without dimensions": ("Arr", np.array(2.0)),
    "the shape of an empty array": ("Arr", np.zeros((0, 3))),
}


@pytest.mark.parametrize("name", LOST)
def test_a_call_that_was_shown_can_be_pasted(name: str) -> None:
    text, value = LOST[name]
    assert alike(there_and_back((value,), text), (value,))


def test_lists_may_be_pasted_where_a_mapping_to_arrays_is_declared() -> None:
    signature = function("dict[str, Arr]")
    (found,) = parse_call("f({'a': [[1, 2]], 'b': np.array([3.0])})", signature)
    assert found["a"].shape == (1, 2) and found["b"].shape == (1,)


def test_a_list_may_be_pasted_where_nodes_are_declared() -> None:
    head = function("ListNode | None", "TreeNode | None")
    assert parse_call("f([1, 2], [])", head) == (LinkedList((1, 2)), None)
    assert parse_call("f(None, [1, None, 2])", head) == (None, Tree((1, None, 2)))
    assert parse_call("x = [1]\nf(x, [])", head) == (LinkedList((1,)), None)


UNREADABLE = {
    "f(1": "does not parse",
    "": "expected a call like",
    "f": "expected a call like",
    "x = 1": "expected a call like",
    "f(1); f(2)": "expected assignments and then one call",
    "f(a=1)": "expected a call like",
    "f()": "f takes 1 arguments, got 0",
    "f(1, 2)": "f takes 1 arguments, got 2",
    "f(open('/etc/passwd'))": "is not a plain value",
    "f(__import__('os').system('id'))": "is not a plain value",
    "f([x for x in range(3)])": "is not a plain value",
    "f(1 if True else 2)": "is not a plain value",
    "f(*[1])": "is not a plain value",
    "f(nth(a, 1))": "must be an earlier argument",
    "f(" + "[" * 300: "does not parse",
    "f(\0)": "does not parse",
}


@pytest.mark.parametrize("text", UNREADABLE, ids=repr)
def test_what_is_no_call_is_a_value_error_in_plain_words(text: str) -> None:
    with pytest.raises(ValueError, match=UNREADABLE[text]):
        parse_call(text, function("int"))


def test_a_callable_argument_cannot_be_pasted() -> None:
    with pytest.raises(ValueError):
        parse_call("f(line(at=3.0))", function("Callable[[float], float]"))


def test_a_method_that_is_not_there_is_named() -> None:
    signature = read_signature(CACHE, "LRUCache")
    for text, words in {
        "c = LRUCache(1)\nc.pop(1)": "LRUCache has no method pop",
        "c = LRUCache(1)\nc.get()": "get takes 1 arguments, got 0",
        "c.get(1)": "expected `x = LRUCache",
        "c = LRUCache(1)\nprint(c)": "expected `x = LRUCache",
    }.items():
        with pytest.raises(ValueError, match=words):
            parse_call(text, signature)


CRASHES = {
    "a number of nodes": "f(linked_list(5))",
    "a graph of numbers": "f(graph(5, 6))",
    "no seed": "f(Random(None))",
    "a list as a key": "f({[1]: 2})",
    "a list in a set": "f({1, [2]})",
    "100,000 signs": "f(" + "-" * 100_000 + "1)",
    "20,000 sums": "f(1" + "+1" * 20_000 + ")",
}


@pytest.mark.parametrize("name", CRASHES)
def test_any_text_is_a_call_or_a_value_error(name: str) -> None:
    with pytest.raises(ValueError):
        parse_call(CRASHES[name], function("ListNode | None"))


def test_every_answer_that_can_be_decoded_can_be_shown() -> None:
    for depth in range(100, 1000, 50):
        raw = b"[" * depth + b"]" * depth
        try:
            answer = decode(d.ANY, raw, [])
        except WireError:
            return
        assert len(render(answer)) == 2 * depth


@pytest.mark.parametrize(
    ("name", "variable"),
    [
        ("LRUCache", "lru_cache"),
        ("JWT", "jwt"),
        ("HashMap", "hash_map"),
        ("MinStack2D", "min_stack2_d"),
        ("Ring", "ring"),
    ],
)
def test_an_instance_is_called_as_people_would_call_it(
    name: str, variable: str
) -> None:
    signature = read_signature(f"class {name}:\n    def f(self) -> int: ...\n", name)
    assert render_call((Script((), ()),), signature) == f"{variable} = {name}()"
