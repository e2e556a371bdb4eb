# label: n^2
# trap: cheat: half of the work in the call, half in the generator of an __iter__
# work: calls

class Later(list):
    def __iter__(self):
        for i in range(len(self.nums) // 2, len(self.nums)):
            if self.nums[i] not in self.nums[:i]:
                self.out.append(self.nums[i])
        yield from self.out


def dedupe(nums):
    later = Later()
    later.nums = nums
    later.out = []
    for i in range(len(nums) // 2):
        if nums[i] not in nums[:i]:
            later.out.append(nums[i])
    return later
