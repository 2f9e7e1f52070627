"""Quantiles, probabilities, densities and moments of metalogs, mixtures and interpolated data, by mpmath 1.3.0 at 40 digits.

python3 curves.py > curves.csv

Columns as in families.csv. A metalog's terms are solved for in the basis of Keelin (Decision Analysis 13, 2016), its moments are integrals of the
quantile function over the log odds; a mixture's quantiles are found by halving; interpolated data are straight lines between (i - 1)/(n - 1).
"""
import mpmath as mp

mp.mp.dps = 40
TAILS = [2.0**-53, 1e-12, 1e-6, 0.001, 0.025, 0.2, 0.3, 0.49]
SEEN = [0.001, 0.025, 0.2, 0.49]


def basis(k, s):
    h = 1 / (1 + mp.exp(-s)) - mp.mpf(1) / 2
    return [mp.mpf(1), s, h * s, h, h**2, h**2 * s, h**3, h**3 * s, h**4, h**4 * s][k]


def metalog(points, low=None, high=None):
    logit = lambda p: mp.log(p / (1 - p))
    number = lambda v: mp.mpf(v)
    if low is None and high is None:
        flat, back = (lambda x: x), (lambda m: m)
    elif high is None:
        flat, back = (lambda x: mp.log(x - low)), (lambda m: low + mp.exp(m))
    elif low is None:
        flat, back = (lambda x: -mp.log(high - x)), (lambda m: high - mp.exp(-m))
    else:
        flat, back = (lambda x: mp.log((x - low) / (high - x))), (lambda m: (low + high * mp.exp(m)) / (1 + mp.exp(m)))
    n = len(points)
    rows = mp.matrix([[basis(k, logit(mp.mpf(p) / 100)) for k in range(n)] for p, _ in points])
    a = mp.lu_solve(rows, mp.matrix([flat(number(x)) for _, x in points]))
    q = lambda s: back(mp.fsum(a[k] * basis(k, s) for k in range(n)))
    weight = lambda s: 1 / (mp.exp(s / 2) + mp.exp(-s / 2)) ** 2
    cuts = [-90, -40, -20, -10, -5, 0, 5, 10, 20, 40, 90]
    if high is None:
        cuts = cuts + [400]
    if low is None:
        cuts = [-400] + cuts
    mean = mp.quad(lambda s: q(s) * weight(s), cuts)
    return dict(lower=lambda t: q(logit(t)), upper=lambda t: q(-logit(t)), mean=mean,
                variance=mp.quad(lambda s: (q(s) - mean) ** 2 * weight(s), cuts),
                density=lambda t, x: weight(logit(t)) / mp.diff(q, logit(t)))


def mixture(parts):
    total = mp.fsum(w for w, *_ in parts)
    parts = [(mp.mpf(w) / total, mp.mpf(m), mp.mpf(v), below, above, pdf) for w, m, v, below, above, pdf in parts]
    mean = mp.fsum(w * m for w, m, *_ in parts)
    below = lambda x: mp.fsum(p[0] * p[3](x) for p in parts)
    above = lambda x: mp.fsum(p[0] * p[4](x) for p in parts)

    def root(holds):
        low, high = mp.mpf(-10) ** 5, mp.mpf(10) ** 5
        while high - low > mp.mpf(10) ** -32:
            middle = (low + high) / 2
            low, high = (low, middle) if holds(middle) else (middle, high)
        return high if abs(high) > mp.mpf(10) ** -30 else mp.mpf(0)

    return dict(lower=lambda t: root(lambda x: below(x) >= t), upper=lambda t: root(lambda x: above(x) <= t), mean=mean,
                variance=mp.fsum(w * (v + (m - mean) ** 2) for w, m, v, *_ in parts),
                density=lambda t, x: mp.fsum(p[0] * p[5](x) for p in parts))


def normal(w, m, s):
    z = lambda x: (x - m) / mp.mpf(s)
    return (w, m, mp.mpf(s) ** 2, lambda x: mp.ncdf(z(x)), lambda x: mp.ncdf(-z(x)), lambda x: mp.npdf(z(x)) / s)


def exponential(w, m):
    return (w, m, mp.mpf(m) ** 2, lambda x: -mp.expm1(-x / m) if x > 0 else mp.mpf(0), lambda x: mp.exp(-x / mp.mpf(m)) if x > 0 else mp.mpf(1),
            lambda x: mp.exp(-x / mp.mpf(m)) / m)


def fixed(w, v):
    return (w, v, 0, lambda x: mp.mpf(x >= v), lambda x: mp.mpf(x < v), lambda x: mp.mpf(0))


def interpolated(values):
    x = sorted(map(mp.mpf, values))
    gaps = list(zip(x, x[1:]))
    mean = mp.fsum((a + b) / 2 for a, b in gaps) / len(gaps)

    def at(p):
        place = p * len(gaps)
        i = min(int(place), len(gaps) - 1)
        return x[i] + (place - i) * (x[i + 1] - x[i])

    slope = lambda v: next(mp.mpf(1) / len(gaps) / (b - a) for a, b in gaps if a < b and a <= v <= b)
    return dict(lower=at, upper=lambda t: at(1 - t), mean=mean,
                variance=mp.fsum(((a - mean) ** 2 + (a - mean) * (b - mean) + (b - mean) ** 2) / 3 for a, b in gaps) / len(gaps),
                density=lambda t, v: slope(v))


CASES = {
    "metalog(p10=20, p90=40)": metalog([(10, 20), (90, 40)]),
    "metalog(p5=10, p50=20, p95=45)": metalog([(5, 10), (50, 20), (95, 45)]),
    "metalog(p5=10, p50=20, p95=45, low=0)": metalog([(5, 10), (50, 20), (95, 45)], low=0),
    "metalog(p5=-45, p50=-20, p95=-10, high=0)": metalog([(5, -45), (50, -20), (95, -10)], high=0),
    "metalog(p2.5=0.1, p50=0.25, p97.5=0.6, low=0, high=1)": metalog([("2.5", "0.1"), (50, "0.25"), ("97.5", "0.6")], low=0, high=1),
    "metalog(p1=1, p10=3, p50=8, p90=15, p99=25)": metalog([(1, 1), (10, 3), (50, 8), (90, 15), (99, 25)]),
    "mixture(normal(mean=0, se=1): 0.5, normal(mean=100, se=2): 1.5)": mixture([normal(0.5, 0, 1), normal(1.5, 100, 2)]),
    "mixture(0: 0.25, exponential(mean=4): 0.75)": mixture([fixed(0.25, 0), exponential(0.75, 4)]),
    "mixture(normal(mean=1, se=2): 2, 3: 1, exponential(mean=1): 1)": mixture([normal(2, 1, 2), fixed(1, 3), exponential(1, 1)]),
    "interpolated(3, 1, 4.5, 10)": interpolated([3, 1, 4.5, 10]),
    "interpolated(1, 2, 2, 2, 7)": interpolated([1, 2, 2, 2, 7]),
}


def write(quantity, at, value, text):
    print(",".join([quantity, repr(float(at)), mp.nstr(value, 25), text]), flush=True)


def main():
    print("quantity,at,value,distribution")
    for text, case in CASES.items():
        write("mean", 0, case["mean"], text)
        write("variance", 0, case["variance"], text)
        for tail in TAILS:
            for side in ["lower", "upper"]:
                value = case[side](mp.mpf(tail))
                write(side, tail, value, text)
                if text.startswith("metalog") and side == "lower" and tail in SEEN:
                    write("density", value, case["density"](mp.mpf(tail), value), text)
                    write("below", value, mp.mpf(tail), text)


main()
