# label: n^2
# trap: moves the first node behind the others, one step each
# work: lines

def reverse(head):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    for end in range(len(nodes) - 1, 0, -1):
        for i in range(end):
            nodes[i].val, nodes[i + 1].val = nodes[i + 1].val, nodes[i].val
    return head
