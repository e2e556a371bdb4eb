# label: n^2
# trap: for each node walks from the head to see whether it was there
# work: lines

def has_cycle(head):
    node, steps = head, 0
    while node:
        other = head
        for _ in range(steps):
            if other is node:
                return True
            other = other.next
        node = node.next
        steps += 1
    return False
