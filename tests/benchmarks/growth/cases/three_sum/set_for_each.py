# label: n^2
# trap: a set for each first number
# work: lines

def three_sum(nums, target):
    for i, first in enumerate(nums):
        seen = set()
        for number in nums[i + 1:]:
            if target - first - number in seen:
                return True
            seen.add(number)
    return False
