# label: n^2
# trap: cheat: its node class does the work while the arguments are made, before the call
# work: calls

class ListNode:
    trail = b""

    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next
        ListNode.trail += b"."


def reverse(head):
    done = None
    while head:
        head.next, done, head = done, head, head.next
    return done
