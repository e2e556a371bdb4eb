# label: n
# trap: a rolling hash, compared by slice only on a match
# work: lines

def find_text(text, word):
    mod, base = (1 << 61) - 1, 257
    wanted = have = 0
    top = pow(base, len(word) - 1, mod)
    for i in range(len(word)):
        wanted = (wanted * base + ord(word[i])) % mod
        have = (have * base + ord(text[i])) % mod
    for i in range(len(text) - len(word) + 1):
        if have == wanted and text[i:i + len(word)] == word:
            return i
        if i + len(word) < len(text):
            have = ((have - ord(text[i]) * top) * base + ord(text[i + len(word)])) % mod
    return -1
