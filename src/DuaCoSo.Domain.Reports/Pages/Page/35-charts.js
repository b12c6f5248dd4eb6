// Charts are SVG with a title and a description that says every number, and the same numbers stand in a table or label beside them.
// A narrow page has narrow charts, so that their words stay legible.
const narrow = matchMedia("(max-width: 46rem)");
const isNarrow = () => narrow.matches;

const picture = (title, description, width, height, ...children) => {
  const a = freshId(), b = freshId();
  return s("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": `${a} ${b}` },
    s("title", { id: a }, title), s("desc", { id: b }, description), children);
};

const text = (x, y, content, attributes) => s("text", { x, y, ...attributes }, content);

// One horizontal bar of parts: [class, count, name].
const stackedBar = (title, parts, width) => {
  const total = parts.reduce((sum, part) => sum + part[1], 0);
  const description = parts.map(part => `${part[2]}: ${part[1]}`).join("; ");
  const bars = [];
  let x = 0;
  for (const [style, count, name] of parts) {
    if (count === 0) continue;
    const w = width * count / total;
    bars.push(s("g", null, s("title", null, `${name}: ${count}`), s("rect", { x, y: 0, width: Math.max(w - 1, 0.5), height: 26, class: "f-" + style }),
      w > 26 ? text(x + w / 2, 18, grouped(count), { class: "in-" + style, "text-anchor": "middle" }) : null));
    x += w;
  }
  if (total === 0) bars.push(s("rect", { x: 0.5, y: 0.5, width: width - 1, height: 25, class: "f-empty" }));
  return picture(title, description, width, 26, bars);
};

const legend = parts => h("ul", { class: "legend" }, parts.map(([style, count, name]) =>
  h("li", null, h("span", { class: "swatch f-" + style, "aria-hidden": "true" }), name, count === null ? null : h("b", null, grouped(count)))));

// Pairs of horizontal bars, one pair a row: rows of [label, first, second].
const pairedBars = (title, rows, [first, second]) => {
  const most = Math.max(1, ...rows.flatMap(row => [row[1], row[2] ?? 0]));
  const width = 400, left = 190, right = 36, rowHeight = second ? 36 : 24;
  const scale = count => (width - left - right) * count / most;
  const description = rows.map(row => `${row[0]}: ${first} ${row[1]}` + (second ? `, ${second} ${row[2]}` : "")).join("; ");
  return picture(title, description, width, rows.length * rowHeight + 4, rows.map(([label, a, b], i) => {
    const y = i * rowHeight + 4;
    const bar = (value, top, style) => [
      s("rect", { x: left, y: top, width: Math.max(scale(value), value ? 1.5 : 0), height: 14, class: style }),
      text(left + scale(value) + 5, top + 11.5, grouped(value), { class: "value" }),
    ];
    return s("g", null, text(left - 8, y + (second ? 19 : 12), label.length > 28 ? label.slice(0, 27) + "…" : label, { "text-anchor": "end" }),
      bar(a, y, "f-first"), second ? bar(b, y + 16, "f-second") : null, s("line", { x1: left, x2: left, y1: y - 2, y2: y + rowHeight - 4, class: "axis" }));
  }));
};

// A column a period, each 100 % of what was counted: columns of [short label, long label, met, late, missed].
const stackedColumns = (title, columns) => {
  const width = isNarrow() ? 400 : 720, height = isNarrow() ? 220 : 250, left = 40, bottom = 34, top = 20;
  const step = (width - left) / Math.max(columns.length, 1), barWidth = Math.min(44, step * 0.72);
  const y = share => top + (height - top - bottom) * (1 - share);
  const description = columns.map(c => `${c[1]}: ${statusName("met")} ${c[2]}, ${statusName("late")} ${c[3]}, ${statusName("missed")} ${c[4]}`).join("; ");
  const marks = [0, 0.25, 0.5, 0.75, 1].map(share => [
    s("line", { x1: left, x2: width, y1: y(share), y2: y(share), class: share ? "grid-line" : "axis" }),
    text(left - 6, y(share) + 4, Math.round(share * 100) + (state.lang === 0 ? "\u00a0%" : "%"), { "text-anchor": "end", class: "small" }),
  ]);
  const every = Math.ceil(columns.length / (isNarrow() ? 12 : 18));
  const bars = columns.map(([short, long, met, late, missed], i) => {
    const total = met + late + missed, x = left + step * i + (step - barWidth) / 2;
    const parts = [["met", met], ["late", late], ["missed", missed]];
    let share = 0;
    return s("g", null,
      s("title", null, `${long}: ${statusName("met")} ${met}, ${statusName("late")} ${late}, ${statusName("missed")} ${missed}`),
      total === 0 ? s("rect", { x, y: y(1), width: barWidth, height: y(0) - y(1), class: "f-empty" }) : parts.map(([style, count]) => {
        const from = share;
        share += count / total;
        return s("rect", { x, y: y(share), width: barWidth, height: Math.max(y(from) - y(share), 0), class: "f-" + style });
      }),
      total > 0 && columns.length <= (isNarrow() ? 8 : 18) ? text(x + barWidth / 2, 13, Math.round(met / total * 100) + (state.lang === 0 ? "\u00a0%" : "%"), { "text-anchor": "middle", class: "value" }) : null,
      i % every === 0 ? text(x + barWidth / 2, height - bottom + 17, short, { "text-anchor": "middle", class: "small" }) : null);
  });
  return picture(title, description, width, height, marks, bars);
};
