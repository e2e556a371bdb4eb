# expect: WA
# why: takes index 0 for nothing found
def binary_search(nums, target):
    low, high = 0, len(nums) - 1
    found = None
    while low <= high and not found:
        middle = (low + high) // 2
        if nums[middle] == target:
            found = middle
        if nums[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return found or -1
