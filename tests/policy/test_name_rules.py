import pytest
from refusals import refused, words

from judge.policy.reasons import BUILTIN_REASONS


@pytest.mark.parametrize("name", sorted(BUILTIN_REASONS))
def test_a_refused_builtin_is_refused_wherever_it_is_read(name):
    end = 5 + len(name)
    assert refused(f"x = {name}") == [f"P101 1:5-1:{end}"]
    assert refused(f"y = {name}('1')") == [f"P101 1:5-1:{end}"]


@pytest.mark.parametrize("name", sorted(set(BUILTIN_REASONS) - {"__import__"}))
def test_the_same_name_is_fine_once_the_source_binds_it(name):
    assert refused(f"def f({name}): return {name}") == []
    assert refused(f"{name} = 3\nprint({name})") == []
    assert refused(f"def {name}(): pass\n{name}()") == []


@pytest.mark.parametrize("name", ["memoryview", "print", "id", "type", "dir", "object"])
def test_builtins_that_harm_nobody_are_available(name):
    assert refused(f"x = {name}") == []


def test_messages_name_the_remedy():
    assert "the judge passes the arguments" in words("n = int(input())")
    assert "`re.compile`" in words("p = compile('a+')")
    assert "return from the function" in words("exit()")


@pytest.mark.parametrize(
    "source",
    [
        "def f():\n    open = 1\n    return open",
        "def f(*open, **vars): return open, vars",
        "def f(a, /, open, *, vars): return open, vars",
        "g = lambda input: input + 1",
        "[open for open in range(3)]",
        "{vars: input for vars, input in pairs}",
        "any(open > 2 for row in rows for open in row)",
        "for open in range(3): print(open)",
        "with thing() as open: open.read()",
        "with thing() as (open, [vars, *input]): print(open, vars, input)",
        "try: pass\nexcept ValueError as open: print(open)",
        "import math as open\nopen.pi",
        "from math import pi as vars\nvars",
        "import exit",
        "class compile: pass\ncompile()",
        "if (open := 3) > 2: print(open)",
        "def f():\n    return [open := x for x in y], open",
        "match x:\n    case [open, *vars]: print(open, vars)",
        "match x:\n    case {'a': 1, **open}: print(open)",
        "match x:\n    case int() as open: print(open)",
        "def f():\n    global open\n    open = 1\ndef g(): return open",
        "def f():\n    open = 1\n    def g():\n        nonlocal open\n"
        "        open += 1\n        return open\n    return g",
        "def f():\n    def g(): return open\n    open = 1\n    return g",
        "def g(): return open\nopen = 1",
        "class A:\n    open = 3\n    shut = open",
        "class A:\n    def open(self): return self.open()\n    shut = open",
        "(open, [vars]), *input = x\nprint(open, vars, input)",
        "open: int = 3\nprint(open)",
        "async def f():\n    async for open in x: print(open)",
        "from re import *\np = compile('a')",
    ],
)
def test_a_name_that_is_bound_is_not_the_builtin(source):
    assert [f for f in refused(source) if not f.startswith("P201")] == []


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("class A:\n    def open(self): return open()", "2:28-2:32"),
        ("def f(open): pass\nopen(1)", "2:1-2:5"),
        ("def f(a=open): open = 1", "1:9-1:13"),
        ("def f(x: open): open = 1", "1:10-1:14"),
        ("@open\ndef open(): pass", "1:2-1:6"),
        ("class open(open): pass", "1:12-1:16"),
        ("[open for open in x]\nopen", "2:1-2:5"),
        ("[x for x in open for open in x]", "1:13-1:17"),
        ("open = open", "1:8-1:12"),
        ("open(1)\nopen = 2", "1:1-1:5"),
        ("for open in open: pass", "1:13-1:17"),
        ("open: int\nopen(1)", "2:1-2:5"),
        ("class A:\n    open = 1\n    def f(self): return open", "3:25-3:29"),
        ("class A:\n    open = 1\n    x = [open for _ in y]", "3:10-3:14"),
        ("class A:\n    open = open", "2:12-2:16"),
        ("def f():\n    open = 1\n    def g():\n        global open\n"
         "        return open", "5:16-5:20"),
        ("def f():\n    open = 1\n    class A:\n        open = open", "4:16-4:20"),
        ("lambda x=open: lambda open: open", "1:10-1:14"),
    ],
)  # fmt: skip
def test_a_name_that_is_bound_elsewhere_still_is_the_builtin(source, place):
    assert refused(source) == [f"P101 {place}"]


def test_a_name_that_the_problem_binds_is_not_the_builtin():
    assert refused("input(3)", defined=frozenset({"input"})) == []


def test_special_names_reach_internals():
    assert refused("__builtins__['open']") == ["P102 1:1-1:13"]
    assert refused("f = __loader__, __spec__") == ["P102 1:5-1:15", "P102 1:17-1:25"]


def test_harmless_special_names_may_be_read():
    assert refused("print(__name__, __doc__, __file__, __debug__)") == []
    assert refused("class A:\n    def f(self): return __class__.__name__") == []


def test_private_names_are_nobodys_business():
    source = """
class A:
    __slots__ = ("_x", "__y")
    def __init__(self): self._x, self.__y = 1, _helper()
    def __get(self): return self.__y + self._x
def _helper(): return __twice(_)
def __twice(_x): return 2 * _x
_ = 3
"""
    assert refused(source) == []


def test_special_methods_may_be_defined():
    names = (
        "abs init new repr str eq lt hash len iter next getitem setitem contains call "
        "add radd iadd enter exit bool copy deepcopy getattr setattr missing reversed "
        "reduce post_init set_name init_subclass class_getitem get set instancecheck"
    )
    body = "\n".join(f"    def __{name}__(self, *a): pass" for name in names.split())
    assert refused(f"class A:\n{body}\n    __rmul__ = __ror__ = __add__") == []


def test_names_of_one_s_own_in_special_form_may_be_bound():
    assert refused("class A:\n    __metaclass__ = type\n    __cache__ = None") == []


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("class A:\n    def __del__(self): pass", "2:9-2:16"),
        ("class A:\n    def __getattribute__(self, name): pass", "2:9-2:25"),
        ("def __import__(name): pass", "1:5-1:15"),
        ("__builtins__ = None", "1:1-1:13"),
        ("__name__ = '__main__'", "1:1-1:9"),
        ("def f(__builtins__): pass", "1:7-1:19"),
        ("try: pass\nexcept E as __builtins__: pass", "2:13-2:25"),
        ("class __build_class__: pass", "1:7-1:22"),
        ("for __spec__ in x: pass", "1:5-1:13"),
    ],
)
def test_names_that_python_itself_looks_up_may_not_be_bound(source, place):
    assert refused(source) == [f"P102 {place}"]
