from __future__ import annotations

from typing import Optional

from judge.types import ListNode


def reverse_linked_list(head: Optional[ListNode]) -> Optional[ListNode]:
    if head is None:
        return None
    first = head
    while head.next:
        node = head.next
        head.next, node.next, first = node.next, first, node
    return first
