"""Losses of a row of scores, one per label, of which any number may be on."""

import mpmath
import torch
import torch.nn.functional as functional
from mpmath import mpf

from rowwise import case, kink, rows_of, softplus


def by_rows(value):
    return lambda rows, targets: [value(row, target) for row, target in zip(rows, targets, strict=True)]


def table(targets):
    return torch.tensor(targets, dtype=torch.float64)


def sigmoid(x):
    return 1 / (1 + mpmath.exp(-x))


def multi_label_margin():
    def value(row, labels):
        on = [x for x, label in zip(row, labels) if label]
        off = [x for x, label in zip(row, labels) if not label]
        return mpmath.fsum(max(mpf(0), 1 - (a - b)) for a in on for b in off) / len(row)

    def framework(rows, targets):
        # PyTorch takes the indices of the labels that are on, and -1 after the last.
        listed = [[c for c, label in enumerate(row) if label] for row in targets]
        padded = [indices + [-1] * (rows.shape[1] - len(indices)) for indices in listed]
        return functional.multilabel_margin_loss(rows, torch.tensor(padded), reduction="none")

    return {
        "source": "torch.nn.functional.multilabel_margin_loss",
        "values": by_rows(value),
        "framework": framework,
    }


def multi_label_soft_margin():
    def value(row, labels):
        return mpmath.fsum(y * softplus(-x) + (1 - y) * softplus(x) for x, y in zip(row, labels)) / len(row)

    def framework(rows, targets):
        return functional.multilabel_soft_margin_loss(rows, table(targets), reduction="none")

    return {
        "source": "torch.nn.functional.multilabel_soft_margin_loss",
        "values": by_rows(value),
        "framework": framework,
    }


def dice():
    def value(row, labels):
        shares = [sigmoid(x) for x in row]
        both = mpmath.fsum(q * y for q, y in zip(shares, labels))
        return 1 - 2 * both / (mpmath.fsum(shares) + mpmath.fsum(labels) + mpf(1e-7))

    def framework(rows, targets):
        shares, labels = torch.sigmoid(rows), table(targets)
        return 1 - 2 * (shares * labels).sum(1) / (shares.sum(1) + labels.sum(1) + 1e-7)

    return {
        "source": "Keras' Dice on sigmoid, row by row, written in torch",
        "values": by_rows(value),
        "framework": framework,
    }


def tversky(alpha, beta):
    def value(row, labels):
        both = mpmath.fsum(sigmoid(x) * y for x, y in zip(row, labels))
        extra = mpmath.fsum(sigmoid(x) * (1 - y) for x, y in zip(row, labels))
        missed = mpmath.fsum(sigmoid(-x) * y for x, y in zip(row, labels))
        return 1 - both / (both + alpha * extra + beta * missed + mpf(1e-7))

    def framework(rows, targets):
        shares, labels = torch.sigmoid(rows), table(targets)
        both = (shares * labels).sum(1)
        extra, missed = (shares * (1 - labels)).sum(1), ((1 - shares) * labels).sum(1)
        return 1 - both / (both + alpha * extra + beta * missed + 1e-7)

    return {
        "source": "Keras' documented Tversky on sigmoid, row by row, written in torch",
        "values": by_rows(value),
        "framework": framework,
    }


HARD = [
    (rows_of(1, 1, "one label"), [[1.0]]),
    (rows_of(2, 2, "two labels"), [[0.0, 1.0], [0.0, 0.0]]),
    (rows_of(4, 4, "four labels"), [[1.0, 0.0, 0.0, 1.0], [1.0] * 4, [0.0] * 4, [0.0, 1.0, 1.0, 1.0]]),
    (
        rows_of(5, 6, "six labels", 6.0),
        [[float((row * 7 + column**2) % 3 == 0) for column in range(6)] for row in range(5)],
    ),
    (
        [
            [1000.0, -1000.0, 0.5],
            [-1000.0, 1000.0, -0.5],
            [50.0, -50.0, 50.0],
            [-50.0, -50.0, -50.0],
            [700.0, 0.0, -700.0],
        ],
        [[1.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 1.0, 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]],
    ),
]
# Where every output is far on the same side, only the smoothing 1e-7 is left of some denominators.
ALL_FAR = ([[-1000.0, -1000.0], [1000.0, 1000.0], [-20.0, -18.5]], [[0.0, 0.0], [1.0, 1.0], [0.0, 1.0]])


def cases():
    for outputs, targets in HARD:
        yield case({"id": "multi_label_margin"}, multi_label_margin(), outputs, targets)
    for outputs, targets in [*HARD, ALL_FAR]:
        yield case({"id": "multi_label_soft_margin"}, multi_label_soft_margin(), outputs, targets)
        yield case({"id": "dice"}, dice(), outputs, targets)
    for alpha, beta in ((0.5, 0.5), (0.3, 0.7), (1.0, 0.0), (0.0, 1.0)):
        loss = {"id": "tversky", "alpha": alpha, "beta": beta}
        for outputs, targets in [*HARD, ALL_FAR]:
            yield case(loss, tversky(alpha, beta), outputs, targets)


def kinks():
    outputs, targets = [[1.5, 0.5, 0.0], [0.25, -0.75, 1.25]], [[1.0, 0.0, 0.0], [1.0, 0.0, 1.0]]
    yield kink({"id": "multi_label_margin"}, multi_label_margin(), outputs, targets)
