# expect: WA
# why: remembers values instead of nodes; right as long as no value repeats
"""Returns the first node whose value was there before."""

from judge.types import ListNode


def linked_list_cycle_start(head: ListNode | None) -> ListNode | None:
    seen = set()
    while head is not None:
        if head.val in seen:
            return head
        seen.add(head.val)
        head = head.next
    return None
