# label: n^2
# trap: hidden: looks for a cycle with a list of nodes
# work: calls

def reverse(head):
    seen, done = [], None
    while head and head not in seen:
        seen.append(head)
        following = head.next
        head.next = done
        done, head = head, following
    return done
