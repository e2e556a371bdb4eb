# label: n
# label k: n
# trap: hidden: max of a slice; linear along n
# work: lines
# work k: calls

def window_max(nums, k):
    return [max(nums[i:i + k]) for i in range(len(nums) - k + 1)]
