# expect: WA
# why: the search for the largest starts with 0, which no loss ever beats
"""Searches for the best action with a best of 0 so far."""


def solve(P, R, gamma, tol):
    S, A = R.shape
    P, R = P.tolist(), R.tolist()
    V = [0.0] * S
    while True:
        new, policy = [0.0] * S, [0] * S
        for s in range(S):
            for a in range(A):
                q = R[s][a] + gamma * sum(p * v for p, v in zip(P[s][a], V))
                if q > new[s]:
                    new[s], policy[s] = q, a
        change = max(abs(x - y) for x, y in zip(new, V))
        V = new
        if gamma * change <= tol * (1 - gamma):
            return V, policy
