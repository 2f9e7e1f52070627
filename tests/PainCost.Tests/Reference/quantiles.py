"""Quantiles of gamma, beta, PERT, normal and truncated normal to 25 digits, by mpmath 1.2.1 at 60 digits.

python3 quantiles.py > quantiles.csv

Columns: family, a, b, c, d, side (lower or upper), tail, quantile, and for a beta's upper side the distance from 1 instead.
Parameters: gamma shape; beta alpha, beta; normal; truncated mean, se, low, high (inf for none). Tails are exact doubles.
A quantile below the least double is written as 0.
"""
import mpmath as mp

mp.mp.dps = 60
TAILS = [2.0**-53, 1e-15, 1e-12, 1e-6, 0.001, 0.025, 0.2, 0.5]
FEW = [2.0**-53, 0.025]  # the tails at which the largest shapes, slow here, are solved
GAMMA = [0.01, 0.05, 0.0784, 0.1, 0.3, 0.5, 0.9, 1.0, 1.7, 2.25, 4.0, 10.89, 19.5, 25.0, 39.0625, 152.111, 1082.25, 15557.5, 1e6, 1e8]
BETA = [(0.01, 0.01), (0.05, 1e5), (1e5, 0.05), (0.3, 0.7), (0.5, 0.5), (0.5, 40.0), (5.0, 0.1), (1.0, 1.0), (1.0, 3.0), (1.2, 4.8),
        (3.0, 3.0), (3.9, 191.1), (4.5, 1.5), (20.0, 1e6), (25.0, 25.0), (45.0, 30.0), (157.75, 204.875), (359.5, 239.5),
        (2.0, 1e8), (1e4, 30.0), (1e4, 9e4), (1e6, 1e6)]
TRUNCATED = [(0.0, 1.0, 0.0, mp.inf), (0.5, 0.5, 0.0, 1.0), (0.0, 1.0, 10.0, mp.inf), (0.0, 1.0, -mp.inf, -40.0), (2.0, 1.0, -mp.inf, 3.0),
             (0.0, 1.0, 0.3, 0.3125), (0.0, 1.0, -8.0, 8.0), (0.0, 1.0, -0.25, 6.0), (5.0, 0.5, 0.0, mp.inf)]


def solve(log_tail, target, start, derivative):
    """Newton on the logarithm of the tail, along a coordinate on which it is concave, inside a bracket."""
    low, high, y = None, None, start
    rising = derivative(y) > 0
    for _ in range(400):
        excess = log_tail(y) - target
        if (excess > 0) == rising:
            high = y
        else:
            low = y
        step = -excess / derivative(y)
        following = y + step
        if abs(step) < mp.mpf(10) ** -30 * (1 + abs(y)):
            return following
        if low is not None and following <= low or high is not None and following >= high:
            following = (low + high) / 2 if low is not None and high is not None else y + (1 if following >= y else -1) * (1 + abs(y))
        y = following
    raise ValueError("no convergence")


def gamma_tail(a, x, upper):
    if a < 1000:
        return mp.gammainc(a, x, mp.inf, regularized=True) if upper else mp.gammainc(a, 0, x, regularized=True)
    factor = mp.exp(a * mp.log(x) - x - mp.loggamma(a + 1))
    return factor * (gamma_fraction(a, x) if upper else gamma_series(a, x)) if (x > a) == upper \
        else 1 - factor * (gamma_series(a, x) if upper else gamma_fraction(a, x))


def gamma_series(a, x):
    term = total = mp.mpf(1)
    n = 0
    while term > total * mp.mpf(10) ** -45:
        n += 1
        term *= x / (a + n)
        total += term
    return total


def gamma_fraction(a, x):
    b = x + 1 - a
    d = 1 / b
    delta = total = a * d
    n = 0
    while abs(delta) > abs(total) * mp.mpf(10) ** -45:
        n += 1
        b += 2
        d = 1 / (b + n * (a - n) * d)
        delta *= b * d - 1
        total += delta
    return total


def gamma(a, tail, upper):
    a, target = mp.mpf(a), mp.log(mp.mpf(tail))
    sign = -1 if upper else 1
    slope = lambda y: sign * mp.exp(a * y - mp.exp(y) - mp.loggamma(a)) / gamma_tail(a, mp.exp(y), upper)
    z = mp.sqrt(2) * mp.erfinv(1 - 2 * mp.mpf(tail)) * -sign
    cube = 1 - 1 / (9 * a) + z / (3 * mp.sqrt(a))
    start = mp.log(a * cube**3) if a > 1 and cube > 0.1 else mp.log(1 + a - target) if upper else (target + mp.loggamma(a + 1)) / a
    return mp.exp(solve(lambda y: mp.log(gamma_tail(a, mp.exp(y), upper)), target, start, slope))


def beta_tail(a, b, y, upper):
    """The incomplete beta at logit y, by the series of positive terms from the nearer end."""
    x = 1 / (1 + mp.exp(-y))
    if upper:
        return beta_tail(b, a, -y, False)
    if y > 0:
        rest = 1 - beta_tail(b, a, -y, False)
        if rest > mp.mpf(10) ** -30:
            return rest
    far = 1 / (1 + mp.exp(y))
    factor = mp.exp(a * mp.log(x) + b * mp.log(far) - mp.loggamma(a + 1) - mp.loggamma(b) + mp.loggamma(a + b))
    term = total = mp.mpf(1)
    n = 0
    while term > total * mp.mpf(10) ** -45:
        term *= (a + b + n) * x / (a + 1 + n)
        total += term
        n += 1
    return factor * total


def beta(a, b, tail, upper):
    """The quantile from 0 for a lower tail, from 1 for an upper one."""
    if upper:
        return beta(b, a, tail, False)
    a, b, target = mp.mpf(a), mp.mpf(b), mp.log(mp.mpf(tail))
    density = lambda y: mp.exp(-a * mp.log1p(mp.exp(-y)) - b * mp.log1p(mp.exp(y)) - mp.loggamma(a) - mp.loggamma(b) + mp.loggamma(a + b))
    slope = lambda y: density(y) / beta_tail(a, b, y, False)
    z = -mp.sqrt(2) * mp.erfinv(1 - 2 * mp.mpf(tail))
    power = (target + mp.log(a) + mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)) / a
    start = mp.log(a / b) + z * mp.sqrt(1 / a + 1 / b) if min(a, b) > 2 else mp.log(mp.expm1(-power)) * -1 if power < 0 else mp.mpf(0)
    y = solve(lambda v: mp.log(beta_tail(a, b, v, False)), target, start, slope)
    return 1 / (1 + mp.exp(-y))


def normal(log_tail):
    """The score with the given logarithm of the probability above it."""
    log_upper = lambda z: mp.log(mp.erfc(z / mp.sqrt(2)) / 2)
    slope = lambda z: -mp.npdf(z) / (mp.erfc(z / mp.sqrt(2)) / 2)
    return solve(log_upper, log_tail, mp.sqrt(-2 * log_tail), slope)


def truncated(mean, error, low, high, tail, upper):
    mp.mp.dps = 480
    above = lambda z: mp.erfc(z / mp.sqrt(2)) / 2
    start, end = (mp.mpf(low) - mean) / error, (mp.mpf(high) - mean) / error
    mass = above(start) - above(end)
    cut = above(end) + tail * mass if upper else above(start) - tail * mass
    score = normal(mp.log(cut)) if cut <= 0.5 else -normal(mp.log(1 - cut))
    for _ in range(8):
        score += (above(score) - cut) / mp.npdf(score)
    value = mean + error * score
    mp.mp.dps = 60
    return value


def row(family, parameters, side, tail, value):
    written = "0" if abs(value) < mp.mpf(2) ** -1074 else mp.nstr(value, 25)
    padded = [*map(lambda p: repr(float(p)), parameters), *[""] * (4 - len(parameters))]
    print(",".join([family, *padded, side, repr(tail), written]), flush=True)


def main():
    print("family,a,b,c,d,side,tail,quantile")
    for tail in [*TAILS, 0.3, 0.45, 1e-100, 1e-300]:
        row("normal", [], "upper", tail, normal(mp.log(mp.mpf(tail))) if tail < 0.5 else mp.mpf(0))
    for side in ["lower", "upper"]:
        for tail in TAILS:
            for p in TRUNCATED:
                if p[2] == -p[3] and tail == 0.5:
                    continue  # 0 by symmetry, where a relative error means nothing
                row("truncated", p, side, tail, truncated(*p, tail, side == "upper"))
            for a in GAMMA if tail in FEW else GAMMA[:-2]:
                row("gamma", [a], side, tail, gamma(a, tail, side == "upper"))
            for a, b in BETA if tail in FEW else BETA[:-3]:
                row("beta", [a, b], side, tail, beta(a, b, tail, side == "upper"))


main()
