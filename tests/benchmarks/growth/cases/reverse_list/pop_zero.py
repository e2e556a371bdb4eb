# label: n^2
# trap: hidden: pop(0) of nodes
# work: calls

def reverse(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    done = None
    while nodes:
        node = nodes.pop(0)
        node.next = done
        done = node
    return done
