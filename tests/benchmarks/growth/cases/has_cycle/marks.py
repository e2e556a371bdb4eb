# label: n
# trap: writes a mark on each node
# work: lines

def has_cycle(head):
    while head:
        if getattr(head, "mark", False):
            return True
        head.mark = True
        head = head.next
    return False
