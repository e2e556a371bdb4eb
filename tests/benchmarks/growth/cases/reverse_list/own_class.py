# label: n
# trap: its own node class with slots
# work: lines

class ListNode:
    __slots__ = ("next", "val")

    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def reverse(head):
    done = None
    while head is not None:
        following = head.next
        head.next = done
        done, head = head, following
    return done
