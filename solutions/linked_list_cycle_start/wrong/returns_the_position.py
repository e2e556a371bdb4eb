# expect: WA
# why: the pictures of this problem show positions
"""Returns the position of the node, -1 if there is none."""

from judge.types import ListNode


def linked_list_cycle_start(head: ListNode | None) -> int:
    places: dict[ListNode, int] = {}
    while head is not None:
        if head in places:
            return places[head]
        places[head] = len(places)
        head = head.next
    return -1
