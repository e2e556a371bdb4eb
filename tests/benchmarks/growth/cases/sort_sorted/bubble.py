# label: n^2
# trap: bubble sort that does not look whether it is done
# work: lines

def sort_numbers(nums):
    for end in range(len(nums), 1, -1):
        for i in range(1, end):
            if nums[i - 1] > nums[i]:
                nums[i - 1], nums[i] = nums[i], nums[i - 1]
    return nums
