# expect: WA
# why: thinks of a ring, which has no tail
"""Returns the head of every list that loops."""

from judge.types import ListNode


def linked_list_cycle_start(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while slow is not None and fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return head
    return None
