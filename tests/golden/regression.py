"""Losses of a number against a target number, a positive amount or a count."""

import math

import mpmath
import numpy
import torch
import torch.nn.functional as functional
from mpmath import mpf
from sklearn._loss import HalfGammaLoss, HalfTweedieLoss
from sklearn.linear_model._sgd_fast import EpsilonInsensitive
from sklearn.metrics import mean_absolute_percentage_error, mean_pinball_loss, mean_squared_log_error

from elementwise import RELATIVE, Exact, fair_pairs


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




def close(number, value):
    """Whether scikit-learn's number is this one, but for the digits that its own formula loses."""
    return abs(number - value) <= 1e-13 * max(1, abs(value))


def smooth_l1(beta):
    def value(p, y):
        size = abs(p - y)
        return Exact(size**2 / (2 * mpf(beta)) if size < beta else size - mpf(beta) / 2)

    return {
        "source": "torch.nn.functional.smooth_l1_loss",
        "framework": lambda p, y: functional.smooth_l1_loss(p, y, reduction="none", beta=beta),
        "value": value,
        "slope": lambda p, y: Exact(max(mpf(-1), min(mpf(1), (p - y) / mpf(beta)))),
        "pairs": huber_pairs(beta),
    }


def amount_pairs():
    """Outputs of either sign against targets from 0 up, for losses of amounts."""
    sizes = [1e-8, 1e-3, 0.4, 1.0, 2.9, 12.5, 50.0, 700.0, 1000.0, 1e6]
    outputs = [sign * size for size in sizes for sign in (1, -1)]
    return [(p, y) for y in (0.0, 1e-8, 0.3, 2.0, 7.25, 700.0) for p in outputs] + [(0.0, 0.0), (7.5, 7.25)]


def msle():
    def framework(p, y):
        return functional.mse_loss(torch.log1p(p.clamp(min=0)), torch.log1p(y), reduction="none")

    def confirm(p, y, value):
        if p >= 0:
            assert close(mean_squared_log_error([y], [p]), value), (p, y, value)

    def logs(p, y):
        return mpmath.log1p(max(p, 0)), mpmath.log1p(y)

    def value(p, y):
        a, b = logs(p, y)
        return Exact(a**2, -2 * a * b, b**2)

    def slope(p, y):
        a, b = logs(p, y)
        return Exact(2 * a / (1 + p), -2 * b / (1 + p)) if p > 0 else Exact(mpf(0))

    return {
        "source": "(log1p(max(p, 0)) - log1p(y))² in torch, as sklearn.metrics.mean_squared_log_error",
        "framework": framework,
        "confirm": confirm,
        "value": value,
        "slope": slope,
        "pairs": fair_pairs(amount_pairs(), value, slope),
        "kinks": [(0.0, 0.3), (0.0, 2.0), (0.0, 700.0)],
    }


def mape():
    floor = 1e-7

    def framework(p, y):
        return 100 * (p - y).abs() / y.abs().clamp(min=floor)

    def confirm(p, y, value):
        if abs(y) > floor:
            assert close(100 * mean_absolute_percentage_error([y], [p]), value), (p, y, value)

    def scale(y):
        return 100 / max(abs(y), mpf(floor))

    tiny = [(1e-8, 5e-8), (0.5, -5e-8), (0.0, 1e-7), (3e-7, -2e-7), (-1e-7, 9e-8)]
    return {
        "source": "100 |p - y| / max(|y|, 1e-7) in torch, as sklearn.metrics.mean_absolute_percentage_error",
        "framework": framework,
        "confirm": confirm,
        "value": lambda p, y: Exact(scale(y) * abs(p - y)),
        "slope": lambda p, y: Exact(scale(y) * mpmath.sign(p - y)),
        "pairs": regression_pairs() + tiny,
        "kinks": perfect_pairs() + [(5e-8, 5e-8)],
    }


def epsilon_insensitive(epsilon):
    def framework(p, y):
        return ((p - y).abs() - epsilon).clamp(min=0)

    def confirm(p, y, value):
        assert close(EpsilonInsensitive(epsilon).py_loss(p, y), value), (p, y, value)

    def value(p, y):
        size = abs(p - y)
        return Exact(size, -mpf(epsilon)) if size > epsilon else Exact(mpf(0))

    def slope(p, y):
        return Exact(mpmath.sign(p - y) if abs(p - y) > epsilon else mpf(0))

    edges = [epsilon * (1 - 2.0**-40), 0.5 * epsilon, 1.25 * epsilon]
    near = [(sign * edge, 0.0) for edge in edges for sign in (1, -1)]
    off_corner = [(p, y) for p, y in regression_pairs() if abs(mpf(p) - mpf(y)) != epsilon]
    return {
        "source": "max(0, |p - y| - epsilon) in torch, as sklearn.linear_model's EpsilonInsensitive",
        "framework": framework,
        "confirm": confirm,
        "value": value,
        "slope": slope,
        "pairs": fair_pairs(off_corner + (perfect_pairs() + near if epsilon else []), value, slope),
        "kinks": [(epsilon, 0.0), (-epsilon, 0.0)] if epsilon else perfect_pairs(),
    }


def log_mean_pairs(targets):
    sizes = [1e-8, 1e-3, 0.5, 1.1, 2.0, 7.25, 50.0, 300.0, 700.0, 1000.0]
    outputs = [0.0] + [sign * size for size in sizes for sign in (1, -1)]
    return [(p, y) for y in targets for p in outputs]


def by_sklearn(loss):
    """A check of torch's program against one of scikit-learn's losses of a raw prediction."""

    def confirm(p, y, value):
        # Powers of exp(p), as scikit-learn takes them, do not reach the far tails.
        if abs(p) < 500:
            number = loss.loss(numpy.array([y]), numpy.array([p]))[0]
            assert abs(number - value) <= 1e-12 * max(1, abs(value)), (p, y, number, value)

    return confirm


def gamma_nll():
    def value(p, y):
        return Exact(p, y * mpmath.exp(-p))

    def slope(p, y):
        return Exact(mpf(1), -y * mpmath.exp(-p))

    return {
        "source": "p + y exp(-p) in torch, as scikit-learn's HalfGammaLoss",
        "framework": lambda p, y: p + y * torch.exp(-p),
        "confirm": by_sklearn(HalfGammaLoss()),
        "value": value,
        "slope": slope,
        "pairs": fair_pairs(log_mean_pairs((1e-8, 0.25, 1.0, 3.5, 250.0)), value, slope),
    }


def tweedie(power):
    high, low = 2 - mpf(power), 1 - mpf(power)

    def framework(p, y):
        return torch.exp((2 - power) * p) / (2 - power) - y * torch.exp((1 - power) * p) / (1 - power)

    def value(p, y):
        return Exact(mpmath.exp(high * p) / high, -y * mpmath.exp(low * p) / low)

    def slope(p, y):
        return Exact(mpmath.exp(high * p), -y * mpmath.exp(low * p))

    return {
        "source": "exp((2 - power) p) / (2 - power) - y exp((1 - power) p) / (1 - power) in torch, "
        "as scikit-learn's HalfTweedieLoss",
        "framework": framework,
        "confirm": by_sklearn(HalfTweedieLoss(power=power)),
        # (2 - power) p is rounded before exp, which multiplies that error by the size of the exponent.
        "absolute": 2e-13,
        "value": value,
        "slope": slope,
        "pairs": fair_pairs(log_mean_pairs((0.0, 0.25, 1.0, 3.5, 250.0)), value, slope),
    }
