"""Growth: does a submission's cost rise faster than the problem allows?

Not "which class is it?", which a clock cannot tell, but "does it grow faster
than the reference?", which it can. Both are measured at the same sizes, on the
same worst-case inputs, in turns, each call in a worker of its own. The slope of
log(time ratio) against log(size), less what the bound allows over the
reference, is the excess exponent. Caches, garbage and clock drift hit both
sides and cancel.

`bounds` knows how fast a bound grows. `inputs` makes worst-case inputs and
keeps them. `timing` times one call in a fresh worker. `ladder` picks the sizes.
`estimate` turns points into numbers, `decide` turns numbers into a decision:
both are pure. `space` does the same for memory, by exact counts. `lines` finds
the line that explains it. `axis` puts one swept axis together.

A correct submission is never failed on doubt: what cannot be told passes, and
the report says so. A log factor is not judged.
"""
