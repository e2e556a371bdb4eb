# label: n
# trap: the Z function of word and text, many live objects
# work: lines

def find_text(text, word):
    both = word + "\0" + text
    z, left, right = [0] * len(both), 0, 0
    for i in range(1, len(both)):
        if i < right:
            z[i] = min(right - i, z[i - left])
        while i + z[i] < len(both) and both[z[i]] == both[i + z[i]]:
            z[i] += 1
        if i + z[i] > right:
            left, right = i, i + z[i]
        if z[i] == len(word):
            return i - len(word) - 1
    return -1
