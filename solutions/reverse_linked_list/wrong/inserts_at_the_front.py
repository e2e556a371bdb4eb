# expect: CLE
# time: O(n^2)
# space: O(n)
# why: `insert(0, ...)` looks like one step, and moves every node already there
"""Collects the nodes in reverse in a list, and links neighbours."""

from itertools import pairwise

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    nodes: list[ListNode] = []
    while head is not None:
        nodes.insert(0, head)
        head = head.next
    for node, following in pairwise(nodes):
        node.next = following
    if nodes:
        nodes[-1].next = None
    return nodes[0] if nodes else None
