# label: n
# trap: str.partition and `in`, in C
# work: calls

def find_text(text, word):
    if word not in text:
        return -1
    return len(text.partition(word)[0])
