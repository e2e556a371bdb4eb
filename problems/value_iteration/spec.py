"""Value iteration: answers are measured against the exact best values.

Those come from policy iteration: linear equations for the values of a policy,
and a better action wherever there is one, until no state has one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import numpy as np
from hypothesis import strategies as st

from judge.spec import Case, Invalid, Wrong, case

Draw = Callable[[st.SearchStrategy[Any]], Any]

ROUNDING = 1e-9
"""Granted beside the tolerance."""

BETTER = 1e-10
"""An action that gains less than this is as good as the other."""

PATIENCE = (
    (0.0, 1e-6),
    (0.25, 1e-6),
    (0.5, 1e-3),
    (0.9, 1e-6),
    (0.9, 0.01),
    (0.95, 0.1),
    (0.95, 1e-3),
    (0.99, 0.01),
    (0.99, 1.0),
)
"""Values of gamma and tol. The smaller both, the more sweeps they take."""


def cases() -> st.SearchStrategy[Case]:
    """Draw games of chance, corridors, losses, equal actions and lonely states."""
    shapes = (shares, shares, shares, corridor, corridor, losses, twins, alone)
    return st.one_of([st.composite(shape)() for shape in shapes])


def shares(draw: Draw) -> Case:
    """Any probabilities, some of them 0, and any rewards."""
    states, actions = draw(st.integers(1, 6)), draw(st.integers(1, 3))
    P = probabilities(draw, states, actions)
    return game(draw, P, rewards(draw, states, actions, -10, 10))


def corridor(draw: Draw) -> Case:
    """Action 0 goes on to the next state, others pay at once; the end pays most."""
    states, actions = draw(st.integers(2, 6)), draw(st.integers(2, 3))
    P, R = np.zeros((states, actions, states)), np.zeros((states, actions))
    prize, bait = draw(st.integers(5, 100)), draw(st.integers(1, 4))
    for s in range(states):
        P[s, 0, min(s + 1, states - 1)] = 1
        P[s, 1:, draw(st.sampled_from((0, s)))] = 1
    R[:, 1:] = bait
    R[-1, 0] = prize
    order = draw(st.permutations(range(actions)))
    return game(draw, P[:, order], R[:, order])


def losses(draw: Draw) -> Case:
    """Every action costs something."""
    states, actions = draw(st.integers(1, 4)), draw(st.integers(1, 3))
    P = probabilities(draw, states, actions)
    return game(draw, P, rewards(draw, states, actions, -100, -1))


def twins(draw: Draw) -> Case:
    """The last action does the same as one before it."""
    states, actions = draw(st.integers(1, 4)), draw(st.integers(1, 2))
    P = probabilities(draw, states, actions)
    R = rewards(draw, states, actions, -9, 9)
    again = [*range(actions), draw(st.integers(0, actions - 1))]
    return game(draw, P[:, again], R[:, again])


def alone(draw: Draw) -> Case:
    """No state is ever left: each is worth its best reward, again and again."""
    states, actions = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    P = np.zeros((states, actions, states))
    for s in range(states):
        P[s, :, s] = 1
    low = draw(st.sampled_from((-9, 1)))
    return game(draw, P, rewards(draw, states, actions, low, 9))


def probabilities(draw: Draw, states: int, actions: int) -> Any:
    """Draw weights for all next states; a row of zeros leads to state 0."""
    weight = st.sampled_from((0, 0, 0, 1, 1, 2, 3, 5))
    count = states * actions * states
    drawn = draw(st.lists(weight, min_size=count, max_size=count))
    weights = np.array(drawn, dtype=float).reshape(states, actions, states)
    weights[weights.sum(axis=2) == 0, 0] = 1
    return weights / weights.sum(axis=2, keepdims=True)


def rewards(draw: Draw, states: int, actions: int, low: int, high: int) -> Any:
    number, count = st.integers(low, high), states * actions
    drawn = draw(st.lists(number, min_size=count, max_size=count))
    return np.array(drawn, dtype=float).reshape(states, actions)


def game(draw: Draw, P: Any, R: Any) -> Case:
    gamma, tol = draw(st.sampled_from(PATIENCE))
    return case(P, R, gamma, tol)


def best(P: Any, R: Any, gamma: float) -> tuple[Any, Any]:
    """Return V* and Q*, by policy iteration."""
    everywhere = np.arange(len(R))
    policy = R.argmax(axis=1)
    while True:
        equations = np.eye(len(R)) - gamma * P[everywhere, policy]
        V = np.linalg.solve(equations, R[everywhere, policy])
        Q = R + gamma * P @ V
        gains = Q.max(axis=1) - Q[everywhere, policy]
        if gains.max() <= BETTER:
            return V, Q
        policy = np.where(gains > BETTER, Q.argmax(axis=1), policy)


def valid(args: tuple[Any, ...]) -> None:
    P, R, gamma, tol = args
    if P.ndim != 3 or P.shape[0] != P.shape[2]:
        raise Invalid(f"P has the shape {P.shape}; it is (S, A, S)")
    S, A, _ = P.shape
    for name, size, most in (("S", S, 6), ("A", A, 131_072)):
        if not 1 <= size <= most:
            raise Invalid(f"{name} is {size}; it is between 1 and {most}")
    if R.shape != (S, A):
        raise Invalid(f"R has the shape {R.shape}; with this P it is {(S, A)}")
    for chance in P[~((P >= 0) & (P <= 1 + ROUNDING))]:
        raise Invalid(f"P has {chance}, which is not a probability")
    sums = P.sum(axis=2)
    for total in sums[abs(sums - 1) > ROUNDING]:
        raise Invalid(f"P has probabilities that add up to {total}, not to 1")
    for reward in R[~((R >= -100) & (R <= 100))]:
        raise Invalid(f"R has {reward}; rewards are from -100 to 100")
    if not 0 <= gamma <= 0.99:
        raise Invalid(f"gamma is {gamma}; it is between 0 and 0.99")
    if not 1e-6 <= tol <= 1:
        raise Invalid(f"tol is {tol}; it is between 0.000001 and 1")


def check(args: tuple[Any, ...], got: tuple[Any, list[int]]) -> None:
    P, R, gamma, tol = args
    values, policy = got
    V, Q = best(P, R, gamma)
    right = V, Q.argmax(axis=1).tolist()
    if values.shape != V.shape:
        asked = f"one number for each state, so the shape {V.shape}"
        raise Wrong(f"V must have {asked}, not {values.shape}", expected=right)
    for s, (value, wanted) in enumerate(zip(values.tolist(), V.tolist(), strict=True)):
        if not abs(value - wanted) <= tol + ROUNDING:
            reason = f"V[{s}] is {value}, not {wanted}; tol is {tol}"
            raise Wrong(reason, expected=right)
    if len(policy) != len(V):
        reason = f"the policy must name {len(V)} actions, not {len(policy)}"
        raise Wrong(reason, expected=right)
    for s, action in enumerate(policy):
        if not 0 <= action < R.shape[1]:
            reason = f"the policy names action {action} in state {s}; there is none"
            raise Wrong(reason, expected=right)
        if not Q[s, action] >= V[s] - 2 * tol - ROUNDING:
            worth = f"worth {Q[s, action]:.6g}, another is worth {V[s]:.6g}"
            reason = f"V is right, but in state {s} the action {action} is {worth}"
            raise Wrong(reason, expected=right)


def worst(actions: int, rng: Random) -> Case:
    """Four states; in each, one action pays 1 and the others less.

    All values are 2, and each sweep halves what is missing, however many there are.
    """
    many = np.random.default_rng(rng.getrandbits(64))
    P, R = many.random((4, actions, 4)), many.random((4, actions))
    for s in range(4):
        R[s, rng.randrange(actions)] = 1.0
    return case(P / P.sum(axis=2, keepdims=True), R, 0.5, 0.1)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    P, R, gamma, tol = args
    V, Q = best(P, R, gamma)
    greedy = Q[np.arange(len(R)), R.argmax(axis=1)]
    near = (V[:, np.newaxis] - Q <= ROUNDING).sum(axis=1)
    names = {
        "one state": len(R) == 1,
        "one action": R.shape[1] == 1,
        "gamma is 0": gamma == 0,
        "gamma of 0.9 or more": gamma >= 0.9,
        "all values negative": bool((V < 0).all()),
        "greed does not pay": bool((greedy < V - 2 * tol - ROUNDING).any()),
        "best actions tie": bool((near > 1).any()),
        "leads nowhere else": any((P[s, :, s] == 1).all() for s in range(len(R))),
    }
    yield from (name for name, holds in names.items() if holds)
