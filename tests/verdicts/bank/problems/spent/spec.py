from hypothesis import strategies as st

from judge.spec import case


def cases():
    """Draw customers and orders, some of nobody; amounts are exact."""
    ids = st.lists(st.integers(1, 5), max_size=4, unique=True)
    customers = ids.flatmap(
        lambda found: st.tuples(*(st.tuples(st.just(i), NAMES) for i in found))
    )
    order = st.tuples(st.integers(1, 6), AMOUNTS | st.none(), st.binary(max_size=2))
    return st.builds(case, customers.map(list), st.lists(order, max_size=5))


NAMES = st.sampled_from(["Ada", "O'Hara", "Zoë", "", 'say "x"'])
AMOUNTS = st.integers(-8, 8).map(lambda n: n / 2)


def oracle(args):
    customers, orders = args
    rows = []
    for number, name in sorted(customers):
        amounts = [a for who, a, _ in orders if who == number and a is not None]
        rows.append((name, sum(amounts) if amounts else None))
    return rows
