# label: n
# trap: a table of all powers up to the largest exponent
# work: lines

def powers(base, exponents, modulo):
    table = [1]
    for _ in range(max(exponents)):
        table.append(table[-1] * base % modulo)
    return [table[exponent] for exponent in exponents]
