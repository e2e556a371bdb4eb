# expect: CLE
# time: O(n)
# space: O(n)
# why: the direct way: the first node that was seen before
"""Remembers every node in a set."""

from judge.types import ListNode


def linked_list_cycle_start(head: ListNode | None) -> ListNode | None:
    seen = set()
    while head is not None and head not in seen:
        seen.add(head)
        head = head.next
    return head
