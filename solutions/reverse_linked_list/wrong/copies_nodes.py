# expect: WA
# why: builds the reverse in front of an empty list, which is easier than relinking
"""Returns new nodes; the given list stays as it was."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    done = None
    while head is not None:
        done = ListNode(head.val, done)
        head = head.next
    return done
