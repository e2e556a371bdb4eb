"""Annotations of a starter.py become declared types, or an error with its line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from judge.values import declared as d
from judge.values.declared import AnnotationError, read_signature
from tests.values.kinds import acceptable, spelled

INT, STR, ANY, NONE = d.Scalar("int"), d.Scalar("str"), d.ANY, d.NONE

READ = {
    "int": INT,
    "None": NONE,
    "Any": ANY,
    "list[int]": d.Sequence("list", INT),
    "list": d.Sequence("list", ANY),
    "List[int]": d.Sequence("list", INT),
    "set[str]": d.Sequence("set", STR),
    "Iterable[int]": d.Sequence("Iterable", INT),
    "dict[str, int]": d.Dict(STR, INT),
    "dict": d.Dict(ANY, ANY),
    "tuple[int, str]": d.Tuple((INT, STR)),
    "tuple[int]": d.Tuple((INT,)),
    "tuple[int, ...]": d.Tuple((INT,), variadic=True),
    "tuple": d.Tuple((ANY,), variadic=True),
    "int | None": d.Union((INT, NONE)),
    "int | str | None": d.Union((INT, STR, NONE)),
    "Optional[int]": d.Union((INT, NONE)),
    "Union[int, str]": d.Union((INT, STR)),
    "Union[int]": INT,
    "'list[int]'": d.Sequence("list", INT),
    "'ListNode' | None": d.Union((d.Node("ListNode"), NONE)),
    "TreeNode": d.Node("TreeNode"),
    "GraphNode": d.Node("GraphNode"),
    "Arr": d.Array(),
    "ndarray": d.Array(),
    "Random": d.Random(),
    "Callable[[int, str], None]": d.Function((INT, STR), NONE),
    "Callable[[], int]": d.Function((), INT),
}

REFUSED = (
    "Foo",
    "list[Foo]",
    "list[int, str]",
    "dict[int]",
    "Callable",
    "Callable[..., int]",
    "Callable[int, int]",
    "Optional",
    "typing.List[int]",
    "np.ndarray",
    "tuple[..., int]",
    "int & str",
    "5",
    "deque[int]",
)


@pytest.mark.parametrize("text", READ)
def test_an_annotation_is_read_as_it_is_spelled(text: str) -> None:
    assert spelled(text) == READ[text]


@pytest.mark.parametrize(
    "text",
    [
        *REFUSED,
        pytest.param("tuple[()]"),
        pytest.param("tuple[int, str, ...]"),
    ],
)
def test_an_annotation_that_no_value_can_be_judged_by_is_refused(text: str) -> None:
    source = f"import x\n\ndef f(\n    a: int,\n    b: {text},\n) -> int: ...\n"
    with pytest.raises(AnnotationError, match="is not a known type") as caught:
        read_signature(source, "f")
    assert caught.value.line == 5


def test_a_wrong_type_in_quotes_has_the_line_of_the_file() -> None:
    with pytest.raises(AnnotationError) as caught:
        read_signature("import x\n\ndef f(a: 'list[Foo]') -> int: ...\n", "f")
    assert caught.value.line == 3


@settings(deadline=None)
@given(acceptable)
def test_a_type_is_the_same_after_json_and_after_its_own_text(kind: object) -> None:
    type_ = spelled(kind[0])  # type: ignore[index]
    assert d.from_json(d.to_json(type_)) == type_
    assert spelled(str(type_)) == type_


def test_a_function_has_its_arguments_in_order_and_its_result() -> None:
    found = read_signature("def f(b: int, a: str) -> list[int]: ...", "f")
    assert str(found) == "f(b: int, a: str) -> list[int]"
    assert isinstance(found, d.Callable)
    assert [param.name for param in found.params] == ["b", "a"]


def test_a_function_without_a_result_type_returns_none() -> None:
    found = read_signature("def f(a: int): ...", "f")
    assert isinstance(found, d.Callable)
    assert found.returns == NONE


CLASS = """
class Other:
    def nope(self, x) -> int: ...

class Cache:
    def __init__(self, size: int) -> None: ...
    def put(self, key: int, value: int) -> None: ...
    def _helper(self, x): ...
    def get(self, key: int) -> int: ...
"""


def test_a_class_has_its_constructor_and_its_public_methods_without_self() -> None:
    found = read_signature(CLASS, "Cache")
    assert isinstance(found, d.Class)
    assert [param.name for param in found.init.params] == ["size"]
    assert [method.name for method in found.methods] == ["put", "get"]
    assert found.method("put").params[1] == d.Param("value", INT)
    with pytest.raises(KeyError):
        found.method("_helper")


def test_a_class_without_a_constructor_takes_nothing() -> None:
    found = read_signature("class A:\n    def f(self) -> int: ...", "A")
    assert isinstance(found, d.Class)
    assert found.init == d.Callable("__init__", (), NONE)


def test_a_worker_is_told_the_types_of_a_class_by_method() -> None:
    told = d.signature_to_json(read_signature(CLASS, "Cache"))
    assert told == {
        "params": ["int"],
        "methods": [["put", ["int", "int"], "None"], ["get", ["int"], "int"]],
    }


def test_an_argument_without_a_type_is_refused_with_its_line() -> None:
    with pytest.raises(AnnotationError, match="b has no type") as caught:
        read_signature("def f(\n    a: int,\n    b,\n): ...", "f")
    assert caught.value.line == 3


@pytest.mark.parametrize(
    "parameters",
    [
        "a: int, *, b: int",
        "*a: int",
        "**a: int",
        "a: int, /, b: int",
    ],
)
def test_an_argument_that_is_no_plain_one_is_refused(parameters: str) -> None:
    with pytest.raises(AnnotationError):
        read_signature(f"def f({parameters}) -> int: ...", "f")


def test_a_name_that_is_not_there_is_an_error_and_so_is_a_nested_one() -> None:
    for source in ("", "def g(): ...", "def g():\n    def f(): ..."):
        with pytest.raises(AnnotationError, match="no function or class named f"):
            read_signature(source, "f")


def test_a_starter_is_parsed_and_never_run() -> None:
    found = read_signature("1 / 0\ndef f(a: int) -> int: ...", "f")
    assert str(found) == "f(a: int) -> int"
    with pytest.raises(SyntaxError):
        read_signature("def f(", "f")
