# expect: WA
# why: standardises first, so that the weights are shortest in other units
import numpy as np


def fit(X, y):
    means, spread = X.mean(axis=0), X.std(axis=0)
    spread[spread < 1e-9] = 1.0
    w = np.linalg.lstsq((X - means) / spread, y - y.mean(), rcond=1e-6)[0] / spread
    return w, y.mean() - means @ w
