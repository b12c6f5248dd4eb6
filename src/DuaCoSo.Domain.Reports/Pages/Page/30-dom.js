// Words, numbers and elements. Whatever comes from a register becomes text of a node, never markup.
const state = { lang: DATA.language === "en" ? 1 : 0, theme: "auto" };

const fill = (template, args) => template.replace(/\{(\w+)\}/g, (whole, name) => args && name in args ? args[name] : whole);
const t = (key, args) => fill(WORDS[key] ? WORDS[key][state.lang] : key, args);
const phrase = (key, args) => fill((DATA.phrases[key] ?? [key, key])[state.lang], args);
const statusName = code => phrase("status." + code) === "status." + code ? code : phrase("status." + code);
const term = code => code === null ? "" : TERMS[code] ? TERMS[code][state.lang] : code;
const both = text => text ? text[state.lang] : null;
const capital = text => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

// A number as the language writes it; a fraction that is no decimal as itself and nearly what it is.
const number = value => {
  if (value === null || value === undefined) return "–";
  if (typeof value === "string") {
    const [n, d = "1"] = value.split("/");
    return d === "1" ? grouped(n) : `${value} ≈ ${decimal(Number(n) / Number(d), 6)}`;
  }
  return decimal(value, 6);
};
const decimal = (value, places) => {
  const text = value.toFixed(places).replace(/\.?0+$/, "").replace(/^-0$/, "0");
  return state.lang === 0 ? text.replace(".", ",") : text;
};
// The same for a table: nearly what a fraction is, which the explanation says exactly.
const short = value => typeof value === "string" && value.includes("/") ? h("span", { title: number(value) }, "≈\u00a0" + decimal(real(value), 2)) : number(value);
const grouped = whole => String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, state.lang === 0 ? "." : ",");
const real = value => value === null ? null : typeof value === "string" ? value.split("/").reduce((a, b) => a / b) : value;
const termOf = value => number(value).includes("≈") ? `(${value})` : number(value);
const percent = rate => {
  const value = real(rate);
  return value === null ? "–" : (state.lang === 0 ? `${(value * 100).toFixed(1).replace(".", ",")}\u00a0%` : `${(value * 100).toFixed(1)}%`);
};

const date = day => day === null || day === undefined ? "" : state.lang === 0 ? iso(day).split("-").reverse().join("/") : iso(day);

const ROMAN = { 1: "I", 2: "II", 3: "III", 4: "IV" };
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const spansYears = new Set(DATA.periods.map(p => p.slice(0, 4))).size > 1;
const periodName = (label, short) => {
  const year = label.slice(0, 4), rest = label.slice(5), n = Number(rest.replace(/\D/g, ""));
  const tail = short ? (spansYears ? (state.lang === 0 ? "/" + year.slice(2) : " " + year.slice(2)) : "") : (state.lang === 0 ? "/" + year : " " + year);
  const vi = state.lang === 0;
  switch (kindOfPeriod(label)) {
    case "week": return (short ? (vi ? "T" : "W") : vi ? "Tuần " : "Week ") + n + tail;
    case "month": return vi ? (short ? "T" : "Tháng ") + n + tail : MONTHS[n - 1] + tail;
    case "quarter": return vi ? "Quý " + ROMAN[n] + tail : "Q" + n + tail;
    case "half": return vi ? (n === 1 ? "6 tháng đầu" : "6 tháng cuối") + (short ? tail : " " + year) : "H" + n + tail;
    case "nine": return vi ? "9 tháng" + (short ? tail : " " + year) : "9 months" + tail;
    case "year": return vi && !short ? "Năm " + label : label;
    default: return vi && !short ? "Nhiệm kỳ " + label.replace("..", "–") : label.replace("..", "–");
  }
};

const titleOf = rule => rule ? both(rule.title) ?? rule.code : null;
const ruleName = code => titleOf(Rules.obligations.get(code)) ?? titleOf(Rules.assignments.get(code)) ?? code;
const citation = rule => rule.title ? `${both(rule.title)} (${rule.code})` : rule.code;
const partyName = p => p < 0 ? "" : Parties.table.name[p] ?? Parties.table.id[p];
const localityName = (l, day = DATA.asOf) => {
  if (l < 0) return "";
  const version = Localities.nearest(l, day);
  return (version === undefined ? null : Localities.table.name[version]) ?? Localities.table.id[l];
};
const targetName = id => Localities.number.has(id) ? localityName(Localities.number.get(id)) : id;
const placeOf = a => {
  const table = Assignments.table;
  return table.locality[a] >= 0 ? localityName(table.locality[a]) : Assignments.sector(a) !== null ? capital(term(Assignments.sector(a))) : Assignments.matter(a) !== null ? documentName(Assignments.matter(a)) : t("noLocality");
};
const gradeName = (scheme, index) => index < 0 ? t("notAssessed") : titleOf(scheme.grades[index]);

const SVG = "http://www.w3.org/2000/svg";

const set = (node, attributes) => {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else node.setAttribute(name, value);
  }
  return node;
};
const append = (node, children) => {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) node.append(child);
  }
  return node;
};
const h = (tag, attributes, ...children) => append(set(document.createElement(tag), attributes), children);
const s = (tag, attributes, ...children) => append(set(document.createElementNS(SVG, tag), attributes), children);

let ids = 0;
const freshId = () => "i" + ++ids;

const partyLink = p => p < 0 ? "" : h("a", { href: "#/party/" + encodeURIComponent(Parties.table.id[p]) }, h("bdi", null, partyName(p)));
const localityLink = l => l < 0 ? "" : h("a", { href: "#/territory/" + encodeURIComponent(Localities.table.id[l]) }, h("bdi", null, localityName(l)));

const GLYPHS = { met: "●", late: "◐", missed: "✕", pending: "○", exempt: "–", incomplete: "◔" };
// What is seen, and for who hears it what it means.
const labelled = (text, label) => label ? [h("bdi", { "aria-hidden": "true" }, text), h("span", { class: "hidden" }, label)] : h("bdi", null, text);
const chip = status => h("span", { class: "chip s-" + status }, h("span", { "aria-hidden": "true" }, GLYPHS[status] + " "), statusName(status));

const section = (title, ...children) => {
  const id = freshId();
  return h("section", { "aria-labelledby": id }, h("h2", { id }, title), children);
};

// A plain table: headings, rows of cells, and which columns hold numbers. A wide one becomes a list on a narrow page, where each cell has its heading before it
// but those of the plain columns, which say by themselves what they are; the roles keep it a table for who hears it.
const table = (caption, heads, rows, numeric = [], plainColumns = null) => {
  const isWide = plainColumns !== null, role = name => isWide ? name : null, style = i => numeric.includes(i) ? "n" : null;
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("tableOf", { title: caption }) },
    h("table", { class: isWide ? "wide" : null, role: role("table") },
      h("caption", { class: "hidden" }, caption),
      h("thead", { role: role("rowgroup") }, h("tr", { role: role("row") }, heads.map((head, i) => h("th", { scope: "col", role: role("columnheader"), class: style(i) }, head)))),
      h("tbody", { role: role("rowgroup") }, rows.map(row => h("tr", { role: role("row") }, row.map((cell, i) =>
        i === 0 ? h("th", { scope: "row", role: role("rowheader") }, cell) : h("td", { role: role("cell"), class: style(i), "data-head": isWide && !plainColumns.includes(i) ? heads[i] : null }, cell)))))));
};

const choice = (label, options, value, onchange) => {
  const box = h("select", { onchange: event => onchange(event.target.value) }, options.map(([v, text]) => h("option", { value: v }, text)));
  box.value = value;
  return h("label", { class: "field" }, h("span", null, label), box);
};

const searchBox = (value, oninput) => {
  const box = h("input", { type: "search", oninput: event => oninput(event.target.value) });
  box.value = value;
  return h("label", { class: "field" }, h("span", null, t("search")), box);
};

// Without diacritics, so that "ky phu" finds "Kỳ Phú".
const plain = text => (text ?? "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();

// A few links, and the rest behind a click.
const some = (items, link, shown = 6) => {
  if (items.length === 0) return "0";
  const list = items.slice(0, shown).flatMap((item, i) => i ? [", ", link(item)] : [link(item)]);
  if (items.length <= shown) return [`${items.length}: `, list];
  const rest = items.slice(shown);
  const box = h("span", null, list, ", ", h("button", {
    class: "more",
    onclick: () => box.replaceChildren(...items.flatMap((item, i) => i ? [", ", link(item)] : [link(item)])),
  }, t("more", { count: grouped(rest.length) })));
  return [`${items.length}: `, box];
};
