# label: n^2
# label k: 1
# trap: hidden: cuts the front off the rest of the list
# work: calls
# work k: calls

def window_max(nums, k):
    from collections import deque

    waiting, out = deque(), []
    rest, place = nums, 0
    while rest:
        while waiting and waiting[-1][0] <= rest[0]:
            waiting.pop()
        waiting.append((rest[0], place))
        if waiting[0][1] <= place - k:
            waiting.popleft()
        if place >= k - 1:
            out.append(waiting[0][0])
        rest, place = rest[1:], place + 1
    return out
