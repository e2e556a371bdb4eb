"""schema.sql, and what it says about the rest of a package: findings with places."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from judge.bank import check_layout, load_package, solutions
from judge.errors import PackageError
from judge.model import Problem

GOOD = Path(__file__).parents[1] / "verdicts" / "bank"


def loaded(bank: Path) -> Problem:
    return load_package(bank / "problems" / "spent", bank / "solutions" / "spent")


def changed(bank: Path, name: str, old: str, new: str) -> None:
    path = bank / "problems" / "spent" / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    for kind in ("problems", "solutions"):
        shutil.copytree(GOOD / kind / "spent", tmp_path / kind / "spent")
    return tmp_path


def findings(bank: Path) -> list[str]:
    with pytest.raises(PackageError) as caught:
        loaded(bank)
    return [
        text.replace(f"{bank}/problems/spent/", "") for text in caught.value.findings
    ]


def test_the_good_package_asks_for_sql(bank: Path) -> None:
    problem = loaded(bank)
    assert problem.language == "sql"
    assert problem.starter.startswith("-- Name and sum")
    assert check_layout(problem) == []
    assert [each.name for each in solutions(problem)] == ["plain", "nothing"]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("TABLE orders", "TABEL orders", "6: only CREATE TABLE and CREATE INDEX"),
        ("TABLE orders", "TEMP TABLE orders", "6: only CREATE TABLE and CREATE"),
        ("TABLE orders", "TABLE order", '6: near "order": syntax error; mend'),
        ("TABLE orders", "TABLE bills", "6: the table is `bills`, the parameter"),
        (", stamp BLOB NOT NULL", "", "6: the table `orders` has 2 columns, its"),
        ("ON orders (customer)", "ON orders (buyer)", "7: "),
        ("-- Who buys.", "PRAGMA foreign_keys = ON;", "1: only CREATE TABLE and"),
        ("-- Who buys.", "CREATE VIEW v AS SELECT 1;", "1: only CREATE TABLE and"),
        ("CREATE INDEX", "CREATE TABLE x (y);\nCREATE INDEX", "7: starter.py has no"),
    ],
)
def test_a_table_that_is_not_the_parameter_is_found(
    bank: Path, old: str, new: str, words: str
) -> None:
    changed(bank, "schema.sql", old, new)
    assert findings(bank)[0].startswith(f"schema.sql:{words}")


def test_a_missing_table_is_named(bank: Path) -> None:
    path = bank / "problems" / "spent" / "schema.sql"
    path.write_text("CREATE TABLE customers (id INTEGER, name TEXT);\n")
    assert findings(bank) == [
        "schema.sql:1: there is no table for the parameter `orders` of starter.py; "
        "add CREATE TABLE orders"
    ]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("list[tuple[int, str]]", "list[int]", "customers is list[int]; a table"),
        ("list[tuple[int, str]]", "list[tuple[int, list[str]]]", "customers is"),
        ("list[tuple[int, str]]", "list[tuple[bool, str]]", "customers is list["),
        ("list[tuple[int, str]]", "list[tuple[int, ...]]", "customers is list["),
        ("-> list[tuple[str, float | None]]", "-> int", "the answer is int; a"),
    ],
)
def test_types_that_are_no_table_are_found(
    bank: Path, old: str, new: str, words: str
) -> None:
    changed(bank, "starter.py", old, new)
    assert findings(bank)[0].startswith(f"starter.py:1: {words}")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            "growth: {time: [{bound: n, axis: n, n: [2, 4]}]}",
            "growth of a query is not",
        ),
        ("growth: {space: {bound: n}}", "growth of a query is not measured; leave it"),
        (
            "classic: spentMoney",
            "classic has no meaning for a problem that asks for SQL",
        ),
        ("answer: orders", "answer has no meaning for a problem that asks for SQL"),
        ("mutation: forbidden", "mutation has no meaning for a problem that asks for"),
        ("policy: {imports: [numpy]}", "a query neither imports nor starts threads; "),
        (
            "policy: {threads: true}",
            "a query neither imports nor starts threads; leave",
        ),
    ],
)
def test_keys_that_mean_nothing_for_sql_are_found(
    bank: Path, line: str, words: str
) -> None:
    changed(bank, "problem.yaml", "policy: {ban: [total]}", line)
    assert any(each.startswith(f"problem.yaml:11: {words}") for each in findings(bank))


def test_a_starter_for_candidates_is_needed(bank: Path) -> None:
    (bank / "problems" / "spent" / "starter.sql").unlink()
    assert findings(bank) == ["starter.sql: is missing; add it"]


def test_a_starter_without_a_schema_and_solutions_of_python_are_stray(
    bank: Path,
) -> None:
    (bank / "solutions" / "spent" / "other.py").write_text("# expect: AC\n")
    (found,) = check_layout(loaded(bank))
    assert found.endswith("other.py: solutions of this problem are .sql; remove it")
    (bank / "problems" / "spent" / "schema.sql").unlink()
    found = check_layout(loaded(bank))[0]
    assert found.endswith("starter.sql: does not belong here; remove it")


def test_a_header_is_a_comment_of_sql(bank: Path) -> None:
    path = bank / "solutions" / "spent" / "plain.sql"
    path.write_text("# expect: AC\nSELECT 1;\n")
    with pytest.raises(PackageError, match="has no `-- expect:` header"):
        solutions(loaded(bank))


def test_the_schema_decides_and_so_is_in_the_hash(bank: Path) -> None:
    before = loaded(bank).hash
    changed(bank, "schema.sql", "amount REAL", "amount REAL CHECK (amount < 9)")
    assert loaded(bank).hash != before


def test_a_case_that_the_schema_forbids_is_a_fault_of_the_problem(bank: Path) -> None:
    from judge.judging import Options, judge
    from judge.model import Submission
    from judge.verdicts import Verdict

    changed(bank, "schema.sql", "amount REAL", "amount REAL CHECK (amount < 2)")
    report = judge(loaded(bank), Submission(source=b"SELECT 1"), Options(cases=5))
    assert report.verdict is Verdict.JE
    assert (
        "spec.py: a case does not fit the tables of schema.sql: CHECK" in report.reason
    )
