# label: n
# label k: 1
# trap: maxima from both ends of blocks of k
# work: lines
# work k: lines

def window_max(nums, k):
    n = len(nums)
    ahead, behind = nums[:], nums[:]
    for i in range(1, n):
        if i % k:
            ahead[i] = max(ahead[i - 1], ahead[i])
        j = n - 1 - i
        if (j + 1) % k:
            behind[j] = max(behind[j + 1], behind[j])
    return [max(behind[i], ahead[i + k - 1]) for i in range(n - k + 1)]
