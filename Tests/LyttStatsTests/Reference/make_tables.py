"""Writes the tables that the reference values are computed from. Run once; the tables are checked in.

python3 make_tables.py    (NumPy 2.4)
"""
import csv
import numpy as np

CHANNELS = ["telefon", "chat", "e-post"]


def table(name, sizes, classes, seed, missing):
    rng = np.random.default_rng(seed)
    rows = []
    for g, size in enumerate(sizes):
        label = classes[g % len(classes)]
        level = rng.normal(0, 6)
        liking = rng.beta(2, 4)
        agents = max(1, size // 4)
        for _ in range(size):
            channel = rng.choice(CHANNELS, p=[0.5, 0.3, 0.2])
            words = int(rng.integers(3, 90))
            pos = int(rng.poisson(liking * 1.3))
            neg = int(rng.random() < 0.2) * int(rng.integers(1, 3))
            rare = int(rng.random() < 0.05)
            share = round(float(rng.beta(1 + pos, 2)), 3)
            true = 72 + level + 6 * (pos > 0) - 8 * (neg > 0) + 0.05 * words + 4 * (channel == "telefon")
            score = min(100, max(0, 5 * round((true + rng.normal(0, 14)) / 5)))
            other = min(100, max(0, round(true * 0.5 + 40 + rng.normal(0, 10), 1)))
            rows.append([f"p{g:02d}", f"a{rng.integers(agents)}", label, channel, words, pos, neg, rare, pos - neg,
                         share if rng.random() > missing else "", score, other if rng.random() > missing else ""])
    order = rng.permutation(len(rows))
    with open(name, "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["participant", "agent", "class", "channel", "words", "a.pos", "a.neg", "rare.pos", "a.net",
                      "share", "score", "other"])
        out.writerows(rows[i] for i in order)


table("unequal.csv", [3, 40, 12, 25, 7, 18, 31, 9, 22, 14, 5, 27, 16, 11], 
      ["bank", "offentlig", "strøm", "bank", "offentlig", "bank", "strøm", "forsikring"] + ["bank", "offentlig"] * 3, 1,
      0.06)
table("few.csv", [8, 10, 7, 9, 12, 8], ["alle"], 2, 0.0)
table("singles.csv", [1] * 60, ["bank", "offentlig"], 3, 0.05)
