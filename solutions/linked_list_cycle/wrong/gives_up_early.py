# expect: WA
# why: "no honest list is that long" saves the second pointer, until one is
"""Calls everything with more than 1000 nodes a cycle."""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    for _ in range(1000):
        if head is None:
            return False
        head = head.next
    return head is not None
