# label: n
# trap: numpy whole-array: overhead to 1e4, memory bound beyond 1e6
# work: calls

def standardize(values):
    return (values - values.mean()) / values.std()
