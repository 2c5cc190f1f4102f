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
# A framework may lose digits, but further than this from the exact number it means another function.
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


def exact(values, outputs, targets, step=STEP, coupled=False):
    """The values, and the slopes of their sum to the left and to the right of each output."""
    rows, targets = exact_table(outputs), exact_table(targets)
    found = values(rows, targets)
    # Only the values that the row has a part in change with it: its own, but for coupled ones.
    entries = 1 if coupled else len(found)
    height, target_height = len(rows) // entries, len(targets) // entries
    sides = []
    for index, row in enumerate(rows):
        own = index // height
        part = rows[own * height : (own + 1) * height]
        aims = targets[own * target_height : (own + 1) * target_height]
        here = mpmath.fsum(values(part, aims))
        sides.append([])
        for column, output in enumerate(row):
            row[column] = output - step
            left = (here - mpmath.fsum(values(part, aims))) / step
            row[column] = output + step
            right = (mpmath.fsum(values(part, aims)) - here) / step
            row[column] = output
            sides[-1].append((left, right))
    return found, sides


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


def options(definition):
    """How a definition asks for its exact slopes to be worked out."""
    return {key: definition[key] for key in ("step", "coupled") if key in definition}


def case(loss, definition, outputs, targets):
    """A case off the corners, with the exact numbers: a framework's last digits can differ between runs.

    What definition holds: `values`, which takes exact rows and targets; `framework`, the same in torch, and
    `also`, further ones of the same value by name; `framework_values`, where the framework's exact values are
    others; `step`, where slopes change too fast for the usual one; `coupled`, where a value takes all rows.
    """
    source = ", as ".join([definition["source"], *definition.get("also", {})])
    with mpmath.workdps(DIGITS):
        values, sides = exact(definition["values"], outputs, targets, **options(definition))
        slopes = middles(sides, loss)
        found = flat(*by_framework(definition["framework"], outputs, targets))
        if "framework_values" in definition:
            own_values, own_sides = exact(definition["framework_values"], outputs, targets)
            check(found, flat(own_values, middles(own_sides, loss)), loss)
        else:
            check(found, flat(values, slopes), loss)
        for framework in definition.get("also", {}).values():
            check(by_framework(framework, outputs, targets)[0], values, loss)
        return entry(loss, source, outputs, targets, values, slopes)


def picked(slope, left, right, what):
    """The exact slope that a framework's is: none, half of both sides, or of one."""
    for choice in (mpf(0), (left + right) / 2, left, right):
        if abs(mpf(slope) - choice) <= ABSOLUTE:
            return choice
    raise AssertionError((what, "no choice at a corner", slope, left, right))


def kink(loss, definition, outputs, targets, declared=None):
    """A case at a corner: the framework's choice among the slopes of the sides, or the declared slopes."""
    with mpmath.workdps(DIGITS):
        values, sides = exact(definition["values"], outputs, targets, **options(definition))
        found_values, slopes = by_framework(definition["framework"], outputs, targets)
        check(found_values, values, loss)
        if declared is not None:
            return entry(loss, "the declared subgradient", outputs, targets, values, declared)
        slopes = [
            [picked(slope, *pair, loss) for slope, pair in zip(row, pairs, strict=True)]
            for row, pairs in zip(slopes, sides, strict=True)
        ]
        return entry(loss, definition["source"], outputs, targets, values, slopes)
