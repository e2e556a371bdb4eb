# expect: WA
# why: the `else` belongs to the end of the loop, not to every round of it
"""Says that there is no cycle as soon as the pointers do not meet at once."""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    slow = fast = head
    while slow is not None and fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return True
        else:
            return False
    return False
