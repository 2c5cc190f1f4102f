"""Shared by the losses of one output and one target: exact terms, the two ways compared, the entries."""

import math
import sys

import mpmath
import torch
from mpmath import mpf

mpmath.mp.dps = 50

# A framework's number that is further than this from the exact one has lost digits and is not written.
RELATIVE = 1e-14
# ... but it must not be further than this, or the two do not mean the same function.
ABSOLUTE = 5e-15
# Differences that cancel more than this would ask for more than doubles can give.
CANCELLATION = 100


class Exact:
    """A number together with the sum of its terms' magnitudes, which tells how much cancelled."""

    def __init__(self, *terms):
        self.value = mpmath.fsum(terms)
        self.scale = mpmath.fsum(abs(term) for term in terms)

    def fair(self):
        """Whether a double can hold the number, and doubles can work it out."""
        size = abs(self.value)
        in_range = sys.float_info.min <= size <= sys.float_info.max
        return size == 0 or (in_range and self.scale <= CANCELLATION * size)

    def checked(self):
        if not self.fair():
            raise ValueError("this pair cancels too much, or leaves the doubles: no fair golden number")
        return self.value


def sigmoid(x):
    return 1 / (1 + mpmath.exp(-x))


def softplus(x):
    return mpmath.log1p(mpmath.exp(x))


def exact(definition, p, y):
    p, y = mpf(p), mpf(y)
    return definition["value"](p, y).checked(), definition["slope"](p, y).checked()


def by_framework(definition, p, y):
    output = torch.tensor([p], dtype=torch.float64, requires_grad=True)
    value = definition["framework"](output, torch.tensor([y], dtype=torch.float64))
    value.sum().backward()
    return value.item(), output.grad.item()


def agrees(number, truth, tolerance, floor):
    return abs(mpf(number) - truth) <= tolerance * max(floor, abs(truth))


def fair_pairs(pairs, value, slope):
    """Those of the pairs whose numbers doubles can hold and work out; most of them must be such."""
    kept = [(p, y) for p, y in pairs if value(mpf(p), mpf(y)).fair() and slope(mpf(p), mpf(y)).fair()]
    assert 2 * len(kept) > len(pairs), "a grid of pairs that leaves most of its points out"
    return kept


def rows(loss, source, pairs, numbers):
    return {
        "loss": loss,
        "source": source,
        "outputs": [p for p, _ in pairs],
        "targets": [y for _, y in pairs],
        "values": [value for value, _ in numbers],
        "slopes": [slope for _, slope in numbers],
    }


def cases(loss, definition):
    """The entries of one loss: the framework's numbers where they are exact, mpmath's elsewhere."""
    kept, precise = [], []
    for p, y in definition["pairs"]:
        truths = exact(definition, p, y)
        chosen = precise
        numbers = tuple(float(truth) for truth in truths)
        if definition["framework"] is not None:
            found = by_framework(definition, p, y)
            overflowed = not all(map(math.isfinite, found))
            for number, truth in zip(found, truths):
                gap = definition.get("absolute", ABSOLUTE)
                assert overflowed or agrees(number, truth, gap, 1), (loss, p, y, number, truth)
            if "confirm" in definition:
                definition["confirm"](p, y, numbers[0])
            kept_digits = not overflowed and all(
                agrees(number, truth, RELATIVE, 0) for number, truth in zip(found, truths)
            )
            if kept_digits and abs(p) < definition.get("far", math.inf):
                chosen, numbers = kept, found
        chosen.append(((p, y), numbers))
    for source, chosen in ((definition["source"], kept), ("mpmath", precise)):
        if chosen:
            yield rows(loss, source, *map(list, zip(*chosen)))


def kinks(loss, definition):
    """The entries at the corners, where the slope is 0 by declaration, or the framework's if so wanted."""
    pairs = definition.get("kinks")
    if pairs:
        follow = definition.get("kinks_follow_framework", False)
        source = definition["source"] if follow else "the declared subgradient"
        numbers = []
        for p, y in pairs:
            value = float(exact(definition, p, y)[0])
            numbers.append(by_framework(definition, p, y) if follow else (value, 0.0))
            assert numbers[-1][0] == value, (loss, p, y, value)
        yield rows(loss, source, pairs, numbers)
