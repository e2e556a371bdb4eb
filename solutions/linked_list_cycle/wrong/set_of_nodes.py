# expect: CLE
# time: O(n)
# space: O(n)
# why: the obvious way, and the first to offer; it remembers every node
"""Keeps all visited nodes in a set."""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    seen = set()
    while head is not None:
        if head in seen:
            return True
        seen.add(head)
        head = head.next
    return False
