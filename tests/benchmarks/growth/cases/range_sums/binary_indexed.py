# label: n log n
# trap: log factor, constant x10: a binary indexed tree
# work: lines

def range_sums(nums, ranges):
    n = len(nums)
    tree = [0] * (n + 1)
    for i, number in enumerate(nums, 1):
        while i <= n:
            tree[i] += number
            i += i & -i

    def before(i):
        total = 0
        while i:
            total += tree[i]
            i &= i - 1
        return total

    return [before(end) - before(start) for start, end in ranges]
