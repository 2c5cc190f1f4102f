"""Makes optimizers.json: the parameters that torch.optim reaches, step by step, on two small fits.

Each trajectory is worked out a second time in plain NumPy, from the update rules in torch.optim's manual and
from gradients derived by hand; the script stops where the two differ.
"""

import numpy
import torch

import common

STEPS = 50

LINE_X = [-2.0, -1.25, -0.75, -0.25, 0.5, 1.0, 1.5, 1.75]
LINE_Y = [-3.1, -2.4, -0.6, -0.9, 1.7, 1.9, 3.8, 2.6]
LINE_START = [0.5, -0.25]

MLP_X = [
    *([-1.5, 0.5], [-1.0, -0.75], [-0.5, 1.25], [0.0, 0.25]),
    *([0.25, -1.5], [0.75, 1.0], [1.25, -0.5], [1.5, 0.75]),
]
MLP_Y = [0.8, -0.3, 0.1, 0.45, -1.2, 0.6, 1.4, -0.7]
MLP_HIDDEN = 4
# W1 unit by unit (the two weights into unit 1, then those into unit 2, ...), b1, W2, b2.
MLP_START = [0.4, -0.6, -0.8, 0.3, 0.2, 0.9, 0.7, 0.5, 0.1, -0.2, 0.05, 0.0, 0.6, -0.5, 0.3, 0.8, -0.1]

LINE_OPTIMIZERS = [
    {"id": "sgd", "learning_rate": 0.05},
    {"id": "sgd", "learning_rate": 0.05, "momentum": 0.9},
    {"id": "sgd", "learning_rate": 0.05, "momentum": 0.9, "dampening": 0.5},
    {"id": "sgd", "learning_rate": 0.05, "momentum": 0.9, "nesterov": True},
    {"id": "sgd", "learning_rate": 0.05, "weight_decay": 0.1},
    {"id": "sgd", "learning_rate": 0.05, "momentum": 0.9, "weight_decay": 0.1},
    {"id": "adam", "learning_rate": 0.1},
    {"id": "adam", "learning_rate": 0.1, "beta1": 0.8, "beta2": 0.95, "eps": 1e-6, "weight_decay": 0.05},
]
MLP_OPTIMIZERS = [{"id": "sgd", "learning_rate": 0.1}, {"id": "adam", "learning_rate": 0.01}]


def torch_optimizer(description, parameters):
    rest = dict(description)
    kind, rate = rest.pop("id"), rest.pop("learning_rate")
    if kind == "sgd":
        return torch.optim.SGD(parameters, lr=rate, **rest)
    betas = rest.pop("beta1", 0.9), rest.pop("beta2", 0.999)
    return torch.optim.Adam(parameters, lr=rate, betas=betas, **rest)


def by_torch(description, start, objective):
    theta = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    optimizer = torch_optimizer(description, [theta])
    path = [theta.tolist()]
    for _ in range(STEPS):
        optimizer.zero_grad()
        objective(theta).backward()
        optimizer.step()
        path.append(theta.tolist())
    return path


class PlainSgd:
    def __init__(self, learning_rate, momentum=0.0, dampening=0.0, nesterov=False, weight_decay=0.0):
        self.rate, self.momentum, self.dampening = learning_rate, momentum, dampening
        self.nesterov, self.decay, self.buffer = nesterov, weight_decay, None

    def step(self, theta, gradient):
        gradient = gradient + self.decay * theta
        if self.momentum == 0:
            return theta - self.rate * gradient
        # The first step takes the whole gradient: dampening starts with the second.
        self.buffer = (
            gradient
            if self.buffer is None
            else self.momentum * self.buffer + (1 - self.dampening) * gradient
        )
        direction = gradient + self.momentum * self.buffer if self.nesterov else self.buffer
        return theta - self.rate * direction


class PlainAdam:
    def __init__(self, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.0):
        self.rate, self.eps, self.decay = learning_rate, eps, weight_decay
        self.beta1, self.beta2 = beta1, beta2
        self.first = self.second = 0.0
        self.steps = 0

    def step(self, theta, gradient):
        gradient = gradient + self.decay * theta
        self.steps += 1
        self.first = self.beta1 * self.first + (1 - self.beta1) * gradient
        self.second = self.beta2 * self.second + (1 - self.beta2) * gradient**2
        first = self.first / (1 - self.beta1**self.steps)
        second = self.second / (1 - self.beta2**self.steps)
        return theta - self.rate * first / (numpy.sqrt(second) + self.eps)


def by_hand(description, start, gradient):
    rest = {key: value for key, value in description.items() if key != "id"}
    optimizer = PlainSgd(**rest) if description["id"] == "sgd" else PlainAdam(**rest)
    path = [numpy.array(start)]
    for _ in range(STEPS):
        path.append(optimizer.step(path[-1], gradient(path[-1])))
    return path


def line_objective(theta):
    x, y = torch.tensor(LINE_X, dtype=torch.float64), torch.tensor(LINE_Y, dtype=torch.float64)
    return torch.nn.functional.mse_loss(theta[0] * x + theta[1], y)


def line_gradient(theta):
    x, y = numpy.array(LINE_X), numpy.array(LINE_Y)
    residual = theta[0] * x + theta[1] - y
    return numpy.array([2 * numpy.mean(residual * x), 2 * numpy.mean(residual)])


def mlp_parts(theta):
    inputs = len(MLP_X[0])
    ends = numpy.cumsum([MLP_HIDDEN * inputs, MLP_HIDDEN, MLP_HIDDEN, 1])
    first = theta[: ends[0]].reshape(MLP_HIDDEN, inputs)
    return first, theta[ends[0] : ends[1]], theta[ends[1] : ends[2]], theta[ends[2]]


def mlp_objective(theta):
    x, y = torch.tensor(MLP_X, dtype=torch.float64), torch.tensor(MLP_Y, dtype=torch.float64)
    first, first_bias, second, second_bias = mlp_parts(theta)
    hidden = torch.tanh(torch.nn.functional.linear(x, first, first_bias))
    return torch.nn.functional.mse_loss(hidden @ second + second_bias, y)


def mlp_gradient(theta):
    x, y = numpy.array(MLP_X), numpy.array(MLP_Y)
    first, first_bias, second, second_bias = mlp_parts(theta)
    hidden = numpy.tanh(x @ first.T + first_bias)
    slope = 2 * (hidden @ second + second_bias - y) / len(y)
    back = slope[:, None] * second * (1 - hidden**2)
    return numpy.concatenate([(back.T @ x).ravel(), back.sum(0), hidden.T @ slope, [slope.sum()]])


def trajectory(description, start, objective, gradient, every):
    path = by_torch(description, start, objective)
    for ours, theirs in zip(by_hand(description, start, gradient), path):
        assert numpy.allclose(ours, theirs, rtol=1e-11, atol=1e-13), (description, ours, theirs)
    steps = list(range(0, STEPS + 1, every))
    return {"optimizer": description, "steps": steps, "parameters": [path[t] for t in steps]}


common.write(
    "optimizers.json",
    "torch.optim.SGD and torch.optim.Adam in float64, full batch, mean squared error",
    [torch, numpy],
    [
        "parameters[i] is the flat parameter vector after steps[i] updates; that at 0 is the start.",
        "line: y = weight x + bias, parameters [weight, bias]; weight_decay acts on both, as in torch.optim.",
        "mlp: 2 inputs, 4 tanh units, 1 output; x holds one row per example.",
        "mlp parameters: the weights into each hidden unit in turn, their biases, output weights and bias.",
        "Keys left out have torch.optim's defaults.",
    ],
    {
        "line": {
            "x": LINE_X,
            "y": LINE_Y,
            "trajectories": [
                trajectory(description, LINE_START, line_objective, line_gradient, 1)
                for description in LINE_OPTIMIZERS
            ],
        },
        "mlp": {
            "x": MLP_X,
            "y": MLP_Y,
            "trajectories": [
                trajectory(description, MLP_START, mlp_objective, mlp_gradient, 10)
                for description in MLP_OPTIMIZERS
            ],
        },
    },
)
