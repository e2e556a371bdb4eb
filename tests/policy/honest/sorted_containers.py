from sortedcontainers import SortedDict, SortedList


class MyCalendar:
    def __init__(self):
        self.events = SortedDict()

    def book(self, start: int, end: int) -> bool:
        i = self.events.bisect_right(start)
        if i and self.events.peekitem(i - 1)[1] > start:
            return False
        if i < len(self.events) and self.events.peekitem(i)[0] < end:
            return False
        self.events[start] = end
        return True


def medians(nums, k):
    window = SortedList(nums[:k])
    out = []
    for old, new in zip(nums, nums[k:] + [0]):
        out.append((window[(k - 1) // 2] + window[k // 2]) / 2)
        window.remove(old)
        window.add(new)
    return out
