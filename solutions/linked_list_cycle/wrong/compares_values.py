# expect: WA
# why: a set of values instead of nodes; right as long as no value repeats
"""Takes a value that comes back for a node that comes back."""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    seen = set()
    while head is not None:
        if head.val in seen:
            return True
        seen.add(head.val)
        head = head.next
    return False
