# label: log n
# trap: binary search by hand
# work: lines

def find_places(nums, wanted):
    out = []
    for number in wanted:
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if nums[middle] < number:
                low = middle + 1
            else:
                high = middle
        found = low < len(nums) and nums[low] == number
        out.append(low if found else -1)
    return out
