# label: log n
# trap: doubles the step, then searches
# work: lines

def find_places(nums, wanted):
    out = []
    for number in wanted:
        step = 1
        while step < len(nums) and nums[step] < number:
            step *= 2
        low, high = step // 2, min(step + 1, len(nums))
        if nums[0] == number:
            low, high = 0, 1
        while low < high:
            middle = (low + high) >> 1
            if nums[middle] < number:
                low = middle + 1
            else:
                high = middle
        out.append(low if low < len(nums) and nums[low] == number else -1)
    return out
