// The province at a glance.
const glance = () => {
  const figures = DATA.figures;
  const sum = figures.rules.reduce((all, [, met, late, missed, pending, exempt]) => [all[0] + met, all[1] + late, all[2] + missed, all[3] + pending, all[4] + exempt], [0, 0, 0, 0, 0]);
  const counted = sum[0] + sum[1] + sum[2];
  const petitions = figures.petitions, petitionsCounted = petitions.onTime + petitions.late + petitions.overdue;
  const uncovered = DATA.coverage.reduce((n, c) => n + c.uncovered.length, 0), targets = DATA.coverage.reduce((n, c) => n + c.targets, 0);
  const vacant = DATA.coverage.reduce((n, c) => n + c.vacantDays, 0);
  const tile = (key, value, note, style) => h("div", { class: "tile" + (style ? " t-" + style : ""), "data-figure": key }, h("dt", null, t(key)), h("dd", null, value), note ? h("dd", { class: "note" }, note) : null);
  return [
    h("dl", { class: "tiles" },
      tile("onTimeRate", percent(counted ? sum[0] / counted : null), t("ofCounted", { part: grouped(sum[0]), whole: grouped(counted) }), "met"),
      tile("lateObligations", grouped(sum[1]), t("ofCounted", { part: grouped(sum[1]), whole: grouped(counted) }), sum[1] ? "late" : null),
      tile("missedObligations", grouped(sum[2]), t("ofCounted", { part: grouped(sum[2]), whole: grouped(counted) }), sum[2] ? "missed" : null),
      tile("overduePetitions", grouped(petitions.overdue), t("ofPetitions", { whole: grouped(petitionsCounted) }), petitions.overdue ? "missed" : null),
      tile("uncoveredTargets", grouped(uncovered), t("ofTargets", { whole: grouped(targets) }), uncovered ? "missed" : null),
      tile("vacantDays", grouped(vacant), t("vacantNote"), null)),
    DATA.evaluations.length ? section(t("gradesTitle"), h("p", { class: "lead" }, t("gradesLead")), h("div", { class: "columns" }, DATA.schemes.map(schemeGrades))) : null,
    compliance(),
    overdue(),
    soon(),
    coverage(),
    petitionsAtAGlance(),
    DATA.progress.length ? section(t("documentsTitle"), table(t("documentsTitle"), [t("document"), t("tasks"), t("completion"), t("failed")],
      DATA.progress.map(([id, tasks, rate, failed]) => [h("bdi", null, documentName(id)), grouped(tasks), percent(rate), grouped(failed)]), [1, 2, 3])) : null,
    DATA.feedback ? section(t("feedbackTitle"), table(t("feedbackTitle"), [t("received"), t("parties"), t("complete"), t("partial"), t("noForms"), t("missingForms")], [[
      `${grouped(DATA.feedback.received)}/${grouped(DATA.feedback.expected)}`, grouped(DATA.feedback.assignees), grouped(DATA.feedback.complete), grouped(DATA.feedback.partial), grouped(DATA.feedback.none),
      some(DATA.feedback.missing, a => partyLink(Assignments.table.party[a]))]], [1, 2, 3, 4], [])) : null,
    DATA.problems.length ? section(t("problemsTitle"), h("ul", { class: "plain" }, DATA.problems.slice(0, 50).map(p => h("li", null, h("bdi", null, p[1 + state.lang]))),
      DATA.problems.length > 50 ? h("li", null, t("more", { count: grouped(DATA.problems.length - 50) })) : null)) : null,
    section(t("restsOn"), h("dl", { class: "facts" },
      [["policyDigest", DATA.policy.digest], ["registerDigest", DATA.register], ["libraryVersion", DATA.library]].map(([key, value]) => [h("dt", null, t(key)), h("dd", null, h("code", null, value))]))),
  ];
};

const documentName = id => {
  const i = DATA.documents.id.indexOf(id);
  return i < 0 ? id : [DATA.documents.number[i] ?? id, DATA.documents.title[i]].filter(Boolean).join(" – ");
};

const schemeGrades = scheme => {
  const evaluations = DATA.evaluations.filter(e => e.scheme === scheme.code);
  if (evaluations.length === 0) return null;
  const anyDecided = evaluations.some(e => e.decided);
  const rows = [...scheme.grades.map((_, i) => i), -1].map(grade => [
    gradeName(scheme, grade),
    evaluations.filter(e => e.grade === grade).length,
    evaluations.filter(e => e.decided && e.decided[0] === grade).length,
    evaluations.filter(e => e.before === grade).length,
  ]);
  const title = t("gradesChart", { scheme: titleOf(scheme) });
  return h("figure", { "data-scheme": scheme.code }, h("figcaption", null, titleOf(scheme)),
    anyDecided ? legend([["first", null, t("proposed")], ["second", null, t("decided")]]) : null, pairedBars(title, rows, anyDecided ? [t("proposed"), t("decided")] : [t("proposed")]),
    table(title, [t("grade"), t("beforeQuota"), t("proposed"), anyDecided ? t("decided") : null].filter(Boolean),
      rows.map(([name, proposed, decided, before]) => [name, grouped(before), grouped(proposed), ...(anyDecided ? [grouped(decided)] : [])]), [1, 2, 3]));
};

let complianceKind = null;
const compliance = () => {
  if (periodKinds.length === 0) return null;
  // The first kind of which anything was due so far.
  complianceKind ??= periodKinds.find(kind => DATA.figures.periods.some(([, period, met, late, missed]) => kindOfPeriod(period) === kind && met + late + missed > 0)) ?? periodKinds[0];
  const chart = h("div");
  const draw = () => {
    const periods = DATA.periods.filter(p => kindOfPeriod(p) === complianceKind).sort(periodOrder);
    const totals = new Map(periods.map(p => [p, [0, 0, 0]]));
    for (const [, period, met, late, missed] of DATA.figures.periods) {
      const total = totals.get(period);
      if (total) { total[0] += met; total[1] += late; total[2] += missed; }
    }
    chart.replaceChildren(
      legend(["met", "late", "missed"].map((status, i) => [status, [...totals.values()].reduce((n, total) => n + total[i], 0), statusName(status)])),
      stackedColumns(t("complianceChart"), periods.map(p => [periodName(p, true), periodName(p), ...totals.get(p)])));
  };
  draw();
  return section(t("complianceTitle"),
    periodKinds.length > 1 ? choice(t("periodKind"), periodKinds.map(kind => [kind, t("kind." + kind)]), complianceKind, kind => { complianceKind = kind; draw(); }) : null,
    h("figure", null, chart),
    h("h3", null, t("byRule")),
    table(t("byRule"), [t("rule"), ...["met", "late", "missed", "pending", "exempt"].map(statusName), t("fulfilment"), t("onTimeRate")],
      DATA.figures.rules.map(([code, met, late, missed, pending, exempt, credit, fulfilment, onTime]) => [
        h("span", { "data-rule": code }, ruleName(code)), grouped(met), grouped(late), grouped(missed), grouped(pending), grouped(exempt),
        fulfilment === null ? "–" : h("span", null, percent(fulfilment), h("small", null, ` ${decimal(real(credit), 2)}/${grouped(met + late + missed)}`)),
        onTime === null ? "–" : h("span", null, percent(onTime), h("small", null, ` ${grouped(met)}/${grouped(met + late + missed)}`)),
      ]), [1, 2, 3, 4, 5, 6, 7], []),
    h("p", { class: "note" }, t("rateNote")));
};

const obligationRow = o => {
  const a = Obligations.table.assignment[o];
  return [
    h("button", { class: "link", onclick: () => openObligations([o], placeOf(a)) }, h("bdi", null, placeOf(a))),
    ruleName(Obligations.rule(o)), periodName(Obligations.period(o)), partyLink(Assignments.table.party[a]), date(Obligations.due(o))];
};

const obligationList = (title, list, limit) => [
  table(title, [t("where"), t("rule"), t("period"), t("who"), t("due")], list.slice(0, limit).map(obligationRow), [4], [1, 2, 3]),
  list.length > limit ? h("p", { class: "note" }, t("more", { count: grouped(list.length - limit) })) : null];

const overdue = () => {
  const missed = [];
  for (let o = 0; o < Obligations.count; o++) if (Obligations.status(o) === "missed") missed.push(o);
  if (missed.length === 0) return null;
  missed.sort((a, b) => Obligations.due(b) - Obligations.due(a) || a - b);
  return section(t("overdueTitle"), h("p", { class: "lead" }, t("overdueLead")), obligationList(t("overdueTitle"), missed, 8),
    h("p", null, h("a", { href: "#/map", onclick: () => { Object.assign(mapState, { status: "missed", kind: null }); } }, t("openInMap"))));
};

const soon = () => {
  const list = [];
  for (let o = 0; o < Obligations.count; o++) if (Obligations.status(o) === "pending" && Obligations.due(o) >= DATA.asOf && Obligations.due(o) <= DATA.asOf + 7) list.push(o);
  if (list.length === 0) return null;
  list.sort((a, b) => Obligations.due(a) - Obligations.due(b) || a - b);
  return section(t("soonTitle"), obligationList(t("soonTitle"), list, 8));
};

const coverage = () => DATA.coverage.length === 0 ? null : section(t("coverageTitle"),
  h("p", { class: "lead" }, t("coverageLead", { on: date(DATA.coverage[0].on) })),
  table(t("coverageTitle"), [t("rule"), t("covered"), t("uncovered"), t("crowded"), t("overloaded"), t("underloaded"), t("vacantDays")], DATA.coverage.map(c => {
    const link = id => Localities.number.has(id) ? localityLink(Localities.number.get(id)) : h("bdi", null, id);
    return [
      ruleName(c.rule),
      h("span", { class: "bar-cell" }, stackedBar(t("coverageChart", { rule: ruleName(c.rule) }), [["met", c.covered, t("covered")], ["missed", c.uncovered.length, t("uncovered")], ["exempt", c.targets - c.covered - c.uncovered.length, t("none")]], 120),
        h("span", null, `${grouped(c.covered)}/${grouped(c.targets)}`)),
      some(c.uncovered, link, 3), some(c.crowded, link, 3), some(c.overloaded, partyLink, 3), some(c.underloaded, partyLink, 3), grouped(c.vacantDays)];
  }), [6], []),
  DATA.orphaned.length + DATA.misplaced.length === 0 ? null : table(t("findings"), [t("findings"), t("assignment")],
    [["orphaned", DATA.orphaned], ["misplaced", DATA.misplaced]].map(([key, list]) => [t(key), some(list, assignmentText, 4)])));

const assignmentText = a => h("span", null, partyLink(Assignments.table.party[a]), " – ", h("bdi", null, placeOf(a)), h("small", null, ` (${Assignments.table.id[a]})`));

const petitionsAtAGlance = () => {
  const p = DATA.figures.petitions;
  if (DATA.petitions.id.length === 0) return null;
  const parts = [["met", p.onTime, t("petition.onTime")], ["late", p.late, t("petition.late")], ["pending", p.open, t("petition.open")], ["missed", p.overdue, t("petition.overdue")]];
  const late = DATA.petitions.id.map((_, i) => i).filter(i => Petitions.status(i) === "overdue").sort((a, b) => DATA.petitions.due[a] - DATA.petitions.due[b]);
  return section(t("petitionsTitle"), h("figure", null, legend(parts), stackedBar(t("petitionsChart"), parts, isNarrow() ? 400 : 720)),
    h("dl", { class: "facts" }, h("dt", null, t("answeredRate")), h("dd", null, percent(p.answeredRate)), h("dt", null, t("onTimeRate")), h("dd", null, percent(p.onTimeRate))),
    late.length ? [h("h3", null, t("overduePetitions")), petitionTable(t("overduePetitions"), late.slice(0, 12)), late.length > 12 ? h("p", { class: "note" }, t("more", { count: grouped(late.length - 12) })) : null] : null);
};

const petitionTable = (title, list) => table(title, [t("petition"), t("category"), t("where"), t("who"), t("raised"), t("due"), t("answered"), t("statuses")], list.map(i => [
  h("bdi", null, DATA.petitions.id[i]), h("bdi", null, capital(term(Petitions.category(i)))),
  DATA.petitions.locality[i] >= 0 ? localityLink(DATA.petitions.locality[i]) : DATA.petitions.assignment[i] >= 0 ? h("bdi", null, placeOf(DATA.petitions.assignment[i])) : "",
  DATA.petitions.assignment[i] >= 0 ? partyLink(Assignments.table.party[DATA.petitions.assignment[i]]) : "",
  date(DATA.petitions.raised[i]), date(DATA.petitions.due[i]), date(DATA.petitions.answered[i]), t("petition." + Petitions.status(i))]), [], [1, 2, 3, 7]);
