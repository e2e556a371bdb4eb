# expect: AC
# time: O(S^2 A) a sweep
# space: O(S A)
# why: a sweep is one product of arrays, and the largest entry of each row
"""Value iteration in numpy: all actions of all states at once.

Shapes: S states and A actions. `P @ values` sums over the last axis of P,
(S, A, S), so it has the expected next value of every state and action, (S, A).

The loop ends when no later sweep can add up to more than tol: each is smaller
than the one before by the factor gamma, so what is to come is at most the last
change times gamma / (1 - gamma). The policy is read off the last values, which
are off by at most tol, so that no other action can be better by more than twice
as much.

Time O(S^2 A) a sweep; extra space O(S A).
Source: Sutton and Barto, Reinforcement Learning: An Introduction, 2nd ed.,
section 4.4.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def solve(P: Floats, R: Floats, gamma: float, tol: float) -> tuple[Floats, list[int]]:
    """Return the values, off by at most `tol`, and the best action of each state."""
    values = R.max(axis=1)  # best for the next step alone
    while True:
        before = values
        values = (R + gamma * P @ before).max(axis=1)
        if gamma * abs(values - before).max() <= tol * (1 - gamma):
            break
    return values, (R + gamma * P @ values).argmax(axis=1).tolist()
