"""Top Customers against pandas, and real SQLite."""

from __future__ import annotations

import sqlite3
from itertools import product
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings

ROOT = Path(__file__).parents[2]
SOLUTIONS = ROOT / "solutions" / "sql_top_customers"
SCHEMA = ROOT / "problems" / "sql_top_customers" / "schema.sql"
REFERENCES = ("join_and_group", "totals_first")
AMOUNTS = (None, 0, 50, 100)


@pytest.fixture
def spec(load_spec):
    return load_spec("sql_top_customers")


@pytest.fixture
def ask():
    """Return a function that runs a solution on two tables."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCHEMA.read_text(encoding="utf-8"))

    def run(name, customers, orders):
        connection.execute("DELETE FROM customers")
        connection.execute("DELETE FROM orders")
        connection.executemany("INSERT INTO customers VALUES (?, ?)", customers)
        connection.executemany("INSERT INTO orders VALUES (?, ?, ?)", orders)
        query = (SOLUTIONS / f"{name}.sql").read_text(encoding="utf-8")
        return connection.execute(query).fetchall()

    yield run
    connection.close()


def by_pandas(customers, orders):
    people = pd.DataFrame(customers, columns=["id", "name"])
    bought = pd.DataFrame(orders, columns=["key", "customer_id", "amount"])
    bought = bought.dropna().astype("int64")
    merged = people.astype({"id": "int64"}).merge(
        bought, left_on="id", right_on="customer_id"
    )
    groups = merged.groupby(["id", "name"])["amount"].agg(["size", "sum"]).reset_index()
    top = groups[(groups["size"] > 1) & (groups["sum"] > 99)]
    top = top.sort_values(["sum", "id"], ascending=[False, True])
    return [tuple(row) for row in top.values.tolist()]


def small_tables():
    """Yield two customers, of one name or not, with up to four orders of anybody."""
    for size in range(4):
        for picks in product((1, 2, None, 9), AMOUNTS, repeat=size):
            pairs = zip(picks[::2], picks[1::2], strict=True)
            orders = [(key, *pair) for key, pair in enumerate(pairs, 1)]
            yield [(1, "Zoe"), (2, "Ann")], orders
    for amounts in product(AMOUNTS, repeat=4):
        pairs = zip((2, 1, 1, 2), amounts, strict=True)
        orders = [(key, *pair) for key, pair in enumerate(pairs, 1)]
        yield [(2, "Ann"), (1, "Ann")], orders
        yield [(2, "Ann"), (1, "Bo")], orders


def test_references_agree_with_the_oracle_on_all_small_tables(spec, ask):
    for customers, orders in small_tables():
        wanted = spec.oracle((customers, orders))
        for name in REFERENCES:
            assert ask(name, customers, orders) == wanted, (name, customers, orders)


def test_oracle_agrees_with_pandas_on_small_tables(spec):
    tables = list(small_tables())
    for customers, orders in [*tables[:40], *tables[40::23], *tables[-200:]]:
        wanted = by_pandas(customers, orders)
        assert spec.oracle((customers, orders)) == wanted, (customers, orders)


def test_oracle_and_references_agree_with_pandas_on_drawn_tables(spec, ask):
    @settings(
        max_examples=300,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(spec.cases())
    def law(case):
        wanted = by_pandas(*case.args)
        assert spec.oracle(case.args) == wanted
        for name in REFERENCES:
            assert ask(name, *case.args) == wanted, name

    law()


def test_drawn_cases_keep_the_promises_of_the_statement(spec):
    @settings(max_examples=300, database=None, deadline=None, derandomize=True)
    @given(spec.cases())
    def law(case):
        customers, orders = case.args
        assert len(customers) <= 7 and len(orders) <= 20
        for table in case.args:
            ids = [row[0] for row in table]
            assert len(set(ids)) == len(ids) and all(number > 0 for number in ids)
        assert all(name.isalpha() for _, name in customers)
        assert all(owner is None or owner > 0 for _, owner, _ in orders)
        assert all(a is None or 0 <= a <= 10**6 for _, _, a in orders)

    law()


@pytest.mark.parametrize("path", sorted((SOLUTIONS / "wrong").glob("*.sql")))
def test_every_mistake_is_wrong_on_a_small_table(path, ask, spec):
    name = f"wrong/{path.stem}"
    assert any(ask(name, *args) != spec.oracle(args) for args in small_tables())
