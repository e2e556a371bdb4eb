# expect: WA
# why: takes a node for its value
"""Returns a new node with the value of the right one."""

from judge.types import ListNode


def linked_list_cycle_start(head: ListNode | None) -> ListNode | None:
    seen = set()
    while head is not None:
        if head in seen:
            return ListNode(head.val)
        seen.add(head)
        head = head.next
    return None
