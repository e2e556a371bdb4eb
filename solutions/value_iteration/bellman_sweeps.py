# expect: AC
# time: O(S^2 A) a sweep
# space: O(S A)
# why: put values into the right of Bellman's equations until they hardly change
"""Sweep over all states: the best action, given the values of the sweep before.

With one state that pays 1 in every step, and gamma = 0.9, the sweeps give

    0    1    1.9    2.71    3.439    ...    10

so each closes a tenth of the gap to the limit. In general no gap between two
sets of values, at whatever state it is largest, survives a sweep by more than
the factor gamma: a mean of gaps and a maximum of gaps are no larger than the
largest gap. So after a sweep that changes nothing by more than d, all further
sweeps together change nothing by more than

    gamma d + gamma^2 d + ... = d gamma / (1 - gamma)

and that has to be at most tol. To stop as soon as d is at most tol is the
classical mistake: with gamma = 0.99 there may be 99 times as much to come.

Time O(S^2 A) a sweep for S states and A actions. The number of sweeps grows with
1 / (1 - gamma), and with the logarithm of 1 / tol.
Source: Sutton and Barto, Reinforcement Learning: An Introduction, 2nd ed.,
section 4.4.
"""

from operator import mul

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def solve(P: Floats, R: Floats, gamma: float, tol: float) -> tuple[Floats, list[int]]:
    """Return the values, off by at most `tol`, and the best action of each state."""
    moves, rewards = P.tolist(), R.tolist()
    states, actions = range(len(rewards)), range(len(rewards[0]))
    values = [0.0 for _ in states]
    while True:
        before = values
        worth = [
            [
                rewards[s][a] + gamma * sum(map(mul, moves[s][a], before))
                for a in actions
            ]
            for s in states
        ]
        values = [max(worth[s]) for s in states]
        change = max(abs(values[s] - before[s]) for s in states)
        if gamma * change <= tol * (1 - gamma):
            return np.array(values), [worth[s].index(values[s]) for s in states]
