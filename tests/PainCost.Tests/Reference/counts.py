"""Probabilities and quantiles of counts and lists, by mpmath 1.3.0 at 50 digits.

python3 counts.py > counts.csv

Columns: quantity (lower or upper for the quantile at that tail, below for P(X <= at), above for P(X > at), mass, mean, variance), at, value,
distribution. Masses follow from the one at the mode by the ratio of neighbours; each tail is summed from its far end.
"""
import mpmath as mp

mp.mp.dps = 50
TAILS = [2.0**-53, 1e-12, 1e-6, 0.001, 0.025, 0.2, 0.49]
LEAST = mp.mpf(10) ** -60


def spread(mode, start, up, down, last):
    """All counts with a mass above LEAST, in order."""
    masses = {mode: start}
    k, m = mode, start
    while k < last and (m > LEAST or k < mode + 2):
        m *= up(k)
        k += 1
        masses[k] = m
    k, m = mode, start
    while k > 0 and m > LEAST:
        m *= down(k)
        k -= 1
        masses[k] = m
    return [(mp.mpf(k), masses[k]) for k in sorted(masses)]


def poisson(mean):
    l = mp.mpf(mean)
    mode = int(l)
    start = mp.exp(-l + mode * mp.log(l) - mp.loggamma(mode + 1))
    return l, l, spread(mode, start, lambda k: l / (k + 1), lambda k: k / l, 10**12)


def binomial(trials, probability):
    n, p = trials, mp.mpf(probability)
    q = 1 - p
    mode = min(n, int((n + 1) * p))
    start = mp.exp(mp.loggamma(n + 1) - mp.loggamma(mode + 1) - mp.loggamma(n - mode + 1) + mode * mp.log(p) + (n - mode) * mp.log(q))
    return n * p, n * p * q, spread(mode, start, lambda k: (n - k) * p / ((k + 1) * q), lambda k: k * q / ((n - k + 1) * p), n)


def listed(pairs):
    total = mp.fsum(mp.mpf(w) for _, w in pairs)
    steps = [(mp.mpf(v), mp.mpf(w) / total) for v, w in sorted(pairs)]
    mean = mp.fsum(v * w for v, w in steps)
    return mean, mp.fsum((v - mean) ** 2 * w for v, w in steps), steps


def cut(case, low, high):
    return listed([(v, w) for v, w in case[2] if low <= v <= high])


CASES = {
    "poisson(mean=0.01)": poisson(0.01), "poisson(mean=3)": poisson(3), "poisson(mean=47.25)": poisson(47.25),
    "poisson(mean=10000)": poisson(10000), "poisson(mean=1e8)": poisson(1e8),
    "binomial(trials=1, probability=0.25)": binomial(1, 0.25), "binomial(trials=20, probability=0.125)": binomial(20, 0.125),
    "binomial(trials=1000, probability=0.9375)": binomial(1000, 0.9375), "binomial(trials=1000000, probability=1e-5)": binomial(1000000, 1e-5),
    "binomial(trials=1000000000, probability=0.5)": binomial(10**9, 0.5),
    "bernoulli(probability=0.3)": listed([(0, 0.7), (1, 0.3)]),
    "discrete(2: 0.5, 1: 0.25, 5: 1.25)": listed([(1, 0.25), (2, 0.5), (5, 1.25)]),
    "empirical(3, 4: 2, 3, 7.5)": listed([(3, 2), (4, 2), (7.5, 1)]),
    "poisson(mean=3).truncate(low=1.5, high=6)": cut(poisson(3), 1.5, 6),
    "poisson(mean=3).scale(by=-2).shift(by=1)": listed([(1 - 2 * v, w) for v, w in poisson(3)[2]]),
}


WRITTEN = set()


def write(quantity, at, value, text):
    if (quantity, at, text) in WRITTEN:
        return
    WRITTEN.add((quantity, at, text))
    print(",".join([quantity, repr(float(at)), mp.nstr(value, 25), text]), flush=True)


def main():
    print("quantity,at,value,distribution")
    for text, (mean, variance, steps) in CASES.items():
        write("mean", 0, mean, text)
        write("variance", 0, variance, text)
        below, above, sum_below, sum_above = {}, {}, mp.mpf(0), mp.mpf(0)
        for v, w in steps:
            sum_below += w
            below[v] = sum_below
        for v, w in reversed(steps):
            above[v] = sum_above
            sum_above += w
        mass = dict(steps)
        order = [v for v, _ in steps]
        for tail in TAILS:
            lower = next(v for v in order if below[v] >= tail)
            upper = next(v for v in reversed([order[0], *order[:-1]]) if above[v] > tail) if above[order[0]] > tail else None
            upper = order[order.index(upper) + 1] if upper is not None else order[0]
            write("lower", tail, lower, text)
            write("upper", tail, upper, text)
            for v in (lower, upper):
                write("below", v, below[v], text)
                write("above", v, above[v], text)
                write("mass", v, mass[v], text)


main()
