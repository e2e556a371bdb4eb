# expect: WA
# why: tests `rest.next` to be safe, and so never visits the last node
"""Drops the last node, which should come first."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    done, rest = None, head
    while rest.next is not None:
        following = rest.next
        rest.next = done
        done, rest = rest, following
    return done
