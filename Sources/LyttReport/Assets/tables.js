// Sorting, filtering and copying of tables. Without it the tables stand as they were written.
"use strict";
(() => {
  const texts = JSON.parse(document.documentElement.dataset.tables || "{}");
  const say = (key, values = {}) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), texts[key] || key);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function key(row, column) {
    const cell = row.cells[column];
    if (!cell) return null;
    const text = cell.dataset.v ?? cell.textContent.trim();
    if (text === "" || text === "–") return null;
    const number = Number(text);
    return Number.isNaN(number) ? text : number;
  }

  function compare(a, b) {
    return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  }

  function sort(table, head, column) {
    const numeric = head.classList.contains("num");
    const now = head.getAttribute("aria-sort");
    const order = now === "descending" ? 1 : now === "ascending" ? -1 : numeric ? -1 : 1;
    for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", order > 0 ? "ascending" : "descending");
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row, index) => ({ row, index, key: key(row, column) }));
    // What has no value stays last either way.
    rows.sort((a, b) => {
      if (a.key === null || b.key === null) return (a.key === null) - (b.key === null) || a.index - b.index;
      return order * compare(a.key, b.key) || a.index - b.index;
    });
    body.append(...rows.map((entry) => entry.row));
  }

  for (const table of document.querySelectorAll("table.sortable")) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(table, head, column));
    });
  }

  function tools(table) {
    const place = table.closest(".scroll") || table;
    let bar = place.previousElementSibling;
    if (!bar || !bar.classList.contains("tools")) {
      bar = document.createElement("div");
      bar.className = "tools";
      place.before(bar);
    }
    return bar;
  }

  for (const table of document.querySelectorAll("table.filterable")) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    const count = document.createElement("span");
    input.type = "search";
    count.className = "muted";
    count.setAttribute("role", "status");
    label.append(say("filter"), " ", input);
    tools(table).append(label, count);
    input.addEventListener("input", () => {
      const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      const rows = [...table.tBodies[0].rows];
      let shown = 0;
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !wanted.every((word) => text.includes(word));
        if (!row.hidden) shown += 1;
      }
      count.textContent = wanted.length ? say("rows", { n: shown, of: rows.length }) : "";
    });
  }

  for (const table of document.querySelectorAll("table.copyable")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = say("copy");
    tools(table).append(button);
    button.addEventListener("click", async () => {
      const lines = [...table.rows].filter((row) => !row.hidden).map((row) =>
        [...row.cells].map((cell) => (cell.dataset.v || cell.textContent).trim().replace(/\s+/g, " ")).join("\t"));
      try {
        await navigator.clipboard.writeText(lines.join("\n"));
      } catch {
        const area = document.createElement("textarea");
        area.value = lines.join("\n");
        document.body.append(area);
        area.select();
        document.execCommand("copy");
        area.remove();
      }
      button.textContent = say("copied");
      setTimeout(() => { button.textContent = say("copy"); }, 1500);
    });
  }
})();
