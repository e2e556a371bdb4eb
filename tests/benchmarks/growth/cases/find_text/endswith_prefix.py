# label: n^2
# trap: hidden: hashes every slice, for a set
# work: calls

def find_text(text, word):
    wanted = {word}
    size = len(word)
    for start in range(len(text) - size + 1):
        if text[start:start + size] in wanted:
            return start
    return -1
