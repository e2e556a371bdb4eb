# expect: WA
# why: every link is right; the habit of returning `head` is not
"""Returns the old first node, which is the last one by now."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    done, rest = None, head
    while rest is not None:
        following = rest.next
        rest.next = done
        done, rest = rest, following
    return head
