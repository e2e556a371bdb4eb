# label: n
# trap: generators into join
# work: lines

def join_words(words):
    def pieces():
        for word in words:
            yield from (word.upper(), ",")

    return "".join(pieces())
