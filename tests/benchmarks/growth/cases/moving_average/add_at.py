# label: n
# trap: differences, then cumsum
# work: calls

import numpy as np


def moving_average(values, width):
    steps = values[width:] - values[:-width] if width < len(values) else values[:0]
    first = values[:width].sum()
    return np.cumsum(np.concatenate(([first], steps))) / width
