# label: n
# trap: makes new nodes: many live objects
# work: lines

def reverse(head):
    out = None
    while head is not None:
        out = ListNode(head.val, out)
        head = head.next
    return out
