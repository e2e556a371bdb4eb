# label: log n
# trap: log factor: finds the middle by halving
# work: lines

def middle(nums):
    def halve(low, high):
        steps = 0
        while high - low > 1:
            high = (low + high) // 2
            steps += 1
        return steps

    steps = halve(0, len(nums))
    n = len(nums)
    return nums[(n - 1) // 2] + nums[n // 2] + 0 * steps
