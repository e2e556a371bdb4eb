# label: n^2
# trap: runs of each row, joined to those above
# work: lines

def islands(land):
    n, label, names = len(land), 0, {}

    def root(name):
        while names[name] != name:
            name = names[name]
        return name

    above = [0] * n
    for row in land:
        here = [0] * n
        for j in range(n):
            if not row[j]:
                continue
            if j and here[j - 1]:
                here[j] = here[j - 1]
            else:
                label += 1
                names[label] = label
                here[j] = label
            if above[j]:
                names[root(here[j])] = root(above[j])
        above = here
    return sum(names[name] == name for name in names)
