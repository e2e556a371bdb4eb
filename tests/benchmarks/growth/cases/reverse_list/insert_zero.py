# label: n^2
# trap: hidden: insert(0) of values, a tiny constant
# work: calls

def reverse(head):
    values, node = [], head
    while node:
        values.insert(0, node.val)
        node = node.next
    node = head
    for value in values:
        node.val = value
        node = node.next
    return head
