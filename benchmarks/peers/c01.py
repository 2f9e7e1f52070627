"""The pain burden of case C01 in NumPy: eight inputs, one total, its mean, standard deviation and percentiles."""

import argparse
import json
import math
import time

import numpy as np


def beta(rng, mean, standard_error, draws):
    """Beta draws by the method of moments."""
    size = mean * (1 - mean) / standard_error**2 - 1
    return rng.beta(mean * size, (1 - mean) * size, draws)


def gamma(rng, mean, standard_error, draws):
    """Gamma draws by the method of moments."""
    return rng.gamma((mean / standard_error) ** 2, standard_error**2 / mean, draws)


def lognormal(rng, mean, standard_error, draws):
    """Lognormal draws by the method of moments; mean and standard error are of the number itself, not of its logarithm."""
    variance = math.log1p((standard_error / mean) ** 2)
    return rng.lognormal(math.log(mean) - variance / 2, math.sqrt(variance), draws)


def total_cost(rng, draws):
    """The total in USD a year, one value per draw."""
    population = 230e6
    prevalence = beta(rng, 0.435, 0.026, draws)
    health_care = gamma(rng, 2500, 400, draws)
    employed = beta(rng, 0.6, 0.02, draws)
    days_lost = gamma(rng, 5, 1, draws)
    hours_lost = gamma(rng, 60, 12, draws)
    wage = lognormal(rng, 25, 2, draws)
    share_medicated = beta(rng, 0.5, 0.05, draws)
    medication = gamma(rng, 900, 150, draws)
    productivity = employed * (days_lost * 8 * wage + hours_lost * wage)
    return population * prevalence * (health_care + productivity + share_medicated * medication)


def run(draws, seed):
    """Draws, total and summary: all that is timed."""
    total = total_cost(np.random.default_rng(seed), draws)
    low, median, high = np.percentile(total, [2.5, 50, 97.5])
    return {"mean": total.mean(), "sd": total.std(ddof=1), "p2_5": low, "p50": median, "p97_5": high}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=1_000_000)
    parser.add_argument("--repeats", type=int, default=5, help="the best time of so many runs is printed")
    parser.add_argument("--seed", type=int, default=2026)
    arguments = parser.parse_args()
    best = math.inf
    for _ in range(arguments.repeats):
        started = time.perf_counter()
        summary = run(arguments.draws, arguments.seed)
        best = min(best, time.perf_counter() - started)
    report = {"peer": "numpy", "version": np.__version__, "draws": arguments.draws, "seconds": best}
    print(json.dumps(report | {name: float(value) for name, value in summary.items()}))


if __name__ == "__main__":
    main()
