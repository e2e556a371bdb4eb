# expect: AC
# time: O(n k)
# space: O(n k)
# why: gives each row the number of its fold; shuffling the numbers is enough
"""K-fold split by the number of the fold that each row belongs to.

The row numbers stay where they are. What is shuffled are the fold numbers:

    row     0 1 2 3 4 5 6
    fold    0 0 0 1 1 2 2       before
    fold    1 0 2 0 1 2 0       after: test 0 is rows 1, 3 and 6

All lists come out ascending, with and without a shuffle. In this form a split is
one column of the table, which can be stored, or made so that each label is
spread over the folds.

Time O(n k), which is the size of the answer.
"""

from random import Random


def k_fold(n: int, k: int, rng: Random | None) -> list[tuple[list[int], list[int]]]:
    """Return k pairs of the rows to train on and the rows to test on."""
    fold_of = sorted(row % k for row in range(n))  # dealt out: sizes are right
    if rng is not None:
        fold_of = rng.sample(fold_of, n)
    split = []
    for fold in range(k):
        train = [row for row in range(n) if fold_of[row] != fold]
        test = [row for row in range(n) if fold_of[row] == fold]
        split.append((train, test))
    return split
