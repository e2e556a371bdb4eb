# expect: CLE
# time: O(n K)
# space: O(K^2)
# why: `in` and `index` are short to write, and go through the list for each row
def confusion(y, p, labels):
    counts = [[0] * len(labels) for _ in labels]
    for true, predicted in zip(y, p):
        if true in labels and predicted in labels:
            counts[labels.index(true)][labels.index(predicted)] += 1
    return counts
