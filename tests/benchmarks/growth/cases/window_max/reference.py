# label: n
# label k: 1
# trap: a deque of candidates
# work: lines
# work k: lines

from collections import deque


def window_max(nums, k):
    waiting, out = deque(), []
    for i, number in enumerate(nums):
        while waiting and nums[waiting[-1]] <= number:
            waiting.pop()
        waiting.append(i)
        if waiting[0] <= i - k:
            waiting.popleft()
        if i >= k - 1:
            out.append(nums[waiting[0]])
    return out
