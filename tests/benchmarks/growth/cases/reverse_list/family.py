"""Reverse a linked list."""

from judge.spec import case, linked_list

ENTRY = "reverse"
STARTER = "def reverse(head: ListNode | None) -> ListNode | None: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 18}]


def worst(n, rng):
    return case(linked_list([rng.randrange(10**6) for _ in range(n)]))
