# label: n^2
# trap: cheat: a view whose __len__ does the work, after the return
# work: calls

from collections.abc import ValuesView


class Later(ValuesView):
    def __init__(self, nums):
        self.nums = nums
        self.out = None

    def __len__(self):
        if self.out is None:
            self.out = []
            for number in self.nums:
                if number not in self.out:
                    self.out.append(number)
        return len(self.out)

    def __iter__(self):
        len(self)
        return iter(self.out)


def dedupe(nums):
    return Later(nums)
