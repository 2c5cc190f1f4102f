"""Makes optimizers.json: the parameters that torch.optim reaches, step by step, on two small fits.

Each trajectory is worked out a second time in plain NumPy, from the update rules in torch.optim's manual and
from gradients derived by hand; the script stops where the two differ. Lion, which PyTorch has not, is written
twice from the pseudocode of its paper: as an optimizer of torch.optim's kind, and in NumPy. So are newton and
gauss_newton: with derivatives from torch.autograd, and from complex steps.
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
    {"id": "adam", "learning_rate": 0.2, "beta2": 0.9, "weight_decay": 0.05, "amsgrad": True},
    {"id": "adamw", "learning_rate": 0.1},
    {"id": "adamw", "learning_rate": 0.1, "beta1": 0.8, "beta2": 0.95, "eps": 1e-6, "weight_decay": 0.2},
    {"id": "adamw", "learning_rate": 0.2, "beta2": 0.9, "weight_decay": 0.2, "amsgrad": True},
    {"id": "nadam", "learning_rate": 0.1},
    {"id": "nadam", "learning_rate": 0.1, "beta1": 0.8, "beta2": 0.95, "momentum_decay": 0.1},
    {"id": "nadam", "learning_rate": 0.1, "eps": 1e-3, "weight_decay": 0.05, "momentum_decay": 0},
    {"id": "rmsprop", "learning_rate": 0.05},
    {"id": "rmsprop", "learning_rate": 0.01, "alpha": 0.8, "eps": 1e-3, "weight_decay": 0.05},
    {"id": "rmsprop", "learning_rate": 0.02, "alpha": 0.9, "centered": True},
    {"id": "rmsprop", "learning_rate": 0.02, "momentum": 0.9},
    {"id": "rmsprop", "learning_rate": 0.005, "momentum": 0.5, "centered": True, "weight_decay": 0.05},
    {"id": "adagrad", "learning_rate": 0.5},
    {"id": "adagrad", "learning_rate": 0.5, "lr_decay": 0.1, "eps": 1e-3, "weight_decay": 0.05},
    {"id": "adagrad", "learning_rate": 0.5, "initial_accumulator_value": 0.25},
    {"id": "adadelta", "learning_rate": 1.0},
    {"id": "adadelta", "learning_rate": 0.5, "rho": 0.7, "eps": 1e-3, "weight_decay": 0.05},
    {"id": "rprop", "learning_rate": 0.1},
    {"id": "rprop", "learning_rate": 0.1, "etaminus": 0.3, "etaplus": 1.5},
    {"id": "rprop", "learning_rate": 0.1, "step_min": 1e-3, "step_max": 0.15},
    {"id": "lion", "learning_rate": 0.05},
    {"id": "lion", "learning_rate": 0.05, "beta1": 0.7, "beta2": 0.8, "weight_decay": 0.1},
    {"id": "newton", "learning_rate": 1.0},
    {"id": "newton", "learning_rate": 0.25, "damping": 0.5},
    {"id": "gauss_newton", "learning_rate": 1.0},
    {"id": "gauss_newton", "learning_rate": 0.25, "damping": 0.5},
]
MLP_OPTIMIZERS = [
    {"id": "sgd", "learning_rate": 0.1},
    {"id": "sgd", "learning_rate": 0.1, "momentum": 0.9, "nesterov": True, "weight_decay": 0.01},
    {"id": "adam", "learning_rate": 0.01},
    {"id": "adam", "learning_rate": 0.05, "beta2": 0.9, "amsgrad": True},
    {"id": "adamw", "learning_rate": 0.01},
    {"id": "adamw", "learning_rate": 0.05, "beta2": 0.9, "weight_decay": 0.1, "amsgrad": True},
    {"id": "nadam", "learning_rate": 0.01},
    {"id": "nadam", "learning_rate": 0.05, "weight_decay": 0.01, "momentum_decay": 0.05},
    {"id": "rmsprop", "learning_rate": 0.01},
    {"id": "rmsprop", "learning_rate": 0.005, "alpha": 0.9, "momentum": 0.5, "centered": True},
    {"id": "adagrad", "learning_rate": 0.1},
    {"id": "adagrad", "learning_rate": 0.1, "lr_decay": 0.05, "initial_accumulator_value": 0.1},
    {"id": "adadelta", "learning_rate": 1.0},
    {"id": "adadelta", "learning_rate": 0.5, "rho": 0.7, "eps": 1e-4},
    {"id": "rprop", "learning_rate": 0.01},
    {"id": "rprop", "learning_rate": 0.02, "etaminus": 0.4, "etaplus": 1.4, "step_max": 0.1},
    {"id": "lion", "learning_rate": 0.01},
    {"id": "lion", "learning_rate": 0.01, "beta1": 0.8, "beta2": 0.9, "weight_decay": 0.1},
    {"id": "newton", "learning_rate": 0.5},
    {"id": "newton", "learning_rate": 0.5, "damping": 0.3},
    {"id": "gauss_newton", "learning_rate": 0.25},
    {"id": "gauss_newton", "learning_rate": 0.5, "damping": 0.1},
]

# NAdam keeps the product of its momenta in the default type, which would lose half of the digits.
torch.set_default_dtype(torch.float64)


class TorchLion(torch.optim.Optimizer):
    """Algorithm 2 of Chen et al. 2023."""

    def __init__(self, parameters, lr, betas=(0.9, 0.99), weight_decay=0.0):
        super().__init__(parameters, {"lr": lr, "betas": betas, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for theta in group["params"]:
                mean = self.state[theta].setdefault("mean", torch.zeros_like(theta))
                sign = torch.sign(torch.lerp(theta.grad, mean, beta1))
                theta -= group["lr"] * (sign + group["weight_decay"] * theta)
                mean.lerp_(theta.grad, 1 - beta2)


TORCH = {
    "sgd": torch.optim.SGD,
    "adam": torch.optim.Adam,
    "adamw": torch.optim.AdamW,
    "nadam": torch.optim.NAdam,
    "rmsprop": torch.optim.RMSprop,
    "adagrad": torch.optim.Adagrad,
    "adadelta": torch.optim.Adadelta,
    "rprop": torch.optim.Rprop,
    "lion": TorchLion,
}


def torch_optimizer(description, parameters):
    rest = dict(description)
    kind, rate = rest.pop("id"), rest.pop("learning_rate")
    for name, first, second, defaults in (
        ("betas", "beta1", "beta2", (0.9, 0.99 if kind == "lion" else 0.999)),
        ("etas", "etaminus", "etaplus", (0.5, 1.2)),
        ("step_sizes", "step_min", "step_max", (1e-6, 50)),
    ):
        if first in rest or second in rest:
            rest[name] = rest.pop(first, defaults[0]), rest.pop(second, defaults[1])
    # PyTorch 1.13's other path multiplies one momentum too many into NAdam's product; later versions do not.
    if kind == "nadam":
        rest["foreach"] = True
    return TORCH[kind](parameters, lr=rate, **rest)


def newton_path(description, start, gradient_and_hessian):
    """(H + shift I) direction = -gradient, with the shift raised until H + shift I is positive definite."""
    rate, damping = description["learning_rate"], description.get("damping", 0.0)
    path = [numpy.array(start)]
    for _ in range(STEPS):
        gradient, hessian = gradient_and_hessian(path[-1])
        largest, shift = abs(hessian).max(), damping
        while True:
            shifted = hessian + shift * numpy.eye(len(gradient))
            try:
                if (numpy.linalg.cholesky(shifted).diagonal() ** 2).min() > 1e-9 * largest:
                    break
            except numpy.linalg.LinAlgError:
                pass
            shift = max(2 * shift, largest / 1000)
        path.append(path[-1] - rate * numpy.linalg.solve(shifted, gradient))
    return [theta.tolist() for theta in path]


def by_autograd(description, start, outputs, targets):
    """Newton's way, with Hessian and Jacobian from torch.autograd."""
    functional, y = torch.autograd.functional, torch.tensor(targets)

    def loss(outputs):
        return torch.nn.functional.mse_loss(outputs, y)

    def objective(theta):
        return loss(outputs(theta))

    def gradient_and_hessian(point):
        theta = torch.tensor(point)
        gradient = functional.jacobian(objective, theta)
        if description["id"] == "newton":
            return gradient.numpy(), functional.hessian(objective, theta).numpy()
        jacobian = functional.jacobian(outputs, theta)
        return gradient.numpy(), (jacobian.T @ functional.hessian(loss, outputs(theta)) @ jacobian).numpy()

    return newton_path(description, start, gradient_and_hessian)


def by_complex_steps(description, start, plain_outputs, gradient):
    """The same, with derivatives as imaginary parts of the functions by hand, a tiny imaginary step away."""

    def derivative(function, point):
        steps = 1e-30j * numpy.eye(len(point))
        return numpy.array([function(point + step).imag / 1e-30 for step in steps]).T

    def gradient_and_hessian(point):
        if description["id"] == "newton":
            return gradient(point), derivative(gradient, point)
        jacobian = derivative(plain_outputs, point)
        return gradient(point), 2 / len(jacobian) * jacobian.T @ jacobian

    return newton_path(description, start, gradient_and_hessian)


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
    decoupled = False

    def __init__(
        self, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.0, amsgrad=False
    ):
        self.rate, self.eps, self.decay, self.amsgrad = learning_rate, eps, weight_decay, amsgrad
        self.beta1, self.beta2 = beta1, beta2
        self.first = self.second = self.largest = 0.0
        self.steps = 0

    def step(self, theta, gradient):
        if self.decoupled:
            theta = theta - self.rate * self.decay * theta
        else:
            gradient = gradient + self.decay * theta
        self.steps += 1
        self.first = self.beta1 * self.first + (1 - self.beta1) * gradient
        self.second = self.beta2 * self.second + (1 - self.beta2) * gradient**2
        self.largest = numpy.maximum(self.largest, self.second)
        first = self.first / (1 - self.beta1**self.steps)
        second = (self.largest if self.amsgrad else self.second) / (1 - self.beta2**self.steps)
        return theta - self.rate * first / (numpy.sqrt(second) + self.eps)


class PlainAdamW(PlainAdam):
    decoupled = True

    def __init__(self, learning_rate, weight_decay=0.01, **rest):
        super().__init__(learning_rate, weight_decay=weight_decay, **rest)


class PlainNadam:
    def __init__(
        self, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.0, momentum_decay=0.004
    ):
        self.rate, self.eps, self.decay, self.momentum_decay = learning_rate, eps, weight_decay, momentum_decay
        self.beta1, self.beta2 = beta1, beta2
        self.first = self.second = 0.0
        self.momenta = []

    def momentum(self, step):
        return self.beta1 * (1 - 0.5 * 0.96 ** (step * self.momentum_decay))

    def step(self, theta, gradient):
        gradient = gradient + self.decay * theta
        step = len(self.momenta) + 1
        self.momenta.append(self.momentum(step))
        after = self.momentum(step + 1)
        self.first = self.beta1 * self.first + (1 - self.beta1) * gradient
        self.second = self.beta2 * self.second + (1 - self.beta2) * gradient**2
        first = after * self.first / (1 - numpy.prod([*self.momenta, after]))
        first = first + (1 - self.momenta[-1]) * gradient / (1 - numpy.prod(self.momenta))
        return theta - self.rate * first / (numpy.sqrt(self.second / (1 - self.beta2**step)) + self.eps)


class PlainRmsProp:
    def __init__(
        self, learning_rate, alpha=0.99, eps=1e-8, weight_decay=0.0, momentum=0.0, centered=False
    ):
        self.rate, self.alpha, self.eps, self.decay = learning_rate, alpha, eps, weight_decay
        self.momentum, self.centered = momentum, centered
        self.square = self.mean = self.buffer = 0.0

    def step(self, theta, gradient):
        gradient = gradient + self.decay * theta
        self.square = self.alpha * self.square + (1 - self.alpha) * gradient**2
        self.mean = self.alpha * self.mean + (1 - self.alpha) * gradient
        spread = self.square - self.mean**2 if self.centered else self.square
        self.buffer = self.momentum * self.buffer + gradient / (numpy.sqrt(spread) + self.eps)
        return theta - self.rate * self.buffer


class PlainAdagrad:
    def __init__(
        self, learning_rate, lr_decay=0.0, weight_decay=0.0, initial_accumulator_value=0.0, eps=1e-10
    ):
        self.rate, self.lr_decay, self.decay, self.eps = learning_rate, lr_decay, weight_decay, eps
        self.square, self.steps = initial_accumulator_value, 0

    def step(self, theta, gradient):
        gradient = gradient + self.decay * theta
        self.square = self.square + gradient**2
        rate = self.rate / (1 + self.steps * self.lr_decay)
        self.steps += 1
        return theta - rate * gradient / (numpy.sqrt(self.square) + self.eps)


class PlainAdadelta:
    def __init__(self, learning_rate, rho=0.9, eps=1e-6, weight_decay=0.0):
        self.rate, self.rho, self.eps, self.decay = learning_rate, rho, eps, weight_decay
        self.square = self.moved = 0.0

    def step(self, theta, gradient):
        gradient = gradient + self.decay * theta
        self.square = self.rho * self.square + (1 - self.rho) * gradient**2
        move = numpy.sqrt((self.moved + self.eps) / (self.square + self.eps)) * gradient
        self.moved = self.rho * self.moved + (1 - self.rho) * move**2
        return theta - self.rate * move


class PlainRprop:
    def __init__(self, learning_rate, etaminus=0.5, etaplus=1.2, step_min=1e-6, step_max=50.0):
        self.length, self.last = learning_rate, 0.0
        self.etas, self.ends = (etaminus, etaplus), (step_min, step_max)

    def step(self, theta, gradient):
        agreement = numpy.sign(gradient * self.last)
        factor = numpy.select([agreement < 0, agreement > 0], self.etas, 1.0)
        self.length = numpy.clip(self.length * factor, *self.ends)
        self.last = numpy.where(agreement < 0, 0.0, gradient)
        return theta - numpy.sign(self.last) * self.length


class PlainLion:
    def __init__(self, learning_rate, beta1=0.9, beta2=0.99, weight_decay=0.0):
        self.rate, self.beta1, self.beta2, self.decay = learning_rate, beta1, beta2, weight_decay
        self.mean = 0.0

    def step(self, theta, gradient):
        update = numpy.sign(self.beta1 * self.mean + (1 - self.beta1) * gradient)
        self.mean = self.beta2 * self.mean + (1 - self.beta2) * gradient
        return theta - self.rate * (update + self.decay * theta)


PLAIN = {
    "sgd": PlainSgd,
    "adam": PlainAdam,
    "adamw": PlainAdamW,
    "nadam": PlainNadam,
    "rmsprop": PlainRmsProp,
    "adagrad": PlainAdagrad,
    "adadelta": PlainAdadelta,
    "rprop": PlainRprop,
    "lion": PlainLion,
}


def by_hand(description, start, gradient):
    rest = {key: value for key, value in description.items() if key != "id"}
    optimizer = PLAIN[description["id"]](**rest)
    path = [numpy.array(start)]
    for _ in range(STEPS):
        path.append(optimizer.step(path[-1], gradient(path[-1])))
    return path


def line_outputs(theta):
    return theta[0] * torch.tensor(LINE_X) + theta[1]


def plain_line_outputs(theta):
    return theta[0] * numpy.array(LINE_X) + theta[1]


def line_gradient(theta):
    x, y = numpy.array(LINE_X), numpy.array(LINE_Y)
    residual = plain_line_outputs(theta) - y
    return numpy.array([2 * numpy.mean(residual * x), 2 * numpy.mean(residual)])


def mlp_parts(theta):
    inputs = len(MLP_X[0])
    ends = numpy.cumsum([MLP_HIDDEN * inputs, MLP_HIDDEN, MLP_HIDDEN, 1])
    first = theta[: ends[0]].reshape(MLP_HIDDEN, inputs)
    return first, theta[ends[0] : ends[1]], theta[ends[1] : ends[2]], theta[ends[2]]


def mlp_outputs(theta):
    first, first_bias, second, second_bias = mlp_parts(theta)
    hidden = torch.tanh(torch.nn.functional.linear(torch.tensor(MLP_X), first, first_bias))
    return hidden @ second + second_bias


def plain_mlp_outputs(theta):
    first, first_bias, second, second_bias = mlp_parts(theta)
    return numpy.tanh(numpy.array(MLP_X) @ first.T + first_bias) @ second + second_bias


def mlp_gradient(theta):
    x, y = numpy.array(MLP_X), numpy.array(MLP_Y)
    first, first_bias, second, second_bias = mlp_parts(theta)
    hidden = numpy.tanh(x @ first.T + first_bias)
    slope = 2 * (hidden @ second + second_bias - y) / len(y)
    back = slope[:, None] * second * (1 - hidden**2)
    return numpy.concatenate([(back.T @ x).ravel(), back.sum(0), hidden.T @ slope, [slope.sum()]])


def trajectory(description, start, outputs, targets, plain_outputs, gradient, every):
    if description["id"] in ("newton", "gauss_newton"):
        path = by_autograd(description, start, outputs, targets)
        again = by_complex_steps(description, start, plain_outputs, gradient)
    else:
        y = torch.tensor(targets)
        path = by_torch(
            description, start, lambda theta: torch.nn.functional.mse_loss(outputs(theta), y)
        )
        again = by_hand(description, start, gradient)
    for ours, theirs in zip(again, path):
        assert numpy.allclose(ours, theirs, rtol=1e-11, atol=1e-13), (description, ours, theirs)
    steps = list(range(0, STEPS + 1, every))
    return {"optimizer": description, "steps": steps, "parameters": [path[t] for t in steps]}


common.write(
    "optimizers.json",
    "torch.optim in float64, full batch, mean squared error; lion, newton and gauss_newton as said",
    [torch, numpy],
    [
        "parameters[i] is the flat parameter vector after steps[i] updates; that at 0 is the start.",
        "line: y = weight x + bias, parameters [weight, bias]; weight_decay acts on both, as in torch.optim.",
        "mlp: 2 inputs, 4 tanh units, 1 output; x holds one row per example.",
        "mlp parameters: the weights into each hidden unit in turn, their biases, output weights and bias.",
        "Keys left out have torch.optim's defaults; lion's are those of its paper, damping's is 0.",
        "lion: algorithm 2 of Chen et al. 2023. newton, gauss_newton: derivatives by torch.autograd, and the "
        "shift raised from damping to max(2 shift, |H| / 1000) until Cholesky's pivots exceed |H| / 1e9.",
        "etaminus and etaplus are torch.optim.Rprop's etas; step_min and step_max its step_sizes.",
    ],
    {
        "line": {
            "x": LINE_X,
            "y": LINE_Y,
            "trajectories": [
                trajectory(
                    *(description, LINE_START, line_outputs, LINE_Y, plain_line_outputs, line_gradient, 1)
                )
                for description in LINE_OPTIMIZERS
            ],
        },
        "mlp": {
            "x": MLP_X,
            "y": MLP_Y,
            "trajectories": [
                trajectory(
                    *(description, MLP_START, mlp_outputs, MLP_Y, plain_mlp_outputs, mlp_gradient, 10)
                )
                for description in MLP_OPTIMIZERS
            ],
        },
    },
)
