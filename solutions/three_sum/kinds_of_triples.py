# expect: AC
# time: O(n^2)
# space: O(n)
# why: with counts instead of entries no triple can come twice
"""Three Sum by the kinds of triples: three different values, two, or one.

What is listed is values, so the list is first made into counts. A triple of different
values a < b < c is met once, at its two smaller ones, and c is looked up. One with a
value twice is a, a and -2a; the only one with a value three times is 0, 0, 0.

Time O(n²) on average, since a look-up takes constant time; extra space O(n). When
there are few different values it is faster than that: d of them take O(n + d²).
"""

from collections import Counter


def three_sum(nums: list[int]) -> list[list[int]]:
    """Return the distinct triples with sum 0."""
    counts = Counter(nums)
    values = sorted(counts)
    triples = [
        [a, b, -a - b]
        for i, a in enumerate(values)
        for b in values[i + 1 :]
        if b < -a - b and -a - b in counts
    ]
    for a, count in counts.items():
        if a != 0 and count >= 2 and -2 * a in counts:
            triples.append([a, a, -2 * a])
    if counts[0] >= 3:
        triples.append([0, 0, 0])
    return triples
