# expect: WA
# why: turns the link round and then follows it, as if it still led forward
"""Loses everything after the first node."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    done, rest = None, head
    while rest is not None:
        rest.next = done
        done, rest = rest, rest.next
    return done
