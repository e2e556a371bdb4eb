# label: n
# trap: constant x40: walks on for as many steps as a list may have
# work: lines

def has_cycle(head):
    lead, steps = head, 0
    seen = {}
    while lead and id(lead) not in seen:
        seen[id(lead)] = steps
        steps += 1
        lead = lead.next
    for _ in range(40 * steps):
        head = head.next if head else None
    return head is not None
