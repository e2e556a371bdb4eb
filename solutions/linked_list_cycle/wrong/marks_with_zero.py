# expect: WA
# why: marks visited nodes by their value, and picks a value that lists may contain
"""Sets the value of each visited node to 0, and takes any 0 for such a mark."""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    while head is not None:
        if head.val == 0:
            return True
        head.val = 0
        head = head.next
    return False
