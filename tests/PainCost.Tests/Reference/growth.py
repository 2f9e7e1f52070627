"""Parts of growth by Das Gupta's weights for four factors (1/4 and 1/12), for two strata of which one ages, in NumPy.

Run: python3 tests/PainCost.Tests/Reference/growth.py
Made with Python 3.11.2 and NumPy 1.24.2; the numbers stand in Projection/GrowthPartsTests.cs.
"""
import itertools

import numpy as np

people = np.array([1000.0, 400.0]), np.array([1100.0, 700.0])
rate = np.array([0.1, 0.3]), np.array([0.1, 0.3]) * 1.02**5
health_care, productivity = np.array([400.0, 600.0]), np.array([100.0, 300.0])
cost = health_care + productivity, health_care * 0.99**5 + productivity
first, last = ([p.sum(), p / p.sum(), r, c] for p, r, c in zip(people, rate, cost))


def total(factors):
    return float(factors[0] * np.sum(factors[1] * factors[2] * factors[3]))


def part(i):
    others, sum_of_effects = [j for j in range(4) if j != i], 0.0
    for moved in itertools.product([False, True], repeat=3):
        before = list(first)
        for j, has_moved in zip(others, moved):
            before[j] = last[j] if has_moved else first[j]
        after = list(before)
        after[i] = last[i]
        sum_of_effects += (total(after) - total(before)) * (1 / 4 if sum(moved) in (0, 3) else 1 / 12)
    return sum_of_effects


print(total(first), total(last), [part(i) for i in range(4)])
