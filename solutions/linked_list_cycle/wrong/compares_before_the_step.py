# expect: WA
# why: both start at the head, so a test before the first step is always true
"""Finds a cycle in every list of two nodes or more."""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    slow = fast = head
    while slow is not None and fast is not None and fast.next is not None:
        if slow is fast:
            return True
        slow, fast = slow.next, fast.next.next
    return False
