"""Return whether following the links of a list never comes to an end."""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    raise NotImplementedError
