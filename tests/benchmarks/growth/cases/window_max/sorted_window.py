# label: n
# label k: log n
# trap: log factor along k: sortedcontainers
# work: lines
# work k: calls

from sortedcontainers import SortedList


def window_max(nums, k):
    window, out = SortedList(nums[:k]), []
    for i in range(k, len(nums) + 1):
        out.append(window[-1])
        if i < len(nums):
            window.remove(nums[i - k])
            window.add(nums[i])
    return out
