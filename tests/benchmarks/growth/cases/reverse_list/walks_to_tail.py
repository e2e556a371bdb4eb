# label: n^2
# trap: walks to the last node again and again
# work: lines

def reverse(head):
    size, node = 0, head
    while node:
        size += 1
        node = node.next
    values = []
    for steps in range(size - 1, -1, -1):
        node = head
        for _ in range(steps):
            node = node.next
        values.append(node.val)
    node = head
    for value in values:
        node.val = value
        node = node.next
    return head
