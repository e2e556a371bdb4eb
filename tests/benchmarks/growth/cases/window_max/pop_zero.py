# label: n
# label k: n
# trap: hidden: a list as window, pop(0) and max
# work: lines
# work k: calls

def window_max(nums, k):
    window, out = [], []
    for number in nums:
        window.append(number)
        if len(window) > k:
            window.pop(0)
        if len(window) == k:
            out.append(max(window))
    return out
