# expect: WA
# why: stops after the half that is well known
"""Returns the node where the slow and the fast pointer meet."""

from judge.types import ListNode


def linked_list_cycle_start(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while slow is not None and fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return slow
    return None
