# imports: numpy
import numpy as np
from numpy.typing import NDArray


class LogisticRegression:
    def __init__(self, lr: float = 0.1, steps: int = 500) -> None:
        self.lr, self.steps = lr, steps
        self._w: NDArray[np.float64] | None = None
        self.__b = 0.0

    @staticmethod
    def __sigmoid(z):
        return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))

    def fit(self, X, y):
        n, d = X.shape
        self._w = np.zeros(d)
        for _ in range(self.steps):
            error = self.__sigmoid(X @ self._w + self.__b) - y
            self._w -= self.lr * X.T @ error / n
            self.__b -= self.lr * error.mean()
        return self

    def predict(self, X):
        return (X @ self._w + self.__b > 0).astype(int)
