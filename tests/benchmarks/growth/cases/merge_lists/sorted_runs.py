# label: n
# trap: timsort finds the two runs
# work: calls

def merge(a, b):
    return sorted(a + b)
