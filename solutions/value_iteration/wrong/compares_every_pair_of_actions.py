# expect: CLE
# time: O(S^2 A + S A^2) a sweep
# space: O(S A)
# why: "no other action is better" written down as it is said
"""Looks in every sweep for the action that no other action beats."""


def solve(P, R, gamma, tol):
    S, A = R.shape
    P, R = P.tolist(), R.tolist()
    V = [0.0] * S
    while True:
        new, policy = [], []
        for s in range(S):
            q = [
                R[s][a] + gamma * sum(p * v for p, v in zip(P[s][a], V))
                for a in range(A)
            ]
            unbeaten = [a for a in range(A) if sum(other > q[a] for other in q) == 0]
            policy.append(unbeaten[0])
            new.append(q[unbeaten[0]])
        change = max(abs(x - y) for x, y in zip(new, V))
        V = new
        if gamma * change <= tol * (1 - gamma):
            return V, policy
