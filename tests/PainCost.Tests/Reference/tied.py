"""Reference values of correlations of inputs whose draws are tied, under the Gaussian copula: tables of cells by quadrature with NumPy alone.

Run: python3 tied.py (NumPy 1.24.2). Spearman with mean ranks, Kendall tau-b, Pearson.
"""
import numpy as np
import math
from statistics import NormalDist
N=NormalDist()
cdf=np.vectorize(lambda x: 0.5*math.erfc(-x/math.sqrt(2)))
X,W=np.polynomial.legendre.leggauss(60)
def integ(f,a,b,n=80):
    e=np.linspace(a,b,n+1); tot=0
    for u,v in zip(e,e[1:]):
        x=(u+v)/2+(v-u)/2*X; tot+=(v-u)/2*(W*f(x)).sum()
    return tot
pdf=lambda x: np.exp(-x*x/2)/math.sqrt(2*math.pi)
def bvn(x,y,r): return integ(lambda u: pdf(u)*cdf((y-r*u)/math.sqrt(1-r*r)),-9.5,x)
def edges(p): 
    c=np.concatenate([[0],np.cumsum(p)]); c[-1]=1
    return np.array([ -9 if v<=0 else 9 if v>=1 else N.inv_cdf(v) for v in c])
def table(p,q,r):
    a,b=np.clip(edges(p),-9,9),np.clip(edges(q),-9,9)
    H=np.array([[bvn(x,y,r) if abs(x)<9 and abs(y)<9 else (0 if x<=-9 or y<=-9 else float(cdf(min(x,y)))) for y in b] for x in a])
    return H[1:,1:]-H[:-1,1:]-H[1:,:-1]+H[:-1,:-1]
def meas(P,vx,vy):
    p,q=P.sum(1),P.sum(0)
    mx=np.cumsum(p)-p/2; my=np.cumsum(q)-q/2
    def corr(f,g):
        f=f-(p*f).sum(); g=g-(q*g).sum()
        return (P*np.outer(f,g)).sum()/np.sqrt((p*f*f).sum()*(q*g*g).sum())
    n=0
    for i in range(len(p)):
        for j in range(len(q)):
            n+=P[i,j]*(P[:i,:j].sum()-P[:i,j+1:].sum()+P[i+1:,j+1:].sum()-P[i+1:,:j].sum())
    return corr(mx,my), n/np.sqrt((1-(p**2).sum())*(1-(q**2).sum())), corr(vx,vy)
P=table([.9,.1],[.7,.3],.5); print(meas(P,np.array([0.,10]),np.array([0.,1])))
k=np.arange(0,16); pk=np.array([math.exp(-2)*2.0**i/math.factorial(i) for i in k]); pk/=pk.sum()
P=table([.2,.5,.3],pk,-.6); print(meas(P,np.array([1.,2,5]),k.astype(float)))
# fine discretised normal against bernoulli .1, r=.8 : closed Spearman by P(X>t,V<Y)
t=-N.inv_cdf(.1); r=.8
c=bvn(-t,0,r/math.sqrt(2))-.05
# cov(M,U): M= mid-rank: jump of size .5 at t (mid from .45 to .95)
print("spearman", .5 * c/np.sqrt((1-.9**3-.1**3)/12/12))
# Kendall: 2*p(1-p)*(2P(Y1>Y0)-1)
q=math.sqrt(1-r*r)
ys=np.linspace(-9,9,36001); f0=pdf(ys)*cdf((t-r*ys)/q)/.9; F=np.concatenate([[0],np.cumsum((f0[1:]+f0[:-1])/2*5e-4)])
f1=pdf(ys)*(1-cdf((t-r*ys)/q))/.1; pr=((f1*F)[1:]+(f1*F)[:-1]).sum()/2*5e-4
print("kendall", 2*.09*(2*pr-1)/np.sqrt(1-.82))
# Pearson bernoulli-normal: r*phi(t)/sqrt(p q)
print("pearson", r*pdf(t)/.3)
