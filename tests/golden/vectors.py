"""Losses of a row that is a vector: a mean with its log variance, or coordinates."""

import mpmath
import torch
import torch.nn.functional as functional
from mpmath import mpf

from rowwise import case, kink, rows_of


def gaussian_nll():
    def values(rows, targets):
        return [(s + (y - p) ** 2 * mpmath.exp(-s)) / 2 for (p, s), (y,) in zip(rows, targets, strict=True)]

    def framework(rows, targets):
        targets = torch.tensor(targets, dtype=torch.float64)[:, 0]
        # The log variance needs no floor, so PyTorch's eps is off.
        return functional.gaussian_nll_loss(rows[:, 0], targets, rows[:, 1].exp(), eps=0, reduction="none")

    return {
        "source": "torch.nn.functional.gaussian_nll_loss (var=exp(s), full=False, eps=0)",
        "values": values,
        "framework": framework,
    }


def distance():
    def values(rows, targets):
        return [
            mpmath.sqrt(mpmath.fsum((p - y) ** 2 for p, y in zip(row, target, strict=True)))
            for row, target in zip(rows, targets, strict=True)
        ]

    def framework(rows, targets):
        return (rows - torch.tensor(targets, dtype=torch.float64)).norm(dim=1)

    return {"source": "torch.linalg's 2-norm of the residuals", "values": values, "framework": framework}


def cases():
    gaussian = [
        ([[0.5, 0.0]], [[1.25]]),
        (rows_of(5, 2, "mean and variance"), rows_of(5, 1, "measured")),
        ([[1.0, -50.0], [2.5, 50.0], [-3.0, 12.0], [0.0, -20.0]], [[1.5], [-700.0], [-3.0], [1e-8]]),
        ([[1.5, 1000.0], [700.0, 700.0], [3.0, -650.0]], [[2.0], [0.0], [2.5]]),
    ]
    for outputs, targets in gaussian:
        yield case({"id": "gaussian_nll"}, gaussian_nll(), outputs, targets)
    # No residual against a weight exp(1000) that no double holds; so sharp a bend asks for a smaller step.
    sharp = {**gaussian_nll(), "step": mpf(10) ** -480}
    yield case({"id": "gaussian_nll"}, sharp, [[-2.0, -1000.0]], [[-2.0]])
    for columns in (1, 2, 3, 6):
        outputs = rows_of(columns, columns, f"from {columns}")
        yield case({"id": "distance"}, distance(), outputs, rows_of(columns, columns, f"to {columns}"))
    far = [[1e-8, 0.0], [1000.0, -1000.0], [1e6, 1.0], [3e150, 4e150]]
    yield case({"id": "distance"}, distance(), far, [[0.0, 0.0]] * 4)
    near = {**distance(), "step": mpf(10) ** -300}
    yield case({"id": "distance"}, near, [[3e-150, 4e-150]], [[0.0, 0.0]])


def kinks():
    targets = [[0.5, -2.0, 3.0], [0.0, 0.0, 0.0]]
    yield kink({"id": "distance"}, distance(), targets, targets)
