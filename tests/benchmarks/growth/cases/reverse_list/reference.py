# label: n
# trap: relinks in one walk
# work: lines

def reverse(head):
    done = None
    while head:
        head.next, done, head = done, head, head.next
    return done
