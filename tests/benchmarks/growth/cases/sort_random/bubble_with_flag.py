# label: n^2
# trap: bubble sort: early exit on easy input only
# work: lines

def sort_numbers(nums):
    end, swapped = len(nums), True
    while swapped:
        swapped = False
        for i in range(1, end):
            if nums[i - 1] > nums[i]:
                nums[i - 1], nums[i] = nums[i], nums[i - 1]
                swapped = True
        end -= 1
    return nums
