# expect: TLE
# why: low = middle leaves a range of two as it is, for ever
def binary_search(nums, target):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] <= target:
            low = middle
        else:
            high = middle - 1
    return low if nums[low] == target else -1
