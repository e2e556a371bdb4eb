# label: n^2 log n
# trap: log factor: sorts the rest anew for each first number
# work: calls

def three_sum(nums, target):
    for i in range(len(nums)):
        rest = sorted(nums[i + 1:])
        low, high = 0, len(rest) - 1
        while low < high:
            total = nums[i] + rest[low] + rest[high]
            if total == target:
                return True
            low, high = (low + 1, high) if total < target else (low, high - 1)
    return False
