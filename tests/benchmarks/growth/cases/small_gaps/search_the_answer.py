# label: n log n
# trap: better: a binary search on the answer, counted by two pointers
# work: calls

def nth_gap(nums):
    nums = sorted(nums)
    low, high = 0, nums[-1] - nums[0]
    while low < high:
        middle = (low + high) // 2
        count = left = 0
        for right, number in enumerate(nums):
            while number - nums[left] > middle:
                left += 1
            count += right - left
        if count >= len(nums):
            high = middle
        else:
            low = middle + 1
    return low
