from judge.spec import case, int_lists


def cases():
    return int_lists(0, 12).map(case)


def oracle(args):
    return [x * x for x in args[0]]
