# expect: WA
# why: merges for as long as every list has a node, as with two lists
"""Ends as soon as one of the lists has no node left."""

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    last = front = ListNode()
    while lists and all(lists):
        which = min(range(len(lists)), key=lambda index: lists[index].val)
        last.next = ListNode(lists[which].val)
        last = last.next
        lists[which] = lists[which].next
    return front.next
