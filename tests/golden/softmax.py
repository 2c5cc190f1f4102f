"""Losses of a row of logits, by way of its softmax, or of its scores against the right one."""

import mpmath
import torch
import torch.nn.functional as functional
from mpmath import mpf

from rowwise import case, kink, log_softmax, log_sum_exp, rows_of


def weights_of(target, columns):
    """A target as weights of the classes: a single number is the class, anything longer is taken as it is."""
    if len(target) > 1:
        return target
    return [mpf(column == target[0]) for column in range(columns)]


def weight_table(targets, like):
    if len(targets[0]) > 1:
        return torch.tensor(targets, dtype=torch.float64)
    return functional.one_hot(classes(targets), like.shape[1]).double()


def classes(targets):
    return torch.tensor([row[0] for row in targets])


def by_rows(value):
    """Values of a batch from the value of one row and its weights."""

    def values(rows, targets):
        return [value(row, weights_of(target, len(row))) for row, target in zip(rows, targets, strict=True)]

    return values


def softmax_cross_entropy(label_smoothing=0.0, class_weights=None):
    def value(row, weights):
        rates = class_weights or [1] * len(row)
        share = mpf(label_smoothing) / len(row)
        smooth = [(1 - mpf(label_smoothing)) * weight + share for weight in weights]
        return -mpmath.fsum(r * q * x for r, q, x in zip(rates, smooth, log_softmax(row)))

    weight = None if class_weights is None else torch.tensor(class_weights, dtype=torch.float64)

    def framework(rows, targets):
        right = classes(targets) if len(targets[0]) == 1 else weight_table(targets, rows)
        return functional.cross_entropy(
            rows, right, weight=weight, label_smoothing=label_smoothing, reduction="none"
        )

    def by_nll(rows, targets):
        return functional.nll_loss(
            functional.log_softmax(rows, 1), classes(targets), weight=weight, reduction="none"
        )

    definition = {
        "source": "torch.nn.functional.cross_entropy",
        "values": by_rows(value),
        "framework": framework,
    }
    return definition, by_nll


def categorical_focal(gamma, alpha):
    def value(row, weights):
        logs = log_softmax(row)
        shares = [mpmath.exp(x) for x in logs]
        # 1 - softmax as the sum of the others, exact where it is next to 0.
        others = [mpmath.fsum(shares[:c] + shares[c + 1 :]) for c in range(len(row))]
        return -mpf(alpha) * mpmath.fsum(o ** mpf(gamma) * y * x for o, y, x in zip(others, weights, logs))

    def framework(rows, targets):
        logs = functional.log_softmax(rows, 1)
        return -(alpha * (1 - logs.exp()) ** gamma * weight_table(targets, rows) * logs).sum(1)

    return {
        "source": "Keras' CategoricalFocalCrossentropy on softmax, written in torch",
        "values": by_rows(value),
        "framework": framework,
    }


def multi_margin(p, margin):
    def value(row, weights):
        right = weights.index(1)
        gaps = [mpf(margin) - row[right] + x for column, x in enumerate(row) if column != right]
        return mpmath.fsum(max(mpf(0), gap) ** p for gap in gaps) / len(row)

    def framework(rows, targets):
        return functional.multi_margin_loss(rows, classes(targets), p=p, margin=margin, reduction="none")

    return {
        "source": "torch.nn.functional.multi_margin_loss",
        "values": by_rows(value),
        "framework": framework,
    }


def kl_divergence(direction):
    def forward(row, weights):
        logs = log_softmax(row)
        return mpmath.fsum(y * (mpmath.log(y) - x) for y, x in zip(weights, logs) if y > 0)

    def reverse(row, weights):
        return mpmath.fsum(mpmath.exp(x) * (x - mpmath.log(y)) for y, x in zip(weights, log_softmax(row)))

    def forward_framework(rows, targets):
        logs = functional.log_softmax(rows, 1)
        return functional.kl_div(logs, weight_table(targets, rows), reduction="none").sum(1)

    def reverse_framework(rows, targets):
        logs = functional.log_softmax(rows, 1)
        return functional.kl_div(
            weight_table(targets, rows).log(), logs, reduction="none", log_target=True
        ).sum(1)

    if direction == "forward":
        source, value, framework = "torch.nn.functional.kl_div on log_softmax", forward, forward_framework
    else:
        source = "torch.nn.functional.kl_div with log_softmax as its log_target"
        value, framework = reverse, reverse_framework
    return {"source": source, "values": by_rows(value), "framework": framework}


def generalized_cross_entropy(q):
    def value(row, weights):
        return -mpmath.fsum(y * mpmath.expm1(mpf(q) * x) for y, x in zip(weights, log_softmax(row))) / mpf(q)

    def framework(rows, targets):
        # exp(q log softmax) reaches further than a power of the softmax, which underflows.
        powers = torch.exp(q * functional.log_softmax(rows, 1))
        return (weight_table(targets, rows) * (1 - powers) / q).sum(1)

    return {
        "source": "sum of y (1 - softmax^q) / q in torch (Zhang, Sabuncu 2018)",
        "values": by_rows(value),
        "framework": framework,
    }


def listwise_softmax():
    def value(row, weights):
        total = log_sum_exp(row)
        return mpmath.fsum(y * (total - x) for y, x in zip(weights, row))

    def framework(rows, targets):
        return -(weight_table(targets, rows) * functional.log_softmax(rows, 1)).sum(1)

    return {
        "source": "ListNet's cross-entropy -sum(y log_softmax) in torch",
        "values": by_rows(value),
        "framework": framework,
    }


def policy_reward(beta):
    def values(rows, targets):
        found = []
        for row, target in zip(rows, targets, strict=True):
            rewards, reference = target[: len(row)], target[len(row) :] or [mpf(0)] * len(row)
            logs, reference = log_softmax(row), log_softmax(reference)
            terms = (
                mpmath.exp(x) * (mpf(beta) * (x - r) - y) for x, r, y in zip(logs, reference, rewards)
            )
            found.append(mpmath.fsum(terms))
        return found

    def framework(rows, targets):
        columns = rows.shape[1]
        table = torch.tensor(targets, dtype=torch.float64)
        rewards, reference = table[:, :columns], table[:, columns:]
        if reference.shape[1] == 0:
            reference = torch.zeros_like(rewards)
        logs, reference = functional.log_softmax(rows, 1), functional.log_softmax(reference, 1)
        return (logs.exp() * (beta * (logs - reference) - rewards)).sum(1)

    return {
        "source": "sum of softmax (beta (log softmax - log reference) - reward) in torch",
        "values": values,
        "framework": framework,
    }


FAR = [
    [1000.0, 0.0, -1000.0],
    [-1000.0, 1000.0, 0.5],
    [50.0, 0.25, -50.0],
    [-50.0, -49.5, 50.0],
    [700.0, -700.0, 0.0],
]
FAR_CLASSES = [[0], [0], [2], [2], [1]]
FAR_SHARES = [[0.5, 0.25, 0.25], [0.125, 0.875, 0.0], [0.75, 0.0, 0.25], [0.0, 0.0, 1.0], [0.25, 0.25, 0.5]]
# Rows of outputs with a class each, then rows with shares, from 2 to 6 columns.
BY_CLASS = [
    (rows_of(1, 2, "two"), [[1]]),
    (rows_of(4, 3, "three"), [[0], [2], [1], [1]]),
    (rows_of(5, 6, "six", 8.0), [[5], [0], [3], [2], [3]]),
    (FAR, FAR_CLASSES),
]
BY_SHARE = [
    (rows_of(2, 2, "two shares"), [[0.25, 0.75], [1.0, 0.0]]),
    (rows_of(3, 4, "four shares", 6.0), [[0.5, 0.25, 0.125, 0.125], [0.0, 0.5, 0.5, 0.0], [0.25] * 4]),
    (FAR, FAR_SHARES),
]


def cross_entropy_cases():
    for smoothing, weights in ((0.0, None), (0.1, None), (1.0, None), (0.0, 1), (0.25, 1)):
        for outputs, targets in BY_CLASS + BY_SHARE:
            rates = weights and [2.0, 0.5, 0.0, 1.25, 3.0, 0.75][: len(outputs[0])]
            loss = {"id": "softmax_cross_entropy", "label_smoothing": smoothing}
            if rates:
                loss["class_weights"] = rates
            definition, by_nll = softmax_cross_entropy(smoothing, rates)
            if smoothing == 0 and len(targets[0]) == 1:
                definition["also"] = {"torch.nn.functional.nll_loss of log_softmax": by_nll}
            yield case(loss, definition, outputs, targets)


def cases():
    yield from cross_entropy_cases()
    for gamma, alpha in ((2.0, 0.25), (0.0, 1.0), (1.0, 0.5), (0.5, 0.25), (5.0, 0.75)):
        for outputs, targets in BY_CLASS + BY_SHARE:
            loss = {"id": "categorical_focal", "gamma": gamma, "alpha": alpha}
            yield case(loss, categorical_focal(gamma, alpha), outputs, targets)
    for p in (1, 2):
        for margin in (1.0, 0.37, 4.3):
            for outputs, targets in BY_CLASS:
                loss = {"id": "multi_margin", "p": p, "margin": margin}
                yield case(loss, multi_margin(p, margin), outputs, targets)
    for outputs, targets in BY_CLASS + BY_SHARE:
        yield case({"id": "kl_divergence"}, kl_divergence("forward"), outputs, targets)
    positive = [
        (rows_of(1, 2, "two reversed"), [[0.25, 0.75]]),
        (
            rows_of(3, 4, "four reversed", 6.0),
            [[0.5, 0.25, 0.125, 0.125], [0.0625, 0.4375, 0.375, 0.125], [0.25] * 4],
        ),
        (
            FAR,
            [
                [0.5, 0.25, 0.25],
                [0.125, 0.75, 0.125],
                [0.75, 0.125, 0.125],
                [0.25, 0.25, 0.5],
                [2.0**-40, 0.5, 0.5 - 2.0**-40],
            ],
        ),
    ]
    for outputs, targets in positive:
        loss = {"id": "kl_divergence", "direction": "reverse"}
        yield case(loss, kl_divergence("reverse"), outputs, targets)
    for q in (0.5, 0.01, 1.0, 0.7):
        for outputs, targets in BY_CLASS + BY_SHARE:
            loss = {"id": "generalized_cross_entropy", "q": q}
            yield case(loss, generalized_cross_entropy(q), outputs, targets)
    relevances = [
        (rows_of(1, 2, "two listed"), [[3.0, 0.0]]),
        (
            rows_of(3, 5, "five listed", 5.0),
            [[0.0, 1.0, 2.0, 0.0, 4.0], [0.0] * 5, [0.5, 0.0, 0.0, 0.25, 1.75]],
        ),
        (FAR, [[0.0, 1.0, 2.0], [3.0, 0.0, 0.0], [1.0, 1.0, 1.0], [0.0, 0.0, 5.0], [0.0, 2.5, 0.5]]),
    ]
    for outputs, targets in relevances:
        yield case({"id": "listwise_softmax"}, listwise_softmax(), outputs, targets)
    rewards = [
        (rows_of(1, 2, "two rewarded"), [[1.0, -0.5]]),
        (rows_of(4, 3, "three rewarded"), rows_of(4, 3, "rewards", 10.0)),
        (rows_of(3, 4, "four rewarded", 6.0), rows_of(3, 8, "rewards and reference", 4.0)),
        (FAR, rows_of(5, 3, "far rewards", 5.0)),
        (FAR, [[*reward, *row] for reward, row in zip(rows_of(5, 3, "far rewards", 5.0), reversed(FAR))]),
    ]
    for beta in (0.1, 0.0, 2.5):
        for outputs, targets in rewards:
            given = len(targets[0]) > len(outputs[0])
            loss = {"id": "policy_reward", "beta": beta} | ({"reference": "given"} if given else {})
            yield case(loss, policy_reward(beta), outputs, targets)


def kinks():
    for p, margin in ((1, 1.0), (1, 0.5)):
        outputs = [[1.5, 1.5 - margin, 0.25], [-2.0, 0.0, 0.0 + margin]]
        loss = {"id": "multi_margin", "p": p, "margin": margin}
        yield kink(loss, multi_margin(p, margin), outputs, [[0], [2]])
