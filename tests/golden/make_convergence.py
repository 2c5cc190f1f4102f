"""Makes convergence.json: where training a line from living area to price on house-prices must end up.

Squared error has a closed form, worked out in fractions. Absolute and quantile error are linear programmes:
HiGHS solves them, the two sales that its line passes through give the coefficients in fractions, and a search
through the lines of all pairs of sales confirms that none is better.
"""

import fractions
import json

import numpy
import scipy
from scipy.optimize import linprog

import common

FEATURE, TARGET = "living_area", "price"
TABLE = common.FOLDER.parents[1] / "core" / "datasets" / "tables" / "house-prices.json"


def least_squares(x, y):
    """Slope, intercept and mean squared error of the best line, exactly."""
    x, y, n = list(map(fractions.Fraction, x)), list(map(fractions.Fraction, y)), len(x)
    mean_x, mean_y = sum(x) / n, sum(y) / n
    weight = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y)) / sum((a - mean_x) ** 2 for a in x)
    bias = mean_y - weight * mean_x
    return weight, bias, sum((weight * a + bias - b) ** 2 for a, b in zip(x, y)) / n


def programmed(x, y, tau):
    """The line of least pinball loss as a linear programme in weight, bias, shortfalls and excesses."""
    n = len(x)
    # Both unknowns near 1 keep HiGHS's absolute tolerances meaningful.
    scale_x, scale_y = max(x), max(y)
    line = numpy.column_stack([numpy.array(x) / scale_x, numpy.ones(n)])
    equations = numpy.hstack([line, numpy.eye(n), -numpy.eye(n)])
    costs = numpy.concatenate([[0, 0], numpy.full(n, tau / n), numpy.full(n, (1 - tau) / n)])
    bounds = [(None, None)] * 2 + [(0, None)] * (2 * n)
    solved = linprog(costs, A_eq=equations, b_eq=numpy.array(y) / scale_y, bounds=bounds, method="highs")
    if solved.status != 0:
        raise ArithmeticError(solved.message)
    return solved.x[0] * scale_y / scale_x, solved.x[1] * scale_y, solved.fun * scale_y


def pinball(weight, bias, x, y, tau):
    """The exact mean pinball loss of a line."""
    residuals = [weight * a + bias - b for a, b in zip(x, y)]
    return sum((1 - tau) * r if r > 0 else -tau * r for r in residuals) / len(x)


def through_two_points(weight, bias, x, y):
    """Exact coefficients of the line through the two sales, unlike in area, that the given line fits best."""
    order = sorted(range(len(x)), key=lambda i: abs(weight * x[i] + bias - y[i]))
    first = order[0]
    second = next(i for i in order if x[i] != x[first])
    slope = fractions.Fraction(y[second] - y[first], x[second] - x[first])
    return slope, y[first] - slope * x[first]


def best_of_all_pairs(x, y, tau):
    """The least mean pinball loss among lines through two sales, where an optimum always lies."""
    x, y = numpy.array(x, dtype=float), numpy.array(y, dtype=float)
    best = numpy.inf
    for i in range(len(x)):
        others = x != x[i]
        slopes = (y[others] - y[i]) / (x[others] - x[i])
        residuals = numpy.outer(slopes, x - x[i]) + y[i] - y
        best = min(best, numpy.maximum((1 - tau) * residuals, -tau * residuals).mean(axis=1).min())
    return best


def least_pinball(x, y, tau):
    """Slope, intercept and mean pinball loss of the best line, exactly; tau is a fraction."""
    weight, bias, reached = programmed(x, y, float(tau))
    weight, bias = through_two_points(weight, bias, x, y)
    objective = pinball(weight, bias, x, y, tau)
    for other in (reached, best_of_all_pairs(x, y, float(tau))):
        assert abs(other - float(objective)) <= 1e-9 * float(objective), (tau, other, float(objective))
    return weight, bias, objective


def entry(loss, source, numbers, factor=1):
    weight, bias, objective = numbers
    return {
        "loss": loss,
        "source": source,
        "weight": float(weight),
        "bias": float(bias),
        "objective": float(objective * factor),
    }


columns = json.loads(TABLE.read_text(encoding="utf-8"))["columns"]
x, y = columns[FEATURE], columns[TARGET]
half, most = fractions.Fraction(1, 2), fractions.Fraction(9, 10)

common.write(
    "convergence.json",
    "closed form and linear programmes, exact by rational arithmetic",
    [scipy, numpy],
    [
        "Best lines, price = weight * living_area + bias over all rows, in the data's units.",
        "objective is that line's mean loss: in dollars squared for mse, in dollars for mae and quantile.",
    ],
    {
        "data": "house-prices",
        "feature": FEATURE,
        "target": TARGET,
        "rows": len(x),
        "optima": [
            entry({"id": "mse"}, "normal equations in fractions", least_squares(x, y)),
            # Half the absolute error is the pinball loss at one half.
            entry({"id": "mae"}, "scipy.optimize.linprog, HiGHS", least_pinball(x, y, half), factor=2),
            entry({"id": "quantile", "tau": 0.9}, "scipy.optimize.linprog, HiGHS", least_pinball(x, y, most)),
        ],
    },
)
