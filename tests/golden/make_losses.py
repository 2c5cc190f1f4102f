"""Makes losses.json: value and slope of each loss at chosen pairs of output and target.

Every number is worked out twice: by PyTorch with autograd, whose definitions the losses follow, and from the
definition with mpmath at 50 digits; scikit-learn confirms the losses that PyTorch lacks and it has. They must
agree, else the script stops. PyTorch's number is the one written, except in the far tails and wherever it has
lost digits: there the entry's source is mpmath.
"""

import mpmath
import numpy
import sklearn
import torch

import binary
import common
import regression
from elementwise import cases, kinks

LOSSES = [
    ({"id": "mse"}, regression.mse()),
    ({"id": "mae"}, regression.mae()),
    *(({"id": "huber", "delta": delta}, regression.huber(delta)) for delta in (1.0, 0.5, 2.0)),
    ({"id": "log_cosh"}, regression.log_cosh()),
    *(({"id": "quantile", "tau": tau}, regression.quantile(tau)) for tau in (0.5, 0.1, 0.9)),
    *(
        ({"id": "bce", "pos_weight": weight, "label_smoothing": smoothing}, binary.bce(weight, smoothing))
        for weight in (1.0, 3.0)
        for smoothing in (0.0, 0.1)
    ),
    ({"id": "hinge"}, binary.hinge(1.0)),
    ({"id": "poisson_nll"}, regression.poisson_nll()),
    *(({"id": "smooth_l1", "beta": beta}, regression.smooth_l1(beta)) for beta in (1.0, 0.25, 3.0, 1e-3)),
    ({"id": "msle"}, regression.msle()),
    ({"id": "mape"}, regression.mape()),
    *(
        ({"id": "epsilon_insensitive", "epsilon": epsilon}, regression.epsilon_insensitive(epsilon))
        for epsilon in (0.1, 0.0, 1.5)
    ),
    ({"id": "gamma_nll"}, regression.gamma_nll()),
    *(({"id": "tweedie", "power": power}, regression.tweedie(power)) for power in (1.5, 1.01, 1.2, 1.99)),
    *(
        ({"id": "focal", "gamma": gamma, "alpha": alpha}, binary.focal(gamma, alpha))
        for gamma, alpha in (
            (2.0, 0.25), (0.0, 0.5), (1.0, 0.75), (0.5, 0.25), (5.0, 0.1), (2.0, 1.0), (2.0, 0.0)
        )  # fmt: skip
    ),
    ({"id": "squared_hinge"}, binary.squared_hinge()),
    ({"id": "exponential"}, binary.exponential()),
    ({"id": "soft_margin"}, binary.soft_margin()),
    ({"id": "perceptron"}, binary.perceptron()),
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
        "hinge, squared_hinge, exponential, soft_margin, perceptron map targets 0 and 1 to s = -1 and +1.",
        "gamma_nll and tweedie leave out the terms that no output changes, as scikit-learn does.",
        "kinks holds points where the slope jumps, with the slope taken there: 0, but -s for perceptron.",
    ],
    {
        "cases": [entry for loss, definition in LOSSES for entry in cases(loss, definition)],
        "kinks": [entry for loss, definition in LOSSES for entry in kinks(loss, definition)],
    },
)
