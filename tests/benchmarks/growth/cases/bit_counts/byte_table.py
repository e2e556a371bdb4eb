# label: n
# trap: a table of bytes, three look-ups
# work: lines

TABLE = [0]
for number in range(1, 256):
    TABLE.append(TABLE[number >> 1] + (number & 1))


def bit_counts(n):
    return [TABLE[k & 255] + TABLE[k >> 8 & 255] + TABLE[k >> 16] for k in range(n + 1)]
