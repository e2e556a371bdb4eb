# expect: CLE
# time: O(n k)
# space: O(n)
# why: the smallest first node comes next, and is looked for among all
"""Looks for the smallest of all first nodes, for each node of the answer."""

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    last = front = ListNode()
    heads = [node for node in lists if node is not None]
    while heads:
        which = min(range(len(heads)), key=lambda index: heads[index].val)
        last.next = heads[which]
        last = last.next
        if last.next is None:
            heads.pop(which)
        else:
            heads[which] = last.next
    return front.next
