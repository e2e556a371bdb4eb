# expect: AC
# time: O(n)
# space: O(1)
# why: moving each later node to the front reverses the list, which is whole all along
"""Take out the node after the old head, put it in front, until none is left.

The list is one list all the time, and the old head drifts to its end:

    1 -> 2 -> 3 -> 4        the old head is 1
    2 -> 1 -> 3 -> 4        2 came to the front
    3 -> 2 -> 1 -> 4        3 came to the front
    4 -> 3 -> 2 -> 1

In front of the old head the nodes visited so far stand in reverse; behind it
are the others, untouched. Because nothing ever hangs loose, the same step
reverses a stretch in the middle of a list, or every group of k nodes.

Time O(n), extra space O(1); a few more assignments a node than turning links.
"""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    """Return the first node of the reversed list; None stays None.

    The nodes are relinked, not copied, so `head` becomes the last node.
    """
    if head is None:
        return None
    front = head
    while head.next is not None:
        moving = head.next
        head.next = moving.next  # taken out: the old head leads past it
        moving.next = front
        front = moving
    return front
