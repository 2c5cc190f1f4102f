"""Makes math.json: correctly rounded values of the elementary functions, as hexadecimal floats.

mpmath works each value out at 60 digits and again at 400; both must round to the same double. Hexadecimal
strings, as C's "%a" prints them, name a double exactly, infinities, NaN and the sign of zero included.
"""

import fractions
import math

import mpmath
from mpmath import mpf

import common

DIGITS = (60, 400)

TINY = [5e-324, 2.5e-308, 1e-300, 1e-160, 1e-100, 1e-20, 1e-10, 2.0**-53, 2.0**-28, 1e-8, 1e-5, 1e-3]
MIDDLE = [0.01, 0.1, 0.25, 0.3, 0.5, math.log(2), 0.75, 1.0, 1.5, 2.0, math.e, 3.0, 5.5, 10.0, 18.5, 22.0]
LARGE = [30.0, 36.7, 37.5, 50.0, 88.7, 100.0, 350.5, 500.0, 700.0, 708.3, 709.7]
SPECIAL = [0.0, -0.0, math.inf, -math.inf, math.nan]
SMALLEST_NORMAL = 2.0**-1022
LARGEST = math.nextafter(math.inf, 0)

# Both sides of the place where exp overflows, and of those where it turns subnormal and vanishes.
OVERFLOWING = [709.78, 709.782712893384, math.nextafter(709.782712893384, 710), 710.0, 745.0, 1e5, 1e308]
VANISHING = [-708.4, -710.0, -720.3, -735.0, -740.0, -744.4, -745.0, -745.13, -745.14, -746.0, -1e5, -1e308]

# Beyond this exp has long overflowed or vanished, and mpmath would need very long integers.
SATURATED = 2000


def both_signs(sizes):
    return [sign * size for size in sizes for sign in (1, -1)]


def near_one():
    return [1 + sign * step for step in (2.0**-52, 2.0**-40, 1e-10, 1e-6, 1e-3, 0.02) for sign in (1, -1)]


def exponential_arguments():
    return SPECIAL + both_signs(TINY[::2] + MIDDLE[1::2] + LARGE[1::2]) + OVERFLOWING + VANISHING


def saturating_arguments():
    sizes = TINY[::2] + MIDDLE[::2] + LARGE[::2] + [19.1, 745.0, 1e308]
    return SPECIAL + both_signs(sizes) + VANISHING[3:9:2]


def log_arguments():
    sizes = TINY + MIDDLE + LARGE[::3] + [math.sqrt(0.5), math.sqrt(2), 1e5, 1e10, 1e100, 1e308, LARGEST]
    return SPECIAL + [-1.0, -5e-324, SMALLEST_NORMAL] + sizes + near_one()


def log1p_arguments():
    above_minus_one = [-1 + step for step in (2.0**-53, 2.0**-40, 1e-10, 1e-3)]
    sizes = both_signs(TINY[::2] + [0.01, 0.1, 0.25, 0.29, 0.3, 0.42, 0.5, 0.75, 0.9])
    large = LARGE[::2] + [1e15, 1e16, 1e100, 1e308]
    return SPECIAL + [-1.0, -1.5] + above_minus_one + sizes + near_one()[::2] + large


def angle_arguments():
    half_turns = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 10, 100.5, 1000, 31830, 31830.5]
    others = TINY[::3] + MIDDLE[::2] + [22.0, 100.0, 355.0, 12345.678, 99999.5, 1e5]
    return SPECIAL + both_signs([count * math.pi for count in half_turns] + others[::2]) + others[1::2]


def saturating(function):
    return lambda x: function(max(mpf(-SATURATED), min(mpf(SATURATED), x)))


def softplus(x):
    return x if x > SATURATED else saturating(lambda z: mpmath.log1p(mpmath.exp(z)))(x)


def log_cosh(x):
    if abs(x) > SATURATED:
        return abs(x) - mpmath.log(2)
    # 1 + 2 sinh²(x / 2) is cosh x, and keeps the digits that cosh x loses next to 1.
    return mpmath.log1p(2 * mpmath.sinh(x / 2) ** 2)


def log_outside(x):
    return -math.inf if x == 0 else math.nan if x < 0 else None


def log1p_outside(x):
    return -math.inf if x == -1 else math.nan if x < -1 else None


class Function:
    """A formula with its arguments, and what it gives at infinity and outside of its domain."""

    def __init__(self, formula, arguments, at_infinity, keeps_zero=False, outside=lambda _: None):
        self.formula, self.arguments = formula, arguments
        self.keeps_zero, self.outside = keeps_zero, outside
        self.limits = dict(zip((-math.inf, math.inf), at_infinity))

    def value(self, x):
        if math.isnan(x):
            return math.nan
        if x in self.limits:
            return self.limits[x]
        if x == 0 and self.keeps_zero:
            return x
        outside = self.outside(x)
        return self.rounded(x) if outside is None else outside

    def rounded(self, x):
        results = set()
        for digits in DIGITS:
            with mpmath.workdps(digits):
                results.add(nearest_double(self.formula(mpf(x))))
        if len(results) != 1:
            raise ArithmeticError(f"{DIGITS[0]} digits are not enough at {x!r}")
        return results.pop()


def nearest_double(value):
    # mpmath's own conversion rounds twice where the result is subnormal; a quotient of integers rounds once.
    mantissa, exponent = value.man_exp  # of the absolute value
    try:
        size = float(int(mantissa) * fractions.Fraction(2) ** exponent)
    except OverflowError:
        size = math.inf
    return math.copysign(size, mpmath.sign(value))


FUNCTIONS = {
    "exp": Function(saturating(mpmath.exp), exponential_arguments(), (0.0, math.inf)),
    "expm1": Function(saturating(mpmath.expm1), exponential_arguments(), (-1.0, math.inf), keeps_zero=True),
    "log": Function(mpmath.log, log_arguments(), (math.nan, math.inf), outside=log_outside),
    "log1p": Function(
        mpmath.log1p, log1p_arguments(), (math.nan, math.inf), keeps_zero=True, outside=log1p_outside
    ),
    "tanh": Function(saturating(mpmath.tanh), saturating_arguments(), (-1.0, 1.0), keeps_zero=True),
    "sigmoid": Function(
        saturating(lambda x: 1 / (1 + mpmath.exp(-x))), saturating_arguments(), (0.0, 1.0)
    ),
    "softplus": Function(softplus, saturating_arguments(), (0.0, math.inf)),
    "log_cosh": Function(log_cosh, saturating_arguments(), (math.inf, math.inf)),
    "sin": Function(mpmath.sin, angle_arguments(), (math.nan, math.nan), keeps_zero=True),
    "cos": Function(mpmath.cos, angle_arguments(), (math.nan, math.nan)),
}

common.write(
    "math.json",
    "mpmath at 60 digits, confirmed at 400, rounded once to the nearest double",
    [mpmath],
    [
        "results[i] is the value at arguments[i]; both are C99 hexadecimal floats, inf, -inf or nan.",
        "softplus is log(1 + e^x), log_cosh is log(cosh x), sigmoid is 1 / (1 + e^-x).",
    ],
    {
        "functions": {
            name: {
                "arguments": [x.hex() for x in function.arguments],
                "results": [function.value(x).hex() for x in function.arguments],
            }
            for name, function in FUNCTIONS.items()
        }
    },
)
