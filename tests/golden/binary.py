"""Losses of a logit or score against a target of 0 or 1, or a probability."""

import math

import mpmath
import numpy
import torch
import torch.nn.functional as functional
from mpmath import mpf
from sklearn.ensemble._gb_losses import ExponentialLoss
from sklearn.linear_model._sgd_fast import Hinge, SquaredHinge
from sklearn.metrics import hinge_loss

from elementwise import RELATIVE, Exact, fair_pairs, sigmoid, softplus

# Beyond this output PyTorch's formulas for logits round the small part away.
FAR = 30.0


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

    def confirm(p, y, value):
        # PyTorch's loss of probabilities has no weight of its own for the positive part, and loses the tails.
        if pos_weight == 1 and abs(p) <= 10:
            output, target = (torch.tensor([x], dtype=torch.float64) for x in (p, smoothed(y)))
            number = functional.binary_cross_entropy(torch.sigmoid(output), target).item()
            assert abs(number - value) <= 1e-12, (p, y, number, value)

    return {
        "source": "torch.nn.functional.binary_cross_entropy_with_logits",
        "framework": framework,
        "confirm": confirm,
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




def focal(gamma, alpha):
    # torchvision's sigmoid_focal_loss, written in torch.
    def framework(p, y):
        s = torch.sigmoid(p)
        right = s * y + (1 - s) * (1 - y)
        weight = alpha * y + (1 - alpha) * (1 - y)
        entropy = functional.binary_cross_entropy_with_logits(p, y, reduction="none")
        return weight * (1 - right) ** gamma * entropy

    def parts(p, y):
        weight = alpha * y + (1 - mpf(alpha)) * (1 - y)
        wrong = sigmoid(p) * (1 - y) + sigmoid(-p) * y
        return weight, wrong, y * softplus(-p) + (1 - y) * softplus(p)

    def value(p, y):
        weight, wrong, entropy = parts(p, y)
        return Exact(weight * wrong**gamma * entropy)

    def slope(p, y):
        weight, wrong, entropy = parts(p, y)
        down, up = sigmoid(-p), sigmoid(p)
        factor = weight * gamma * wrong ** (gamma - 1) * down * up * entropy
        rest = weight * wrong**gamma
        return Exact(factor * (1 - 2 * y), rest * up * (1 - y), -rest * down * y)

    far = [(p, y) for y in (0.0, 1.0, 0.37) for p in (-1000.0, 1000.0)]
    return {
        "source": "torchvision's sigmoid_focal_loss, written in torch",
        "framework": framework,
        "far": FAR,
        # 1 - right is rounded near 1, and the slope at a wrong logit is some gamma |p| times as sensitive.
        "absolute": 1e-13,
        "value": value,
        "slope": slope,
        "pairs": fair_pairs(binary_pairs() + far, value, slope),
    }


def score_pairs():
    sizes = [1e-8, 1e-3, 0.5, 1 - 1e-3, 1.5, 10.0, 50.0, 700.0, 1000.0]
    return [(sign * size, y) for y in (0.0, 1.0) for size in sizes for sign in (1, -1)]


def squared_hinge():
    def confirm(p, y, value):
        number = SquaredHinge(1.0).py_loss(p, 2 * y - 1)
        assert abs(number - value) <= RELATIVE * abs(value), (p, y, number, value)

    def gap(p, y):
        return max(mpf(0), 1 - (2 * y - 1) * p)

    return {
        "source": "max(0, 1 - s p)² in torch, as sklearn.linear_model's SquaredHinge",
        "framework": lambda p, y: (1 - (2 * y - 1) * p).clamp(min=0) ** 2,
        "confirm": confirm,
        "value": lambda p, y: Exact(gap(p, y) ** 2),
        "slope": lambda p, y: Exact(-2 * (2 * y - 1) * gap(p, y)),
        "pairs": score_pairs() + [(0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (-1.0, 0.0)],
    }


def exponential():
    def confirm(p, y, value):
        number = ExponentialLoss(2)(numpy.array([y]), numpy.array([[p]]))
        assert abs(number - value) <= RELATIVE * abs(value), (p, y, number, value)

    def value(p, y):
        return Exact(mpmath.exp(-(2 * y - 1) * p))

    def slope(p, y):
        return Exact(-(2 * y - 1) * mpmath.exp(-(2 * y - 1) * p))

    return {
        "source": "exp(-s p) in torch, as sklearn.ensemble's ExponentialLoss",
        "framework": lambda p, y: torch.exp(-(2 * y - 1) * p),
        "confirm": confirm,
        "value": value,
        "slope": slope,
        "pairs": fair_pairs(score_pairs() + [(0.0, 0.0), (0.0, 1.0)], value, slope),
    }


def soft_margin():
    def value(p, y):
        return Exact(softplus(-(2 * y - 1) * p))

    def slope(p, y):
        return Exact(-(2 * y - 1) * sigmoid(-(2 * y - 1) * p))

    return {
        "source": "torch.nn.functional.soft_margin_loss",
        "framework": lambda p, y: functional.soft_margin_loss(p, 2 * y - 1, reduction="none"),
        "far": FAR,
        "value": value,
        "slope": slope,
        "pairs": fair_pairs(score_pairs() + [(0.0, 0.0), (0.0, 1.0)], value, slope),
    }


def perceptron():
    def confirm(p, y, value):
        number = Hinge(0.0).py_loss(p, 2 * y - 1)
        assert number == value, (p, y, number, value)

    def slope(p, y):
        sign = 2 * y - 1
        return Exact(-sign if sign * p < 0 else mpf(0))

    return {
        "source": "max(0, -s p) in torch, as sklearn.linear_model's Hinge of threshold 0",
        "framework": lambda p, y: (-(2 * y - 1) * p).clamp(min=0),
        "confirm": confirm,
        "value": lambda p, y: Exact(max(mpf(0), -(2 * y - 1) * p)),
        "slope": slope,
        "pairs": score_pairs(),
        "kinks": [(0.0, 0.0), (0.0, 1.0)],
        "kinks_follow_framework": True,
    }
