# expect: WA
# why: -1 stands for "not there", and then it is used as an index: the last one
def confusion(y, p, labels):
    position = {label: index for index, label in enumerate(labels)}
    counts = [[0] * len(labels) for _ in labels]
    for true, predicted in zip(y, p):
        counts[position.get(true, -1)][position.get(predicted, -1)] += 1
    return counts
