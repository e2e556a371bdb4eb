# imports: numpy
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def softmax(x, axis=-1):
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def attention(Q, K, V, mask=None):
    scores = Q @ K.swapaxes(-1, -2) / np.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    return np.einsum("...qk,...kd->...qd", softmax(scores), V)


def conv1d(x, w):
    return sliding_window_view(x, len(w)) @ w[::-1]


class Module:
    modules = []

    def __call__(self, *args, **kwargs):
        return self.forward(*args, **kwargs)

    def eval(self):
        for m in self.modules:
            m.eval()
        return self

    def load(self, state):
        self.__dict__.update(state)
