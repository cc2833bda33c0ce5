"""The effects that are really in a season's written scores, beside the points that were planted.

A planted cue adds its points to satisfaction, which is then cut to 0-100 and rounded to tens: near the top a cue gives
less than was planted. What one cue gave one enquiry is its written score less the score that would have been written
without the cue: same participant, same other cues, same random draws, both cut and rounded.

Least squares of the scores on all cues, channel, class and length is a weighted sum of scores, with weights that add up
to one over a cue's signs and to nothing over every other column. The same weights over what the cue gave each enquiry are
therefore what the regression estimates: the rest of the score, which the cue has no part in, is its error.
"""


def score(level, nets, planted, error):
    """Satisfaction as it is written: planted points added, cut to 0-100, rounded to tens."""
    satisfaction = level + sum(planted[c] * max(-1, min(1, n)) for c, n in nets.items() if c in planted) + error
    return round(max(0.0, min(100.0, satisfaction)) / 10) * 10.0


def answer(level, nets, planted, error, label, channel, words):
    """One written answer: its cues' signs, what they planted and what each gave, and what the regression adjusts for."""
    own = score(level, nets, planted, error)
    signs = {c: max(-1.0, min(1.0, nets[c])) for c in planted if nets.get(c)}
    without = {c: score(level, {k: n for k, n in nets.items() if k != c}, planted, error) for c in signs}
    return {"class": label, "channel": channel, "words": float(words), "signs": signs,
            "planted": {c: signs[c] * planted[c] for c in signs}, "written": {c: own - without[c] for c in signs}}


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def operator(columns):
    """For each column the weights that give its least-squares coefficient; None if earlier columns give the column away."""
    gram = [[dot(a, b) for b in columns] for a in columns]
    size = [gram[k][k] for k in range(len(columns))]
    kept = []
    for k in range(len(columns)):
        if gram[k][k] <= 1e-9 * size[k]:
            continue
        # Sweeping column k: what has been swept becomes the inverse, with its sign turned.
        pivot, row = gram[k][k], gram[k][:]
        for i, line in enumerate(gram):
            if i != k:
                share = line[k] / pivot
                gram[i] = [x - share * y for x, y in zip(line, row)]
                gram[i][k] = share
        gram[k] = [x / pivot for x in row]
        gram[k][k] = -1 / pivot
        kept.append(k)
    rows = list(zip(*(columns[k] for k in kept)))
    return [[-dot([gram[k][j] for j in kept], row) for row in rows] if k in kept else None for k in range(len(columns))]


def effects(answers, cues):
    """For each cue its planted and its written effect in points, weighted alike; None for a cue that cannot be told apart."""
    columns = [[1.0] * len(answers), [a["words"] for a in answers]]
    for factor in ("channel", "class"):
        for level in sorted({a[factor] for a in answers})[1:]:
            columns.append([float(a[factor] == level) for a in answers])
    first = len(columns)
    columns += [[a["signs"].get(cue, 0.0) for a in answers] for cue in cues]
    weights = dict(zip(cues, operator(columns)[first:]))

    def effect(cue, name):
        # Adding nothing makes a negative zero a zero.
        return weights[cue] and round(dot(weights[cue], (a[name].get(cue, 0.0) for a in answers)), 4) + 0.0

    return {cue: {name: effect(cue, name) for name in ("planted", "written")} for cue in cues}
