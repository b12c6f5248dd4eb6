// The subjects: all of them as a table, and each on a page of its own.
const partyState = { find: "", sort: { key: "name", down: false } };

const shownParties = (() => {
  let list = null;
  return () => list ??= DATA.parties.id.map((_, p) => p).filter(p => evaluationsOf.has(p)
    || (Assignments.ofParty.get(p) ?? []).some(a => overlaps(Assignments.table, a, DATA.from, DATA.to))
    || (Members.ofParty.get(p) ?? []).some(m => overlaps(DATA.members, m, DATA.from, DATA.to)));
})();

const partyList = () => {
  const count = h("p", { class: "note", role: "status" });
  const all = shownParties().map(p => {
    const evaluations = (evaluationsOf.get(p) ?? []).map(i => DATA.evaluations[i]);
    const best = evaluations.find(e => e.score !== null);
    return {
      p, name: partyName(p), kind: term(Parties.kind(p)), position: capital(term(Parties.position(p))), organization: partyName(Parties.table.organization[p]), score: best ? real(best.score) : null,
      grades: evaluations.map(e => gradeName(Rules.schemes.get(e.scheme), e.grade)).join("; "), order: best ? best.grade : 99,
    };
  });
  const columns = [
    { key: "name", title: t("name"), sort: true, style: "name", cell: row => ({ text: row.name }) },
    { key: "score", title: t("score"), sort: true, downFirst: true, style: "n", cell: row => ({ text: row.score === null ? "–" : number(row.score) }) },
    { key: "grade", title: t("grade"), sort: true, style: "name2", cell: row => ({ text: row.grades || "–" }) },
    isNarrow() ? null : { key: "kind", title: t("kind"), sort: true, style: "name2", cell: row => ({ text: row.kind }) },
    isNarrow() ? null : { key: "position", title: t("position"), sort: true, style: "name2", cell: row => ({ text: row.position }) },
    isNarrow() ? null : { key: "organization", title: t("organization"), sort: true, style: "name2", cell: row => ({ text: row.organization }) },
  ].filter(Boolean);
  const list = grid({
    label: t("parties"), columns, sort: partyState.sort,
    onsort: sort => { partyState.sort = sort; fillRows(); },
    onopen: row => { location.hash = "#/party/" + encodeURIComponent(Parties.table.id[row.p]); },
  });
  mapGrid = list;
  const fillRows = () => {
    const find = plain(partyState.find), { key, down } = partyState.sort;
    const rows = all.filter(row => !find || plain(row.name).includes(find) || plain(Parties.table.id[row.p]).includes(find));
    const byName = (a, b) => collator.compare(a.name, b.name) || a.p - b.p;
    const order = key === "score" ? (a, b) => (a.score ?? -1) - (b.score ?? -1) || byName(a, b) : key === "grade" ? (a, b) => a.order - b.order || byName(a, b)
      : key === "name" ? byName : (a, b) => collator.compare(a[key], b[key]) || byName(a, b);
    rows.sort((a, b) => down ? -order(a, b) : order(a, b));
    list.setRows(rows, partyState.sort);
    count.textContent = t("shownParties", { shown: grouped(rows.length), total: grouped(all.length) });
  };
  requestAnimationFrame(fillRows);
  fillRows();
  return [h("p", { class: "lead" }, t("partiesLead")), h("div", { class: "toolbar" }, searchBox(partyState.find, value => { partyState.find = value; fillRows(); })), count, list.element];
};

const partyPage = id => {
  const p = Parties.number.get(id);
  if (p === undefined) return [h("p", null, t("none"))];
  const table_ = Parties.table;
  const facts = [[t("code"), table_.id[p]], [t("kind"), capital(term(Parties.kind(p)))], [t("position"), capital(term(Parties.position(p)))], [t("organization"), table_.organization[p] >= 0 ? partyLink(table_.organization[p]) : null]].filter(f => f[1]);
  const mine = obligationsOf(p);
  return [
    h("p", { class: "crumb" }, h("a", { href: "#/parties" }, "‹ " + t("back"))),
    h("dl", { class: "facts" }, facts.map(([name, value]) => [h("dt", null, name), h("dd", null, h("bdi", null, value))])),
    (evaluationsOf.get(p) ?? []).map(i => evaluationSection(DATA.evaluations[i])),
    evaluationsOf.has(p) ? null : h("p", { class: "note" }, t("noEvaluation")),
    section(t("timelineTitle"), timeline(p)),
    mine.length ? section(t("obligationsTitle"), obligationMatrix(mine)) : null,
  ];
};

const evaluationSection = evaluation => {
  const scheme = Rules.schemes.get(evaluation.scheme);
  const assessed = evaluation.score !== null;
  return section(titleOf(scheme),
    h("p", { class: "verdict" },
      assessed ? h("span", { class: "score" }, number(evaluation.score)) : null,
      h("span", { class: "grade" }, h("small", null, t("proposed")), gradeName(scheme, evaluation.grade)),
      evaluation.before !== evaluation.grade ? h("span", { class: "grade" }, h("small", null, t("beforeQuota")), gradeName(scheme, evaluation.before)) : null,
      evaluation.decided ? h("span", { class: "grade" }, h("small", null, t("decided")), gradeName(scheme, evaluation.decided[0])) : null),
    evaluation.decided ? h("p", null, h("bdi", null, [t("decidedOn", { grade: gradeName(scheme, evaluation.decided[0]), date: date(evaluation.decided[1]) }),
      evaluation.decided[2] ? t("byDocument", { document: documentName(evaluation.decided[2]) }) : null, evaluation.decided[3] ? t("reason", { reason: evaluation.decided[3] }) : null].filter(Boolean).join("; "))) : null,
    nextBox(evaluation, scheme),
    h("h3", null, t("explanationTitle")), explanationView(evaluation));
};

// Its own, and those of the posts it held and teams it led on the last day in force (O0).
const obligationsOf = p => {
  const list = (Assignments.ofParty.get(p) ?? []).flatMap(a => Obligations.ofAssignment.get(a) ?? []);
  const own = new Set(list);
  for (const m of Members.ofParty.get(p) ?? []) {
    if (Members.role(m) === "member") continue;
    for (const a of Assignments.ofParty.get(DATA.members.group[m]) ?? []) {
      for (const o of Obligations.ofAssignment.get(a) ?? []) {
        const end = Assignments.table.to[a], last = Math.min(Planned.table.to[Obligations.table.planned[o]], end === null ? Infinity : end);
        if (isActive(DATA.members, m, last)) own.add(o);
      }
    }
  }
  return [...own].sort((a, b) => a - b);
};

const obligationMatrix = list => {
  const kinds = KINDS.filter(kind => list.some(o => kindOfPeriod(Obligations.period(o)) === kind));
  return kinds.map(kind => {
    const ofKind = list.filter(o => kindOfPeriod(Obligations.period(o)) === kind);
    const periods = [...new Set(ofKind.map(Obligations.period))].sort(periodOrder);
    const rows = [...groupBy(ofKind.length, i => `${Obligations.rule(ofKind[i])}\n${Assignments.table.chain[Obligations.table.assignment[ofKind[i]]]}`).values()].map(g => g.map(i => ofKind[i]));
    return [kinds.length > 1 ? h("h3", null, t("kind." + kind)) : null, h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("tableOf", { title: `${t("obligationsTitle")} – ${t("kind." + kind)}` }) }, h("table", { class: "matrix" },
      h("thead", null, h("tr", null, h("th", { scope: "col" }, t("rule")), h("th", { scope: "col" }, t("where")), periods.map(q => h("th", { scope: "col", class: "p" }, h("abbr", { title: periodName(q) }, periodName(q, true)))))),
      h("tbody", null, rows.map(row => h("tr", null,
        h("th", { scope: "row" }, ruleName(Obligations.rule(row[0]))), h("td", null, h("bdi", null, placeOf(Obligations.table.assignment[row.at(-1)]))),
        periods.map(q => {
          const cell = row.filter(o => Obligations.period(o) === q);
          const look = cellLook(cell.length ? cell : null);
          return h("td", { class: look.style }, cell.length ? h("button", { title: `${periodName(q)}: ${look.label}`, onclick: () => openObligations(cell, `${ruleName(Obligations.rule(row[0]))} – ${periodName(q)}`) }, labelled(look.text, `${periodName(q)}: ${look.label}`)) : "");
        }))))))];
  });
};

// A bar an assignment, over the period; posts that were held and teams that were led with theirs below.
const timeline = p => {
  const rows = [];
  const assignmentRow = (a, note) => rows.push({ table: Assignments.table, row: a, label: `${capital(term(Assignments.role(a)))}: ${placeOf(a)}`, style: note ? "f-second" : "f-first", notes: [note, ...handovers(a)].filter(Boolean), assignment: a });
  const inPeriod = (table, row) => overlaps(table, row, DATA.from, DATA.to);
  const byStart = (a, b) => (Assignments.table.from[a] ?? -1e9) - (Assignments.table.from[b] ?? -1e9) || a - b;
  [...Assignments.ofParty.get(p) ?? []].filter(a => inPeriod(Assignments.table, a)).sort(byStart).forEach(a => assignmentRow(a, holdersOf(p)));
  for (const m of Members.ofParty.get(p) ?? []) {
    if (!inPeriod(DATA.members, m)) continue;
    const group = DATA.members.group[m], post = partyName(group);
    rows.push({ table: DATA.members, row: m, label: t({ holder: "heldPost", leader: "ledTeam" }[Members.role(m)] ?? "memberOf", { post }), style: "f-third", notes: [], party: group });
    if (Members.role(m) !== "member") [...Assignments.ofParty.get(group) ?? []].filter(a => inPeriod(Assignments.table, a)).sort(byStart).forEach(a => assignmentRow(a, post));
  }
  if (rows.length === 0) return h("p", { class: "note" }, t("none"));
  const width = isNarrow() ? 400 : 760, left = isNarrow() ? 130 : 230, right = 12, rowHeight = 30, top = 24, room = isNarrow() ? 19 : 34;
  const x = day => left + (width - left - right) * (Math.max(DATA.from, Math.min(DATA.to + 1, day)) - DATA.from) / (DATA.to + 1 - DATA.from);
  const height = top + rows.length * rowHeight + 8;
  const span = ({ table, row }) => [table.from[row] ?? -1e9, table.to[row] ?? 1e9];
  const words = ({ label, table, row, notes }) => [`${label}: ${table.from[row] === null ? "…" : date(table.from[row])} – ${table.to[row] === null ? t("openEnd") : date(table.to[row])}`, ...notes].join("; ");
  const marks = monthMarks().map(([day, label], i) => [s("line", { x1: x(day), x2: x(day), y1: top - 4, y2: height, class: "grid-line" }), !isNarrow() || i % 2 === 0 ? text(x(day) + 2, 14, label, { class: "small" }) : null]);
  const places = new Map(rows.flatMap((row, i) => row.assignment === undefined ? [] : [[row.assignment, i]]));
  const bars = rows.map((row, i) => {
    const [from, to] = span(row), y = top + i * rowHeight + 5, x1 = x(from), x2 = Math.max(x(to + 1), x1 + 2);
    const cut = row.label.length > room ? row.label.slice(0, room - 1) + "…" : row.label;
    const links = row.assignment === undefined ? [] : Assignments.table.succeeds[row.assignment].filter(q => places.has(q)).map(q => {
      const y0 = top + places.get(q) * rowHeight + 15;
      return s("path", { d: `M ${x1} ${y0} V ${y + 10}`, class: "chain-link" });
    });
    const taken = row.assignment !== undefined && Assignments.table.succeeds[row.assignment].some(q => Assignments.table.party[q] !== Assignments.table.party[row.assignment]);
    const handed = row.assignment !== undefined && (Assignments.successors.get(row.assignment) ?? []).some(q => Assignments.table.party[q] !== Assignments.table.party[row.assignment]);
    return s("g", null, s("title", null, words(row)), text(left - 8, y + 14, cut, { "text-anchor": "end" }),
      s("rect", { x: x1, y, width: x2 - x1, height: 20, class: row.style, rx: 2 }),
      taken ? s("path", { d: `M ${x1 + 3} ${y + 4} l 9 6 l -9 6 z`, class: "handover" }) : null,
      handed ? s("path", { d: `M ${x2 - 12} ${y + 4} l 9 6 l -9 6 z`, class: "handover" }) : null, links);
  });
  const asOf = DATA.asOf >= DATA.from && DATA.asOf <= DATA.to ? [s("line", { x1: x(DATA.asOf), x2: x(DATA.asOf), y1: top - 6, y2: height, class: "as-of" })] : [];
  return [
    h("figure", null, picture(t("timelineChart", { name: partyName(p) }), t("timelineDesc") + " " + rows.map(words).join(". "), width, height, marks, bars, asOf)),
    h("ul", { class: "plain" }, rows.map(row => h("li", null, h("bdi", null, words(row)), row.party === undefined ? row.assignment === undefined ? null : h("small", null, ` (${Assignments.table.id[row.assignment]}${Assignments.document(row.assignment) ? ", " + documentName(Assignments.document(row.assignment)) : ""})`) : [" ", partyLink(row.party)]))),
    h("p", { class: "note" }, t("timelineDesc"))];
};

// Who holds a post or leads a team, when it is one.
const holdersOf = p => {
  const holders = (Members.ofGroup.get(p) ?? []).filter(m => Members.role(m) !== "member" && overlaps(DATA.members, m, DATA.from, DATA.to));
  return holders.length ? t("holder", { party: holders.map(m => partyName(DATA.members.party[m])).join(", ") }) : null;
};

const handovers = a => {
  const party = Assignments.table.party;
  return [
    ...Assignments.table.succeeds[a].map(q => party[q] === party[a] ? t("succeeds", { id: Assignments.table.id[q] }) : t("handedFrom", { party: partyName(party[q]) })),
    ...(Assignments.successors.get(a) ?? []).filter(q => party[q] !== party[a]).map(q => t("handedTo", { party: partyName(party[q]) })),
  ];
};

const monthMarks = () => {
  const marks = [], days = DATA.to - DATA.from + 1, step = days > 800 ? 12 : days > 400 ? 3 : 1;
  const first = new Date(FIRST + DATA.from * DAY);
  for (let y = first.getUTCFullYear(), m = first.getUTCMonth(); ; m++) {
    const day = Math.round((Date.UTC(y, m, 1) - FIRST) / DAY);
    if (day > DATA.to) break;
    if (day < DATA.from || ((m % 12) + 12) % 12 % step !== 0) continue;
    const label = new Date(FIRST + day * DAY), month = label.getUTCMonth();
    marks.push([day, step === 12 ? String(label.getUTCFullYear()) : state.lang === 0 ? "T" + (month + 1) : MONTHS[month]]);
  }
  return marks;
};
