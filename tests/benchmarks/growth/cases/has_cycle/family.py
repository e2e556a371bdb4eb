"""Does a linked list lead back into itself? It does, at a third."""

from judge.spec import case, linked_list

ENTRY = "has_cycle"
STARTER = "def has_cycle(head: ListNode | None) -> bool: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 18}]


def worst(n, rng):
    return case(linked_list([rng.randrange(10**6) for _ in range(n)], n // 3))
