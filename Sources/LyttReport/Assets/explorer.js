// The comment explorer: filter, read reasons, mark cues right or wrong, save review.csv. Nothing leaves the page.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const root = document.getElementById("explorer");
  const [START, END, CUE, SIGN, ENTRY, REASON, FROM, TO] = [0, 1, 2, 3, 4, 5, 6, 7];
  const headline = ["empathy", "questioning", "clarity"];
  const step = 60;
  const say = (key, values = {}) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), data.words[key] || key);

  function element(name, attributes = {}, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === "on") for (const [event, action] of Object.entries(value)) node.addEventListener(event, action);
      else if (value !== undefined && value !== null && value !== false) node.setAttribute(key, value);
    }
    node.append(...children);
    return node;
  }

  // Marks by comment and cue; kept while the browser lets us.
  const store = "lytt-review:" + location.pathname;
  let marks = {};
  try { marks = JSON.parse(localStorage.getItem(store)) || {}; } catch { marks = {}; }
  const keyOf = (comment, cue) => [comment.id, comment.field, cue[FROM], cue[TO], cue[CUE]].join("\u0001");
  function setMark(comment, cue, verdict) {
    const key = keyOf(comment, cue);
    if (verdict) marks[key] = verdict; else delete marks[key];
    try { localStorage.setItem(store, JSON.stringify(marks)); } catch { /* marks live as long as the page */ }
    showCount();
  }

  for (const comment of data.comments) {
    comment.scalars = Array.from(comment.text);
    comment.lower = comment.text.toLowerCase();
  }

  // Filters
  const choice = (key, options) => element("select", { id: "f-" + key, on: { change: refresh } },
    element("option", { value: "" }, say("any")),
    ...options.map(([value, text]) => element("option", { value }, text)));
  const labelled = (text, ...nodes) => element("label", {}, text, " ", ...nodes);
  const cueChoice = choice("cue", Object.entries(data.cues));
  const signChoice = choice("sign", [["+", say("pos")], ["-", say("neg")]]);
  const channels = [...new Set(data.comments.map((comment) => comment.channel).filter(Boolean))].sort();
  const channelChoice = choice("channel", channels.map((channel) => [channel, channel]));
  const number = (id) => element("input", { type: "number", min: 0, max: 100, id, on: { input: refresh } });
  const from = number("f-from");
  const to = number("f-to");
  const search = element("input", { type: "search", id: "f-search", on: { input: refresh } });
  const status = element("span", { role: "status", class: "muted", id: "shown" });
  const marked = element("span", { class: "muted", role: "status", id: "marked" });
  const save = element("button", { type: "button", class: "button primary", id: "save", on: { click: saveReview } }, say("save"));
  const list = element("div", { id: "list" });
  const more = element("button", { type: "button", class: "button", id: "more", on: { click: showMore } }, say("more"));
  const filters = element("div", { id: "filters" },
    element("div", { class: "tools" },
      labelled(say("cue"), cueChoice), labelled(say("sign"), signChoice),
      ...(channels.length ? [labelled(say("channel"), channelChoice)] : []),
      labelled(say("score-from"), from), labelled(say("score-to"), to), labelled(say("search"), search)),
    element("div", { class: "tools" }, status, marked, save));
  root.append(filters, list, more);

  const matchesCue = (cue) =>
    (!cueChoice.value || cue[CUE] === cueChoice.value) && (!signChoice.value || cue[SIGN] === signChoice.value);

  let found = [];
  let shown = 0;
  function refresh() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const low = from.value === "" ? null : Number(from.value);
    const high = to.value === "" ? null : Number(to.value);
    const byCue = cueChoice.value || signChoice.value;
    found = data.comments.filter((comment) =>
      (!byCue || comment.cues.some(matchesCue))
      && (!channelChoice.value || comment.channel === channelChoice.value)
      && (low === null || (comment.score !== null && comment.score >= low))
      && (high === null || (comment.score !== null && comment.score <= high))
      && words.every((word) => comment.lower.includes(word)));
    list.replaceChildren();
    shown = 0;
    if (!found.length) list.append(element("p", { class: "muted" }, say("none")));
    showMore();
    status.textContent = say("shown", { n: found.length, of: data.comments.length });
  }

  function showMore() {
    const next = found.slice(shown, shown + step);
    list.append(...next.map(commentNode));
    shown += next.length;
    more.hidden = shown >= found.length;
  }

  function commentNode(comment) {
    const about = [comment.id, comment.field, comment.channel,
      comment.score === null ? null : say("score") + " " + Math.round(comment.score),
      comment.genre === "agent" ? say("agent") : null].filter(Boolean).join(" · ");
    const text = element("p", { lang: data.lang });
    // The reason of the cue that is pointed at or focused: beside the facts, so that nothing is covered or moved.
    const why = element("span", { class: "why" });
    const node = element("article", { class: "comment" }, element("div", { class: "about" }, about + " ", why), text);
    let at = 0;
    const cues = [...comment.cues].sort((a, b) => a[START] - b[START] || b[END] - a[END]);
    for (const cue of cues) {
      // Of cues that overlap, the first is shown in the text and the others with it.
      if (cue[START] < at || cue[END] <= cue[START]) continue;
      text.append(comment.scalars.slice(at, cue[START]).join(""));
      const group = cues.filter((other) => other[START] < cue[END] && other[END] > cue[START]);
      text.append(cueNode(comment, cue, group, node, why));
      at = cue[END];
    }
    text.append(comment.scalars.slice(at).join(""));
    return node;
  }

  function cueNode(comment, cue, group, node, why) {
    const family = cue[CUE].split(".")[0];
    const name = group.map((one) => `${data.cues[one[CUE]] || one[CUE]}: ${one[SIGN] === "+" ? say("pos") : say("neg")}`
      + (one[REASON] ? ` (${one[REASON]})` : "")).join("; ");
    const tell = () => { why.textContent = name; };
    const hush = () => { why.textContent = ""; };
    // A button element would not break over lines as the words around it do.
    const open = () => toggle(comment, group, node, button);
    const press = (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open();
    };
    const button = element("span", {
      role: "button", tabindex: "0", "aria-expanded": "false",
      on: { click: open, keydown: press, focus: tell, blur: hush, mouseenter: tell, mouseleave: hush },
    }, comment.scalars.slice(cue[START], cue[END]).join(""), element("span", { class: "sr" }, " – " + name));
    button.paint = () => {
      const verdicts = group.map((one) => marks[keyOf(comment, one)]);
      const verdict = verdicts.includes("wrong") ? "wrong" : verdicts.includes("right") ? "right" : "";
      button.className = ["cue", headline.includes(family) ? family : "context", cue[SIGN] === "+" ? "pos" : "neg",
        group.some(matchesCue) ? "" : "dim", verdict].filter(Boolean).join(" ");
    };
    button.paint();
    return button;
  }

  function toggle(comment, group, node, button) {
    const open = node.querySelector(".verdict");
    const wasMine = open && open.owner === button;
    if (open) {
      open.owner.setAttribute("aria-expanded", "false");
      open.remove();
    }
    if (wasMine) return;
    button.setAttribute("aria-expanded", "true");
    const panel = element("div", { class: "verdict" }, ...group.flatMap((cue) => verdictLines(comment, cue, button)));
    panel.owner = button;
    node.append(panel);
  }

  function verdictLines(comment, cue, button) {
    const name = `${data.cues[cue[CUE]] || cue[CUE]}: ${cue[SIGN] === "+" ? say("pos") : say("neg")}`;
    const facts = [cue[REASON] ? `${say("reason")}: ${cue[REASON]}` : null, `${say("entry")}: ${cue[ENTRY]}`].filter(Boolean);
    const choices = ["right", "wrong"].map((verdict) => element("button", {
      type: "button", class: "button", "data-verdict": verdict,
      "aria-pressed": String(marks[keyOf(comment, cue)] === verdict),
      on: {
        click: (event) => {
          const now = marks[keyOf(comment, cue)] === verdict ? null : verdict;
          setMark(comment, cue, now);
          for (const other of event.currentTarget.parentElement.children) {
            other.setAttribute("aria-pressed", String(other.dataset.verdict === now));
          }
          button.paint();
        },
      },
    }, say(verdict)));
    return [element("p", {}, element("b", {}, name), " · " + facts.join(" · ")), element("div", { class: "tools" }, ...choices)];
  }

  function showCount() {
    const n = Object.keys(marks).length;
    marked.textContent = n ? say("marked", { n }) : "";
    save.disabled = n === 0;
  }

  // The span as given has no place in the file: only where it stands.
  function saveReview() {
    const quote = (text) => /[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
    const safe = (text) => quote(/^[=+\-@\t\r]/.test(text) ? "'" + text : text);
    const lines = ["enquiry,field,start,end,cue,polarity,entry,verdict"];
    for (const comment of data.comments) {
      for (const cue of comment.cues) {
        const verdict = marks[keyOf(comment, cue)];
        if (verdict) {
          lines.push([safe(comment.id), safe(comment.field), cue[FROM], cue[TO], cue[CUE],
            cue[SIGN], safe(cue[ENTRY]), verdict].join(","));
        }
      }
    }
    const url = URL.createObjectURL(new Blob([lines.join("\n") + "\n"], { type: "text/csv" }));
    const link = element("a", { href: url, download: "review.csv" });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  refresh();
  showCount();
})();
