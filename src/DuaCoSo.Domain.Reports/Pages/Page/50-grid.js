// A table of any length: only the rows in sight are in the page. One cell has the focus, arrows move it, Enter opens it.
const ROW = 32;
// More than this is not printed: nobody reads it.
const PRINTED = 1500;

const grid = ({ label, columns, onopen, sort, onsort }) => {
  let rows = [], active = [0, 0], first = -1, last = -1, whole = false;
  const head = h("tr", { role: "row", "aria-rowindex": "1" });
  const above = h("tbody", { "aria-hidden": "true" }), body = h("tbody", { role: "rowgroup" }), below = h("tbody", { "aria-hidden": "true" });
  const element = h("table", { role: "grid", "aria-label": label, "aria-readonly": "true" }, h("thead", { role: "rowgroup" }, head), above, body, below);
  const wrap = h("div", { class: "grid-wrap" }, element);

  const drawHead = () => head.replaceChildren(...columns.map((column, c) => h("th", {
    role: "columnheader", scope: "col", class: column.style, "aria-colindex": String(c + 1),
    "aria-sort": column.sort ? (sort.key === column.key ? (sort.down ? "descending" : "ascending") : "none") : null,
  }, column.sort ? h("button", {
    title: t("sortBy", { column: column.name ?? column.title }), "data-sort": column.key,
    onclick: () => { onsort({ key: column.key, down: sort.key === column.key ? !sort.down : !!column.downFirst }); head.querySelector(`[data-sort="${column.key}"]`).focus(); },
  }, column.title, h("span", { class: "arrow", "aria-hidden": "true" }, sort.key === column.key ? (sort.down ? " ▼" : " ▲") : " ↕")) : h("span", { title: column.name ?? null }, column.title))));

  const cellOf = (row, r, column, c) => {
    const content = column.cell(row);
    return h(c === 0 ? "th" : "td", {
      role: c === 0 ? "rowheader" : "gridcell", class: [column.style, content.style].filter(Boolean).join(" ") || null, "aria-colindex": String(c + 1),
      tabindex: r === active[0] && c === active[1] ? "0" : "-1", title: content.label ?? (c === 0 ? content.text : null), "data-r": String(r), "data-c": String(c),
    }, labelled(content.text, content.label));
  };

  const spacer = (box, height) => {
    box.replaceChildren(...(height > 0 ? [h("tr", null, h("td"))] : []));
    if (height > 0) box.firstChild.firstChild.style.height = height + "px";
  };

  const draw = force => {
    const height = wrap.clientHeight || 640;
    const from = whole ? 0 : Math.max(0, Math.floor(wrap.scrollTop / ROW) - 12);
    const to = whole ? Math.min(rows.length, PRINTED) : Math.min(rows.length, from + Math.ceil(height / ROW) + 24);
    if (!force && Math.abs(from - first) < 6 && Math.abs(to - last) < 6) return;
    const focused = body.contains(document.activeElement);
    first = from;
    last = to;
    if (active[0] < from || active[0] >= to) active = focused ? active : [Math.min(from + 12, Math.max(rows.length - 1, 0)), active[1]];
    const drawn = [];
    for (let r = from; r < to; r++) drawn.push(h("tr", { role: "row", "aria-rowindex": String(r + 2) }, columns.map((column, c) => cellOf(rows[r], r, column, c))));
    body.replaceChildren(...drawn);
    spacer(above, from * ROW);
    spacer(below, (rows.length - to) * ROW);
    if (focused) cellAt(...active)?.focus({ preventScroll: true });
  };

  const cellAt = (r, c) => body.querySelector(`[data-r="${r}"][data-c="${c}"]`);

  const move = (r, c) => {
    r = Math.max(0, Math.min(rows.length - 1, r));
    c = Math.max(0, Math.min(columns.length - 1, c));
    cellAt(...active)?.setAttribute("tabindex", "-1");
    active = [r, c];
    const headHeight = head.offsetHeight, top = r * ROW, view = wrap.clientHeight - headHeight;
    if (top < wrap.scrollTop) wrap.scrollTop = top;
    else if (top + ROW > wrap.scrollTop + view) wrap.scrollTop = top + ROW - view;
    draw(!cellAt(r, c));
    const cell = cellAt(r, c);
    if (!cell) return;
    cell.setAttribute("tabindex", "0");
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const page = () => Math.max(1, Math.floor((wrap.clientHeight - head.offsetHeight) / ROW) - 1);
  body.addEventListener("keydown", event => {
    const [r, c] = active;
    const to = {
      ArrowDown: [r + 1, c], ArrowUp: [r - 1, c], ArrowRight: [r, c + 1], ArrowLeft: [r, c - 1], PageDown: [r + page(), c], PageUp: [r - page(), c],
      Home: event.ctrlKey ? [0, 0] : [r, 0], End: event.ctrlKey ? [rows.length - 1, columns.length - 1] : [r, columns.length - 1],
    }[event.key];
    if (to) {
      event.preventDefault();
      move(...to);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onopen(rows[r], c);
    }
  });
  body.addEventListener("click", event => {
    const cell = event.target.closest("[data-r]");
    if (!cell) return;
    const r = Number(cell.dataset.r), c = Number(cell.dataset.c);
    move(r, c);
    onopen(rows[r], c);
  });
  let waiting = false;
  wrap.addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; draw(false); });
  });

  return {
    element: wrap,
    setRows(newRows, newSort) {
      rows = newRows;
      sort = newSort ?? sort;
      active = [0, Math.min(active[1], columns.length - 1)];
      element.setAttribute("aria-rowcount", String(rows.length + 1));
      element.setAttribute("aria-colcount", String(columns.length));
      wrap.scrollTop = 0;
      drawHead();
      draw(true);
    },
    redraw: () => draw(true),
    print(isWhole) {
      whole = isWhole;
      draw(true);
    },
    get count() { return rows.length; },
  };
};
