"""Makes losses.json: value and slope of each loss at chosen pairs of output and target.

Every number is worked out twice: by PyTorch with autograd, whose definitions the losses follow, and from the
definition with mpmath at 50 digits; scikit-learn confirms the two losses that PyTorch lacks. They must agree,
else the script stops. PyTorch's number is the one written, except in the far tails and wherever it has lost
digits: there the entry's source is mpmath.
"""

import math

import mpmath
import numpy
import sklearn
import torch
import torch.nn.functional as functional
from mpmath import mpf
from sklearn.metrics import hinge_loss, mean_pinball_loss

import common

mpmath.mp.dps = 50

# Beyond this output PyTorch's formulas for logits round the small part away.
FAR = 30.0
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

    def checked(self):
        if self.value != 0 and self.scale > CANCELLATION * abs(self.value):
            raise ValueError("this pair cancels too much to be a fair golden number")
        return self.value


def sigmoid(x):
    return 1 / (1 + mpmath.exp(-x))


def softplus(x):
    return mpmath.log1p(mpmath.exp(x))


def regression_pairs():
    above, below = math.nextafter(1.0, 2.0), math.nextafter(1.0, 0.0)
    close = [(1e-8, 0.0), (-1e-8, 0.0), (0.0, 1e-8), (1e-3, 0.0), (-1e-3, 0.0), (above, 1.0), (below, 1.0)]
    middle = [(p, y) for y in (-1.5, 0.0, 2.0) for p in (-3.7, -1.1, 0.4, 2.9)]
    middle += [(0.5, 1.0), (1.5, 1.0), (0.1, 0.3), (7.0, 7.5), (12.5, 10.0), (-2.0, -5.0), (0.25, -0.5)]
    large = [(50.0, 0.0), (-50.0, 0.0), (0.0, 50.0), (50.0, -50.0), (700.0, 0.0), (-700.0, 0.0), (0.0, 700.0)]
    large += [(700.0, -700.0), (700.0, 699.5), (1e-8, 700.0), (1e6, 999999.0)]
    return close + middle + large


def perfect_pairs():
    return [(0.0, 0.0), (2.5, 2.5), (-700.0, -700.0)]


def huber_pairs(delta):
    edges = [delta, delta * (1 - 2.0**-40), delta * (1 + 2.0**-40)]
    return regression_pairs() + perfect_pairs() + [(sign * edge, 0.0) for edge in edges for sign in (1, -1)]


def binary_pairs():
    sizes = [1e-8, 1e-3, 0.5, 2.5, 10.0, 30.0, 50.0, 700.0]
    outputs = [0.0] + [sign * size for size in sizes for sign in (1, -1)]
    certain = [(p, y) for y in (0.0, 1.0) for p in outputs]
    soft = [(-2.0, 0.25), (0.3, 0.25), (0.7, 0.5), (-50.0, 0.5), (-1.0, 0.9), (4.0, 0.9), (700.0, 0.9)]
    soft += [(-700.0, 0.37), (1.25, 0.37)]
    return certain + soft


def hinge_pairs():
    edges = [math.nextafter(1.0, 0.0), math.nextafter(1.0, 2.0), 1 - 1e-8, 1 + 1e-8, 1 - 1e-3]
    sizes = [1e-8, 1e-3, 0.5, *edges, 1.5, 50.0, 700.0]
    outputs = [0.0] + [sign * size for size in sizes for sign in (1, -1)]
    return [(p, y) for y in (0.0, 1.0) for p in outputs if abs(p) != 1.0]


def poisson_pairs():
    sizes = [1e-8, 1e-3, 0.5, 2.0, 7.25, 50.0, 700.0]
    outputs = [0.0] + [sign * size for size in sizes for sign in (1, -1)]
    # At a count of 1 and an output near 0, the slope exp(p) - y is all cancellation.
    ones = [(p, 1.0) for p in outputs if p == 0.0 or abs(p) > 0.1]
    return [(p, y) for y in (0.0, 4.0) for p in outputs] + ones + [(5.0, 250.0), (-5.0, 250.0), (12.0, 250.0)]


def mse():
    return {
        "source": "torch.nn.functional.mse_loss",
        "framework": lambda p, y: functional.mse_loss(p, y, reduction="none"),
        "value": lambda p, y: Exact((p - y) ** 2),
        "slope": lambda p, y: Exact(2 * (p - y)),
        "pairs": regression_pairs() + perfect_pairs(),
    }


def mae():
    return {
        "source": "torch.nn.functional.l1_loss",
        "framework": lambda p, y: functional.l1_loss(p, y, reduction="none"),
        "value": lambda p, y: Exact(abs(p - y)),
        "slope": lambda p, y: Exact(mpmath.sign(p - y)),
        "pairs": regression_pairs(),
        "kinks": perfect_pairs(),
    }


def huber(delta):
    def value(p, y):
        size = abs(p - y)
        return Exact(size**2 / 2 if size <= delta else delta * (size - mpf(delta) / 2))

    return {
        "source": "torch.nn.functional.huber_loss",
        "framework": lambda p, y: functional.huber_loss(p, y, reduction="none", delta=delta),
        "value": value,
        "slope": lambda p, y: Exact(max(-mpf(delta), min(mpf(delta), p - y))),
        "pairs": huber_pairs(delta),
    }


def log_cosh():
    # log cosh r = log1p(2 sinh²(r/2)) keeps its digits where cosh r is next to 1.
    return {
        "source": "mpmath",
        "framework": None,
        "value": lambda p, y: Exact(mpmath.log1p(2 * mpmath.sinh((p - y) / 2) ** 2)),
        "slope": lambda p, y: Exact(mpmath.tanh(p - y)),
        "pairs": regression_pairs() + perfect_pairs(),
    }


def quantile(tau):
    def framework(p, y):
        return torch.maximum(tau * (y - p), (tau - 1) * (y - p))

    def confirm(p, y, value):
        pinball = mean_pinball_loss([y], [p], alpha=tau)
        assert abs(pinball - value) <= RELATIVE * abs(value), (p, y, pinball, value)

    return {
        "source": "max(tau (y - p), (tau - 1) (y - p)) in torch, as sklearn.metrics.mean_pinball_loss",
        "framework": framework,
        "confirm": confirm,
        "value": lambda p, y: Exact(max(tau * (y - p), (mpf(tau) - 1) * (y - p))),
        "slope": lambda p, y: Exact(1 - mpf(tau) if p > y else -mpf(tau) if p < y else mpf(0)),
        "pairs": regression_pairs(),
        "kinks": perfect_pairs(),
    }


def bce(pos_weight, label_smoothing):
    def smoothed(y):
        return y * (1 - label_smoothing) + label_smoothing / 2

    def exact_smoothed(y):
        return y * (1 - mpf(label_smoothing)) + mpf(label_smoothing) / 2

    def framework(p, y):
        weight = torch.tensor(pos_weight, dtype=torch.float64)
        return functional.binary_cross_entropy_with_logits(
            p, smoothed(y), pos_weight=weight, reduction="none"
        )

    return {
        "source": "torch.nn.functional.binary_cross_entropy_with_logits",
        "framework": framework,
        "far": FAR,
        "value": lambda p, y: Exact(
            pos_weight * exact_smoothed(y) * softplus(-p), (1 - exact_smoothed(y)) * softplus(p)
        ),
        "slope": lambda p, y: Exact(
            -pos_weight * exact_smoothed(y) * sigmoid(-p), (1 - exact_smoothed(y)) * sigmoid(p)
        ),
        "pairs": binary_pairs(),
    }


def hinge(margin):
    # PyTorch has this loss only as the half of hinge_embedding_loss for target -1: max(0, margin - x).
    def framework(p, y):
        return functional.hinge_embedding_loss(
            (2 * y - 1) * p, torch.full_like(y, -1.0), margin=margin, reduction="none"
        )

    def confirm(p, y, value):
        # scikit-learn reads the two classes off the targets: one example of each, of loss 0, goes along.
        average = hinge_loss([y, 0.0, 1.0], [p, -2.0, 2.0])
        assert abs(3 * average - value) <= RELATIVE * abs(value), (p, y, average, value)

    def slope(p, y):
        sign = 2 * y - 1
        return Exact(-sign if sign * p < margin else mpf(0))

    return {
        "source": "torch.nn.functional.hinge_embedding_loss at target -1, as sklearn.metrics.hinge_loss",
        "framework": framework,
        "confirm": confirm,
        "value": lambda p, y: Exact(max(mpf(0), margin - (2 * y - 1) * p)),
        "slope": slope,
        "pairs": hinge_pairs(),
        "kinks": [(1.0, 1.0), (-1.0, 0.0)],
    }


def poisson_nll():
    return {
        "source": "torch.nn.functional.poisson_nll_loss (log_input=True, full=False)",
        "framework": lambda p, y: functional.poisson_nll_loss(
            p, y, log_input=True, full=False, reduction="none"
        ),
        "value": lambda p, y: Exact(mpmath.exp(p), -y * p),
        "slope": lambda p, y: Exact(mpmath.exp(p), -y),
        "pairs": poisson_pairs(),
    }


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
            for number, truth in zip(found, truths):
                assert agrees(number, truth, ABSOLUTE, 1), (loss, p, y, number, truth)
            if "confirm" in definition:
                definition["confirm"](p, y, numbers[0])
            kept_digits = all(agrees(number, truth, RELATIVE, 0) for number, truth in zip(found, truths))
            if kept_digits and abs(p) < definition.get("far", math.inf):
                chosen, numbers = kept, found
        chosen.append(((p, y), numbers))
    for source, chosen in ((definition["source"], kept), ("mpmath", precise)):
        if chosen:
            yield rows(loss, source, *map(list, zip(*chosen)))


def kinks(loss, definition):
    pairs = definition.get("kinks")
    if pairs:
        numbers = [(float(exact(definition, p, y)[0]), 0.0) for p, y in pairs]
        yield rows(loss, "the declared subgradient", pairs, numbers)


LOSSES = [
    ({"id": "mse"}, mse()),
    ({"id": "mae"}, mae()),
    *(({"id": "huber", "delta": delta}, huber(delta)) for delta in (1.0, 0.5, 2.0)),
    ({"id": "log_cosh"}, log_cosh()),
    *(({"id": "quantile", "tau": tau}, quantile(tau)) for tau in (0.5, 0.1, 0.9)),
    *(
        ({"id": "bce", "pos_weight": weight, "label_smoothing": smoothing}, bce(weight, smoothing))
        for weight in (1.0, 3.0)
        for smoothing in (0.0, 0.1)
    ),
    ({"id": "hinge"}, hinge(1.0)),
    ({"id": "poisson_nll"}, poisson_nll()),
]

common.write(
    "losses.json",
    "PyTorch in float64 with autograd, or mpmath at 50 digits; each entry names its own",
    [torch, sklearn, mpmath, numpy],
    [
        "values[i] is the loss of example i, slopes[i] its derivative by outputs[i].",
        "All numbers agree with mpmath to 1e-14 relative; those with source mpmath are correctly rounded.",
        "No sum in a loss or slope cancels more than a hundredfold, so 1e-12 relative is a fair test.",
        "bce smooths its targets first, y (1 - s) + s / 2; pos_weight then weighs the positive part.",
        "hinge maps its targets 0 and 1 to -1 and +1.",
        "kinks holds points where the slope jumps, with the subgradient declared there, 0; huber has none.",
    ],
    {
        "cases": [entry for loss, definition in LOSSES for entry in cases(loss, definition)],
        "kinks": [entry for loss, definition in LOSSES for entry in kinks(loss, definition)],
    },
)
