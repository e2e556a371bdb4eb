"""Feeds a generator with send, closes it, and iterates by hand."""


def matcher(target):
    seen = {}
    answer = None
    while True:
        index, number = yield answer
        if target - number in seen:
            answer = [seen[target - number], index]
        seen[number] = index


def two_sum(nums, target):
    machine = matcher(target)
    next(machine)
    for entry in enumerate(nums):
        answer = machine.send(entry)
        if answer is not None:
            machine.close()
            return answer
    return []
