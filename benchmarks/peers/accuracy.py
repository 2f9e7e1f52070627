# Reads "function x y value" in hexadecimal bits and prints each function's largest error in units of the last place, by mpmath at 60 digits.
import struct
import sys

import mpmath

mpmath.mp.dps = 60
worst = {}
for line in sys.stdin:
    name, *bits = line.split()
    x, y, value = (struct.unpack(">d", bytes.fromhex(b))[0] for b in bits)
    truth = mpmath.power(x, y) if name == "pow" else getattr(mpmath, name)(mpmath.mpf(x))
    unit = mpmath.mpf(2) ** (max(mpmath.frexp(abs(truth))[1] - 53, -1074) if truth else -1074)
    error = float(abs(value - truth) / unit)
    points, largest, where = worst.get(name, (0, -1.0, None))
    worst[name] = (points + 1, error, (x, y)) if error > largest else (points + 1, largest, where)
for name, (points, largest, where) in worst.items():
    print(f"{name:5} {points:8} points  largest error {largest:.3f}  at {where}")
sys.exit(any(largest >= 1 for _, largest, _ in worst.values()))
