# label: n
# trap: early exit on easy input, and here all input is easy
# work: lines

def sort_numbers(nums):
    swapped = True
    while swapped:
        swapped = False
        for i in range(1, len(nums)):
            if nums[i - 1] > nums[i]:
                nums[i - 1], nums[i] = nums[i], nums[i - 1]
                swapped = True
    return nums
