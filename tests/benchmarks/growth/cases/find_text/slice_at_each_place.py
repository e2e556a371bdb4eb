# label: n^2
# trap: hidden: compares a slice at every place, at memcpy speed
# work: calls

def find_text(text, word):
    for start in range(len(text) - len(word) + 1):
        if text[start:start + len(word)] == word:
            return start
    return -1
