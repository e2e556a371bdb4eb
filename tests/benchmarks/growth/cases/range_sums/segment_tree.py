# label: n log n
# trap: log factor: a segment tree, walked from the leaves
# work: lines

def range_sums(nums, ranges):
    n = len(nums)
    tree = [0] * n + list(nums)
    for i in range(n - 1, 0, -1):
        tree[i] = tree[2 * i] + tree[2 * i + 1]
    out = []
    for start, end in ranges:
        total = 0
        low, high = start + n, end + n
        while low < high:
            if low & 1:
                total += tree[low]
                low += 1
            if high & 1:
                high -= 1
                total += tree[high]
            low >>= 1
            high >>= 1
        out.append(total)
    return out
