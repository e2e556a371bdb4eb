# label: n
# trap: many live objects: one for each number
# work: lines

class Entry:
    def __init__(self, number, place):
        self.number = number
        self.place = place


def dedupe(nums):
    table = {}
    for place, number in enumerate(nums):
        if number not in table:
            table[number] = Entry(number, place)
    return [entry.number for entry in sorted_by_place(table)]


def sorted_by_place(table):
    return list(table.values())
