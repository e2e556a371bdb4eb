# expect: AC
# time: O(n)
# space: O(1)
# why: one walk turns each link round, and one extra name keeps hold of the rest
"""Turn every link round in one walk along the list.

Words used below: `done` is the part that is turned round already, `rest` the
part still to visit. Halfway through 1 -> 2 -> 3 -> 4 they are

    done: 2 -> 1        rest: 3 -> 4

and a step moves the first node of `rest` to the front of `done`. Put together,
`done` read backwards and then `rest` always give the original list.

Time O(n), extra space O(1). The recursive way is as short, but it keeps n calls
waiting: O(n) stack, and Python by itself stops at about 1000 nodes.
Source: Cormen et al., Introduction to Algorithms, 3rd ed., exercise 10.2-7.
"""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    """Return the first node of the reversed list; None stays None.

    The nodes are relinked, not copied, so `head` becomes the last node.
    """
    done, rest = None, head
    while rest is not None:
        following = rest.next  # keep hold of it: the next line drops the link
        rest.next = done
        done, rest = rest, following
    return done
