# label: n log n
# trap: a binary indexed tree of maxima, constant x3
# work: lines

def longest_increasing(nums):
    rank = {x: i for i, x in enumerate(sorted(set(nums)), 1)}
    tree = [0] * (len(rank) + 1)
    for number in nums:
        best, i = 0, rank[number] - 1
        while i:
            best = max(best, tree[i])
            i &= i - 1
        i = rank[number]
        while i < len(tree):
            tree[i] = max(tree[i], best + 1)
            i += i & -i
    return max(tree)
