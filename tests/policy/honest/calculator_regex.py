import operator
import re


class Solution:
    OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul,
           "/": lambda a, b: int(a / b)}
    TOKEN = re.compile(r"\s*(?:(\d+)|(.))")

    def calculate(self, s: str) -> int:
        stack, sign = [], "+"
        for number, op in self.TOKEN.findall(s):
            if number:
                value = int(number)
                if sign in "+-":
                    stack.append(value if sign == "+" else -value)
                else:
                    stack.append(self.OPS[sign](stack.pop(), value))
            elif op:
                sign = op
        return sum(stack)
