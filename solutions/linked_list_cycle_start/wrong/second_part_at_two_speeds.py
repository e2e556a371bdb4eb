# expect: WA
# why: leaves the fast pointer as fast as it was
"""Goes on at two speeds from the head and from where the pointers met."""

from judge.types import ListNode


def linked_list_cycle_start(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while slow is not None and fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            slow = head
            while slow is not fast:
                slow, fast = slow.next, fast.next.next
            return slow
    return None
