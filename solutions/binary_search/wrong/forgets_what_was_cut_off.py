# expect: WA
# why: returns the place in the right half as if nothing had been cut off before it
def binary_search(nums, target):
    if not nums:
        return -1
    middle = len(nums) // 2
    if nums[middle] == target:
        return middle
    if nums[middle] < target:
        return binary_search(nums[middle + 1 :], target)
    return binary_search(nums[:middle], target)
