"""Has a class Solution whose attributes are made up by a metaclass that exits."""


class Meta(type):
    def __getattribute__(cls, name):
        raise KeyboardInterrupt

    def __call__(cls, *args):
        raise SystemExit(0)


class Solution(metaclass=Meta):
    pass
