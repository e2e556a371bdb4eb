# label: n
# trap: many live objects: people who know the next
# work: lines

class Person:
    def __init__(self, number):
        self.number = number
        self.next = None


def last_one(n):
    people = [Person(i) for i in range(n)]
    for i, person in enumerate(people):
        person.next = people[(i + 1) % n]
    person = people[0]
    while person.next is not person:
        person.next = person.next.next
        person = person.next
    return person.number
