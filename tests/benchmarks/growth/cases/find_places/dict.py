# label: n
# trap: builds a dict of all places
# work: calls

def find_places(nums, wanted):
    places = {number: place for place, number in enumerate(nums)}
    return [places.get(number, -1) for number in wanted]
