#!/usr/bin/env python3
"""Turn marked.jsonl into corpus.jsonl.

marked.jsonl holds one JSON object a line: id, language, marked. Personal data
in `marked` is written ⟦type:text⟧. corpus.jsonl gets id, language, text and
spans, where start and end are offsets in Unicode scalars into `text`
(end is exclusive). Any fault in the markup ends the run with exit code 1 and
nothing is written.

Usage: python3 unmark.py [marked.jsonl [corpus.jsonl]]
"""
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

TYPES = ["navn", "telefon", "epost", "fodselsnummer", "konto", "kort",
         "lenke", "referanse", "adresse", "kjennemerke"]
OPEN, CLOSE = "⟦", "⟧"


def unmark(marked):
    """Return (text, spans); raise ValueError if the markup is not well formed."""
    text, spans, length, pos = [], [], 0, 0
    while pos < len(marked):
        ch = marked[pos]
        if ch == CLOSE:
            raise ValueError(f"stray {CLOSE} at {pos}")
        if ch != OPEN:
            text.append(ch)
            length += 1
            pos += 1
            continue
        end = marked.find(CLOSE, pos)
        if end < 0:
            raise ValueError(f"unclosed {OPEN} at {pos}")
        inner = marked[pos + 1:end]
        if OPEN in inner:
            raise ValueError(f"nested {OPEN} at {pos}")
        kind, colon, datum = inner.partition(":")
        if not colon or kind not in TYPES:
            raise ValueError(f"unknown type in {inner!r}")
        if not datum or datum != datum.strip():
            raise ValueError(f"empty or padded span {inner!r}")
        if spans and spans[-1]["end"] == length:
            raise ValueError(f"span touches the one before: {inner!r}")
        spans.append({"start": length, "end": length + len(datum), "type": kind})
        text.append(datum)
        length += len(datum)
        pos = end + 1
    return "".join(text), spans


def shape_fault(kind, datum):
    """A coarse check that a datum fits its type; None if it does."""
    digits = re.sub(r"\D", "", datum)
    if kind == "fodselsnummer" and len(digits) != 11:
        return "not 11 digits"
    if kind == "konto" and len(digits) != (13 if datum.startswith("NO") else 11):
        return "wrong number of digits"
    if kind == "kort" and not 13 <= len(digits) <= 19:
        return "wrong number of digits"
    if kind == "telefon" and len(digits) not in (8, 10, 11, 12, 13):
        return "wrong number of digits"
    if kind == "epost" and "@" not in datum and "krøllalfa" not in datum:
        return "no at sign"
    if kind == "lenke" and "://" not in datum:
        return "no scheme"
    if kind == "kjennemerke" and not re.fullmatch(r"[A-Za-z]{2} ?\d[\d ]{3,5}", datum):
        return "not a plate"
    if kind == "navn" and re.search(r"\d", datum):
        return "digit in a name"
    if kind == "referanse" and len(datum) < 4:
        return "very short"
    return None


def main(argv):
    here = Path(__file__).resolve().parent
    source = Path(argv[1]) if len(argv) > 1 else here / "marked.jsonl"
    target = Path(argv[2]) if len(argv) > 2 else here / "corpus.jsonl"
    faults, rows, ids, texts = [], [], set(), set()
    kinds, languages, empty = Counter(), Counter(), 0
    for number, line in enumerate(source.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            if set(row) != {"id", "language", "marked"}:
                raise ValueError(f"keys are {sorted(row)}")
            if not re.fullmatch(r"R[DEFGHI]-\d{3}", row["id"]) or row["id"] in ids:
                raise ValueError(f"bad or repeated id {row['id']!r}")
            ids.add(row["id"])
            if row["language"] not in ("nb", "nn"):
                raise ValueError(f"language {row['language']!r}")
            if row["marked"] != unicodedata.normalize("NFC", row["marked"]):
                raise ValueError("not NFC")
            text, spans = unmark(row["marked"])
            if text in texts:
                raise ValueError("repeated text")
            texts.add(text)
            words = len(text.split())
            if not 5 <= words <= 120:
                raise ValueError(f"{words} words")
            for span in spans:
                datum = text[span["start"]:span["end"]]
                fault = shape_fault(span["type"], datum)
                if fault:
                    raise ValueError(f"{span['type']} {datum!r}: {fault}")
                kinds[span["type"]] += 1
            languages[row["language"]] += 1
            empty += not spans
            rows.append({"id": row["id"], "language": row["language"],
                         "text": text, "spans": spans})
        except ValueError as error:
            faults.append(f"line {number}: {error}")
    if faults:
        print("\n".join(faults), file=sys.stderr)
        return 1
    with target.open("w", encoding="utf-8", newline="\n") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(f"{len(rows)} texts ({', '.join(f'{k} {v}' for k, v in sorted(languages.items()))}), "
          f"{empty} without spans, {sum(kinds.values())} spans")
    for kind in TYPES:
        print(f"{kind:14}{kinds[kind]:5}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
