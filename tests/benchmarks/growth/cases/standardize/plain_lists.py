# label: n
# trap: constant x30: lists and sums
# work: lines

def standardize(values):
    values = values.tolist()
    mean = sum(values) / len(values)
    spread = (sum((x - mean) ** 2 for x in values) / len(values)) ** 0.5
    return [(x - mean) / spread for x in values]
