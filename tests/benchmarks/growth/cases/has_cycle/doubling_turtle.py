# label: n
# trap: Brent's walk with a turtle that jumps
# work: lines

def has_cycle(head):
    turtle, power, steps = head, 1, 0
    while head:
        head = head.next
        steps += 1
        if head is turtle and head:
            return True
        if steps == power:
            turtle, power, steps = head, 2 * power, 0
    return False
