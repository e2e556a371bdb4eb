# label: n
# trap: counts of 26 letters
# work: lines

def same_letters(a, b):
    counts = [0] * 26
    for letter in a:
        counts[ord(letter) - 97] += 1
    for letter in b:
        counts[ord(letter) - 97] -= 1
    return not any(counts)
