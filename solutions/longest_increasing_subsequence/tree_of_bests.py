# expect: AC
# time: O(n log n)
# space: O(n)
# why: the longest that ends here asks for a maximum over all smaller entries
"""Longest Increasing Subsequence by asking for the best among smaller entries.

The longest one that ends with an entry is one longer than the longest that ended
with a smaller one. Number the different entries by size, from 1. Then that is a
maximum over the numbers below the entry's own, and a Fenwick tree gives it:

    tree[r] is the best over the ranks from r - (r & -r) + 1 to r

so to ask for all ranks up to r, go from r to r - (r & -r), and so on down to 0; to
note a new best at r, go up by r & -r the same way. Both take log n steps. A rank is
asked for before its own entry is noted, and only what is below it, so that equal
entries do not follow each other.

Time O(n log n), extra space O(n). More work than the smallest ends, but it answers
more: maxima with weights, counts of subsequences, any order of the entries.
Source: P. M. Fenwick, A new data structure for cumulative frequency tables,
Software: Practice and Experience 24 (3), 1994, 327-336.
"""


def longest_increasing_subsequence(nums: list[int]) -> int:
    """Return the length of the longest strictly increasing subsequence."""
    rank = {number: place for place, number in enumerate(sorted(set(nums)), 1)}
    tree = [0] * len(rank)  # nothing is above the largest rank, so none asks for it
    lengths = []
    for number in nums:
        below, length = rank[number] - 1, 1
        while below:
            length = max(length, tree[below] + 1)
            below -= below & -below
        lengths.append(length)
        upwards = rank[number]
        while upwards < len(tree):
            tree[upwards] = max(tree[upwards], length)
            upwards += upwards & -upwards
    return max(lengths)
