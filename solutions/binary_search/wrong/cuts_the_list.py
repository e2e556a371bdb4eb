# expect: CLE
# why: half of the list in each step, but every slice is a copy
def binary_search(nums, target):
    if not nums:
        return -1
    middle = len(nums) // 2
    if nums[middle] == target:
        return middle
    if nums[middle] < target:
        at = binary_search(nums[middle + 1 :], target)
        return -1 if at < 0 else middle + 1 + at
    return binary_search(nums[:middle], target)
