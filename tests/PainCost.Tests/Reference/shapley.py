"""Shapley effects of x0 x1 + x2, a gamma, a uniform and an exponential under a Gaussian copula, by Gauss-Hermite quadrature:
of every set of inputs the variance of the mean given the set, then the mean of what an input adds over all orders.

Run: python3 tests/PainCost.Tests/Reference/shapley.py
Made with Python 3.11.2, NumPy 1.24.2 and SciPy 1.10.1; the numbers stand in Sensitivity/Attribution/DependentShapleyTests.cs.
"""
import itertools
import math

import numpy as np
from scipy import stats

spearman = {(0, 1): 0.6, (0, 2): -0.3, (1, 2): 0.2}
r = np.eye(3)
for (i, j), rho in spearman.items():
    r[i, j] = r[j, i] = 2 * math.sin(math.pi * rho / 6)


def output(z):
    lower, upper = stats.norm.cdf(z[0]), stats.norm.sf(z[0])
    gamma = np.where(z[0] < 0, stats.gamma.ppf(lower, 4, scale=0.5), stats.gamma.isf(upper, 4, scale=0.5))
    return gamma * stats.norm.cdf(z[1]) - stats.norm.logsf(z[2])


def explained(order, known, nodes, weights):
    """The variance of the mean given the first members of the order."""
    triangle = np.linalg.cholesky(r[np.ix_(order, order)])
    axes = np.meshgrid(nodes, nodes, nodes, indexing="ij")
    z = [None] * 3
    for row, member in enumerate(order):
        z[member] = sum(triangle[row, k] * axes[k] for k in range(row + 1))
    mean = output(z)
    for _ in range(3 - known):
        mean = mean @ weights
    square = mean**2
    for _ in range(known):
        mean, square = mean @ weights, square @ weights
    return float(square - mean**2)


for count in (40, 60, 80):
    nodes, weights = np.polynomial.hermite_e.hermegauss(count)
    weights = weights / weights.sum()
    value = {
        s: explained(list(s) + [i for i in range(3) if i not in s], len(s), nodes, weights)
        for size in range(4) for s in itertools.combinations(range(3), size)
    }
    effects = []
    for i in range(3):
        befores = [tuple(sorted(order[: order.index(i)])) for order in itertools.permutations(range(3))]
        effects.append(sum(value[tuple(sorted(b + (i,)))] - value[b] for b in befores) / 6 / value[(0, 1, 2)])
    print(count, value[(0, 1, 2)], effects)
