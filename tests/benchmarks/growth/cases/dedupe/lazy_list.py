# label: n^2
# trap: cheat: a list whose __iter__ does the work, after the return
# work: calls

class Later(list):
    def __iter__(self):
        out = []
        for number in self.nums:
            if number not in out:
                out.append(number)
        return iter(out)

    def __len__(self):
        return 1


def dedupe(nums):
    later = Later()
    later.nums = nums
    return later
