"""Reference values of correlations under copulas, by scale mixtures of normals: another way than the library's.

Run: python3 dependence.py (NumPy 1.24.2, scipy 1.10.1). Each value is printed from two resolutions; what agrees is what the tests hold.
"""
import numpy as np
from scipy import stats

END = 8.2  # beyond lies less than 2^-53 on either side


def grid(n):
    """Nodes of a standard normal and their weights."""
    x, w = np.polynomial.legendre.leggauss(n)
    return END * x, END * w * stats.norm.pdf(END * x)


def quantile(d, z):
    """The quantile at the probability of a normal score, accurate in both tails."""
    return np.where(z < 0, d.ppf(stats.norm.cdf(np.minimum(z, 0))), d.isf(stats.norm.sf(np.maximum(z, 0))))


def spearman_t(r, df, n):
    """6/pi E asin(r sqrt(S2 S3)), S = G/(G + G1), G gamma of shape df/2 (Heinen and Valdesogo 2020)."""
    z, w = grid(n)
    g = quantile(stats.gamma(df / 2), z)
    s = np.sqrt(g[:, None] / (g[:, None] + g[None, :]))
    return 6 / np.pi * sum(
        w[k] * np.sum(np.outer(w, w) * np.arcsin(r * np.outer(s[:, k], s[:, k]))) for k in range(n))


def pearson(d1, d2, r, df, n):
    z, w = grid(n)
    other = r * z[:, None] + np.sqrt(1 - r * r) * z[None, :]
    if df is None:
        product = np.sum(w * quantile(d1, z) * (quantile(d2, other) @ w))
    else:
        scale, weight = grid(n)
        scale = 1 / np.sqrt(quantile(stats.gamma(df / 2, scale=2 / df), scale))
        product = 0
        for s, v in zip(scale, weight):
            product += v * np.sum(w * student(d1, s * z, df) * (student(d2, s * other, df) @ w))
    return (product - d1.mean() * d2.mean()) / (d1.std() * d2.std())


def student(d, t, df):
    low, high = stats.t.cdf(np.minimum(t, 0), df), stats.t.sf(np.maximum(t, 0), df)
    return np.where(t < 0, d.ppf(np.maximum(low, 2.0**-53)), d.isf(np.maximum(high, 2.0**-53)))


def gamma(mean, se):
    return stats.gamma((mean / se) ** 2, scale=se * se / mean)


def beta(mean, se):
    total = mean * (1 - mean) / se**2 - 1
    return stats.beta(mean * total, (1 - mean) * total)


for df, r in ((1, 0.5), (4, 0.5), (4, -0.8), (4, 0.95), (30, 0.5)):
    print("spearman", df, r, *(f"{spearman_t(r, df, n):.10f}" for n in (120, 200)))
cost, share, skew = gamma(2500, 400), beta(0.3, 0.1), stats.lognorm(1.0)
for name, a, b, r, df, sizes in (
        ("cost, share", cost, share, 0.7, None, (100, 200)), ("skew, share", skew, share, -0.6, None, (100, 200)),
        ("cost, share", cost, share, 0.7, 4, (140, 200)), ("skew, share", skew, share, -0.6, 4, (140, 200))):
    print("pearson", name, r, df, *(f"{pearson(a, b, r, df, n):.10f}" for n in sizes))
