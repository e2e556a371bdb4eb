# expect: RTE
# why: a constant column has nothing left when its mean is taken off
def fit(X, y, alpha):
    n, columns = len(y), X.T.tolist()
    means = [sum(column) / n for column in columns]
    columns = [[x - m for x in c] for c, m in zip(columns, means)]
    r = (y - y.mean()).tolist()
    w = [0.0] * len(columns)
    for _ in range(600):
        for j, z in enumerate(columns):
            square = sum(x * x for x in z)
            rho = sum(a * b for a, b in zip(z, r)) + square * w[j]
            size = max(abs(rho) - n * alpha, 0.0)
            new = (size if rho > 0 else -size) / square
            r = [a - (new - w[j]) * b for a, b in zip(r, z)]
            w[j] = new
    return w, y.mean() - sum(a * m for a, m in zip(w, means))
