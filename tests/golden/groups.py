"""Losses of pairs and triplets of rows, and of a batch of pairs against each other."""

import mpmath
import torch
import torch.nn.functional as functional
from mpmath import mpf

from rowwise import case, kink, log_sum_exp, rows_of, softplus


def table(targets):
    return torch.tensor(targets, dtype=torch.float64)


def parted(rows, size):
    """The groups of consecutive rows."""
    assert len(rows) % size == 0
    return [rows[start : start + size] for start in range(0, len(rows), size)]


def by_pairs(value):
    def values(rows, targets):
        return [value(a, b, target[0]) for (a, b), target in zip(parted(rows, 2), targets, strict=True)]

    return values


def norm(vector, p=2):
    if p == 1:
        return mpmath.fsum(map(abs, vector))
    return mpmath.fsum(abs(x) ** mpf(p) for x in vector) ** (1 / mpf(p))


def gap(a, b):
    return norm([x - y for x, y in zip(a, b, strict=True)])


def torch_gap(rows):
    return (rows[0::2] - rows[1::2]).norm(dim=1)


def contrastive(margin):
    def value(a, b, same):
        d = gap(a, b)
        return same * d**2 + (1 - same) * max(mpf(0), mpf(margin) - d) ** 2

    def framework(rows, targets):
        d, same = torch_gap(rows), table(targets)[:, 0]
        return same * d**2 + (1 - same) * (margin - d).clamp(min=0) ** 2

    return {
        "source": "y d² + (1 - y) max(0, margin - d)² in torch (Hadsell, Chopra, LeCun 2006, without 1/2)",
        "values": by_pairs(value),
        "framework": framework,
    }


def hinge_embedding(margin):
    def value(a, b, sign):
        d = gap(a, b)
        return d if sign == 1 else max(mpf(0), mpf(margin) - d)

    def framework(rows, targets):
        return functional.hinge_embedding_loss(
            torch_gap(rows), table(targets)[:, 0], margin=margin, reduction="none"
        )

    return {
        "source": "torch.nn.functional.hinge_embedding_loss of the distance",
        "values": by_pairs(value),
        "framework": framework,
    }


def cosine(a, b, added=0):
    squares = (mpmath.fsum(x * x for x in a) + mpf(added)) * (mpmath.fsum(x * x for x in b) + mpf(added))
    return mpmath.fsum(x * y for x, y in zip(a, b, strict=True)) / mpmath.sqrt(squares) if squares else mpf(0)


def cosine_embedding(margin):
    def value_with(added):
        def value(a, b, sign):
            c = cosine(a, b, added)
            return 1 - c if sign == 1 else max(mpf(0), c - mpf(margin))

        return by_pairs(value)

    def framework(rows, targets):
        return functional.cosine_embedding_loss(
            rows[0::2], rows[1::2], table(targets)[:, 0], margin=margin, reduction="none"
        )

    return {
        "source": "torch.nn.functional.cosine_embedding_loss but for the 1e-12 added to its squared norms",
        "values": value_with(0),
        "framework": framework,
        "framework_values": value_with(1e-12),
    }


def triplet_margin(margin, p, epsilon, swap):
    def values(rows, targets):
        def far(a, b):
            return norm([x - y + mpf(epsilon) for x, y in zip(a, b, strict=True)], p)

        found = []
        for anchor, positive, negative in parted(rows, 3):
            away = far(anchor, negative)
            if swap:
                away = min(away, far(positive, negative))
            found.append(max(mpf(0), far(anchor, positive) - away + mpf(margin)))
        return found

    def framework(rows, targets):
        return functional.triplet_margin_loss(
            *(rows[start::3] for start in range(3)),
            margin=margin,
            p=p,
            eps=epsilon,
            swap=swap,
            reduction="none",
        )

    def with_distance(rows, targets):
        return functional.triplet_margin_with_distance_loss(
            *(rows[start::3] for start in range(3)),
            distance_function=lambda a, b: functional.pairwise_distance(a, b, p=p, eps=epsilon),
            margin=margin,
            swap=swap,
            reduction="none",
        )

    return {
        "source": "torch.nn.functional.triplet_margin_loss",
        "values": values,
        "framework": framework,
        "also": {"torch.nn.functional.triplet_margin_with_distance_loss": with_distance},
    }


def info_nce(temperature):
    def values(rows, targets):
        found = []
        for i, row in enumerate(rows):
            likeness = {j: cosine(row, other) / mpf(temperature) for j, other in enumerate(rows) if j != i}
            found.append(log_sum_exp(list(likeness.values())) - likeness[i ^ 1])
        return found

    def framework(rows, targets):
        unit = functional.normalize(rows, dim=1)
        itself = torch.eye(len(rows), dtype=torch.bool)
        likeness = (unit @ unit.T / temperature).masked_fill(itself, -torch.inf)
        return functional.cross_entropy(likeness, torch.arange(len(rows)) ^ 1, reduction="none")

    return {
        "source": "torch.nn.functional.cross_entropy of cosines over temperature, each row's own left out",
        "coupled": True,
        "values": values,
        "framework": framework,
    }


def margin_ranking(margin):
    def value(a, b, sign):
        return max(mpf(0), mpf(margin) - sign * (a[0] - b[0]))

    def framework(rows, targets):
        return functional.margin_ranking_loss(
            rows[0::2, 0], rows[1::2, 0], table(targets)[:, 0], margin=margin, reduction="none"
        )

    return {
        "source": "torch.nn.functional.margin_ranking_loss",
        "values": by_pairs(value),
        "framework": framework,
    }


def bradley_terry():
    def values(rows, targets):
        return [softplus(rejected - chosen) for (chosen,), (rejected,) in parted(rows, 2)]

    return {
        "source": "-torch.nn.functional.logsigmoid of the difference",
        "values": values,
        "framework": lambda rows, targets: -functional.logsigmoid(rows[0::2, 0] - rows[1::2, 0]),
    }


def dpo(beta):
    def values(rows, targets):
        gains = [row[0] - target[0] for row, target in zip(rows, targets, strict=True)]
        return [softplus(-mpf(beta) * (chosen - rejected)) for chosen, rejected in parted(gains, 2)]

    def framework(rows, targets):
        gains = (rows - table(targets))[:, 0]
        return -functional.logsigmoid(beta * (gains[0::2] - gains[1::2]))

    return {
        "source": "-torch.nn.functional.logsigmoid(beta ((p1 - p2) - (y1 - y2)))",
        "values": values,
        "framework": framework,
    }


FAR_PAIRS = [[1000.0, -1000.0], [-1000.0, 1000.0], [50.0, 0.5], [-50.0, 50.0], [1e-3, 2e-3], [2e-3, 0.0]]


def distance_cases():
    sizes = [(1, 1), (2, 2), (4, 3), (5, 6)]
    for margin in (1.0, 0.35, 6.5):
        for pairs, columns in sizes:
            outputs = rows_of(2 * pairs, columns, f"pairs {pairs}", 1.5)
            same = [[float(pair % 2)] for pair in range(pairs)]
            sign = [[1.0 - 2 * y] for (y,) in same]
            yield case({"id": "contrastive", "margin": margin}, contrastive(margin), outputs, same)
            yield case({"id": "hinge_embedding", "margin": margin}, hinge_embedding(margin), outputs, sign)
    for y, other in ((1.0, -1.0), (0.0, 1.0)):
        far, signs = [[y]] * 3, [[other]] * 3
        yield case({"id": "contrastive", "margin": 1000.0}, contrastive(1000.0), FAR_PAIRS, far)
        yield case({"id": "hinge_embedding", "margin": 1000.0}, hinge_embedding(1000.0), FAR_PAIRS, signs)
    # At no distance, the pull on a same pair is gone without a corner.
    yield case({"id": "contrastive", "margin": 1.0}, contrastive(1.0), [[0.5, -1.0], [0.5, -1.0]], [[1.0]])


def cosine_cases():
    for margin in (0.0, 0.5, -0.75):
        loss, definition = {"id": "cosine_embedding", "margin": margin}, cosine_embedding(margin)
        for pairs, columns in ((1, 2), (3, 3), (5, 6)):
            outputs = rows_of(2 * pairs, columns, f"directions {pairs}", 8.0)
            signs = [[1.0 - 2 * (pair % 2)] for pair in range(pairs)]
            for targets in (signs, [[-1.0]] * pairs):
                yield case(loss, definition, outputs, targets)
        yield case(loss, definition, FAR_PAIRS, [[-1.0], [1.0], [-1.0]])


def triplet_cases():
    settings = [
        (1.0, 2.0, 0.0, False), (0.25, 1.0, 0.0, False), (2.5, 3.0, 0.0, False), (1.0, 1.5, 0.0, True),
        (1.0, 2.0, 0.0, True), (3.0, 2.0, 1e-6, False), (2.0, 8.0, 1e-3, True), (1.5, 1.0, 1e-4, True),
    ]  # fmt: skip
    for margin, p, epsilon, swap in settings:
        loss = {"id": "triplet_margin", "margin": margin, "p": p, "epsilon": epsilon, "swap": swap}
        definition = triplet_margin(margin, p, epsilon, swap)
        for groups, columns in ((1, 2), (3, 1), (4, 3), (5, 6)):
            yield case(loss, definition, rows_of(3 * groups, columns, f"triplets {groups}", 1.5), [])
        far = [[1000.0, -1000.0], [50.0, 3.0], [999.5, -999.0], [-50.0, 700.0], [0.25, 0.5], [-700.0, 0.0]]
        yield case(loss, definition, far, [])


def info_nce_cases():
    for temperature in (0.07, 1.0, 0.5, 20.0, 1e-3):
        loss, definition = {"id": "info_nce", "temperature": temperature}, info_nce(temperature)
        for pairs, columns in ((1, 2), (2, 2), (3, 3), (5, 6)):
            yield case(loss, definition, rows_of(2 * pairs, columns, f"views {pairs}"), [])
        # Short rows turn fast: below this temperature their slopes would ask for more than doubles can give.
        if temperature > 0.01:
            yield case(loss, definition, [[1000.0, -1000.0], [1e-3, 0.5], [-50.0, 3.0], [0.25, 700.0]], [])


def ranking_cases():
    for pairs in (1, 3, 5):
        outputs = rows_of(2 * pairs, 1, f"ranked {pairs}")
        signs = [[1.0 - 2 * (pair % 2)] for pair in range(pairs)]
        for margin in (0.0, 1.0, 0.3):
            yield case({"id": "margin_ranking", "margin": margin}, margin_ranking(margin), outputs, signs)
        yield case({"id": "bradley_terry"}, bradley_terry(), outputs, [])
        for beta in (0.1, 1.0, 7.5):
            reference = rows_of(2 * pairs, 1, f"reference {pairs}")
            yield case({"id": "dpo", "beta": beta}, dpo(beta), outputs, reference)
    far = [[1000.0], [-1000.0], [-1000.0], [1000.0], [50.0], [0.25], [-50.0], [0.25], [1e-8], [0.0]]
    for margin in (0.0, 1.0, 1000.0):
        signs = [[1.0], [1.0], [-1.0], [1.0], [-1.0]]
        yield case({"id": "margin_ranking", "margin": margin}, margin_ranking(margin), far, signs)
    yield case({"id": "bradley_terry"}, bradley_terry(), far, [])
    for beta in (0.1, 1.0, 1e-3, 1000.0):
        reference = [[-1000.0], [1000.0], [0.5], [0.0], [-2.0], [3.0], [50.0], [-50.0], [0.0], [0.0]]
        yield case({"id": "dpo", "beta": beta}, dpo(beta), far, reference)


def cases():
    yield from distance_cases()
    yield from cosine_cases()
    yield from triplet_cases()
    yield from info_nce_cases()
    yield from ranking_cases()


def kinks():
    together, apart = [[0.5, -1.0], [0.5, -1.0]], [[3.0, 4.0], [0.0, 0.0]]
    yield kink({"id": "contrastive", "margin": 1.0}, contrastive(1.0), together, [[0.0]])
    for margin, outputs, sign in ((1.0, together, 1.0), (1.0, together, -1.0), (5.0, apart, -1.0)):
        yield kink({"id": "hinge_embedding", "margin": margin}, hinge_embedding(margin), outputs, [[sign]])
    zeros = [[0.0, 0.0], [3.0, 4.0], [0.0, 0.0], [0.0, 0.0]]
    for signs in ([[1.0], [1.0]], [[-1.0], [-1.0]]):
        loss = {"id": "cosine_embedding", "margin": -0.5}
        yield kink(loss, cosine_embedding(-0.5), zeros, signs, [[0.0, 0.0]] * 4)
    # At right angles the cosine is just the margin; so long, PyTorch's 1e-12 more counts for nothing.
    square = [[4.0, 0.0], [0.0, 2.0]]
    yield kink({"id": "cosine_embedding", "margin": 0.0}, cosine_embedding(0.0), square, [[-1.0]])
    # Rows of zeros have no direction.
    origin = [[0.0, 0.0]] * 4
    yield kink({"id": "info_nce", "temperature": 0.5}, info_nce(0.5), origin, [], origin)
    triplets = [
        # The corner of max(0, .): the negative is farther by just the margin.
        (1.0, 2.0, False, [[0.0, 0.0], [1.0, 0.0], [2.0, 0.0]]),
        (1.0, 1.0, False, [[0.0], [1.0], [2.0]]),
        # Anchor and positive in one place.
        (1.0, 2.0, False, [[0.25, 0.5], [0.25, 0.5], [0.5, 0.5]]),
        (1.0, 3.0, False, [[0.25, 0.5], [0.25, 0.5], [0.5, 0.5]]),
        (1.0, 1.0, False, [[0.25, 0.5], [0.25, 0.5], [0.5, 0.5]]),
        # Coordinates that agree: a corner at p 1, no more than a sharp bend at 1.5.
        (1.0, 1.0, False, [[0.25, 1.0], [0.75, 1.0], [0.5, 0.25]]),
        (1.0, 1.5, False, [[0.25, 1.0], [0.75, 1.0], [0.5, 0.25]]),
        # The negative as far from the positive as from the anchor: each distance takes half the slope.
        (1.0, 2.0, True, [[0.0, 0.0], [2.0, 0.0], [1.0, 0.0]]),
    ]
    for margin, p, swap, outputs in triplets:
        loss = {"id": "triplet_margin", "margin": margin, "p": p, "swap": swap}
        yield kink(loss, triplet_margin(margin, p, 0.0, swap), outputs, [])
    ranked = [(0.0, [[0.0], [0.0], [0.0], [0.0]]), (1.0, [[2.0], [1.0], [1.0], [2.0]])]
    for margin, outputs in ranked:
        loss = {"id": "margin_ranking", "margin": margin}
        yield kink(loss, margin_ranking(margin), outputs, [[1.0], [-1.0]])
