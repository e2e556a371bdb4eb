# label: n
# label k: log n
# trap: log factor along k: maxima of windows of powers of two
# work: lines
# work k: lines

def window_max(nums, k):
    width, row = 1, nums
    while 2 * width <= k:
        row = [max(a, b) for a, b in zip(row, row[width:])]
        width *= 2
    return [max(row[i], row[i + k - width]) for i in range(len(nums) - k + 1)]
