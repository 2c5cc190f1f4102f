"""Makes training.json: what stands around the losses, from PyTorch and scikit-learn.

Penalties are held against scikit-learn's optima and against torch.optim's weight_decay, clipping and the
schedule that waits for progress against torch's own runs, class weights against CrossEntropyLoss, and metrics
against sklearn.metrics. Optima are checked by their conditions; the first steps of runs are worked out a
second time in plain Python.
"""

import warnings

import numpy
import sklearn
import sklearn.linear_model
import sklearn.metrics
import sklearn.utils.class_weight
import torch

import common

torch.set_default_dtype(torch.float64)
warnings.filterwarnings("ignore")  # scikit-learn warns of the undefined metrics that are wanted here

X = [-2.0, -1.25, -0.75, -0.25, 0.5, 1.0, 1.5, 1.75]
Y = [-3.1, -2.4, -0.6, -0.9, 1.7, 1.9, 3.8, 2.6]
SECOND = [0.5, -1.0, 1.5, 0.25, -0.5, 1.25, -1.5, 0.75]
START = [0.5, -0.25]
STEPS = 50


def optima():
    """Of the mean squared error plus alpha times the penalty. scikit-learn halves the error, and sums in Ridge."""
    features, target = numpy.column_stack([X, SECOND]), numpy.array(Y)
    found = []
    for description in (
        {"id": "l2", "alpha": 0.4},
        {"id": "l1", "alpha": 0.3},
        {"id": "elastic_net", "alpha": 0.5, "l1_ratio": 0.25},
    ):
        alpha = description["alpha"]
        exact = {"tol": 1e-15, "max_iter": 1_000_000}
        if description["id"] == "l2":
            model, ratio = sklearn.linear_model.Ridge(alpha * len(Y) / 2, solver="cholesky"), 0
        elif description["id"] == "l1":
            model, ratio = sklearn.linear_model.Lasso(alpha / 2, **exact), 1
        else:
            ratio = description["l1_ratio"]
            model = sklearn.linear_model.ElasticNet(alpha / 2, l1_ratio=ratio, **exact)
        model.fit(features, target)
        w, b = model.coef_, model.intercept_
        residual = features @ w + b - target
        slopes = 2 * features.T @ residual / len(Y) + alpha * (ratio * numpy.sign(w) + (1 - ratio) * w)
        assert abs(slopes).max() < 1e-9 and abs(residual.mean()) < 1e-9, description
        found.append({"penalty": description, "source": type(model).__name__, "parameters": [*w, b]})
    return {"x": X, "second": SECOND, "y": Y, "cases": found}


def run(loss, rate, update, groups=None, scheduler=None, **options):
    """Parameters at t = 0 ... STEPS of y = w x + b, and the rate of each step."""
    x, y = torch.tensor(X), torch.tensor(Y)
    w, b = (torch.tensor(value, requires_grad=True) for value in START)
    optimizer = torch.optim.SGD(groups(w, b) if groups else [w, b], lr=rate, **options)
    plan = scheduler(optimizer) if scheduler else None
    path, rates = [[w.item(), b.item()]], []
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss(w * x + b, y).backward()
        update([w, b])
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if plan:
            plan.step(loss(w * x + b, y).item())
        path.append([w.item(), b.item()])
    return path, rates


def slopes_of(w, b):
    residuals = [w * x + b - y for x, y in zip(X, Y)]
    return [2 * sum(r * x for r, x in zip(residuals, X)) / len(X), 2 * sum(residuals) / len(X)]


def nothing(_):
    pass


def weight_decay():
    mse = torch.nn.MSELoss()
    path, _ = run(
        mse,
        0.05,
        nothing,
        groups=lambda w, b: [{"params": [w], "weight_decay": 0.3}, {"params": [b], "weight_decay": 0}],
        momentum=0.9,
    )
    first = [s + d for s, d in zip(slopes_of(*START), (0.3 * START[0], 0))]
    assert numpy.allclose(path[1], [p - 0.05 * s for p, s in zip(START, first)], rtol=1e-14)
    return {
        "penalty": {"id": "l2", "alpha": 0.3},
        "optimizer": {"id": "sgd", "learning_rate": 0.05, "momentum": 0.9},
        "parameters": path,
    }


def clip():
    path, _ = run(
        torch.nn.MSELoss(), 0.1, lambda group: torch.nn.utils.clip_grad_norm_(group, 1.5), momentum=0.5
    )
    slopes = slopes_of(*START)
    factor = 1.5 / (numpy.hypot(*slopes) + 1e-6)
    assert factor < 1
    assert numpy.allclose(path[1], [p - 0.1 * factor * s for p, s in zip(START, slopes)], rtol=1e-14)
    last = slopes_of(*path[-1])
    assert numpy.hypot(*last) < 1.5, "clipping ends on the way"
    return {
        "max_norm": 1.5,
        "optimizer": {"id": "sgd", "learning_rate": 0.1, "momentum": 0.5},
        "parameters": path,
    }


def plateaus():
    found = []
    for options in (
        {},
        {"factor": 0.5, "patience": 2, "threshold": 0.01, "cooldown": 3, "min_lr": 0.03},
        {"factor": 0.3, "patience": 0, "threshold": 0, "cooldown": 0, "min_lr": 0},
    ):
        path, rates = run(
            torch.nn.L1Loss(),
            0.5,
            nothing,
            scheduler=lambda optimizer: torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, **options),
        )
        assert len(set(rates)) > 2, "the rate falls more than once"
        found.append({"schedule": {"id": "reduce_on_plateau", **options}, "parameters": path, "rates": rates})
    return {"optimizer": {"id": "sgd", "learning_rate": 0.5}, "cases": found}


LABELS = [0, 0, 1, 0, 0, 1, 0, 0]
LOGITS = [-1.25, 0.5, 0.75, -2.0, 0.25, -0.5, 1.5, -0.75]


def class_weights():
    """Of a logit z: CrossEntropyLoss of the logits 0 and z is the binary cross-entropy."""
    z = torch.tensor(LOGITS, requires_grad=True)
    outputs, labels = torch.stack([torch.zeros(len(LOGITS)), z], 1), torch.tensor(LABELS)
    balanced = sklearn.utils.class_weight.compute_class_weight("balanced", classes=[0, 1], y=LABELS)
    cases = []
    for given, weights in (([0.5, 3.0], [0.5, 3.0]), ("balanced", list(balanced))):
        loss = torch.nn.CrossEntropyLoss(weight=torch.tensor(weights))(outputs, labels)
        each = [weights[label] * numpy.log1p(numpy.exp(-z if label else z)) for z, label in zip(LOGITS, LABELS)]
        assert abs(loss.item() - sum(each) / sum(weights[label] for label in LABELS)) < 1e-14
        cases.append({"class_weights": given, "weights": weights, "loss": loss.item()})
    return {"logits": LOGITS, "labels": LABELS, "cases": cases}


def or_none(value, defined=True):
    return None if not defined else float(value)


def binary(scores, labels, weights, threshold):
    m = sklearn.metrics
    called = [int(score >= threshold) for score in scores]
    (tn, fp), (fn, tp) = m.confusion_matrix(labels, called, sample_weight=weights, labels=[0, 1])
    kept = {"sample_weight": weights}
    both = 0 < sum(labels) < len(labels)
    return {
        "accuracy": m.accuracy_score(labels, called, **kept),
        "balanced_accuracy": m.balanced_accuracy_score(labels, called, **kept),
        "precision": or_none(m.precision_score(labels, called, **kept), tp + fp > 0),
        "recall": or_none(m.recall_score(labels, called, **kept), tp + fn > 0),
        "f1": or_none(m.f1_score(labels, called, **kept), tp + fp + fn > 0),
        "roc_auc": or_none(m.roc_auc_score(labels, scores, **kept)) if both else None,
        "true_positives": float(tp),
        "false_positives": float(fp),
        "true_negatives": float(tn),
        "false_negatives": float(fn),
    }


def multiclass(scores, labels, weights):
    m = sklearn.metrics
    called = numpy.argmax(scores, axis=1)
    kept = {"sample_weight": weights}
    return {
        "accuracy": m.accuracy_score(labels, called, **kept),
        "balanced_accuracy": m.balanced_accuracy_score(labels, called, **kept),
        "precision": m.precision_score(labels, called, average="macro", **kept),
        "recall": m.recall_score(labels, called, average="macro", **kept),
        "f1": m.f1_score(labels, called, average="macro", **kept),
    }


def regression(predictions, targets, weights):
    m = sklearn.metrics
    kept = {"sample_weight": weights}
    return {
        "r2": or_none(m.r2_score(targets, predictions, **kept), numpy.ptp(targets, axis=0).min() > 0),
        "rmse": m.mean_squared_error(targets, predictions, squared=False, **kept),
        "mae": m.mean_absolute_error(targets, predictions, **kept),
    }


def metrics():
    scores = [0.1, 0.9, 0.8, 0.35, 0.8, 0.35, 0.6, 0.5, 0.05, 0.7]
    labels = [0, 1, 0, 0, 1, 1, 1, 0, 0, 1]
    weights = [1.0, 0.5, 2.0, 1.0, 0.0, 1.5, 1.0, 3.0, 1.0, 0.25]
    cases = [
        {"task": "binary", "threshold": t, "outputs": s, "targets": y, "weights": w or [], "metrics": binary(s, y, w, t)}
        for t, s, y, w in (
            (0.5, scores, labels, None),
            (0.5, scores, labels, weights),
            (0.75, scores, labels, weights),
            (0.99, scores, labels, None),
            (0.5, scores[:3], [1, 1, 1], None),
            (0.95, scores[:3], [0, 0, 0], None),
        )
    ]
    rows = [[0.2, 0.5, 0.3], [0.7, 0.1, 0.2], [0.4, 0.4, 0.2], [0.1, 0.3, 0.6], [0.3, 0.6, 0.1], [0.8, 0.1, 0.1]]
    classes = [1, 0, 1, 2, 2, 0]
    cases += [
        {"task": "multiclass", "outputs": s, "targets": y, "weights": w or [], "metrics": multiclass(s, y, w)}
        for s, y, w in (
            (rows, classes, None),
            (rows, classes, weights[1:7]),
            (rows, [0, 0, 0, 2, 0, 0], None),
            (rows[:2], [2, 2], None),
        )
    ]
    pairs, wanted = [[1.0, 2.0], [2.5, -1.0], [0.5, 0.25], [3.0, 4.0]], [[1.5, 2.0], [2.0, 0.0], [0.0, 1.0], [3.5, 3.0]]
    cases += [
        {"task": "regression", "outputs": p, "targets": y, "weights": w or [], "metrics": regression(p, y, w)}
        for p, y, w in (
            (X, Y, None),
            (X, Y, weights[1:9]),
            (X, [2.0] * len(X), None),
            (pairs, wanted, None),
            (pairs, wanted, weights[:4]),
        )
    ]
    return cases


common.write(
    "training.json",
    "PyTorch and scikit-learn",
    [torch, sklearn, numpy],
    [
        "Every run is of y = w x + b from START, one step per epoch; parameters at t = 0, 1, 2 ...: [w, b].",
        "Undefined metrics, for which scikit-learn gives 0 with a warning, are null.",
    ],
    {
        "x": X,
        "y": Y,
        "start": START,
        "optima": optima(),
        "weight_decay": weight_decay(),
        "clip": clip(),
        "plateaus": plateaus(),
        "class_weights": class_weights(),
        "metrics": metrics(),
    },
)
