# label: n
# trap: walks from both ends
# work: lines

def middle(nums):
    i, j = 0, len(nums) - 1
    while j - i > 1:
        i += 1
        j -= 1
    return nums[i] + nums[j] if (len(nums) - 1) % 2 else 2 * nums[(i + j) // 2]
