# label: n log n
# trap: constant x5: sifts down by hand
# work: lines

def sort_numbers(nums):
    def sift(root, end):
        while 2 * root + 1 < end:
            child = 2 * root + 1
            if child + 1 < end and nums[child] < nums[child + 1]:
                child += 1
            if nums[root] >= nums[child]:
                return
            nums[root], nums[child] = nums[child], nums[root]
            root = child

    for root in range(len(nums) // 2 - 1, -1, -1):
        sift(root, len(nums))
    for end in range(len(nums) - 1, 0, -1):
        nums[0], nums[end] = nums[end], nums[0]
        sift(0, end)
    return nums
