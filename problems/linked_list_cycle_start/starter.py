"""Return the node where the cycle of a linked list starts."""

from judge.types import ListNode


def linked_list_cycle_start(head: ListNode | None) -> ListNode | None:
    raise NotImplementedError
