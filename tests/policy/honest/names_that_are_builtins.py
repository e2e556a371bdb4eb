def interpret(input, open=0, *, compile=None):
    list = [c for c in input]
    id, vars = 0, {}
    sum = open
    for eval in list:
        vars[eval] = vars.get(eval, 0) + 1
        id += 1
    exit = id if compile is None else compile(id)
    help = lambda quit: quit + exit
    with_locals = {globals: locals for globals, locals in vars.items()}
    return help(sum), with_locals
