#!/usr/bin/env python3
"""Make a synthetic mystery-shopping season: enquiries, ticked answers, scores and comments, and the truth behind them.

  generate.py --out DIR [--seed N] [--participants-per-class N] [--classes A,B,C]

Writes DIR/season.csv (as Norwegian Excel saves it: semicolons, decimal commas, BOM, CRLF) and DIR/truth.json (planted
effects, and the annotated cues of every comment). All names and texts are invented; nothing stands for a real
organisation or person. The same seed gives the same bytes. "effects" in truth.json is what was planted, "written_effects"
what is left of it in the written scores, cut and rounded (written.py): both as points for a net cue, over the season's
"answers" to «Hvor fornøyd …».

How it hangs together: each participant has a rate for each behaviour. A comment mentions some behaviours, as done or as
missed; the sentence is one of the hand-written ones in sentences/. The matching question is ticked after what the
comment says (or the participant's rate), and satisfaction moves by the planted points. Scores are computed from the
ticked answers alone. Comments are filled up with neutral sentences, so that their length tells nothing of the cues.
What agents themselves wrote in chats and e-mails is drawn by itself, after all else: it follows neither scores nor comments.
"""
import argparse, collections, datetime, json, pathlib, random, re

import written

HERE = pathlib.Path(__file__).parent
MARK = re.compile(r"\[\[(.*?)\|([a-z.,+\- ]+)\]\]", re.S)
SUFFIX = {
    "Bank": "banken", "Forsikring": "forsikring", "Strøm": "kraftverket", "Telekom": "mobil", "Bredbånd og TV": "fiber",
    "Offentlig": "etaten", "Reise": "reiser", "Netthandel": "handel", "Varehandel": "varehuset", "Post og pakke": "bud",
    "Bil": "bil", "Apotek og helse": "helse",
}
PREFIX = ["Fjord", "Fjell", "Skog", "Vidde", "Bre", "Elve", "Hav", "Lyng", "Dal", "Tinde", "Skjær", "Fosse", "Myr"]
AREAS = {"svar-og-ventetid": "Svar- og ventetid", "mottak-og-velkomst": "Mottak og velkomst",
         "kundebehandleren": "Kundebehandleren", "totalinntrykk": "Totalinntrykk"}
FIELDS = ["Kommentar – Svar og velkomst", "Kommentar – Kundebehandleren", "Kommentar – Totalinntrykk"]
AGENT_NAMES = ["Aud", "Bjarte", "Camilla", "Edvard", "Frøydis", "Geir", "Halvor", "Ingvild", "Jorunn", "Ketil"]
FIELD_OF = {"waiting": 0, "empathy.personal": 0, "resolution": 2, "loyalty": 2}
AGENT_FIELD = "Kundebehandlerens svar"
CHANNELS = ["telefon", "chat", "e-post"]
FIRST_DAY = datetime.date(2024, 12, 2)
DAYS = 118


class Draw:
    """The draws used here, from random() alone, whose stream Python keeps stable."""

    def __init__(self, seed):
        self.source = random.Random(seed)

    def unit(self):
        return self.source.random()

    def chance(self, p):
        return self.unit() < p

    def below(self, n):
        return int(self.unit() * n)

    def choose(self, items):
        return items[self.below(len(items))]

    def weighted(self, pairs):
        x = self.unit() * sum(w for _, w in pairs)
        for item, w in pairs:
            x -= w
            if x < 0:
                return item
        return pairs[-1][0]

    def normal(self, mean, sd):
        return mean + sd * (sum(self.unit() for _ in range(12)) - 6)

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]
        return items


def unmark(marked):
    """Marked-up sentence to text and cues with scalar offsets."""
    text, cues, last = "", [], 0
    for m in MARK.finditer(marked):
        text += marked[last:m.start()]
        start = len(text)
        text += m.group(1)
        for tag in m.group(2).split(","):
            tag = tag.strip()
            cues.append({"start": start, "end": len(text), "cue": tag[:-1], "polarity": tag[-1]})
        last = m.end()
    return text + marked[last:], cues


def read_tsv(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split("\t")


def read_sentences():
    """(key, language, written or spoken) to sentences; «any» serves both."""
    pool = collections.defaultdict(list)
    for path in sorted((HERE / "sentences").glob("*.tsv")):
        for key, lang, style, channels, marked in read_tsv(path):
            text, cues = unmark(marked.strip())
            for spoken in ("tale", "skrift", "chat", "e-post"):
                if channels in ("any", spoken):
                    pool[key, lang, spoken].append((text, cues, style))
    return pool


class Shuffler:
    """Deals sentences like a pack of cards, so that none comes again before all have been seen."""

    def __init__(self, draw, pool):
        self.draw, self.pool, self.packs = draw, pool, {}

    def deal(self, key, lang, spoken):
        for where in ((key, lang, spoken), (key, "nb", spoken)):
            if self.pool.get(where):
                if not self.packs.get(where):
                    self.packs[where] = self.draw.shuffled(self.pool[where])
                return self.packs[where].pop()
        return None


class AgentTexts:
    """What an agent writes in a chat or an e-mail; each participant has its own habits."""

    def __init__(self, seed, pool):
        self.draw = Draw(seed)
        self.dealer = Shuffler(self.draw, pool)

    def habits(self):
        """How often a participant's agents do each thing, and how heavily they write."""
        return {part: 0.15 + 0.8 * self.draw.unit() for part in ("name", "case", "several", "ask", "next", "invite", "heavy")}

    def text(self, habits, lang, channel):
        def part(key):
            return self.dealer.deal("agent." + key, lang, channel)

        parts = ["hello"]
        parts += [key for key in ("name", "case") if self.draw.chance(habits[key])]
        if channel == "chat":
            parts += [key for key in ("several", "ask") if self.draw.chance(habits[key])]
        # An e-mail answers several things, so that some are long enough for a readability index.
        answers = 1 + self.draw.below(2) if channel == "chat" else 2 + self.draw.below(4)
        parts += ["answer"] * answers
        parts += [key for key in ("next", "invite") if self.draw.chance(habits[key])] + ["close"]
        name = self.draw.choose(AGENT_NAMES)
        sentences = []
        for key in parts:
            dealt = part(key)
            if dealt and dealt[2] == "heavy" and not self.draw.chance(habits["heavy"]):
                dealt = part(key)
            if dealt:
                text = re.sub(r"\bKB\b", name, dealt[0])
                sentences.append(re.sub(r"\bT\b", lambda _: part("time")[0], text))
        return ("\n" if channel == "e-post" else " ").join(sentences)


def join(sentences):
    """Sentences to one text, cues moved along."""
    text, cues = "", []
    for sentence, marks in sentences:
        if text:
            text += " "
        cues += [{**c, "start": c["start"] + len(text), "end": c["end"] + len(text)} for c in marks]
        text += sentence
    return text, cues


def tick(draw, scale, p):
    """An answer and its score 0-100, with probability p of the best."""
    if scale == "ja-nei":
        return ("Ja", 100.0) if draw.chance(p) else ("Nei", 0.0)
    if draw.chance(0.03):
        return "Vet ikke", None
    x = draw.unit()
    return ("Ja", 100.0) if x < p else ("Delvis", 50.0) if x < p + (1 - p) * 0.45 else ("Nei", 0.0)


def comma(value):
    return "" if value is None else f"{value:.1f}".replace(".", ",")


def quoted(cell):
    return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ';"\n\r') else cell


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--out", required=True, type=pathlib.Path)
    ap.add_argument("--seed", type=int, default=2021)
    ap.add_argument("--participants-per-class", type=int, default=len(PREFIX))
    ap.add_argument("--classes", default=",".join(SUFFIX))
    ap.add_argument("--enquiries", type=int, default=25)
    a = ap.parse_args()
    draw = Draw(a.seed)
    pool = read_sentences()
    dealer = Shuffler(draw, pool)
    agent_texts = AgentTexts(a.seed + 1, pool)
    effects = json.loads((HERE / "effects.json").read_text(encoding="utf-8"))
    questions = list(read_tsv(HERE / "questions.tsv"))
    cues = list(effects["satisfaction"]["default"])

    header = ["Henvendelse", "Dato", "Deltaker", "Klasse", "Kontaktmåte", "Kundebehandler", "Team"]
    header += [q[6] for q in questions] + list(AREAS.values()) + ["Totalresultat"] + FIELDS
    header += [AGENT_FIELD]
    rows, truth, satisfied, number = [], [], [], 0

    for label in a.classes.split(","):
        class_level = draw.normal(0, 3)
        planted = {**effects["satisfaction"]["default"], **effects["satisfaction"]["classes"].get(label, {})}
        for prefix in PREFIX[: a.participants_per_class]:
            name = f"{prefix}{SUFFIX[label]} Demo"
            level = draw.normal(70 + class_level, 5)
            # How well the questions go that the comments do not mention: it makes participants differ without
            # tying the behaviours to one another.
            ability = 0.025 * (level - 70) + draw.normal(0, 0.05)
            rate = {c: min(0.95, max(0.25, draw.normal(effects["tick"]["unmentioned_mean"], 0.12))) for c in cues}
            habits = agent_texts.habits()
            language = "nn" if draw.chance(0.12) else "nb"
            mix = [(c, 0.2 + draw.unit()) for c in CHANNELS]
            for _ in range(a.enquiries):
                number += 1
                channel = draw.weighted(mix)
                spoken = "tale" if channel == "telefon" else "skrift"
                day = FIRST_DAY + datetime.timedelta(days=draw.below(DAYS))
                agent = f"KB-{draw.below(9000) + 1000}"
                team = draw.choose(["Team Nord", "Team Sør", "Team Vest"])
                lang = language if draw.chance(0.9) else ("nn" if language == "nb" and draw.chance(0.3) else "nb")
                answered = not draw.chance(0.04)
                mentioned = {c: ("+" if draw.chance(rate[c]) else "-") for c in cues if draw.chance(0.17)} if answered else {}
                picked = []
                for c, polarity in mentioned.items():
                    if sentence := dealer.deal(c + polarity, lang, spoken):
                        picked.append((c, sentence))
                length = 3 + draw.below(5)
                while answered and len(picked) < length:
                    picked.append(("none", dealer.deal("none", lang, spoken)))
                if not answered and draw.chance(0.7):
                    picked.append(("waiting", dealer.deal("waiting-", lang, spoken)))
                fields = [[], [], []]
                for c, sentence in draw.shuffled(picked):
                    if sentence is None:
                        continue
                    fields[FIELD_OF.get(c, 1 if c != "none" else draw.weighted([(0, 3), (1, 2), (2, 1)]))].append(sentence[:2])
                comments = [join(f) for f in fields]
                # What the comment says counts, second cues of a sentence included.
                net = collections.Counter()
                for _, marks in comments:
                    for m in marks:
                        net[m["cue"]] += 1 if m["polarity"] == "+" else -1
                error = draw.normal(0, 9)

                answers, scores = [], {}
                for qid, area, category, scale, weight, cue, text in questions:
                    if qid == "besvart":
                        answer, score = ("Ja", 100.0) if answered else ("Nei", 0.0)
                    elif not answered:
                        answer, score = "", None
                    elif qid == "fornoyd":
                        score = written.score(level, net, planted, error)
                        answer = str(int(score // 10))
                    elif scale in ("0-10", "recommend"):
                        lift = 18 * max(-1, min(1, net[cue]))
                        score = round(max(0.0, min(100.0, draw.normal(66, 14) + lift)) / 10) * 10.0
                        answer = str(int(score // 10))
                    else:
                        n = net[cue]
                        p = effects["tick"]["done"] if n > 0 else effects["tick"]["missed"] if n < 0 else min(0.97, max(0.15, rate[cue] + ability))
                        answer, score = tick(draw, scale, p)
                    if answered and qid != "besvart" and draw.chance(0.01):
                        answer, score = "", None
                    answers.append(answer)
                    if qid == "fornoyd" and answer:
                        words = sum(len(text.split()) for text, _ in comments)
                        satisfied.append(written.answer(level, net, planted, error, label, channel, words))
                    if score is not None and float(weight) > 0:
                        scores.setdefault(area, []).append((score, float(weight)))
                area_scores = [
                    sum(s * w for s, w in scores[k]) / sum(w for _, w in scores[k]) if scores.get(k) else None for k in AREAS]
                known = [s for s in area_scores if s is not None]
                total = sum(known) / len(known) if known else None
                row = [f"H{number:05d}", day.strftime("%d.%m.%Y"), name, label, channel, agent if answered else "", team]
                row += answers + [comma(s) for s in area_scores] + [comma(total)] + [t for t, _ in comments]
                row.append(agent_texts.text(habits, lang, channel) if answered and channel != "telefon" else "")
                rows.append(row)
                truth.append({"id": row[0], "class": label, "answered": answered,
                              "comments": [{"field": f, "text": t, "cues": m} for f, (t, m) in zip(FIELDS, comments)]})

    a.out.mkdir(parents=True, exist_ok=True)
    lines = [";".join(quoted(c) for c in r) for r in [header] + rows]
    (a.out / "season.csv").write_bytes(("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-8"))
    document = {"synthetic": True, "seed": a.seed, "effects": effects,
                "written_effects": {"answers": len(satisfied), "satisfaction": written.effects(satisfied, cues)},
                "enquiries": truth}
    (a.out / "truth.json").write_text(json.dumps(document, ensure_ascii=False, indent=None) + "\n", encoding="utf-8")
    print(f"{a.out}/season.csv: {len(rows)} enquiries, {len(rows) // a.enquiries} participants (synthetic)")


main()
