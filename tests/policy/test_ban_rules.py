import pytest
from refusals import refused, words

DICT = ("dict",)
SET = ("set",)


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("x = dict()", "P401 1:5-1:9"),
        ("x = {}", "P403 1:5-1:7"),
        ("x = {1: 2}", "P403 1:5-1:11"),
        ("x = {k: 1 for k in y}", "P403 1:5-1:22"),
        ("class A(dict): pass", "P401 1:9-1:13"),
        ("x = isinstance(y, dict)", "P401 1:19-1:23"),
        ("x = dict.fromkeys(y)", "P401 1:5-1:9"),
        ("x = builtin_dict = dict", "P401 1:20-1:24"),
        ("def f(**table): return table", "P404 1:9-1:14"),
        ("f = lambda **table: table", "P404 1:14-1:19"),
        ("x = self.__dict__", "P404 1:10-1:18"),
        ("setattr(self, key, 1)", "P404 1:15-1:18"),
        ("getattr(self, 'k' + str(key), -1)", "P404 1:15-1:29"),
        ("put = setattr", "P404 1:7-1:14"),
        ("object.__setattr__(self, key, 1)", "P404 1:8-1:19"),
        ("match x:\n    case {'a': 1, **rest}: pass", "P403 2:10-2:26"),
        ("t = str.maketrans('', '')", "P404 1:9-1:18"),
    ],
)
def test_a_banned_dict_is_banned_in_every_form(source, place):
    assert refused(source, ban=DICT) == [place]
    assert refused(source) == []


def test_vars_gives_no_dict_either():
    assert refused("vars(self)", ban=DICT) == ["P101 1:1-1:5"]


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("x = set()", "P401 1:5-1:8"),
        ("x = {1, 2}", "P403 1:5-1:11"),
        ("x = {y for y in z}", "P403 1:5-1:19"),
    ],
)
def test_a_banned_set_is_banned_in_every_form(source, place):
    assert refused(source, ban=SET) == [place]


def test_a_ban_takes_only_what_it_names():
    assert refused("x = {1, 2} | set() | frozenset()", ban=DICT) == []
    assert refused("x = {1: 2}, dict(), frozenset()", ban=SET) == []
    source = "getattr(self, 'left', None), setattr(self, 'x', 1), f(**table)"
    assert refused(source, ban=DICT) == []


@pytest.mark.parametrize(
    "source",
    [
        "def f(table: dict[int, int]) -> dict: return table",
        "def f(*rows: dict, last: set | None = None): pass",
        "table: dict[str, list[set]] = load()",
        "class A:\n    table: dict",
        "from typing import Dict, Set\ndef f(x: Dict[int, Set[int]]): pass",
        "async def f(x: 'dict') -> dict: pass",
    ],
)
def test_annotations_may_name_what_is_banned(source):
    assert refused(source, ban=("dict", "set")) == []


def test_an_annotation_that_makes_one_is_no_annotation():
    assert refused("def f(x: dict()): pass", ban=DICT) == ["P401 1:10-1:14"]
    assert refused("x: [dict for _ in y] = 1", ban=DICT) == ["P401 1:5-1:9"]
    assert refused("def f(x: int = dict): pass", ban=DICT) == ["P401 1:16-1:20"]


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("Counter('ab')", "P401 1:1-1:8"),  # bound before a submission runs
        ("from collections import Counter", "P402 1:25-1:32"),
        ("from collections import deque, Counter as C", "P402 1:32-1:44"),
        ("from typing import Counter", "P402 1:20-1:27"),
        ("import collections\ncollections.Counter()", "P401 2:13-2:20"),
        ("import collections as c\nc.Counter()", "P401 2:3-2:10"),
        ("collections.Counter()", "P401 1:13-1:20"),
        ("from collections import *\nCounter()", "P401 2:1-2:8"),
        ("import typing\ntyping.collections.Counter()", "P401 2:20-2:27"),
    ],
)
def test_a_banned_name_is_banned_wherever_it_comes_from(source, place):
    assert refused(source, ban=("Counter",)) == [place]
    assert refused(source) == []


def test_aliases_of_typing_make_the_banned_class():
    assert refused("x = DefaultDict(int)", ban=("defaultdict",)) == ["P401 1:5-1:16"]


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("import heapq", "P402 1:8-1:13"),
        ("import heapq as h\nh.heappush(a, 1)", "P402 1:8-1:18"),
        ("from heapq import heappush", "P402 1:19-1:27"),
        ("heapq.heappush(a, 1)", "P401 1:1-1:6"),
        ("heappush(a, 1)", "P401 1:1-1:9"),
        ("x = nlargest(2, a)", "P401 1:5-1:13"),
    ],
)
def test_a_banned_module_is_banned_with_its_preloaded_names(source, place):
    assert refused(source, ban=("heapq",)) == [place]
    assert refused(source) == []


def test_a_banned_module_leaves_builtins_of_the_same_name():
    assert refused("pow(2, 3)", ban=("math",)) == []
    assert refused("sqrt(2)", ban=("math",)) == ["P401 1:1-1:5"]
    assert refused("abs(2), all([])", ban=("operator",)) == []


def test_a_part_of_a_module_can_be_banned():
    ban = ("functools.lru_cache", "functools.cache")
    source = "@cache\ndef f(): pass\n@functools.lru_cache(None)\ndef g(): pass"
    assert refused(source, ban=ban) == ["P401 1:2-1:7", "P401 3:12-3:21"]
    assert refused("from functools import reduce, lru_cache", ban=ban) == [
        "P402 1:31-1:40"
    ]
    assert refused("reduce(f, x)\nfunctools.partial(f)", ban=ban) == []


def test_a_part_of_numpy_can_be_banned():
    rules = {"imports": ("numpy",), "ban": ("numpy.linalg", "numpy.sum")}
    source = "import numpy as np\nnp.linalg.svd(a), np.sum(a), sum(a), np.add(a, a)"
    assert refused(source, **rules) == ["P401 2:4-2:10", "P401 2:22-2:25"]
    assert refused("from numpy.linalg import norm", **rules) == ["P402 1:26-1:30"]
    assert refused("import numpy.linalg as la", **rules) == ["P402 1:8-1:26"]


def test_a_method_can_be_banned():
    ban = ("sorted", "list.sort")
    source = "nums.sort()\nnums = sorted(nums)\nlist.sort(nums)"
    assert refused(source, ban=ban) == [
        "P401 1:6-1:10",
        "P401 2:8-2:14",
        "P401 3:6-3:10",
    ]
    assert refused("getattr(nums, 'sort')()", ban=ban) == ["P401 1:15-1:21"]


def test_what_the_submission_defines_itself_is_its_own():
    ban = ("dict", "set", "Counter", "heapq", "sorted", "list.sort")
    source = """
class Counter:
    def set(self, key): return self.sort()
    def sort(self): return heappush(self, 1)
def heappush(heap, x): return sorted(heap)
def sorted(dict): return [set for set in dict]
Counter().set(3)
"""
    assert refused(source, ban=ban) == []


def test_what_the_problem_binds_is_not_banned():
    assert refused("heappush(a)", ban=("heapq",), defined=frozenset({"heappush"})) == []


def test_messages_say_what_the_problem_takes_away():
    assert words("dict()", ban=DICT) == (
        "`dict` may not be used: this problem takes it away"
    )
    assert words("heappush(a, 1)", ban=("heapq",)) == (
        "`heappush` may not be used: this problem takes `heapq` away"
    )
    assert "name the parameters" in words("def f(**k): pass", ban=DICT)
