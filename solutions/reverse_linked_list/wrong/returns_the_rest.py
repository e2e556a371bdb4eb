# expect: WA
# why: returns the name that moved, and it has moved past the end
"""Always returns None."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    done, rest = None, head
    while rest is not None:
        following = rest.next
        rest.next = done
        done, rest = rest, following
    return rest
