# expect: WA
# why: the other convention: predictions choose the row, and the matrix is transposed
def confusion(y, p, labels):
    position = {label: index for index, label in enumerate(labels)}
    counts = [[0] * len(labels) for _ in labels]
    for true, predicted in zip(y, p):
        if true in position and predicted in position:
            counts[position[predicted]][position[true]] += 1
    return counts
