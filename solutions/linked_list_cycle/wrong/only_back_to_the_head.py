# expect: TLE
# why: thinks of a ring, where the last node leads to the first
"""Never stops when the cycle begins behind the head."""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    node = head
    while node is not None:
        node = node.next
        if node is not None and node is head:
            return True
    return False
