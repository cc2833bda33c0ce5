"""Reference values from SciPy, statsmodels and brute force.

Run in this folder: python3 reference.py > reference-python.csv; versions are in its first line.
Brute force means: written from the definition, row by row, without any of the shortcuts that lytt takes.
"""
import csv
import itertools
import math
import sys

import numpy as np
import scipy
import statsmodels
from scipy import optimize, special, stats
from scipy.spatial.distance import jensenshannon
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.proportion import proportion_confint

print(f"# Python {sys.version.split()[0]}; NumPy {np.__version__}; SciPy {scipy.__version__}; "
      f"statsmodels {statsmodels.__version__}")
print("name,value")


def put(name, value):
    print(f"{name},{float(value):.17g}")


def read(name):
    with open(name + ".csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    text = {"participant", "agent", "class", "channel"}
    return {key: np.array([r[key] if key in text else float(r[key]) if r[key] else np.nan for r in rows])
            for key in rows[0]}


# xoshiro256** and SplitMix64 from their authors' descriptions.
class Random:
    MASK = (1 << 64) - 1

    def __init__(self, seed, stream=0):
        x = (seed + stream * 0xD1B54A32D192ED03) & self.MASK
        self.s = []
        for _ in range(4):
            x = (x + 0x9E3779B97F4A7C15) & self.MASK
            z = x
            z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & self.MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & self.MASK
            self.s.append(z ^ (z >> 31))

    def rotl(self, x, k):
        return ((x << k) | (x >> (64 - k))) & self.MASK

    def next(self):
        s = self.s
        result = (self.rotl((s[1] * 5) & self.MASK, 7) * 9) & self.MASK
        t = (s[1] << 17) & self.MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = self.rotl(s[3], 45)
        return result

    def below(self, bound):
        while True:
            product = self.next() * bound
            if (product & self.MASK) >= ((1 << 64) - bound) % bound:
                return product >> 64

    def webb(self):
        return [-math.sqrt(1.5), -1, -math.sqrt(0.5), math.sqrt(0.5), 1, math.sqrt(1.5)][self.below(6)]

    def shuffled(self, values):
        values = list(values)
        for i in range(len(values) - 1, 0, -1):
            j = self.below(i + 1)
            values[i], values[j] = values[j], values[i]
        return values


random = Random(42)
for i in range(5):
    put(f"random/{i}", random.next() >> 11)
random = Random(42, 3)
for i in range(5):
    put(f"random/stream/{i}", random.below(1000))

for t, df in [(0.3, 1), (2.5, 3.7), (-4, 11.2), (40, 1000), (1.96, 1e6), (12, 4.001)]:
    put(f"t/sf/{t:g}/{df:g}", stats.t.sf(t, df))
for p, df in [(0.975, 4), (0.975, 155), (0.999, 2.5), (0.6, 31.4)]:
    put(f"t/ppf/{p:g}/{df:g}", stats.t.ppf(p, df))
for z in [0, 1.2, -3, 8, 30]:
    put(f"normal/sf/{z:g}", stats.norm.sf(z))
for p in [0.975, 0.001, 0.5]:
    put(f"normal/ppf/{p:g}", stats.norm.ppf(p))
for x, df in [(3.84, 1), (120, 60), (0.1, 2)]:
    put(f"chi2/sf/{x:g}/{df:g}", stats.chi2.sf(x, df))
for p, a, b in [(0.025, 3, 22.5), (0.5, 0.7, 0.7), (0.975, 400, 3)]:
    put(f"beta/ppf/{p:g}/{a:g}/{b:g}", stats.beta.ppf(p, a, b))
for x, a, b in [(0.2, 3, 22.5), (0.9, 0.7, 0.7)]:
    put(f"beta/cdf/{x:g}/{a:g}/{b:g}", stats.beta.cdf(x, a, b))
for k, n in [(0, 10), (3, 25), (25, 25)]:
    low, high = proportion_confint(k, n, method="wilson")
    put(f"wilson/{k}/{n}/low", max(0, low))
    put(f"wilson/{k}/{n}/high", min(1, high))


def jackknife(name, statistic, clusters, fisher):
    names = np.unique(clusters)
    m = len(names)
    value = statistic(np.ones(len(clusters), bool))
    f, back = (np.arctanh, np.tanh) if fisher else (lambda x: x, lambda x: x)
    left = np.array([f(statistic(clusters != g)) for g in names])
    error = math.sqrt((m - 1) / m * np.sum((left - left.mean()) ** 2))
    reach = stats.t.ppf(0.975, m - 1) * error
    put(name, value)
    put(name + "/low", back(f(value) - reach))
    put(name + "/high", back(f(value) + reach))


def hedges(present, y, clusters):
    squares = sum(np.sum((y[clusters == g] - y[clusters == g].mean()) ** 2) for g in np.unique(clusters))
    df = len(y) - len(np.unique(clusters))
    return (1 - 3 / (4 * df - 1)) * (y[present].mean() - y[~present].mean()) / math.sqrt(squares / df)


def obuchowski(name, present, y, clusters):
    a, b = y[present], y[~present]
    wins = (a[:, None] > b[None, :]) + 0.5 * (a[:, None] == b[None, :])
    area = wins.mean()
    v10, v01 = wins.mean(axis=1), wins.mean(axis=0)
    M, N = len(a), len(b)
    ga, gb = clusters[present], clusters[~present]
    names = np.unique(clusters)
    I, I10, I01 = len(names), len(np.unique(ga)), len(np.unique(gb))
    X = np.array([np.sum(v10[ga == g]) - np.sum(ga == g) * area for g in names])
    Y = np.array([np.sum(v01[gb == g]) - np.sum(gb == g) * area for g in names])
    variance = (I10 / ((I10 - 1) * M) * np.sum(X ** 2) / M + I01 / ((I01 - 1) * N) * np.sum(Y ** 2) / N
                + 2 * I / (I - 1) * np.sum(X * Y) / (M * N))
    error = math.sqrt(variance) / (area * (1 - area))
    reach = stats.t.ppf(0.975, I - 1) * error
    put(name, area)
    put(name + "/low", special.expit(special.logit(area) - reach))
    put(name + "/high", special.expit(special.logit(area) + reach))


def icc(values, clusters):
    names, sizes = np.unique(clusters, return_counts=True)
    n, m = len(values), len(names)
    groups = [values[clusters == g] for g in names]
    msb = sum(len(x) * (x.mean() - values.mean()) ** 2 for x in groups) / (m - 1)
    msw = sum(np.sum((x - x.mean()) ** 2) for x in groups) / (n - m)
    n0 = (n - np.sum(sizes ** 2) / n) / (m - 1)
    value = (msb - msw) / (msb + (n0 - 1) * msw)
    return value, 1 + (n0 - 1) * max(0, value)


for table in ["unequal", "few", "singles"]:
    data = read(table)
    for feature, score in itertools.product(["a.pos", "a.neg", "a.net", "share"], ["score", "other"]):
        keep = ~np.isnan(data[feature]) & ~np.isnan(data[score])
        x, y, g = data[feature][keep], data[score][keep], data["participant"][keep]
        name = f"{table}/{feature}/{score}/"
        jackknife(name + "pearson", lambda s: stats.pearsonr(x[s], y[s])[0], g, True)
        jackknife(name + "spearman", lambda s: stats.spearmanr(x[s], y[s])[0], g, True)
        jackknife(name + "kendall", lambda s: stats.kendalltau(x[s], y[s])[0], g, True)
        if feature in ("a.pos", "a.neg"):
            obuchowski(name + "auc", x > 0, y, g)
            if table != "singles":
                jackknife(name + "hedges_g", lambda s: hedges(x[s] > 0, y[s], g[s]), g, False)
        if table != "singles":
            value, effect = icc(y, g)
            put(name + "icc_score", value)
            put(name + "design_effect", effect)


# Residuals on controls, as a dense regression.
def design(data, rows, names):
    columns = [np.ones(len(rows))]
    for name in names:
        values = data[name][rows]
        if values.dtype.kind == "f":
            columns.append(values)
        else:
            columns += [(values == level).astype(float) for level in np.unique(values)[1:]]
    return np.column_stack(columns)


def residual(Z, y):
    return y - Z @ np.linalg.lstsq(Z, y, rcond=None)[0]


def r_squared(X, y, members):
    if not members:
        return 0.0
    A = X[:, list(members)]
    return 1 - np.sum((y - A @ np.linalg.lstsq(A, y, rcond=None)[0]) ** 2) / np.sum(y ** 2)


def johnson(X, y):
    R = np.corrcoef(X, rowvar=False)
    r = np.array([np.corrcoef(X[:, j], y)[0, 1] for j in range(X.shape[1])])
    values, vectors = np.linalg.eigh(R)
    root = vectors @ np.diag(np.sqrt(values)) @ vectors.T
    return root ** 2 @ np.linalg.solve(root, r) ** 2


data = read("unequal")
rows = np.flatnonzero(~np.isnan(data["share"]))
Z = design(data, rows, ["channel", "class", "words"])
names = ["a.pos", "a.neg", "share"]
X = np.column_stack([residual(Z, data[n][rows]) for n in names])
y = residual(Z, data["score"][rows])
clusters = data["participant"][rows]
put("drivers/explained", r_squared(X, y, range(3)))


def lmg(s):
    shares = np.zeros(3)
    for order in itertools.permutations(range(3)):
        for place, j in enumerate(order):
            shares[j] += r_squared(X[s], y[s], order[:place + 1]) - r_squared(X[s], y[s], order[:place])
    return shares / 6


for j, n in enumerate(names):
    jackknife(f"drivers/lmg/{n}", lambda s: lmg(s)[j], clusters, False)
for j, value in enumerate(johnson(X, y)):
    put(f"drivers/johnson/{names[j]}", value)
# Clusters in lytt are numbered by name here; folds are dealt from the shuffled order.
order = Random(7).shuffled(range(len(np.unique(clusters))))
error = total = 0.0
for fold in range(5):
    held = np.isin(clusters, np.unique(clusters)[order[fold::5]])
    beta = np.linalg.lstsq(X[~held], y[~held], rcond=None)[0]
    error += np.sum((y[held] - X[held] @ beta) ** 2)
    total += np.sum(y[held] ** 2)
put("drivers/out_of_sample", 1 - error / total)

# Wild cluster bootstrap-t: every draw is a full regression.
data = read("few")
rows = np.arange(len(data["score"]))
Z = design(data, rows, ["channel", "words"])
x, y, clusters = (data["a.pos"] > 0).astype(float), data["score"], data["participant"]
names = np.unique(clusters)


def cluster_t(response):
    W = np.column_stack([x, Z])
    beta = np.linalg.lstsq(W, response, rcond=None)[0]
    e, r = response - W @ beta, residual(Z, x)
    meat = sum((r[clusters == g] @ e[clusters == g]) ** 2 for g in names)
    return beta[0] / (math.sqrt(meat) / (r @ r))


restricted = residual(Z, y)
random = Random(5)
observed, at_least = abs(cluster_t(y)), 0
for _ in range(199):
    weights = {g: random.webb() for g in names}
    at_least += abs(cluster_t(y - restricted + restricted * [weights[g] for g in clusters])) >= observed
put("wild/p", (at_least + 1) / 200)

# Cluster bootstrap: whole clusters copied, every draw a full regression.
data = read("singles")
keep = ~np.isnan(data["other"])
rows = np.flatnonzero(keep)
Z = design(data, rows, ["channel", "class", "words"])
x, y, clusters = data["a.pos"][rows], data["other"][rows], data["participant"][rows]
names = np.unique(clusters)
random = Random(11)
found = []
for _ in range(200):
    counts = np.zeros(len(names), int)
    for _ in names:
        counts[random.below(len(names))] += 1
    drawn = np.concatenate([np.repeat(np.flatnonzero(clusters == g), c) for g, c in zip(names, counts)])
    W = np.column_stack([x > 0, Z])[drawn]
    found.append((np.linalg.lstsq(W, y[drawn], rcond=None)[0][0], np.corrcoef(x[drawn], y[drawn])[0, 1]))
for i, label in enumerate(["difference", "pearson"]):
    low, high = np.percentile([f[i] for f in found], [2.5, 97.5])
    put(f"bootstrap/{label}/low", low)
    put(f"bootstrap/{label}/high", high)

# Permutation: all orders of two strata of four rows.
x = np.array([1, 0, 1, 0, 0, 0, 1, 1.0])
y = np.array([80, 60, 75, 71, 40, 55, 52, 66.0])
xc = x - np.repeat([x[:4].mean(), x[4:].mean()], 4)
values = [abs(xc[:4] @ y[list(a)] + xc[4:] @ y[[4 + i for i in b]])
          for a in itertools.permutations(range(4)) for b in itertools.permutations(range(4))]
put("permutation/exact", np.mean(np.array(values) >= abs(xc @ y) - 1e-9))


# Shrinkage.
def paule_mandel(means, variances, groups):
    def excess(tau):
        w = 1 / (variances + tau)
        q = 0.0
        for g in np.unique(groups):
            s = groups == g
            q += np.sum(w[s] * (means[s] - np.sum(w[s] * means[s]) / np.sum(w[s])) ** 2)
        return q - (len(means) - len(np.unique(groups)))
    return optimize.brentq(excess, 0, 1e6, xtol=1e-13) if excess(0) > 0 else 0.0


means = np.array([71, 80, 64, 90, 77, 85, 60, 88.5, 79, 70])
variances = np.array([9, 25, 16, 9, 12, 36, 20, 10, 9, 14.0])
groups = np.array([0, 0, 0, 0, 1, 1, 1, 2, 2, 2])
tau = paule_mandel(means, variances, groups)
w = 1 / (variances + tau)
centres = np.array([np.sum((w * means)[groups == g]) / np.sum(w[groups == g]) for g in range(3)])
cv = np.array([1 / np.sum(w[groups == g]) for g in range(3)])
omega = paule_mandel(centres, cv, np.zeros(3))
ow = 1 / (cv + omega)
overall = np.sum(ow * centres) / np.sum(ow)
keep = omega / (cv + omega)
drawn = keep * centres + (1 - keep) * overall
drawn_variance = keep * cv + (1 - keep) ** 2 / np.sum(ow)
pull = variances / (variances + tau)
value = means - pull * (means - drawn[groups])
df = len(means) - 3 - 2
variance = (variances * (1 - pull) + pull ** 2 * drawn_variance[groups]
            + 2 / df * pull ** 2 * np.mean(variances + tau) / (variances + tau) * (means - drawn[groups]) ** 2)
variance = np.minimum(variance, variances)
put("shrink/tau", tau)
put("shrink/omega", omega)
put("shrink/overall", overall)
for i in range(10):
    put(f"shrink/value/{i}", value[i])
    put(f"shrink/low/{i}", value[i] - stats.norm.ppf(0.975) * math.sqrt(variance[i]))

k = np.array([2, 9, 4, 0, 12, 7, 3, 15, 6, 5])
n = np.array([25, 25, 20, 10, 25, 24, 25, 25, 18, 0 + 22])


def class_means(log_m):
    m = math.exp(log_m)
    w = n / (1 + (n - 1) / (m + 1))
    mean = np.array([np.sum((w * k / n)[groups == g]) / np.sum(w[groups == g]) for g in range(3)])
    return mean, mean * (1 - mean) / np.array([np.sum(w[groups == g]) for g in range(3)])


def minus_likelihood(log_m):
    mean, m = class_means(log_m)[0][groups], math.exp(log_m)
    return -np.sum(special.betaln(m * mean + k, m * (1 - mean) + n - k) - special.betaln(m * mean, m * (1 - mean)))


log_m = optimize.minimize_scalar(minus_likelihood, bounds=(math.log(0.05), math.log(1e6)), method="bounded",
                                 options={"xatol": 1e-10}).x
mean, variance = class_means(log_m)
omega = paule_mandel(mean, variance, np.zeros(3))
ow = 1 / (variance + omega)
keep = omega / (variance + omega)
drawn = keep * mean + (1 - keep) * np.sum(ow * mean) / np.sum(ow)
m = math.exp(log_m)
put("betabinomial/log_precision", log_m)
for i in range(10):
    a, b = m * drawn[groups[i]] + k[i], m * (1 - drawn[groups[i]]) + n[i] - k[i]
    put(f"betabinomial/value/{i}", a / (a + b))
    put(f"betabinomial/low/{i}", stats.beta.ppf(0.025, a, b))

# Funnel limits of shares: binomial tails drawn through between whole counts.
for share, size in [(0.3, 25), (0.8, 12), (0.02, 40)]:
    lower = lambda x: special.betainc(size - x, x + 1, 1 - share) - 0.025
    upper = lambda x: special.betainc(x, size - x + 1, share) - 0.025
    put(f"funnel/{share:g}/{size}/low", optimize.brentq(lower, 0, size * share) / size if lower(0) < 0 else 0)
    put(f"funnel/{share:g}/{size}/high",
        optimize.brentq(upper, size * share, size - 1e-12) / size if upper(size - 1e-12) < 0 else 1)

# Agreement on the table "unequal": the cue's sign against a tick made from the score.
data = read("unequal")
positive, negative = data["a.pos"] > data["a.neg"], data["a.neg"] > data["a.pos"]
signed = positive | negative
tick = data["score"] >= 75
g = data["participant"]


def kappa(s):
    cue, yes = positive[signed][s], tick[signed][s]
    return cohens_kappa(np.array([[np.sum(cue & yes), np.sum(cue & ~yes)],
                                  [np.sum(~cue & yes), np.sum(~cue & ~yes)]])).kappa


# Clusters without any signed mention know nothing of the agreement, and are not counted.
jackknife("agreement/kappa", kappa, g[signed], True)
jackknife("agreement/matthews", lambda s: np.corrcoef(positive[signed][s], tick[signed][s])[0, 1], g[signed], True)
put("agreement/coverage", np.mean((data["a.pos"] > 0) | (data["a.neg"] > 0)))

# Keyness: three terms; groups by the score.
high, low = data["score"] >= 80, data["score"] <= 60
holds = [data["a.pos"] > 0, data["a.neg"] > 0, data["rare.pos"] > 0, data["words"] > 40]
strength = 500
whole = sum(np.sum(h) for h in holds)
names, codes = np.unique(g, return_inverse=True)


def log_odds(weights, term):
    w = weights[codes]
    prior = strength * np.sum(holds[term]) / whole
    parts = []
    for group in (high, low):
        total = sum(np.sum(w[h & group]) for h in holds)
        count = np.sum(w[holds[term] & group])
        parts.append(math.log((count + prior) / (total - count + strength - prior)))
    return parts[0] - parts[1]


def prior_variance(term):
    """The variance of the log odds that comes from the prior's counts, were they Poisson."""
    prior = strength * np.sum(holds[term]) / whole
    variance = 0
    for group in (high, low):
        total = sum(np.sum(h & group) for h in holds)
        count = np.sum(holds[term] & group)
        variance += prior / (count + prior) ** 2 + (strength - prior) / (total - count + strength - prior) ** 2
    return variance


for term, h in enumerate(holds):
    cells = np.array([[np.sum(h & high), np.sum(h & low)], [np.sum(~h & high), np.sum(~h & low)]])
    put(f"keyness/g2/{term}", stats.chi2_contingency(cells, correction=False, lambda_="log-likelihood")[0])
    ones = np.ones(len(names))
    put(f"keyness/log_odds/{term}", log_odds(ones, term))
    moves = []
    for c in range(len(names)):
        step = np.zeros(len(names))
        step[c] = 1e-4
        moves.append((log_odds(ones + step, term) - log_odds(ones - step, term)) / 2e-4)
    moves = np.array(moves)
    m = len(names)
    put(f"keyness/se/{term}", math.sqrt(m / (m - 1) * np.sum((moves - moves.mean()) ** 2) + prior_variance(term)))
    used = high | low
    expected = np.array([np.sum(used & (g == c)) for c in names]) / np.sum(used)
    seen = np.array([np.sum(used & h & (g == c)) for c in names]) / np.sum(used & h)
    put(f"keyness/dp/{term}", np.sum(np.abs(seen - expected)) / 2)
before = np.array([5, 3, 0, 2.0])
after = np.array([1, 4, 4, 2.0])
put("drift/divergence", jensenshannon(before, after, base=2) ** 2)

# A part and a whole: means by cluster, and what is left of them.
data = read("unequal")
keep = ~np.isnan(data["other"])
x, y, g = data["score"][keep], data["other"][keep], data["participant"][keep]
names = np.unique(g)
mx, my = (np.array([v[g == c].mean() for c in names]) for v in (x, y))
jackknife("part/between", lambda s: np.corrcoef(mx[s], my[s])[0, 1], np.arange(len(names)), True)
dx, dy = (v - np.array([v[g == c].mean() for c in g]) for v in (x, y))
# Deviations sum to zero in every cluster, whichever are left out.
jackknife("part/within", lambda s: np.sum(dx[s] * dy[s]) / math.sqrt(np.sum(dx[s] ** 2) * np.sum(dy[s] ** 2)), g, True)
