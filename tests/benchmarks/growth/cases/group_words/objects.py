# label: n
# trap: many live objects: a class instance for each group
# work: lines

class Group:
    def __init__(self, letters):
        self.letters = letters
        self.words = []

    def add(self, word):
        self.words.append(word)
        return self


def group_words(words):
    groups = {}
    for word in words:
        letters = tuple(sorted(word))
        groups[letters] = groups.get(letters, Group(letters)).add(word)
    return [group.words for group in groups.values()]
