"""Fits of SciPy, printed as the lines of Distributions/FitReferences.cs.  python3 fits.py"""
import numpy as np
import scipy
from scipy import optimize, stats

print("//", "NumPy", np.__version__, "SciPy", scipy.__version__)
q = np.array([20, 30, 50]); p = np.array([0.25, 0.5, 0.75])
r = optimize.least_squares(lambda t: stats.gamma.cdf(q, np.exp(t[0]), scale=np.exp(t[1])) - p, [np.log(2.5), np.log(14)], xtol=1e-15, ftol=1e-15, gtol=1e-15)
print("GammaSumOfSquares", repr(2 * r.cost), "GammaMean", repr(float(np.exp(r.x.sum()))))
x = np.array([2.31, 0.87, 5.12, 3.44, 1.95, 7.8, 4.02, 2.77, 0.41, 3.05, 6.33, 1.18, 2.09, 9.4, 3.61, 1.52, 4.85, 2.48, 0.98, 3.27])
for name, d, fixed in [("Gamma", stats.gamma, dict(floc=0)), ("Weibull", stats.weibull_min, dict(floc=0)), ("LogNormal", stats.lognorm, dict(floc=0)),
                       ("Normal", stats.norm, {}), ("Exponential", stats.expon, dict(floc=0))]:
    t = d.fit(x, **fixed)
    print(name, repr(float(d(*t).mean())), repr(float(d.logpdf(x, *t).sum())), repr(float(stats.kstest(x, d(*t).cdf).statistic)))
