"""`judge problem new` writes a package that loads, and says what is left to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from judge.authoring.scaffold import scaffold
from judge.bank import load_package, load_spec, solutions
from judge.errors import UsageError
from judge.judging import Options, run
from judge.verdicts import Verdict
from tests.conftest import Judge

SIGNATURES = [
    "f(xs: list[int]) -> int",
    "f(s: str, k: int) -> bool",
    "f(grid: list[list[str]]) -> list[float]",
    "f(head: ListNode | None) -> ListNode | None",
    "f(root: TreeNode | None, q: float | None) -> tuple[int, ...]",
    "f(node: GraphNode | None, seen: set[int]) -> dict[str, int]",
    "f(x: Arr, rng: Random, g: Callable[[Arr], float]) -> Arr",
    "f(it: Iterable[bytes]) -> None",
]
TABLES = [
    "pay(id int, amount int null) -> amount int null",
    "a(x text, y blob null), b(z real, w float null, v bytes) -> x text, n integer",
]
CLASSES = [
    "Stack(): push(x: int) -> None; pop() -> int",
    "Ring(vnodes: int, seed: str): add(node: str) -> None; lookup(key: str) -> str",
]


def written(tmp_path: Path, **signature: str) -> None:
    paths = list(scaffold("new_one", tmp_path, **signature))
    assert len(paths) == (11 if "sql" in signature else 9)
    problem = load_package(
        tmp_path / "problems" / "new_one", tmp_path / "solutions" / "new_one"
    )
    spec = load_spec(problem)
    strategy = spec.operations()[0] if problem.is_class else spec.cases()
    assert strategy.wrapped_strategy is not None


@pytest.mark.parametrize("sig", SIGNATURES)
def test_a_function_gets_a_package_that_loads(tmp_path: Path, sig: str) -> None:
    written(tmp_path, sig=sig)


@pytest.mark.parametrize("cls", CLASSES)
def test_a_class_gets_a_package_that_loads(tmp_path: Path, cls: str) -> None:
    written(tmp_path, cls=cls)


@pytest.mark.parametrize("tables", TABLES)
def test_tables_get_a_package_that_loads(tmp_path: Path, tables: str) -> None:
    written(tmp_path, sql=tables)
    problem = load_package(
        tmp_path / "problems" / "new_one", tmp_path / "solutions" / "new_one"
    )
    assert problem.language == "sql"
    assert {each.path.suffix for each in solutions(problem)} == {".sql"}
    report = run(problem, problem.starter_path, Options(examples_only=True))
    assert report.verdict is Verdict.WA, report.reason


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    written(tmp_path, sig=SIGNATURES[0])
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    with pytest.raises(UsageError, match="is there already; nothing was written"):
        list(scaffold("new_one", tmp_path, sig=SIGNATURES[1]))
    assert before == {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}


@pytest.mark.parametrize(
    ("slug", "sig", "words"),
    [
        ("New", "f() -> int", "small letters"),
        ("ok", "f(x) -> int", "x has no type"),
        ("ok", "f(x: Foo) -> int", "`Foo` is not a known type"),
        ("ok", "f(x: int", "does not parse"),
        ("ok", "f() -> int", "takes no argument"),
    ],
)
def test_a_signature_that_says_nothing_is_refused(
    tmp_path: Path, slug: str, sig: str, words: str
) -> None:
    with pytest.raises(UsageError, match=words):
        list(scaffold(slug, tmp_path, sig=sig))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("tables", "words"),
    [
        ("pay", "give `salaries"),
        ("pay(id int)", "give `salaries"),
        ("pay(id int) rest(id int) -> id int", "give `salaries"),
        ("pay(id int, amount) -> id int", "`amount` is no column"),
        ("pay(id number) -> id int", "`id number` is no column"),
        ("pay() -> id int", "is no column"),
        ("pay(order int) -> id int", 'near "order": syntax error'),
        ("pay(id int, id int) -> id int", "duplicate column name"),
        ("lambda(id int) -> id int", "cannot be a parameter of that name"),
    ],
)
def test_tables_that_say_nothing_are_refused(
    tmp_path: Path, tables: str, words: str
) -> None:
    with pytest.raises(UsageError, match=re.escape(words)):
        list(scaffold("ok", tmp_path, sql=tables))
    assert not list(tmp_path.iterdir())


def test_the_check_of_a_new_problem_names_what_is_undone(
    judge: Judge, tmp_path: Path
) -> None:
    made = judge(
        "problem", "new", "new_one", "--sig", SIGNATURES[0], "--bank", tmp_path
    )
    assert made.code == 0
    ran = judge("problem", "check", "new_one", "--bank", tmp_path)
    assert ran.code == 3
    assert "spec.py:" in ran.out and "NotImplementedError" in ran.out
    both = judge("problem", "new", "x", "--sig", "f() -> int", "--class", "C(): f()")
    assert both.code == 2
