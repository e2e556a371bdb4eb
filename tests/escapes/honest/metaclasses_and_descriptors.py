"""Is written with a metaclass, a descriptor and __init_subclass__."""


class Registry(type):
    known: dict[str, type] = {}  # noqa: RUF012

    def __new__(cls, name, bases, space):
        made = super().__new__(cls, name, bases, space)
        cls.known[name] = made
        return made


class Positive:
    def __set_name__(self, owner, name):
        self.name = f"_{name}"

    def __get__(self, instance, owner=None):
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        if value < 0:
            raise ValueError(self.name)
        setattr(instance, self.name, value)


class Place(metaclass=Registry):
    index = Positive()

    def __init__(self, index):
        self.index = index


def two_sum(nums, target):
    seen = {}
    for index, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number].index, Registry.known["Place"](index).index]
        seen[number] = Place(index)
    return []
