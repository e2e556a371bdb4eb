# expect: WA
# why: compares what the two pointers show instead of where they are
"""Two speeds, but the meeting is told by the value."""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    slow = fast = head
    while slow is not None and fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is not None and fast is not None and slow.val == fast.val:
            return True
    return False
