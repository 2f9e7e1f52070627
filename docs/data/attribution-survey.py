"""Makes attribution-survey.csv: 5,000 invented people of 30 strata with two clusters each, whose excess cost is known.

python3 docs/data/attribution-survey.py > docs/data/attribution-survey.csv
Python 3.11, its own generator (Mersenne Twister) seeded with 20261130. On the standard error stream: the true excess of a case.
Any cost: logit = -0.9 + 0.8 pain + 0.015 age + 0.35 female. Cost if any: gamma of shape 1, mean exp(6.6 + 0.6 pain + 0.012 age + 0.15 female).
"""
import math
import random
import sys

r = random.Random(20261130)


def expected(pain, age, female):
    any_cost = 1 / (1 + math.exp(-(-0.9 + 0.8 * pain + 0.015 * age + 0.35 * female)))
    return any_cost, math.exp(6.6 + 0.6 * pain + 0.012 * age + 0.15 * female)


print("weight,stratum,cluster,age,female,pain,cost")
excess = weights = 0.0
for i in range(5000):
    stratum, cluster = 1 + i % 30, 1 + (i // 30) % 2
    age, female = r.randint(18, 85), int(r.random() < 0.52)
    pain = int(r.random() < 1 / (1 + math.exp(-(-2.6 + 0.022 * age + 0.2 * female))))
    weight = round(2000 * (1 + stratum / 30) * (0.6 + 0.8 * r.random()))
    share, mean = expected(pain, age, female)
    cost = round(r.expovariate(1 / mean)) + 1 if r.random() < share else 0
    print(f"{weight},{stratum},{cluster},{age},{female},{pain},{cost}")
    if pain:
        without = expected(0, age, female)
        excess += weight * (share * mean - without[0] * without[1])
        weights += weight
print(f"true excess of a case in this sample: {excess / weights:.1f}", file=sys.stderr)
