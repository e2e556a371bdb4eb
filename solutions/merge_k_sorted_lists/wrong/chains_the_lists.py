# expect: WA
# why: sorts the lists by their first values and hangs them one behind the other
"""Links the end of each list to the start of the next larger one."""

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    last = front = ListNode()
    for node in sorted(filter(None, lists), key=lambda node: node.val):
        last.next = node
        while last.next is not None:
            last = last.next
    return front.next
