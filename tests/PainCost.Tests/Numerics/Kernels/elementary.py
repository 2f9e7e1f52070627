# Writes elementary.csv: the elementary functions at ordinary, extreme and subnormal numbers and beside their turning points, by mpmath.
# /usr/bin/python3 elementary.py > elementary.csv     (mpmath 1.2, 60 digits)
# value is the double next to the truth, rest the truth less that double, in units of the double's last place.
import math
import random

import mpmath

mpmath.mp.dps = 60
pick = random.Random(2026)
TINY = 5e-324


def points():
    near = [s * 2.0**-k for k in (1, 2, 5, 12, 27, 40, 53, 54, 60, 300, 1022) for s in (1, -1)]
    half = [(k + 0.5) * math.log(2) * (1 + d) for k in (-1020, -300, -17, -2, -1, 0, 1, 2, 17, 300, 1020) for d in (0, 1e-15, -1e-15)]
    edges = [709.782712893384, 709.7, 708.0, 708.0000000000001, -708.0, -708.3, -708.4, -720.5, -744.0, -745.1, 1.0, -1.0, 0.5]
    for x in near + half + edges + [pick.uniform(-745, 709.7) for _ in range(120)] + [pick.uniform(-1, 1) for _ in range(60)]:
        yield "exp", x, 0.0
    turn = [math.sqrt(0.5) * 2.0**k * (1 + d) for k in (-1021, -30, -1, 0, 1, 2, 40, 1023) for d in (0, 3e-16, -3e-16, 1e-9, -1e-9)]
    edges = [TINY, 3 * TINY, 1e-310, 2.225073858507201e-308, 2.2250738585072014e-308, 1.7976931348623157e308, 2.0, 10.0, 1e10, 1e-10]
    for x in turn + edges + [1 + d for d in near if abs(d) >= 2.0**-53] + [10 ** pick.uniform(-323, 308) for _ in range(120)] + [pick.uniform(0.5, 2) for _ in range(80)]:
        yield "log", x, 0.0
    bases = turn[5:35] + [TINY, 1e-310, 1.7976931348623157e308, 3.0, 10.0, 1.5, 0.1] + [pick.uniform(0.3, 3) for _ in range(40)] + [10 ** pick.uniform(-300, 300) for _ in range(40)]
    for x in bases:
        reach = abs(math.log(x))
        for y in [0.5, -2.0, 3.0, 1 / 3, pick.uniform(-3, 3), pick.uniform(-700, 700) / reach, pick.uniform(-744, -709) / reach]:
            if -745 < y * math.log(x) < 709.7:
                yield "pow", x, y
    for x in [1 + 2.0**-52, 1 - 2.0**-53, 1 + 1e-9, 1 - 1e-9]:
        for y in [1e6, -1e9, 1e15 / 3, 7e15]:
            if -745 < y * math.log(x) < 709.7:
                yield "pow", x, y
    for x in near[:14] + [math.pi * k / 4 for k in range(-9, 10)] + [pick.uniform(-10, 10) for _ in range(60)]:
        yield "sin", x, 0.0
        yield "cos", x, 0.0
    for x in near[:14] + [0.4999999999999999, 0.5000000000000001, 1.0, -1.0, 0.9999999999999999] + [pick.uniform(-1, 1) for _ in range(60)]:
        yield "asin", x, 0.0


print("function,x,y,value,rest")
for name, x, y in points():
    truth = mpmath.power(x, y) if name == "pow" else getattr(mpmath, name)(mpmath.mpf(x))
    value = float(truth)
    unit = mpmath.mpf(2) ** max(math.frexp(value)[1] - 53, -1074)
    print(f"{name},{x!r},{y!r},{value!r},{float((truth - mpmath.mpf(value)) / unit):.6f}")
