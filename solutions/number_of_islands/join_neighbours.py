# expect: AC
# time: O(n)
# space: O(n)
# why: every two islands that a neighbour joins are one less: only the joins count
"""Number of Islands by joining neighbours, with a forest of disjoint sets.

At first let every field of land be an island of its own. Then join each with its
neighbours above and to the left: where they were different islands so far, there
is one less. Where they were the same, over some other way, nothing changes.

    1 1          four fields, and four pairs of neighbours; the last pair was
    1 1          connected already: 4 - 3 = 1 island

`above[field]` leads from a field towards the one that stands for its island.
Paths are shortened while they are walked, so they stay short.

Time O(n) in practice, and at most O(n log n): union by size, left out here,
brings it down to almost n. Extra space O(n). It never looks back beyond one row,
so it suits maps that come row by row, or fields that rise from the sea one by one.
Source: Cormen et al., Introduction to Algorithms, 3rd ed., chapter 21.
"""


def number_of_islands(grid: list[list[str]]) -> int:
    """Return the number of regions of "1" that are connected by their sides."""
    above: dict[tuple[int, int], tuple[int, int]] = {}

    def top(field: tuple[int, int]) -> tuple[int, int]:
        while above[field] != field:
            above[field] = above[above[field]]  # skip one: the path gets shorter
            field = above[field]
        return field

    count = 0
    for y, row in enumerate(grid):
        for x, kind in enumerate(row):
            if kind == "1":
                above[y, x] = (y, x)
                count += 1
                for neighbour in ((y - 1, x), (y, x - 1)):
                    if neighbour in above and top(neighbour) != top((y, x)):
                        above[top(neighbour)] = (y, x)
                        count -= 1
    return count
