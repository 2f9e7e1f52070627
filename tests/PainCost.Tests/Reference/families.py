"""Quantiles, probabilities, densities and moments of the families beside the classic ones, by mpmath 1.3.0 at 60 digits.

python3 families.py > families.csv

Columns: quantity (lower or upper for the quantile at that tail, below, density, mean, variance), at, value, distribution.
Quantiles are roots of the tail probabilities, by halving along a coordinate; the tails are mpmath's incomplete gamma and beta functions.
"""
import mpmath as mp

mp.mp.dps = 60
TAILS = [2.0**-53, 1e-12, 1e-6, 0.001, 0.025, 0.2, 0.3, 0.49, 0.5]


def exponential(mean):
    m = mp.mpf(mean)
    return dict(below=lambda x: -mp.expm1(-x / m), above=lambda x: mp.exp(-x / m), density=lambda x: mp.exp(-x / m) / m,
                mean=m, variance=m * m, x=mp.exp)


def weibull(shape, scale):
    k, s = mp.mpf(shape), mp.mpf(scale)
    z = lambda x: (x / s) ** k
    mean = s * mp.gamma(1 + 1 / k)
    return dict(below=lambda x: -mp.expm1(-z(x)), above=lambda x: mp.exp(-z(x)), density=lambda x: k / x * z(x) * mp.exp(-z(x)),
                mean=mean, variance=s * s * mp.gamma(1 + 2 / k) - mean * mean, x=mp.exp)


def student(mean, scale, df):
    m, s, n = mp.mpf(mean), mp.mpf(scale), mp.mpf(df)
    t = lambda x: (x - m) / s
    far = lambda x: mp.betainc(n / 2, mp.mpf(1) / 2, 0, n / (n + t(x) ** 2), regularized=True) / 2
    top = mp.gamma((n + 1) / 2) / (mp.sqrt(n * mp.pi) * mp.gamma(n / 2))
    return dict(below=lambda x: far(x) if t(x) < 0 else 1 - far(x), above=lambda x: 1 - far(x) if t(x) < 0 else far(x),
                density=lambda x: top * (1 + t(x) ** 2 / n) ** (-(n + 1) / 2) / s,
                mean=m, variance=s * s * n / (n - 2), x=lambda y: m + s * mp.sinh(y))


def inversegamma(shape, scale):
    a, s = mp.mpf(shape), mp.mpf(scale)
    return dict(below=lambda x: mp.gammainc(a, s / x, mp.inf, regularized=True), above=lambda x: mp.gammainc(a, 0, s / x, regularized=True),
                density=lambda x: s**a / mp.gamma(a) * x ** (-a - 1) * mp.exp(-s / x),
                mean=s / (a - 1), variance=s * s / ((a - 1) ** 2 * (a - 2)), x=mp.exp)


def beta_on(alpha, beta, low, high):
    a, b, l, w = mp.mpf(alpha), mp.mpf(beta), mp.mpf(low), mp.mpf(high) - mp.mpf(low)
    u = lambda x: (x - l) / w
    return dict(below=lambda x: mp.betainc(a, b, 0, u(x), regularized=True), above=lambda x: mp.betainc(b, a, 0, 1 - u(x), regularized=True),
                density=lambda x: u(x) ** (a - 1) * (1 - u(x)) ** (b - 1) / mp.beta(a, b) / w,
                mean=l + w * a / (a + b), variance=w * w * a * b / ((a + b) ** 2 * (a + b + 1)), x=lambda y: l + w / (1 + mp.exp(-y)))


def from_moments(mean, se, low, high):
    m, e, l, h = map(mp.mpf, (mean, se, low, high))
    count = (m - l) * (h - m) / e**2 - 1
    return beta_on((m - l) / (h - l) * count, (h - m) / (h - l) * count, l, h)


def gamma(shape, scale):
    a, s = mp.mpf(shape), mp.mpf(scale)
    return dict(below=lambda x: mp.gammainc(a, 0, x / s, regularized=True), above=lambda x: mp.gammainc(a, x / s, mp.inf, regularized=True),
                density=lambda x: mp.exp(-x / s) * (x / s) ** (a - 1) / mp.gamma(a) / s, x=mp.exp)


def lognormal(mu, sigma):
    z = lambda x: (mp.log(x) - mu) / sigma
    return dict(below=lambda x: mp.ncdf(z(x)), above=lambda x: mp.ncdf(-z(x)), density=lambda x: mp.npdf(z(x)) / x / sigma, x=mp.exp)


def triangular_up(low, mode, high):
    below = lambda x: (x - low) ** 2 / ((high - low) * (mode - low)) if x < mode else 1 - (high - x) ** 2 / ((high - low) * (high - mode))
    density = lambda x: 2 * (x - low) / ((high - low) * (mode - low)) if x < mode else 2 * (high - x) / ((high - low) * (high - mode))
    return dict(below=below, above=lambda x: 1 - below(x), density=density, x=lambda y: low + (high - low) / (1 + mp.exp(-y)))


def truncated(root, low, high, kinks=()):
    """The moments by quadrature of the density; a quantile is the root's own, cut between its bounds."""
    low, high = mp.mpf(low), mp.mpf(high)
    mass = 1 - root["below"](low) - (root["above"](high) if high < mp.inf else 0)
    points = [low, *kinks, *([high] if high < mp.inf else [low + 10, low + 100, mp.inf])]
    density = lambda x: root["density"](x) / mass
    mean = mp.quad(lambda x: x * density(x), points)
    cut = lambda x: min(max(x, low), high)
    return dict(below=lambda x: (root["below"](cut(x)) - root["below"](low)) / mass,
                above=lambda x: (root["above"](cut(x)) - (root["above"](high) if high < mp.inf else 0)) / mass,
                density=density, mean=mean, variance=mp.quad(lambda x: (x - mean) ** 2 * density(x), points), x=root["x"])


def moved(root, factor, offset):
    f, o = mp.mpf(factor), mp.mpf(offset)
    back = lambda x: (x - o) / f
    below, above = (root["below"], root["above"]) if f > 0 else (root["above"], root["below"])
    return dict(below=lambda x: below(back(x)), above=lambda x: above(back(x)), density=lambda x: root["density"](back(x)) / abs(f),
                mean=o + f * root["mean"], variance=f * f * root["variance"], x=lambda y: o + f * root["x"](y if f > 0 else -y))


CASES = {
    "exponential(mean=2.5)": exponential(2.5),
    "weibull(shape=0.5, scale=2)": weibull(0.5, 2), "weibull(shape=1.5, scale=30)": weibull(1.5, 30),
    "weibull(shape=3.25, scale=0.5)": weibull(3.25, 0.5), "weibull(shape=40, scale=7)": weibull(40, 7),
    "student(mean=0, scale=1, df=2.5)": student(0, 1, 2.5), "student(mean=-3, scale=0.5, df=4)": student(-3, 0.5, 4),
    "student(mean=100, scale=8, df=30)": student(100, 8, 30), "student(mean=1, scale=2, df=500)": student(1, 2, 500),
    "inversegamma(shape=2.25, scale=3)": inversegamma(2.25, 3), "inversegamma(shape=5, scale=40)": inversegamma(5, 40),
    "inversegamma(shape=60, scale=1)": inversegamma(60, 1),
    "beta(events=12, of=50)": beta_on(12, 38, 0, 1), "beta(events=0.5, of=8)": beta_on(0.5, 7.5, 0, 1),
    "beta(mean=0.5, se=0.125, low=-0.5, high=1)": from_moments(0.5, 0.125, -0.5, 1),
    "beta(mean=1.5, se=0.75, low=0, high=24)": from_moments(1.5, 0.75, 0, 24),
    "gamma(shape=4, scale=2).truncate(low=3, high=20)": truncated(gamma(4, 2), 3, 20),
    "gamma(shape=4, scale=2).truncate(low=25)": truncated(gamma(4, 2), 25, mp.inf),
    "lognormal(mu=0, sigma=1).truncate(high=2)": truncated(lognormal(0, 1), mp.mpf(10) ** -50, 2, [0.01, 0.1, 1]),
    "triangular(low=0, mode=1, high=4).truncate(low=0.5, high=3)": truncated(triangular_up(0, 1, 4), 0.5, 3, [1]),
    "weibull(shape=1.5, scale=30).shift(by=2)": moved(weibull(1.5, 30), 1, 2),
    "weibull(shape=1.5, scale=30).scale(by=-2).shift(by=8)": moved(weibull(1.5, 30), -2, 8),
}


def quantile(case, tail, upper):
    side, target = case["above" if upper else "below"], mp.mpf(tail)
    low, high = mp.mpf(-200), mp.mpf(200)
    while high - low > mp.mpf(10) ** -28 * max(1, abs(high)):
        middle = (low + high) / 2
        low, high = (middle, high) if (side(case["x"](middle)) < target) != upper else (low, middle)
    return case["x"]((low + high) / 2)


def write(quantity, at, value, text):
    print(",".join([quantity, repr(float(at)), mp.nstr(value, 25), text]), flush=True)


def main():
    print("quantity,at,value,distribution")
    for text, case in CASES.items():
        write("mean", 0, case["mean"], text)
        write("variance", 0, case["variance"], text)
        for tail in TAILS:
            for upper in [False, True]:
                value = quantile(case, tail, upper)
                if abs(value) > mp.mpf(10) ** -25:  # 0 by symmetry, where a relative error means nothing
                    write("upper" if upper else "lower", tail, value, text)
                if tail > 1e-9 and tail < 0.5:
                    x = mp.mpf(float(value))
                    write("below", x, case["below"](x), text)
                    write("density", x, case["density"](x), text)


main()
