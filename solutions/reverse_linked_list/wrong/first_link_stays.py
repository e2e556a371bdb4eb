# expect: WA
# why: starts at the second node, so the link of the first one is never turned
"""Leaves a loop between the old first and second node."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    if head is None:
        return None
    done, rest = head, head.next
    while rest is not None:
        following = rest.next
        rest.next = done
        done, rest = rest, following
    return done
