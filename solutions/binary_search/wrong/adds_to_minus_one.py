# expect: WA
# why: adds what was cut off to the answer of the right half, even if that is -1
def binary_search(nums, target):
    if not nums:
        return -1
    middle = len(nums) // 2
    if nums[middle] == target:
        return middle
    if nums[middle] < target:
        return middle + 1 + binary_search(nums[middle + 1 :], target)
    return binary_search(nums[:middle], target)
