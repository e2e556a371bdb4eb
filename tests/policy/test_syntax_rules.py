import ast
import sys

import pytest
from refusals import refused

from judge.policy.collect import collect
from judge.policy.visitor import PolicyVisitor
from judge.rules import PolicyRules

NEVER_PARSED = {
    # only in other modes of the parser, or kept for compatibility
    *"FunctionType TypeIgnore Num Str Bytes NameConstant Ellipsis".split(),
    *"Index ExtSlice Suite AugLoad AugStore Param".split(),
}


def leaves(kind):
    below = kind.__subclasses__()
    return {kind} if not below else set().union(*map(leaves, below))


def test_every_node_of_this_python_has_a_rule():
    names = {kind.__name__ for kind in leaves(ast.AST) if kind.__module__ == "ast"}
    assert len(names) > 90
    missing = {name for name in names if not hasattr(PolicyVisitor, f"visit_{name}")}
    assert missing <= NEVER_PARSED


def test_every_rule_has_its_sentence():
    rules = {
        name: method
        for kind in PolicyVisitor.__mro__
        if kind.__module__.startswith("judge.policy")
        for name, method in vars(kind).items()
        if name.startswith("visit_")
    }
    assert len(rules) > 40
    assert [name for name, method in rules.items() if not method.__doc__] == []


def test_a_node_that_nobody_has_thought_about_is_refused():
    class Sandwich(ast.expr):
        _fields = ("value",)

    tree = ast.parse("x = 1\ny = x")
    tree.body[1].value = ast.copy_location(
        Sandwich(value=tree.body[1].value), tree.body[1].value
    )
    visitor = PolicyVisitor("x = 1\ny = x", collect(tree), PolicyRules(), frozenset())
    visitor.visit(tree)
    (finding,) = visitor.findings
    assert (finding.line, finding.col, finding.code) == (2, 5, "P301")
    assert "Sandwich" in finding.message


@pytest.mark.parametrize(
    "source",
    [
        "x: int = 1\ny: 'str'\nself.z: list[int] = []",
        "a[i] += 1\nself.x -= 2\nn **= 3\nX @= Y\na[i:j] *= 2",
        "a, (b, *c), [d] = x\na = b = c = 0\nfor i, (j, k) in x: pass",
        "def f():\n    x = 1\n    def g():\n        nonlocal x\n        x = 2",
        "match x:\n    case 1 | -2j | 'a' | None | True: pass\n    case [a, *_]: pass\n"
        "    case {'k': v, **rest}: pass\n    case A.B | A(b, c=d) as e if e: pass\n"
        "    case (x, y): pass\n    case _: pass",
        "try:\n    f()\nexcept* ValueError as e:\n    pass\nfinally:\n    pass",
        "async def f(x):\n    async with x as y:\n        await y\n"
        "    async for z in y: yield z\n    g = [await x async for x in y]",
        "class A(B, metaclass=M, **k): x = 1",
        "def f(a, /, b=1, *c, d, e=2, **g) -> int: return a",
        "f = lambda *a, b=1, **c: (a, b, c)",
        "with a as (b, c), d as e.f, g: pass\nwith (a as b, c): pass",
        "x = y if z else w\nassert x, y\ndel x, y[0], z.w\nraise E from e",
        "while x:\n    break\nelse:\n    pass\nfor x in y:\n    continue\nelse: pass",
        "x[1:2, ..., None], x[::2], x[*y]",
        "f(*a, *b, c=1, **d, **e)\n[*a, *b]\n{*a, *b}\n{**a, 'b': 1}\n(*a,)",
        "f'{x!r:>{w}} {y=} {{}}'",
        "print(x := 3, (y := x))\nwhile chunk := next(it): pass",
        "not x and -y or ~z ^ w << 1 >> 2 // 3 % 4 @ 5 is not None in x not in y < 3",
        "@a.b(c)\n@d[0]\nclass A:\n    @property\n    def f(self): ...",
        "def f():\n    x = yield\n    y = yield from x\n    return x, y",
        "global x\nx = 1j + 0b1 + 0o7 + 0xF + 1_000 + 1e5",
        "import math as m, re as r",
    ],
)
def test_ordinary_syntax_is_fine(source):
    assert refused(source) == []


@pytest.mark.skipif(sys.version_info < (3, 12), reason="new in Python 3.12")
def test_type_parameters_are_fine():
    source = """
type Row[T: (int, str)] = list[T]
def first[T, *Ts, **P](items: Row[T], open: T) -> T: return open
class Stack[T]:
    items: list[T]
"""
    assert refused(source) == []
    assert refused("type Table = dict[int, int]", ban=("dict",)) == []


@pytest.mark.skipif(sys.version_info < (3, 12), reason="new in Python 3.12")
def test_nested_quotes_in_f_strings_are_fine():
    assert refused("f'{'nested'} {f'{x['a']}'}'") == []


@pytest.mark.skipif(sys.version_info < (3, 14), reason="new in Python 3.14")
def test_template_strings_are_code_and_fine():
    assert refused("t'{x!r:>{w}} {y}'") == []
    (finding,) = refused("t'{x.__code__}'")
    assert finding.startswith("P103")


def test_findings_come_in_the_order_of_the_text():
    source = "def f(x=open):\n    return eval(x.__code__)\nimport os"
    assert refused(source) == [
        "P101 1:9-1:13",
        "P101 2:12-2:16",
        "P103 2:19-2:27",
        "P201 3:8-3:10",
    ]


def test_a_main_guard_is_not_looked_at():
    for test in ("__name__ == '__main__'", "'__main__' == __name__"):
        source = f"x = 1\nif {test}:\n    import os\n    eval(input())\n    x.__code__"
        assert refused(source) == []


def test_what_a_main_guard_binds_is_never_bound():
    source = "if __name__ == '__main__':\n    open = 1\nopen(2)"
    assert refused(source) == ["P101 3:1-3:5"]


def test_the_other_branch_of_a_main_guard_runs():
    source = "if __name__ == '__main__':\n    eval(1)\nelse:\n    eval(2)"
    assert refused(source) == ["P101 4:5-4:9"]


def test_only_a_guard_at_the_top_level_is_one():
    source = "def f():\n    if __name__ == '__main__':\n        eval(1)"
    assert refused(source) == ["P101 3:9-3:13"]
    assert refused("if __name__ != '__main__':\n    eval(1)") == ["P101 2:5-2:9"]
    assert refused("if __name__ == 'solution':\n    eval(1)") == ["P101 2:5-2:9"]


MAIN = "def main():\n    n = int(input())\n"
GUARD = "if __name__ == '__main__':\n    main()\n"


def test_a_main_that_only_a_guard_calls_is_not_looked_at():
    assert refused(MAIN + GUARD) == []


def test_a_main_that_something_else_mentions_is():
    assert refused(MAIN + "main()\n" + GUARD) == ["P101 2:13-2:18"]
    assert refused("@run\n" + MAIN + GUARD) == ["P101 3:13-3:18"]
    assert refused(MAIN) == ["P101 2:13-2:18"]
