# expect: CLE
# time: O(n K^2)
# why: the chain rule in matrices: K times K numbers for every row
"""Multiplies the derivative by p with the Jacobian of softmax, row by row."""

import math


def loss_grad(z, y):
    n, loss, gradient = len(z), 0.0, []
    for scores, targets in zip(z.tolist(), y.tolist()):
        greatest = max(scores)
        powers = [math.exp(score - greatest) for score in scores]
        total = sum(powers)
        height = greatest + math.log(total)
        loss += sum(t * (height - score) for t, score in zip(targets, scores))
        p = [power / total for power in powers]
        # The derivative by p[i] is -t / p[i], and the Jacobian has p[i] as a
        # factor in its row i; the two cancel out, so that p[i] may be 0.
        gradient.append(
            [
                -sum(t * ((i == k) - p[k]) for i, t in enumerate(targets)) / n
                for k in range(len(p))
            ]
        )
    return loss / n, gradient
