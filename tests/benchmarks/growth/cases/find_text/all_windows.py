# label: n^2
# trap: hidden: a list of all windows, then index
# work: calls

def find_text(text, word):
    for start in range(len(text)):
        rest = text[start:]
        if rest[:len(word)] == word:
            return start
    return -1
