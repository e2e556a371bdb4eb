import pytest
from refusals import refused, words
from RestrictedPython.transformer import INSPECT_ATTRIBUTES

INTERNAL = (
    "__globals__ __subclasses__ __bases__ __base__ __mro__ __code__ __builtins__ "
    "__reduce__ __reduce_ex__ __getattribute__ __closure__ __func__ __self__ "
    "__loader__ __traceback__ __array_interface__ __import__"
).split()


@pytest.mark.parametrize("name", [*INTERNAL, *sorted(INSPECT_ATTRIBUTES)])
def test_internal_attributes_are_refused_on_anything(name):
    end = 8 + len(name)
    assert refused(f"y = a().{name}")[0] == f"P103 1:9-1:{end + 1}"
    assert refused(f"del x.y.{name}") == [f"P103 1:9-1:{end + 1}"]
    assert refused(f"x[0].a.{name} = 1") == [f"P103 1:8-1:{end}"]


@pytest.mark.parametrize(
    "expression",
    [
        "type(self).__name__",
        "self.__class__.__qualname__",
        "self.__dict__",
        "super().__init__()",
        "super().__setattr__('a', 1)",
        "object.__new__(cls)",
        "int.__add__(1, 2)",
        "dict.__getitem__",
        "it.__next__()",
        "f.__doc__",
        "fib.__wrapped__(3)",
        "State.__members__",
        "np.__version__",
        "error.__cause__",
        "self._private + self.__mangled",
        "node.next.__lt__",
    ],
)
def test_honest_special_attributes_are_fine(expression):
    assert refused(expression) == []


@pytest.mark.parametrize(
    "source",
    [
        "class A:\n    def __dfs__(self): return self.__dfs__()",
        "class A:\n    __memo__ = {}\n    def f(self): return A.__memo__",
        "class A:\n    def __init__(self): self.__seen__ = {}\na.__seen__.clear()",
        "class A:\n    def __dfs__(self): return getattr(self, '__dfs__')",
    ],
)
def test_a_special_name_of_ones_own_is_fine_where_it_is_given(source):
    assert refused(source) == []


def test_a_name_of_the_interpreter_does_not_become_ones_own():
    source = "class A:\n    __code__ = __mro__ = 1\nf.__code__, f.__mro__, f.__dfs__"
    assert refused(source) == ["P103 3:3-3:11", "P103 3:15-3:22", "P103 3:26-3:33"]


def test_an_attribute_is_pointed_at_on_its_own_line():
    assert refused("(a\n  .b\n  .__code__)") == ["P103 3:4-3:12"]


def test_columns_count_characters_not_bytes():
    assert refused("größe = x.__code__; é.__mro__") == [
        "P103 1:11-1:19",
        "P103 1:23-1:30",
    ]


def test_a_chain_has_a_finding_for_each_step():
    source = "().__class__.__base__.__subclasses__()"
    assert refused(source) == ["P103 1:14-1:22", "P103 1:23-1:37"]


@pytest.mark.parametrize("function", ["getattr", "setattr", "hasattr", "delattr"])
def test_a_name_given_as_text_obeys_the_same_rule(function):
    assert refused(f"{function}(x, '__code__')") == ["P103 1:12-1:22"]
    assert refused(f"{function}(x, '__lt__')") == []
    assert refused(f"{function}(x, '_private')") == []
    assert refused(f"{function}(x, name)") == []


def test_a_getattr_of_ones_own_is_not_looked_into():
    assert refused("def getattr(x, name): return name\ngetattr(1, '__code__')") == []


@pytest.mark.parametrize(
    "source",
    [
        "from operator import attrgetter\nattrgetter('a.__code__.b')",
        "import operator\noperator.attrgetter('a', '__code__')",
        "import operator as op\nop.methodcaller('__subclasses__')",
        "attrgetter('__code__')",
        "from operator import *\nattrgetter('__code__')",
    ],
)
def test_getters_of_operator_obey_it_too(source):
    (finding,) = refused(source)
    assert finding.startswith("P103")


def test_format_strings_obey_it():
    assert refused("'{0.__globals__}'.format(f)") == ["P103 1:1-1:18"]
    assert refused("str.format('{f.__init__.__code__}', f=f)") == ["P103 1:12-1:35"]
    assert refused("'{:{x.__code__}}'.format(1)") == ["P103 1:1-1:18"]
    assert refused("'{x[0].__code__}'.format_map(d)") == ["P103 1:1-1:18"]


def test_honest_format_strings_are_fine():
    assert refused("'{0.__class__.__name__} {1.real:>{w}}'.format(x, y, w=3)") == []
    assert refused("'{{0.__code__}} {'.format(x)") == []
    assert refused("'{0.__code__}'.join(x)") == []
    assert refused("shape.format(x)") == []


def test_f_strings_are_code():
    (finding,) = refused("f'{x.__code__}'")
    assert finding.startswith("P103")


def test_patterns_read_attributes():
    source = "match x:\n    case A(__code__=c, __class__=d): pass"
    assert refused(source) == ["P103 2:10-2:36"]


def test_raw_memory_and_files_of_arrays_are_refused():
    assert refused("a.ctypes.data") == ["P103 1:3-1:9"]
    assert refused("a.tofile(f)") == ["P103 1:3-1:9"]


def test_sys_has_only_harmless_attributes():
    fine = (
        "maxsize float_info int_info hash_info version_info setrecursionlimit "
        "getrecursionlimit getsizeof intern set_int_max_str_digits stdout stderr"
    )
    for name in fine.split():
        assert refused(f"import sys\nsys.{name}") == []
    for name in ("modules", "_getframe", "settrace", "path", "stdin", "argv", "exit"):
        assert refused(f"import sys\nsys.{name}") == [f"P203 2:5-2:{5 + len(name)}"]
    assert "return from the function" in words("import sys\nsys.exit()")


@pytest.mark.parametrize(
    "source",
    [
        "sys.modules",  # bound before a submission runs
        "import sys as s\ns.modules",
        "def f():\n    import sys\n    return sys.modules",
        "import typing\ntyping.sys.modules",
        "from typing import sys\nsys.modules",
        "from typing import sys as s\ns.modules",
        "from typing import *\nimport enum\nenum.sys.modules",
    ],
)
def test_modules_are_followed_under_any_name(source):
    (finding,) = refused(source)
    assert finding.startswith("P203")


def test_a_variable_called_sys_is_not_the_module():
    assert refused("def f(sys): return sys.modules, sys.exit()") == []
    assert refused("sys = System()\nsys.modules") == []


def test_a_module_that_holds_another_does_not_lead_there():
    assert refused("import random\nrandom._os.getcwd()") == ["P203 2:8-2:11"]
    assert refused("import dataclasses\ndataclasses.inspect.os") == ["P203 2:13-2:20"]
    assert refused("import json\njson.codecs.open") == ["P203 2:6-2:12"]
    assert refused("import queue\nqueue.threading") == ["P203 2:7-2:16"]
    assert refused("import queue\nqueue.threading", threads=True) == []


def test_parts_that_are_modules_themselves_are_fine():
    source = "import collections, json\ncollections.abc.Iterable, json.decoder.x"
    assert refused(source) == []


@pytest.mark.parametrize(
    "expression",
    [
        "np.load('x')",
        "np.save",
        "np.savez_compressed",
        "np.loadtxt",
        "np.genfromtxt",
        "np.fromfile",
        "np.memmap",
        "np.ctypeslib",
        "np.testing",
        "np.f2py",
        "np.lib.npyio.NpzFile",
        "np.lib.format.read_array",
        "np._core",
        "np.lib._datasource",
    ],
)
def test_numpy_reaches_no_files_and_no_internals(expression):
    (finding,) = refused(f"import numpy as np\n{expression}", imports=("numpy",))
    assert finding.startswith("P203")


def test_starred_names_of_numpy_obey_too():
    pytest.importorskip("numpy")
    source = "from numpy import *\nx = load('x') + zeros(3)"
    assert refused(source, imports=("numpy",)) == ["P203 2:5-2:9"]


@pytest.mark.parametrize(
    "expression",
    [
        "np.random.default_rng(0).normal(size=3)",
        "np.linalg.svd(a)",
        "np.fft.rfft(a)",
        "np.lib.stride_tricks.as_strided(a)",
        "np.r_[1, 2], np.c_[1, 2], np.s_[1:]",
        "np.add.reduce(a)",
        "self.load(a), model.save, x.format",
    ],
)
def test_numpy_computes(expression):
    source = f"import numpy as np\n{expression}"
    assert refused(source, imports=("numpy",)) == []


def test_modules_may_not_be_changed():
    assert refused("import json\njson.dumps = lambda x: x") == ["P204 2:6-2:11"]
    assert refused("import time\ntime.time += 1") == ["P204 2:6-2:10"]
    assert refused("import math\ndel math.pi") == ["P204 2:10-2:12"]


def test_classes_may_be_changed_wherever_they_come_from():
    assert refused("ListNode.__lt__ = lambda a, b: a.val < b.val") == []
    source = "from judge.types import ListNode\nListNode.__lt__ = f"
    assert refused(source) == []
    assert refused("import decimal\ndecimal.getcontext().prec = 50") == []
