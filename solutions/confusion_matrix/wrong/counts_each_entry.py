# expect: CLE
# time: O(n K^2)
# space: O(n + K^2)
# why: the definition as it stands: for each entry, count the rows that belong there
def confusion(y, p, labels):
    pairs = list(zip(y, p))
    return [[pairs.count((true, guess)) for guess in labels] for true in labels]
