# label: n^2
# trap: hidden: puts each word before the text, at memcpy speed
# work: calls

def join_words(words):
    text = ""
    for word in reversed(words):
        text = word.upper() + "," + text
    return text
