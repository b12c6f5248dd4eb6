// Localities by periods: the most worrying status of each cell, the records a click away.
const mapState = { kind: null, within: "", role: "", rule: "", status: "", find: "", sort: { key: "place", down: false } };

const mapRows = () => {
  const rows = new Map();
  const { kind, role, rule, status } = mapState;
  const table = Obligations.table, assignments = Assignments.table;
  const isKind = DATA.planned.period.codes.map(p => kindOfPeriod(p) === kind);
  for (let o = 0; o < Obligations.count; o++) {
    const planned = table.planned[o];
    if (!isKind[DATA.planned.period.of[planned]]) continue;
    if (rule && Planned.rule(planned) !== rule) continue;
    const a = table.assignment[o];
    if (role && Assignments.role(a) !== role) continue;
    if (status && !(status === "incomplete" ? Obligations.isIncomplete(o) : Obligations.status(o) === status)) continue;
    const locality = assignments.locality[a];
    const key = locality >= 0 ? locality : -1 - a;
    let row = rows.get(key);
    if (!row) rows.set(key, row = { key, locality, assignment: a, cells: new Map(), met: 0, counted: 0, missed: 0, late: 0, assignments: new Set() });
    const period = DATA.planned.period.of[planned];
    const cell = row.cells.get(period);
    if (cell) cell.push(o);
    else row.cells.set(period, [o]);
    row.assignments.add(a);
    const code = Obligations.status(o);
    if (code === "met") row.met++;
    if (code === "late") row.late++;
    if (code === "missed") row.missed++;
    if (code === "met" || code === "late" || code === "missed") row.counted++;
  }
  for (const row of rows.values()) {
    row.name = row.locality >= 0 ? localityName(row.locality) : placeOf(row.assignment);
    row.parent = row.locality >= 0 ? parentOf(row.locality) : -1;
    row.sortName = plain(row.name);
    row.within = row.parent >= 0 ? localityName(row.parent) : "";
    row.rate = row.counted ? row.met / row.counted : -1;
  }
  return [...rows.values()];
};

const parentOf = (l, day = DATA.asOf) => {
  const version = Localities.nearest(l, day);
  return version === undefined ? -1 : Localities.table.parent[version];
};
const ancestorsOf = l => {
  const list = [];
  for (let p = parentOf(l); p >= 0 && list.length < 20; p = parentOf(p)) list.push(p);
  return list;
};

const cellLook = list => {
  if (!list) return { text: "", style: "s-none", label: null };
  const counts = {};
  let incomplete = 0;
  for (const o of list) {
    const code = Obligations.status(o);
    counts[code] = (counts[code] ?? 0) + 1;
    if (Obligations.isIncomplete(o)) incomplete++;
  }
  const worst = STATUSES.find(code => counts[code]);
  const shown = list.length === 1
    ? (incomplete && worst === "met" ? GLYPHS.incomplete : GLYPHS[worst])
    : `${GLYPHS[incomplete && worst === "met" ? "incomplete" : worst]} ${counts.met ?? 0}/${list.length}`;
  return { text: shown, style: "cell s-" + worst, label: STATUSES.filter(code => counts[code]).map(code => `${counts[code]} ${statusName(code)}`).join(", ") };
};

let mapGrid = null;
const heatMap = () => {
  if (periodKinds.length === 0) return [h("p", null, t("none"))];
  mapState.kind ??= periodKinds[0];
  const box = h("div"), count = h("p", { class: "note", role: "status" }), cut = h("p", { class: "print-only" });
  const draw = () => {
    const periods = DATA.periods.filter(p => kindOfPeriod(p) === mapState.kind).sort(periodOrder);
    const columns = [
      { key: "place", title: t("where"), sort: true, style: "name", cell: row => ({ text: row.name }) },
      isNarrow() ? null : { key: "within", title: t("district"), sort: true, style: "name2", cell: row => ({ text: row.within }) },
      { key: "rate", title: t("rate"), sort: true, style: "n", name: t("onTimeRate"), cell: row => ({ text: row.counted ? percent(row.met / row.counted) : "–", label: row.counted ? `${row.met}/${row.counted}` : t("noBasis") }) },
      { key: "missed", title: t("missed"), sort: true, downFirst: true, style: "n", name: statusName("missed"), cell: row => ({ text: grouped(row.missed) }) },
      ...periods.map(p => {
        const number = DATA.planned.period.codes.indexOf(p), name = periodName(p);
        return {
          key: p, title: periodName(p, true), name, style: "p", period: number,
          cell: row => {
            const look = cellLook(row.cells.get(number));
            return { ...look, label: `${row.name}, ${name}: ${look.label ?? t("cellNone")}` };
          },
        };
      }),
    ].filter(Boolean);
    mapGrid = grid({
      label: t("map"), columns, sort: mapState.sort,
      onsort: sort => { mapState.sort = sort; fillRows(); },
      onopen: (row, c) => {
        const column = columns[c];
        const list = column.period !== undefined ? row.cells.get(column.period) ?? [] : [...row.cells.values()].flat();
        openObligations(list, column.period !== undefined ? `${row.name} – ${column.name}` : row.name, row);
      },
    });
    box.replaceChildren(mapGrid.element);
    fillRows();
  };
  const fillRows = () => {
    const all = mapRows(), find = plain(mapState.find), within = mapState.within === "" ? -1 : Number(mapState.within);
    const rows = all.filter(row => (!find || row.sortName.includes(find) || (row.locality >= 0 && plain(Localities.table.id[row.locality]).includes(find))
        || [...row.assignments].some(a => plain(partyName(Assignments.table.party[a])).includes(find)))
      && (within < 0 || row.locality === within || (row.locality >= 0 && ancestorsOf(row.locality).includes(within))));
    const { key, down } = mapState.sort;
    const byName = (a, b) => collator.compare(a.name, b.name) || a.key - b.key;
    const order = { place: byName, within: (a, b) => collator.compare(a.within, b.within) || byName(a, b), rate: (a, b) => a.rate - b.rate || byName(a, b), missed: (a, b) => a.missed - b.missed || byName(a, b) }[key] ?? byName;
    rows.sort((a, b) => down ? -order(a, b) : order(a, b));
    mapGrid.setRows(rows, mapState.sort);
    count.textContent = t("shown", { shown: grouped(rows.length), total: grouped(all.length) });
    cut.textContent = rows.length > PRINTED ? t("printed", { shown: grouped(PRINTED) }) : "";
  };
  draw();
  const set = (name, redraw) => value => {
    mapState[name] = value;
    (redraw ? draw : fillRows)();
  };
  const roles = [...new Set(DATA.obligations.assignment.map(a => Assignments.role(a)))].sort();
  const withins = [...new Set(DATA.obligations.assignment.map(a => Assignments.table.locality[a]).filter(l => l >= 0).flatMap(ancestorsOf))];
  const depth = new Map(withins.map(l => [l, ancestorsOf(l).length]));
  withins.sort((a, b) => depth.get(a) - depth.get(b) || collator.compare(localityName(a), localityName(b)));
  const rules = [...new Set(DATA.planned.rule.codes)];
  const all = ["", t("all")];
  return [
    h("p", { class: "lead" }, t("mapLead")),
    h("div", { class: "toolbar" },
      periodKinds.length > 1 ? choice(t("periodKind"), periodKinds.map(kind => [kind, t("kind." + kind)]), mapState.kind, set("kind", true)) : null,
      withins.length ? choice(t("district"), [all, ...withins.map(l => [String(l), "\u2003".repeat(depth.get(l)) + localityName(l)])], mapState.within, set("within")) : null,
      roles.length > 1 ? choice(t("role"), [all, ...roles.map(role => [role, capital(term(role))])], mapState.role, set("role")) : null,
      rules.length > 1 ? choice(t("rule"), [all, ...rules.map(code => [code, ruleName(code)])], mapState.rule, set("rule")) : null,
      choice(t("statuses"), [all, ...STATUSES.map(code => [code, capital(statusName(code))])], mapState.status, set("status")),
      searchBox(mapState.find, set("find"))),
    legend([...STATUSES.toReversed().map(status => [status, null, GLYPHS[status] + " " + statusName(status)]), ["met", null, GLYPHS.incomplete + " " + t("lacking")]]),
    count, cut, box];
};

const collator = new Intl.Collator("vi", { numeric: true });

// The obligations of a cell, each with what the register has on it.
const openObligations = (list, title, row) => {
  const dialog = h("dialog", { "aria-labelledby": "dialog-title" },
    h("header", null, h("h2", { id: "dialog-title" }, h("bdi", null, title)), h("button", { class: "close", onclick: () => dialog.close() }, t("close"))),
    row && row.locality >= 0 ? h("p", null, localityLink(row.locality)) : null,
    list.length === 0 ? h("p", null, capital(t("cellNone")) + ".") : list.slice(0, 60).map(obligationCard),
    list.length > 60 ? h("p", { class: "note" }, t("more", { count: grouped(list.length - 60) })) : null);
  const from = document.activeElement;
  dialog.addEventListener("close", () => { dialog.remove(); from?.focus?.({ preventScroll: true }); });
  dialog.addEventListener("click", event => { if (event.target === dialog || event.target.closest("a")) dialog.close(); });
  document.body.append(dialog);
  dialog.showModal();
};

const obligationCard = o => {
  const table = Obligations.table, a = table.assignment[o], planned = table.planned[o], status = Obligations.status(o), due = Obligations.due(o), metOn = table.metOn[o];
  const rule = Rules.obligations.get(Obligations.rule(o));
  const recipients = Obligations.recipients(o);
  const facts = [
    [t("who"), [partyLink(Assignments.table.party[a]), ` (${term(Assignments.role(a))})`]],
    [t("period"), `${periodName(Obligations.period(o))} (${date(Planned.table.from[planned])} – ${date(Planned.table.to[planned])})`],
    [t("due"), date(due)],
    Planned.table.required[planned] === null ? null : [t("done"), t("required", { count: table.count[o], required: Planned.table.required[planned] })],
    metOn === null ? null : [t("metOn"), date(metOn) + (status === "late" ? ` (${t("daysLate", { days: metOn - due })})` : "")],
    Obligations.credit(o) === null ? null : [t("credit"), number(Obligations.credit(o))],
    recipients === null ? null : [t("recipients"), recipients.length ? recipients.flatMap((p, i) => [i ? ", " : "", typeof p === "number" ? partyLink(p) : p]) : t("none")],
    [t("assignment"), Assignments.table.id[a]],
  ].filter(Boolean);
  const records = recordsOf(o);
  return h("article", { class: "card" },
    h("h3", null, rule ? citation(rule) : Obligations.rule(o), " ", chip(status), Obligations.isIncomplete(o) ? [" ", h("span", { class: "chip s-late" }, t("lacking"))] : null),
    h("dl", { class: "facts" }, facts.map(([name, value]) => [h("dt", null, name), h("dd", null, h("bdi", null, value))])),
    h("h4", null, t("records")),
    records.length ? h("ul", { class: "plain" }, records.map(r => h("li", null, h("bdi", null, r)))) : h("p", { class: "note" }, t("noRecords")));
};

// What the register has that the obligation can rest on: of its chain, of the rule's kinds, in the sub-period or labelled with it.
const recordsOf = o => {
  const table = Obligations.table, planned = table.planned[o], rule = Rules.obligations.get(Obligations.rule(o));
  const chain = Assignments.ofChain.get(Assignments.table.chain[table.assignment[o]]);
  const from = Planned.table.from[planned], to = Planned.table.to[planned], label = Obligations.period(o);
  const activities = Activities.table;
  const found = chain.flatMap(a => Activities.ofAssignment.get(a) ?? []).filter(i => rule?.activities.includes(Activities.kind(i))
    && (rule.kind === "submission" ? Activities.period(i) === label : activities.date[i] >= from && activities.date[i] <= to)).sort((a, b) => activities.date[a] - activities.date[b]);
  const excused = chain.flatMap(a => excusalsOf.get(a) ?? []).filter(e => overlaps(DATA.excusals, e, from, to));
  return [
    ...found.map(i => [
      `${date(activities.date[i])}: ${term(Activities.kind(i))} ${activities.id[i]}`,
      Activities.period(i) ? t("label", { period: periodName(Activities.period(i)) }) : null,
      Activities.contents(i) ? t("contents", { contents: Activities.contents(i).split("; ").map(term).join("; ") }) : null,
      Activities.by(i) ? t("by", { by: term(Activities.by(i)) }) : null,
      Activities.returned.has(i) ? t("returned", { date: date(Activities.returned.get(i)) }) : null,
    ].filter(Boolean).join("; ")),
    ...excused.map(e => `${t("excused")}: ${date(DATA.excusals.from[e])} – ${date(DATA.excusals.to[e])}` + (DATA.excusals.reason[e] ? ` (${DATA.excusals.reason[e]})` : "")),
  ];
};
const excusalsOf = groupBy(DATA.excusals.assignment.length, i => DATA.excusals.assignment[i]);
