"""Top Customers: who has ordered at least twice and for at least 100."""


def top_customers(
    customers: list[tuple[int, str]],
    orders: list[tuple[int, int | None, int | None]],
) -> list[tuple[int, str, int, int]]:
    raise NotImplementedError
