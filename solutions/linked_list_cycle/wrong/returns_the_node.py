# expect: WA
# why: answers the sister question, where the cycle is, with a node or None
"""Returns the node where the pointers meet, and None when they do not."""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while slow is not None and fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return slow
    return None
