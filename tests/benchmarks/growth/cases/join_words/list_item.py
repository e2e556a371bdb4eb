# label: n^2
# trap: hidden: += on an item of a list copies
# work: calls

def join_words(words):
    box = [""]
    for word in words:
        box[0] += word.upper() + ","
    return box[0]
