# label: n^2
# trap: hidden: += on an attribute copies
# work: calls

class Writer:
    def __init__(self):
        self.text = ""

    def write(self, word):
        self.text += word.upper() + ","


def join_words(words):
    writer = Writer()
    for word in words:
        writer.write(word)
    return writer.text
