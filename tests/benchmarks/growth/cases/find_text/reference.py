# label: n
# trap: Knuth, Morris and Pratt
# work: lines

def find_text(text, word):
    back, k = [0] * len(word), 0
    for i in range(1, len(word)):
        while k and word[i] != word[k]:
            k = back[k - 1]
        if word[i] == word[k]:
            k += 1
        back[i] = k
    k = 0
    for i, letter in enumerate(text):
        while k and letter != word[k]:
            k = back[k - 1]
        if letter == word[k]:
            k += 1
        if k == len(word):
            return i - k + 1
    return -1
