# label: n^2
# trap: sorts, then two pointers
# work: lines

def three_sum(nums, target):
    nums = sorted(nums)
    for i in range(len(nums)):
        low, high = i + 1, len(nums) - 1
        while low < high:
            total = nums[i] + nums[low] + nums[high]
            if total == target:
                return True
            if total < target:
                low += 1
            else:
                high -= 1
    return False
