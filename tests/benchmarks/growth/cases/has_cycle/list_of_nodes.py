# label: n^2
# trap: hidden: `in` on a list of nodes
# work: calls

def has_cycle(head):
    seen = []
    while head:
        if head in seen:
            return True
        seen.append(head)
        head = head.next
    return False
