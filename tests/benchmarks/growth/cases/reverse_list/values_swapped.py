# label: n
# trap: keeps the nodes, turns the values round
# work: lines

def reverse(head):
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    node = head
    while node:
        node.val = values.pop()
        node = node.next
    return head
