# expect: AC
# time: O(n log n)
# space: O(n)
# why: merging in pairs halves the number of lists, and touches each node once a round
"""Merge two lists at a time, until one is left, as merge sort does on its way up.

A list that has been merged goes to the end of the queue and waits there until all
the others had their turn. So the lists that meet have been merged equally often:

    a b c d e      ->      c d e ab      ->      e ab cd      ->      cd abe

Each node is touched once in every round, and after about log k rounds one list is
left. Merging all into the first one would touch its nodes k times instead.

Time O(n log k), extra space O(k) for the queue, for n nodes in k lists.
"""

from collections import deque

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    """Return the first node of the merged list, None if there is no node."""
    waiting = deque(lists)
    while len(waiting) > 1:
        waiting.append(merge(waiting.popleft(), waiting.popleft()))
    return waiting.popleft() if waiting else None


def merge(a: ListNode | None, b: ListNode | None) -> ListNode | None:
    """Return the first node of two sorted lists merged into one, relinked."""
    last = front = ListNode()
    while a is not None and b is not None:
        if b.val < a.val:
            a, b = b, a
        last.next = a
        last, a = a, a.next
    last.next = b if a is None else a
    return front.next
