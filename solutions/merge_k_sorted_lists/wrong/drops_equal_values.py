# expect: WA
# why: a set of values is at hand, and looks as good as a list of them
"""Has every value only once in the answer."""

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    values = set()
    for node in lists:
        while node is not None:
            values.add(node.val)
            node = node.next
    front = None
    for value in sorted(values, reverse=True):
        front = ListNode(value, front)
    return front
