// Accessibility rules of our own ("lytt rules"), after the success criteria of WCAG 2.2 AA named at each rule.
// Returns a list of faults, each as "rule: element".
(() => {
  const faults = [];
  const name = (node) => {
    const label = node.id || (typeof node.className === "string" ? node.className : "") || (node.textContent || "").trim().slice(0, 40);
    return `<${node.nodeName.toLowerCase()}> ${label}`;
  };
  const fault = (rule, node) => faults.push(`${rule}: ${node ? name(node) : "page"}`);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const visible = (node) => {
    if (!node.getClientRects().length) return false;
    const style = getComputedStyle(node);
    return style.visibility !== "hidden" && style.opacity !== "0";
  };
  const accessibleName = (node) => {
    const by = node.getAttribute("aria-labelledby");
    if (by) return by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" ").trim();
    return (node.getAttribute("aria-label") || node.textContent || node.getAttribute("alt") || node.title || "").trim();
  };

  // 3.1.1 language, 2.4.2 title, 1.3.1 structure
  if (!/^(nb|nn|en)$/.test(document.documentElement.lang)) fault("html-lang");
  if (!document.title.trim()) fault("title");
  if (all("h1").length !== 1) fault("one-h1");
  if (all("main").length !== 1) fault("one-main");
  let level = 0;
  for (const heading of all("h1, h2, h3, h4, h5, h6")) {
    const now = Number(heading.nodeName[1]);
    if (now > level + 1) fault("heading-order", heading);
    level = now;
    if (!heading.textContent.trim()) fault("empty-heading", heading);
  }
  // 4.1.2 names, unique ids, existing references
  const ids = new Set();
  for (const node of all("[id]")) {
    if (ids.has(node.id)) fault("duplicate-id", node);
    ids.add(node.id);
  }
  for (const attribute of ["aria-labelledby", "aria-describedby", "aria-controls"]) {
    for (const node of all(`[${attribute}]`)) {
      for (const id of node.getAttribute(attribute).split(/\s+/)) if (!ids.has(id)) fault(attribute + "-target", node);
    }
  }
  for (const link of all("a[href^='#']")) if (!ids.has(link.getAttribute("href").slice(1))) fault("link-target", link);
  for (const node of all("a[href], button, summary")) if (!accessibleName(node)) fault("name", node);
  for (const node of all("input, select, textarea")) {
    if (!node.labels?.length && !node.getAttribute("aria-label")) fault("label", node);
  }
  for (const node of all("nav, [role=region], section")) if (!accessibleName(node)) fault("region-name", node);
  for (const node of all("nav")) if (!node.getAttribute("aria-label") && !node.getAttribute("aria-labelledby")) fault("nav-label", node);
  // 1.1.1 images and charts
  for (const node of all("img")) if (node.getAttribute("alt") === null) fault("alt", node);
  for (const node of all("svg")) {
    const hidden = node.closest("[aria-hidden=true]");
    if (!hidden && !node.parentElement.closest("svg") && !(node.getAttribute("role") === "img" && accessibleName(node))) fault("svg-name", node);
  }
  for (const node of all("[aria-hidden=true]")) if (node.querySelector("a[href], button, input, select, [tabindex]")) fault("hidden-focus", node);
  // 1.3.1 tables and lists
  for (const table of all("table")) {
    if (!table.caption?.textContent.trim()) fault("caption", table);
    for (const head of table.querySelectorAll("th")) if (!head.getAttribute("scope")) fault("th-scope", head);
    for (const head of table.querySelectorAll("thead th")) if (!head.textContent.trim()) fault("empty-th", head);
  }
  for (const list of all("ul, ol")) for (const child of list.children) if (child.nodeName !== "LI") fault("list-child", child);
  for (const list of all("dl")) for (const child of list.children) if (!/^(DT|DD|DIV)$/.test(child.nodeName)) fault("dl-child", child);
  // 2.1.1, 2.4.3 keyboard
  for (const node of all("[tabindex]")) if (Number(node.getAttribute("tabindex")) > 0) fault("tabindex", node);
  for (const node of all("*")) {
    const style = getComputedStyle(node);
    const scrolls = /(auto|scroll)/.test(style.overflowX + style.overflowY)
      && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1);
    if (scrolls && node !== document.documentElement && node.tabIndex < 0) fault("scroll-focus", node);
    if (node.hasAttribute("style")) fault("style-attribute", node);
    for (const attribute of node.getAttributeNames()) if (attribute.startsWith("on")) fault("inline-handler", node);
  }
  // 2.5.8 target size: 24 × 24, links in text excepted
  for (const node of all("button, input, select")) {
    if (!visible(node) || node.closest("p") || node.closest("th")) continue;
    const box = node.getBoundingClientRect();
    if (box.width < 24 || box.height < 24) fault("target-size", node);
  }
  // 1.4.3 contrast of text, 1.4.11 is checked by eye for charts
  const parse = (colour) => {
    const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    const scale = colour.startsWith("color(") ? 255 : 1;
    return { r: numbers[0] * scale, g: numbers[1] * scale, b: numbers[2] * scale, a: numbers[3] ?? 1 };
  };
  const over = (top, under) => ({
    r: top.r * top.a + under.r * (1 - top.a), g: top.g * top.a + under.g * (1 - top.a),
    b: top.b * top.a + under.b * (1 - top.a), a: 1,
  });
  const background = (node) => {
    const layers = [];
    for (let at = node; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.a > 0) layers.push(colour);
      if (colour.a === 1) break;
    }
    return layers.reverse().reduce((under, top) => over(top, under), { r: 255, g: 255, b: 255, a: 1 });
  };
  const luminance = ({ r, g, b }) => {
    const part = (value) => (value /= 255) <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || seen.has(node) || /^(SCRIPT|STYLE|NOSCRIPT|TITLE|DESC)$/i.test(node.nodeName)) continue;
    seen.add(node);
    if (!visible(node) || node.closest(".sr") || node.closest(".skip")) continue;
    const style = getComputedStyle(node);
    const inSVG = node.namespaceURI.endsWith("svg");
    const under = inSVG ? background(node.closest("svg").parentElement) : background(node);
    const fore = over(parse(inSVG ? style.fill : style.color), under);
    const [light, dark] = [luminance(fore), luminance(under)].sort((a, b) => b - a);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if ((light + 0.05) / (dark + 0.05) < (large ? 3 : 4.5)) fault(`contrast ${((light + 0.05) / (dark + 0.05)).toFixed(2)}`, node);
  }
  return [...new Set(faults)];
})();
