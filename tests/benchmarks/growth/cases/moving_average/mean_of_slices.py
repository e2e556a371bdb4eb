# label: n^2
# trap: hidden: mean of a slice for each place
# work: calls

def moving_average(values, width):
    return [values[i:i + width].mean() for i in range(len(values) - width + 1)]
