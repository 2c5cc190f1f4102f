"""Shared by the losses of a row or a group of rows: the two ways compared, and the cases written."""

import math
import random

import mpmath
import torch
from common import Line
from mpmath import mpf

# Differences over this step are exact slopes: its square, the error of central differences, is far below a
# double's last digit, and DIGITS leaves enough beyond it to hold the smallest double.
STEP = mpf(10) ** -60
DIGITS = 850
# A framework's number that is further than this from the exact one has lost digits and is not written.
RELATIVE = 1e-14
# ... but it must not be further than this, or the two do not mean the same function.
ABSOLUTE = 1e-12
# The two one-sided slopes differ by about STEP where a loss is smooth, and by much more at a corner.
CORNER = mpf(10) ** -40


def rows_of(count, columns, seed, size=3.0):
    """Rows of made-up outputs with two decimals, the same in every run."""
    uniform = random.Random(seed).uniform
    return [[round(uniform(-size, size), 2) for _ in range(columns)] for _ in range(count)]


def log_sum_exp(row):
    top = max(row)
    return top + mpmath.log(mpmath.fsum(mpmath.exp(x - top) for x in row))


def log_softmax(row):
    total = log_sum_exp(row)
    return [x - total for x in row]


def softplus(x):
    return max(x, mpf(0)) + mpmath.log1p(mpmath.exp(-abs(x)))


def exact_table(table):
    return [[mpf(x) for x in row] for row in table]


def double(number):
    """The double next to the number, and 0 rather than -0."""
    return float(number) + 0.0


def exact(values, outputs, targets, step=STEP):
    """The values, and the slopes of their sum to the left and to the right of each output."""
    rows, targets = exact_table(outputs), exact_table(targets)
    here = values(rows, targets)
    total = mpmath.fsum(here)
    sides = []
    for row in rows:
        sides.append([])
        for column, output in enumerate(row):
            row[column] = output - step
            left = (total - mpmath.fsum(values(rows, targets))) / step
            row[column] = output + step
            right = (mpmath.fsum(values(rows, targets)) - total) / step
            row[column] = output
            sides[-1].append((left, right))
    return here, sides


def by_framework(framework, outputs, targets):
    rows = torch.tensor(outputs, dtype=torch.float64, requires_grad=True)
    values = framework(rows, targets)
    values.sum().backward()
    return values.tolist(), rows.grad.tolist()


def flat(values, table):
    return [*values, *(number for row in table for number in row)]


def check(numbers, truths, what):
    """Stops where a finite number is not the exact one but for lost digits."""
    for number, truth in zip(numbers, truths, strict=True):
        if math.isfinite(number):
            assert abs(mpf(number) - truth) <= ABSOLUTE * max(1, abs(truth)), (what, number, truth)


def middles(sides, what):
    for left, right in (pair for row in sides for pair in row):
        assert abs(right - left) <= CORNER * max(1, abs(left)), (what, "a case at a corner", left, right)
    return [[(left + right) / 2 for left, right in row] for row in sides]


def entry(loss, source, outputs, targets, values, slopes):
    return {
        "loss": Line(loss),
        "source": source,
        "outputs": Line(outputs),
        "targets": Line(targets),
        "values": [double(value) for value in values],
        "slopes": Line([[double(slope) for slope in row] for row in slopes]),
    }


def case(loss, definition, outputs, targets):
    """A case off the corners: the framework's numbers if all are exact, mpmath's otherwise.

    What definition holds: `values`, which takes exact rows and targets; `framework`, the same in torch, and
    `also`, further ones of the same value; `framework_values`, where the framework's exact values are others;
    `step`, where the slopes change too fast for the usual one.
    """
    with mpmath.workdps(DIGITS):
        values, sides = exact(definition["values"], outputs, targets, definition.get("step", STEP))
        slopes = middles(sides, loss)
        found_values, found_slopes = by_framework(definition["framework"], outputs, targets)
        found, truths = flat(found_values, found_slopes), flat(values, slopes)
        if "framework_values" in definition:
            own_values, own_sides = exact(definition["framework_values"], outputs, targets)
            check(found, flat(own_values, middles(own_sides, loss)), loss)
        else:
            check(found, truths, loss)
        for framework in definition.get("also", []):
            check(by_framework(framework, outputs, targets)[0], values, loss)
        kept_digits = all(
            math.isfinite(number) and abs(mpf(number) - truth) <= RELATIVE * abs(truth)
            for number, truth in zip(found, truths)
        )
        if kept_digits:
            return entry(loss, definition["source"], outputs, targets, found_values, found_slopes)
        return entry(loss, "mpmath, as " + definition["source"], outputs, targets, values, slopes)


def kink(loss, definition, outputs, targets, declared=None):
    """A case at a corner: the framework's slopes, each between those of its sides, or the declared ones."""
    with mpmath.workdps(DIGITS):
        values, sides = exact(definition["values"], outputs, targets)
        found_values, slopes = by_framework(definition["framework"], outputs, targets)
        check(found_values, values, loss)
        if declared is not None:
            return entry(loss, "the declared subgradient", outputs, targets, values, declared)
        for slope, (left, right) in zip(flat([], slopes), flat([], sides), strict=True):
            low, high = min(left, right), max(left, right)
            assert low - ABSOLUTE <= slope <= high + ABSOLUTE, (loss, "no subgradient", slope, left, right)
        return entry(loss, definition["source"], outputs, targets, values, slopes)
