# label: n^2
# trap: insertion sort
# work: lines

def sort_numbers(nums):
    for i in range(1, len(nums)):
        number, j = nums[i], i
        while j and nums[j - 1] > number:
            nums[j] = nums[j - 1]
            j -= 1
        nums[j] = number
    return nums
