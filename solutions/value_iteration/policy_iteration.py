# expect: AC
# time: O(S^2 A + S^3) a round
# space: O(S^2 + S A)
# why: the values of one policy are linear equations; improve the policy, and repeat
"""Solve for the values of a policy, then take a better action where there is one.

While a policy is fixed there is no maximum in Bellman's equations, and what is
left is linear: V = r + gamma M V, with r and M the rewards and probabilities of
the actions that the policy names. So V is exact, up to rounding:

    policy  ->  V by S equations  ->  Q = R + gamma P V  ->  better policy

An action that promises more than V really gives more, since everything after it
only gets better too. No policy comes back, and there are finitely many; some
five rounds are usual, whatever gamma is. Only real gains count: two actions
that are equally good would otherwise take turns for ever, by rounding.

Time O(S^2 A + S^3) a round; extra space O(S^2 + S A).
Source: Sutton and Barto, Reinforcement Learning: An Introduction, 2nd ed.,
section 4.3.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

GAIN = 1e-10  # less may be rounding


def solve(P: Floats, R: Floats, gamma: float, tol: float) -> tuple[Floats, list[int]]:
    """Return the exact values and the best action of each state."""
    states = np.arange(len(R))
    policy = np.zeros(len(R), dtype=np.intp)  # any policy will do
    while True:
        rewards, moves = R[states, policy], P[states, policy]  # (S,) and (S, S)
        values = np.linalg.solve(np.eye(len(R)) - gamma * moves, rewards)
        worth = R + gamma * P @ values  # (S, A)
        better = worth.max(axis=1) > values + GAIN
        if not better.any():
            return np.asarray(values), policy.tolist()
        policy = np.where(better, worth.argmax(axis=1), policy)
