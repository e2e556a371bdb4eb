# label: n^2
# trap: hidden: the mean anew for each number
# work: calls

def standardize(values):
    spread = values.std()
    return [(x - values.mean()) / spread for x in values]
