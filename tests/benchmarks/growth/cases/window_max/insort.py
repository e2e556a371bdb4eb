# label: n
# label k: n
# trap: hidden: a sorted window by insort, whose moves are tiny along k
# apart k: up to k = 8192 the moves take less than the rest of a step
# work: lines
# work k: calls

from bisect import bisect_left, insort


def window_max(nums, k):
    window, out = sorted(nums[:k]), []
    for i in range(k, len(nums) + 1):
        out.append(window[-1])
        if i < len(nums):
            del window[bisect_left(window, nums[i - k])]
            insort(window, nums[i])
    return out
