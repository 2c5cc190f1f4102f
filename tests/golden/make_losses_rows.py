"""Makes losses-rows.json: values and slopes of each loss that takes a row or a group of rows at a time.

Every number is worked out twice: by PyTorch with autograd, from its own function where it has the loss and
from a program of the loss's definition where it has none; and by mpmath with 850 digits from the definition,
with differences over so small a step that they are the exact slopes. The two must agree, wherever PyTorch's
number is finite, else the script stops. The exact numbers, rounded to doubles, are those written.
"""

import mpmath
import numpy
import torch

import common
import groups
import labels
import softmax
import vectors

FAMILIES = [softmax, labels, vectors, groups]

common.write(
    "losses-rows.json",
    "mpmath at 850 digits, agreeing with PyTorch in float64 with autograd; each entry names its function",
    [torch, mpmath, numpy],
    [
        "values holds one loss per entry: a row, or a group of rows.",
        "slopes holds the derivative of the sum of values by each output.",
        "targets of one integer are class indices; it is empty where a loss takes no targets.",
        "Numbers are exact but for the last rounding; the source agrees to 1e-12 max(1, |number|).",
        "kinks holds points where the slope jumps, with PyTorch's choice unless the source says otherwise.",
    ],
    {
        "cases": [entry for family in FAMILIES for entry in family.cases()],
        "kinks": [entry for family in FAMILIES for entry in family.kinks()],
    },
)
