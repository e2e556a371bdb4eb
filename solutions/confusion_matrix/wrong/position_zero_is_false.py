# expect: WA
# why: tests the position that `get` gives for its truth, and 0 counts as false
def confusion(y, p, labels):
    position = {label: index for index, label in enumerate(labels)}
    counts = [[0] * len(labels) for _ in labels]
    for true, predicted in zip(y, p):
        i, j = position.get(true), position.get(predicted)
        if i and j:
            counts[i][j] += 1
    return counts
