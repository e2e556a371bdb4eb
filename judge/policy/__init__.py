def check(source, rules, defined=frozenset()):
    return ()
