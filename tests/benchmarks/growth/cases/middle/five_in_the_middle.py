# label: 1
# trap: a slice of fixed length, sorted
# work: lines

def middle(nums):
    half = len(nums) // 2
    near = sorted(nums[half - 2:half + 3])
    return near[2] + (near[2] if len(nums) % 2 else near[1])
