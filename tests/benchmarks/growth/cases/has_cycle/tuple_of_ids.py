# label: n^2
# trap: hidden: a tuple of identities that grows
# work: calls

def has_cycle(head):
    seen = ()
    while head:
        if id(head) in seen:
            return True
        seen += (id(head),)
        head = head.next
    return False
