# label: n
# trap: constant x25: a running sum over a list
# work: lines

def moving_average(values, width):
    values = values.tolist()
    total = sum(values[:width])
    out = [total / width]
    for i in range(width, len(values)):
        total += values[i] - values[i - width]
        out.append(total / width)
    return out
