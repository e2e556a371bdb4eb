# label: n^2
# trap: compares letter by letter at every place
# work: lines

def find_text(text, word):
    for start in range(len(text) - len(word) + 1):
        i = 0
        while i < len(word) and text[start + i] == word[i]:
            i += 1
        if i == len(word):
            return start
    return -1
