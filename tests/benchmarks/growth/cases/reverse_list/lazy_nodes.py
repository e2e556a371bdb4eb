# label: n^2
# trap: cheat: nodes whose `next` does the work, after the return
# work: calls

class Later:
    def __init__(self, values, place):
        self.values = values
        self.place = place

    @property
    def val(self):
        return self.values[self.place]

    @property
    def next(self):
        rest = self.values[:self.place]
        return Later(rest, len(rest) - 1) if rest else None


def reverse(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    return Later(values, len(values) - 1) if values else None
