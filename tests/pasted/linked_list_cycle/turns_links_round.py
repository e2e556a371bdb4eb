def hasCycle(head):
    if not head or not head.next:
        return False
    prev, cur = None, head
    while cur:
        cur.next, prev, cur = prev, cur, cur.next
    return prev is head
