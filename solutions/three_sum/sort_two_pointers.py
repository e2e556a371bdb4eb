# expect: AC
# time: O(n^2)
# space: O(n)
# why: in sorted order a sum that is too small rules out its middle entry, and so on
"""Three Sum: sort, fix the smallest entry, close in on the other two.

With `first` fixed, the other two lie behind it, at low < high. If the three make too
little, the entry at low makes too little with all others that are left; if too much,
the one at high does. So each step drops an entry:

    -4 -1 -1  0  1  2       first = -1, its first place
        ^  l        h       -1 - 1 + 2 = 0: found
        ^     l     h       -1 + 0 + 2 > 0: high goes back, and finds 1

Equal entries stand together, so a triple comes again only when `first` or the entry
at low is the one of the step before: those are left out.

Time O(n²): O(n) for each first entry. Extra space O(n) for the sorted list; it is the
sort's own if `nums` may be sorted in place.
Source: Cormen et al., Introduction to Algorithms, 3rd ed., exercise 2.3-7, for pairs.
"""


def three_sum(nums: list[int]) -> list[list[int]]:
    """Return the distinct triples with sum 0, each of them sorted."""
    nums = sorted(nums)
    triples = []
    for i, first in enumerate(nums):
        if i > 0 and first == nums[i - 1]:
            continue  # all its triples are listed
        low, high = i + 1, len(nums) - 1
        while low < high:
            total = first + nums[low] + nums[high]
            again = low > i + 1 and nums[low] == nums[low - 1]
            if total < 0 or again:
                low += 1
            elif total > 0:
                high -= 1
            else:
                triples.append([first, nums[low], nums[high]])
                low += 1
    return triples
