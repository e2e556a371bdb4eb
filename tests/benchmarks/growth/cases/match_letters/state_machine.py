# label: n
# trap: constant x10: a state machine of dicts
# work: lines

STATES = {
    "start": {"a": "some"},
    "some": {"a": "some", "b": "done"},
    "done": {},
    "no": {},
}


def matches(text):
    state = "start"
    for letter in text:
        following = dict(STATES[state]).get(letter, "no")
        state = str(following)
    return state == "done"
