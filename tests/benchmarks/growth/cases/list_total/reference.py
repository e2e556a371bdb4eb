# label: n
# trap: recursion of depth n by position
# work: lines

def total(nums):
    def after(i):
        return nums[i] - after(i + 1) if i < len(nums) else 0

    return after(0)
