# expect: WA
# why: stops at the node that leads back, one link too early
"""Returns the last node of the list instead of the one that it leads back to."""

from judge.types import ListNode


def linked_list_cycle_start(head: ListNode | None) -> ListNode | None:
    seen = set()
    while head is not None:
        seen.add(head)
        if head.next in seen:
            return head
        head = head.next
    return None
