#!/usr/bin/env python3
"""Fits one of the judge's models and writes its weights.

usage: fit.py MODEL TABLE HANDS WEIGHTS

TABLE is what the target `features` writes; HANDS says of every record who annotated it (for pages: their site) and
whether it is real or invented, tab-separated. The model is a logistic regression with an L2 penalty, over the features
and over some pairs of them: those that explain most of what the features alone leave (a score test on the training
side). Invented and real records get equal total weight; penalty and pairs are chosen by cross-validation in which no
hand and no site stands on both sides. WEIGHTS is read, its section [MODEL] replaced, and written.
"""
import gzip
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.model_selection import GroupKFold

PENALTIES = [0.03, 0.1, 0.3, 1.0]
PAIRS = {"item": [0, 120, 240], "boundary": [0, 30, 60], "weak": [0, 30]}
LEAST_ROWS = 12


def read(table, hands):
    who = dict(line.split("\t")[:2] for line in hands.read_text().splitlines() if line)
    kind = {line.split("\t")[0]: line.split("\t")[2] for line in hands.read_text().splitlines() if line}
    data = table.read_bytes()
    lines = (gzip.decompress(data) if table.suffix == ".gz" else data).decode().splitlines()
    names = lines[0].split()
    rows, labels, groups, real = [], [], [], []
    for line in lines[1:]:
        record, label, _, noted = (line.split("\t") + [""])[:4]
        if record not in who:
            continue
        row = np.zeros(len(names), dtype=np.float32)
        row[[int(i) for i in noted.split()]] = 1
        rows.append(row)
        labels.append(int(label))
        groups.append(who[record])
        real.append(kind[record] == "real")
    return names, np.array(rows), np.array(labels), np.array(groups), np.array(real)


def weights_of(real):
    """Rows of real records weigh together as much as rows of invented ones."""
    share = np.where(real, 0.5 / max(1, real.sum()), 0.5 / max(1, (~real).sum()))
    return share * len(real)


def fit(x, y, w, penalty):
    return LogisticRegression(C=penalty, max_iter=3000).fit(x, y, sample_weight=w)


def pairs_of(x, y, w, count):
    """The pairs of features that explain most of what a model of the features alone leaves."""
    if count == 0:
        return []
    p = fit(x, y, w, 0.1).predict_proba(x)[:, 1]
    rows = x.T @ x
    gain = (x * (w * (y - p))[:, None]).T @ x
    spread = (x * (w * p * (1 - p))[:, None]).T @ x
    score = np.where((rows >= LEAST_ROWS) & (spread > 1e-9), gain ** 2 / (spread + 1.0), 0)
    alone = np.minimum.outer(np.diag(rows), np.diag(rows))
    score[rows >= alone - 2] = 0  # a pair that is no more than one of its two
    score = np.triu(score, 1)
    best = np.argsort(score, axis=None)[::-1][:count]
    return [divmod(int(k), x.shape[1]) for k in best if score.flat[k] > 4]


def with_pairs(x, pairs):
    if not pairs:
        return x
    return np.hstack([x, np.stack([x[:, a] * x[:, b] for a, b in pairs], axis=1)])


def out_of_fold(x, y, w, groups, penalty, count):
    odds = np.zeros(len(y))
    for train, test in GroupKFold(n_splits=min(8, len(set(groups)))).split(x, y, groups):
        pairs = pairs_of(x[train], y[train], w[train], count)
        model = fit(with_pairs(x[train], pairs), y[train], w[train], penalty)
        odds[test] = model.decision_function(with_pairs(x[test], pairs))
    return odds


def f1(y, p, w=None):
    w = np.ones(len(y)) if w is None else w
    tp = (w * ((p >= 0.5) & (y == 1))).sum()
    return 2 * tp / max(1e-9, (w * (p >= 0.5)).sum() + (w * (y == 1)).sum())


def write_check(path, lines, names, x):
    """Writes some rows with the probability that the written weights give them, for a test of the Swift side."""
    weight = dict((l.split(" ")[0], float(l.split(" ")[1])) for l in lines)
    place = {n: i for i, n in enumerate(names)}
    rows = []
    for row in x[:: max(1, len(x) // 40)][:40]:
        odds = weight.get("bias", 0)
        for name, value in weight.items():
            parts = name.split("*")
            if name != "bias" and all(row[place[p]] for p in parts):
                odds += value * float(np.prod([row[place[p]] for p in parts]))
        noted = " ".join(str(i) for i in np.flatnonzero(row))
        rows.append(f"{noted}\t{1 / (1 + np.exp(-odds)):.6f}")
    path.write_text("\n".join(rows) + "\n")


def main():
    model, table, hands, weights = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])
    names, x, y, groups, real = read(table, hands)
    w = weights_of(real)
    sigmoid = lambda odds: 1 / (1 + np.exp(-odds))
    tried = {}
    for count in PAIRS[model]:
        for penalty in PENALTIES:
            odds = out_of_fold(x, y, w, groups, penalty, count)
            tried[count, penalty] = log_loss(y, sigmoid(odds), sample_weight=w), odds
    count, best = min(tried, key=lambda k: tried[k][0])
    odds = tried[count, best][1]
    # One calibration of the odds, on what was predicted for real records by models that had not seen their sites.
    some = real if real.sum() > 50 else np.ones(len(y), bool)
    platt = LogisticRegression(C=1e6).fit(odds[some].reshape(-1, 1), y[some])
    a, b = float(platt.coef_[0][0]), float(platt.intercept_[0])
    pairs = pairs_of(x, y, w, count)
    fitted = fit(with_pairs(x, pairs), y, w, best)
    named = names + [f"{names[m]}*{names[n]}" for m, n in pairs]
    lines = [f"bias {a * float(fitted.intercept_[0]) + b:.3f}"]
    lines += [f"{n} {a * c:.3f}" for n, c in zip(named, fitted.coef_[0]) if abs(c) >= 0.002]
    text = weights.read_text() if weights.exists() else ""
    sections, current = {}, None
    for line in text.splitlines():
        if line.startswith("["):
            current = line[1:-1]; sections[current] = []
        elif current and line:
            sections[current].append(line)
    sections[model] = lines
    head = "# Fitted by Training/fit.py; see Documentation/extraction.md.\n"
    weights.write_text(head + "".join(f"[{k}]\n" + "\n".join(v) + "\n" for k, v in sections.items()))
    write_check(table.parent / f"{model}-check.tsv", lines, names, x)
    p = sigmoid(a * odds + b)
    print(f"{model}: {len(y)} rows, {int(y.sum())} true, {len(set(groups))} hands and sites, C {best}, {len(pairs)} pairs")
    for label, mask in [("real", real), ("invented", ~real)]:
        if mask.sum():
            print(f"  {label}: {int(mask.sum())} rows, out of fold: loss {log_loss(y[mask], p[mask], labels=[0, 1]):.3f} F1 {f1(y[mask], p[mask]):.3f}")


if __name__ == "__main__":
    main()
