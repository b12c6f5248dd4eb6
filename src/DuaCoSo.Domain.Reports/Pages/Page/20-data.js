// The data of the page, decoded: columns become small functions, days become dates.
const DATA = JSON.parse(document.getElementById("data").textContent);
const FIRST = Date.parse(DATA.firstDay + "T00:00:00Z");
const DAY = 86400000;

const iso = day => new Date(FIRST + day * DAY).toISOString().slice(0, 10);
const dayOf = text => Math.round((Date.parse(text + "T00:00:00Z") - FIRST) / DAY);

// A column of codes: the text of a row, or null.
const column = ({ codes, of }) => row => of[row] < 0 ? null : codes[of[row]];

// Numbers that stand as distances, each from the one before.
const sums = steps => {
  let last = 0;
  return steps.map(step => last += step);
};
for (const [table, name] of [["obligations", "planned"], ["obligations", "assignment"], ["activities", "assignment"], ["activities", "date"]]) DATA[table][name] = sums(DATA[table][name]);

const isActive = (table, row, day) => !(table.from[row] > day && table.from[row] !== null) && !(table.to[row] !== null && table.to[row] < day);
const overlaps = (table, row, first, last) => !(table.from[row] !== null && table.from[row] > last) && !(table.to[row] !== null && table.to[row] < first);

const groupBy = (count, keyOf) => {
  const groups = new Map();
  for (let i = 0; i < count; i++) {
    const key = keyOf(i);
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  return groups;
};

const byCode = rules => new Map(rules.map(rule => [rule.code, rule]));

const Localities = (() => {
  const table = DATA.localities;
  const versions = groupBy(table.version.length, i => table.version[i]);
  const on = (locality, day) => (versions.get(locality) ?? []).find(v => isActive(table, v, day));
  // As it is on a day, else as it last or first was.
  const nearest = (locality, day) => {
    const all = versions.get(locality) ?? [];
    return on(locality, day) ?? all.filter(v => table.from[v] === null || table.from[v] <= day).at(-1) ?? all[0];
  };
  return { table, versions, on, nearest, level: column(table.level), kind: column(table.kind), traits: column(table.traits), number: new Map(table.id.map((id, i) => [id, i])) };
})();

const Parties = { table: DATA.parties, kind: column(DATA.parties.kind), position: column(DATA.parties.position), number: new Map(DATA.parties.id.map((id, i) => [id, i])) };

const Assignments = (() => {
  const table = DATA.assignments;
  const successors = new Map();
  table.succeeds.forEach((list, i) => list.forEach(p => successors.set(p, [...(successors.get(p) ?? []), i])));
  return {
    table, successors,
    role: column(table.role), sector: column(table.sector), matter: column(table.matter), document: column(table.document),
    ofParty: groupBy(table.id.length, i => table.party[i]),
    ofLocality: groupBy(table.id.length, i => table.locality[i]),
    ofChain: groupBy(table.id.length, i => table.chain[i]),
  };
})();

const Members = { table: DATA.members, role: column(DATA.members.role), ofParty: groupBy(DATA.members.group.length, i => DATA.members.party[i]), ofGroup: groupBy(DATA.members.group.length, i => DATA.members.group[i]) };

const Planned = { table: DATA.planned, rule: column(DATA.planned.rule), period: column(DATA.planned.period) };

const Obligations = (() => {
  const table = DATA.obligations;
  const incomplete = new Set(table.incomplete);
  return {
    table, status: column(table.status), count: table.planned.length,
    isIncomplete: i => incomplete.has(i),
    rule: i => Planned.rule(table.planned[i]),
    period: i => Planned.period(table.planned[i]),
    due: i => Planned.table.due[table.planned[i]],
    credit: i => table.credit.values[table.credit.of[i]],
    recipients: i => table.recipients.values[table.recipients.of[i]],
    ofAssignment: groupBy(table.planned.length, i => table.assignment[i]),
  };
})();

const Activities = (() => {
  const table = DATA.activities;
  return { table, kind: column(table.kind), period: column(table.period), contents: column(table.contents), by: column(table.by), returned: new Map(table.returned), ofAssignment: groupBy(table.id.length, i => table.assignment[i]) };
})();

const Petitions = { table: DATA.petitions, status: column(DATA.petitions.status), category: column(DATA.petitions.category) };

const Rules = { obligations: byCode(DATA.obligationRules), assignments: byCode(DATA.assignmentRules), schemes: byCode(DATA.schemes) };

// Evaluations stand in the data by position; their measures and groups of records are named once for all.
DATA.evaluations = DATA.evaluations.map(([scheme, subject, score, before, grade, enough, points, all, counted, scaling, exact, criteria, grades, adjustments, quotas, next, decided, measures]) => ({
  scheme, subject, score, before, grade, enough, points, all, counted, scaling, exact, criteria, grades, adjustments, quotas, next, decided,
  measures: measures.map(([name, value, numerator, denominator, records]) => ({ name: DATA.measures[name], value, numerator, denominator, records })),
}));

const evaluationsOf = groupBy(DATA.evaluations.length, i => DATA.evaluations[i].subject);

const kindOfPeriod = label => label.includes("..") ? "term" : label.includes("W") ? "week" : label.includes("Q") ? "quarter" : label.includes("H") ? "half" : label.includes("M") ? "nine" : label.length === 4 ? "year" : "month";
const KINDS = ["month", "quarter", "week", "half", "nine", "year", "term"];
const periodKinds = KINDS.filter(kind => DATA.periods.some(p => kindOfPeriod(p) === kind));
// By their last day, then their first.
const periodOrder = (() => {
  const days = new Map();
  DATA.planned.period.of.forEach((p, i) => days.set(DATA.planned.period.codes[p], [DATA.planned.to[i], DATA.planned.from[i]]));
  return (a, b) => days.get(a)[0] - days.get(b)[0] || days.get(a)[1] - days.get(b)[1] || (a < b ? -1 : 1);
})();

// The most worrying first.
const STATUSES = ["missed", "late", "pending", "met", "exempt"];
