# label: n
# trap: str.find, two-way search in C
# work: calls

def find_text(text, word):
    return text.find(word)
