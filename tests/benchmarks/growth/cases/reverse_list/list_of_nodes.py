# label: n
# trap: a list of the nodes, relinked from the end
# work: lines

def reverse(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    for i in range(len(nodes) - 1, 0, -1):
        nodes[i].next = nodes[i - 1]
    if nodes:
        nodes[0].next = None
    return nodes[-1] if nodes else None
