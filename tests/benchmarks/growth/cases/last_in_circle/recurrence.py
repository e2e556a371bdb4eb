# label: n
# trap: the recurrence
# work: lines

def last_one(n):
    place = 0
    for size in range(2, n + 1):
        place = (place + 2) % size
    return place
