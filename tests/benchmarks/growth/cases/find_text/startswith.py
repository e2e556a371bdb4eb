# label: n
# trap: looks quadratic, but CPython compares the last letter first
# work: lines

def find_text(text, word):
    for start in range(len(text)):
        if text.startswith(word, start):
            return start
    return -1
