# expect: CLE
# time: O(T S^2)
# why: `softmax(scores)[s]` reads like a look-up, and computes all S of them
"""Computes all weights of a query anew for every key."""

import math


def attention(q, k, v, mask):
    seen = [[1] * len(k)] * len(q) if mask is None else mask.tolist()
    pairs = list(zip(k.tolist(), v.tolist()))
    return [
        row(query, [pair for pair, may in zip(pairs, allowed) if may], v.shape[1])
        for query, allowed in zip(q.tolist(), seen)
    ]


def row(query, pairs, width):
    root = math.sqrt(len(query))
    scores = [sum(a * b for a, b in zip(query, key)) / root for key, _ in pairs]
    mixed = [0.0] * width
    for s, (_, value) in enumerate(pairs):
        weight = softmax(scores)[s]
        for j, x in enumerate(value):
            mixed[j] += weight * x
    return mixed


def softmax(scores):
    greatest = max(scores)
    powers = [math.exp(score - greatest) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]
