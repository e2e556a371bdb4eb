# expect: AC
# time: O(n)
# space: O(n)
# why: a walk over land from any field visits its whole island, so count the walks
"""Number of Islands by walking over each island once.

Go over the fields in order. A field of land that no walk has visited begins a new
island; walk over all of it at once, so that its other fields are visited when
their turn comes.

    1 0 1        begins at (0, 0), and visits (1, 0), (1, 1), (1, 2), (0, 2)
    1 1 1        so (0, 2) is no new one
    0 0 0
    1 0 1        two more begin in the last row

`waiting` has fields whose neighbours are still to be looked at. A field is marked
when it comes into it, so it comes only once.

Time O(n) for n fields, extra space O(n). A stack of one's own minds no limit on
recursion; a queue in its place would do as well, in another order.
Source: Cormen et al., Introduction to Algorithms, 3rd ed., section 22.3.
"""


def number_of_islands(grid: list[list[str]]) -> int:
    """Return the number of regions of "1" that are connected by their sides."""
    unvisited = {
        (y, x)
        for y, row in enumerate(grid)
        for x, kind in enumerate(row)
        if kind == "1"
    }
    count = 0
    while unvisited:
        waiting = [unvisited.pop()]
        count += 1
        while waiting:
            y, x = waiting.pop()
            for field in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if field in unvisited:
                    unvisited.remove(field)
                    waiting.append(field)
    return count
