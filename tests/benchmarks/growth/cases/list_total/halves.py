# label: n
# trap: recursion by halves, positions only
# work: lines

def total(nums):
    def part(low, high):
        if high - low == 1:
            return -nums[low] if low % 2 else nums[low]
        middle = (low + high) // 2
        return part(low, middle) + part(middle, high)

    return part(0, len(nums)) if nums else 0
