// Why a subject has its score and grade (E8): the lines of the library's own explanation, as a tree that can be opened.
const explanationOf = (evaluation, scheme) => {
  const grade = index => index < 0 ? "notAssessed" : citation(scheme.grades[index]);
  const node = (line, ...parts) => ({ line, parts: parts.flat().filter(Boolean) });
  const grounds = rule => {
    const list = [rule.basis, rule.stated ? phrase("groundsStated", { document: rule.stated }) : rule.assumed ? phrase("groundsAssumed") : null].filter(Boolean);
    return list.length ? [node(phrase("grounds", { grounds: list.join("; ") }))] : [];
  };
  const measured = evaluation.measures;
  const measure = index => {
    const m = measured[index], name = both(m.name);
    const leftOut = String(m.records.filter(r => DATA.recordGroups[r[0]][3] === null).reduce((n, r) => n + (DATA.recordGroups[r[0]][0] === "obligation" ? r[1].length : r.length - 1), 0));
    const line = m.value === null ? phrase("noValue", { measure: name, leftOut })
      : m.denominator !== null ? phrase("ratio", { measure: name, numerator: termOf(m.numerator), denominator: termOf(m.denominator), value: number(m.value), leftOut })
        : m.numerator === null ? phrase("single", { measure: name, value: number(m.value) })
          : phrase("countedMeasure", { measure: name, value: number(m.value), leftOut });
    return node(line, m.records.map(records));
  };
  const SHOWN = 12;
  const records = ([group, ...rest]) => {
    const [kind, status, incomplete, amount] = DATA.recordGroups[group];
    const list = kind === "obligation" ? sums(rest[0]) : rest;
    const names = [], obligations = [];
    for (const item of list) {
      if (kind === "obligation") {
        obligations.push(item);
        const metOn = Obligations.table.metOn[item];
        names.push(`${Assignments.table.id[Obligations.table.assignment[item]]} ${Obligations.period(item)} (${iso(metOn === null ? Obligations.due(item) : metOn)})`);
      } else {
        names.push(item[0] + (item[1] ? " " + item[1] : "") + (item[2] === null ? "" : ` (${iso(item[2])})`));
      }
    }
    const shownIds = names.slice(0, SHOWN).join("; ");
    const ids = names.length > SHOWN ? phrase("moreRecords", { ids: shownIds, more: String(names.length - SHOWN) }) : shownIds;
    let word = statusName(status);
    if (incomplete) word = phrase("incomplete", { status: word });
    const line = amount === null ? phrase("recordsLeftOut", { status: word, count: String(list.length), ids }) : phrase("records", { status: word, count: String(list.length), amount: termOf(amount), ids });
    return { line, parts: [], obligations };
  };
  const truth = code => phrase(code);
  const condition = (definition, held) => definition.parts === undefined
    ? node(phrase("comparison", { measure: both(definition.measure), operator: definition.is, value: number(definition.value), truth: truth(held[0]) }), measure(held[1]))
    : node(phrase({ all: "allOf", any: "anyOf", not: "not" }[definition.is], { truth: truth(held[0]) }), definition.parts.map((part, i) => condition(part, held[1][i])));
  const scoring = (definition, [value, points, weight, , , , atLeast, share]) => {
    const w = termOf(weight), p = number(points);
    switch (definition.scoring[0]) {
      case "linear": return phrase("linear", { weight: w, value: termOf(value), from: number(definition.scoring[1]), to: number(definition.scoring[2]), points: p });
      case "steps": return atLeast === null ? phrase("noStep") : phrase("step", { weight: w, share: number(share), atLeast: number(atLeast), points: p });
      case "deduct": return phrase("deduct", { weight: w, each: number(definition.scoring[1]), value: termOf(value), points: p });
      default: return phrase("direct", { value: termOf(value), weight: w, points: p });
    }
  };
  const criterion = (score, i) => {
    const definition = scheme.criteria[i], [, points, weight, , m, absent] = score;
    const parts = [...grounds(definition), measure(m)];
    if (points === null) return node(phrase("criterionLeftOut", { criterion: citation(definition), weight: number(weight) }), parts);
    parts.push(node(absent === "full" ? phrase("absentFull", { points: number(points) }) : absent === "zero" ? phrase("absentZero") : scoring(definition, score)));
    return node(phrase("criterion", { criterion: citation(definition), points: number(points), weight: number(weight) }), parts);
  };
  const adjustment = ([held, from, to, when, organization], i) => {
    const definition = scheme.adjustments[i];
    return node(held ? phrase("adjustmentHeld", { adjustment: citation(definition), from: grade(from), to: grade(to) }) : phrase("adjustmentNotHeld", { adjustment: citation(definition) }),
      grounds(definition),
      when !== null ? condition(definition.when, when) : organization !== null
        ? node(phrase("organizationGrade", { grade: organizationGrade(organization) })) : node(phrase("noOrganizationGrade")));
  };
  const organizationGrade = code => {
    const found = scheme.grades.find(g => g.code === code);
    return found ? citation(found) : code;
  };
  const quota = ([index, group, base, cap, holders, rank, tied, lowered, from, to]) => {
    const definition = scheme.quotas[index];
    const name = code => organizationGrade(code);
    const exact = times(definition.share, base);
    return node(phrase("quota", {
      grade: name(definition.grade), share: number(definition.share), base: String(base), among: name(definition.among), exact: number(exact), cap: String(cap),
      group: group ?? phrase({ organization: "groupWithoutOrganization", position: "groupWithoutPosition" }[definition.groupBy] ?? "groupOfAll"), holders: String(holders),
    }), grounds(definition), rank === 0 ? node(phrase("quotaOther")) : [
      node(phrase(lowered ? "quotaLowered" : "quotaKept", { rank: String(rank), from: grade(from), to: grade(to) })),
      tied ? node(phrase("quotaTied", { ties: phrase("ties." + definition.ties) })) : null]);
  };
  const assessed = evaluation.score !== null;
  const parts = [];
  if (!assessed) parts.push(node(phrase(evaluation.enough ? "noBasisAtAll" : "tooFewDays")));
  parts.push(node(phrase("criteria"), evaluation.criteria.map(criterion)));
  if (assessed) {
    parts.push(
      node(phrase("sum", { terms: evaluation.criteria.filter(c => c[1] !== null).map(c => termOf(c[1])).join(" + "), points: number(evaluation.points) })),
      node(phrase("scaling", { all: termOf(evaluation.all), counted: termOf(evaluation.counted), scaling: number(evaluation.scaling) })),
      node(phrase("score", { points: termOf(evaluation.points), scaling: termOf(evaluation.scaling), exact: number(evaluation.exact), score: number(evaluation.score) })),
      node(phrase("grades"), scheme.grades.map((definition, i) => {
        const [reached, given, requires] = evaluation.grades[i];
        return node(phrase(given ? "gradeGiven" : reached ? "gradeReached" : "gradeNotReached", { grade: citation(definition), atLeast: number(definition.atLeast) }),
          grounds(definition), requires === null ? null : condition(definition.requires, requires));
      })));
    if (evaluation.adjustments.length) parts.push(node(phrase("adjustments"), evaluation.adjustments.map(adjustment)));
    if (evaluation.quotas.length) parts.push(node(phrase("quotas"), evaluation.quotas.map(quota)));
  }
  return { parts: [...grounds(scheme), ...parts], condition };
};

// A decimal times a whole number, without a rounding in between.
const times = (value, whole) => {
  const text = String(value), places = (text.split(".")[1] ?? "").length;
  return Math.round(value * 10 ** places) * whole / 10 ** places;
};

const treeOf = (nodes, isOpen = false) => h("ul", { class: "explain" }, nodes.map(node => h("li", null, node.parts.length === 0
  ? [h("bdi", null, node.line), node.obligations?.length ? [" ", h("button", { class: "more", onclick: () => openObligations(node.obligations, node.line) }, t("records"))] : null]
  : h("details", { open: isOpen }, h("summary", null, h("bdi", null, node.line)), treeOf(node.parts)))));

const explanationView = evaluation => {
  const scheme = Rules.schemes.get(evaluation.scheme);
  const { parts } = explanationOf(evaluation, scheme);
  const box = h("div", { class: "explanation" }, treeOf(parts, true));
  const open = isOpen => () => box.querySelectorAll("details").forEach(d => { d.open = isOpen; });
  return [
    sumTable(evaluation, scheme),
    h("p", { class: "actions" }, h("button", { onclick: open(true) }, t("expandAll")), " ", h("button", { onclick: open(false) }, t("collapseAll"))),
    box];
};

// The same as a table: every criterion's points, their sum, the scaling, the score.
const sumTable = (evaluation, scheme) => {
  const rows = evaluation.criteria.map(([value, points, weight, scaled, m], i) => [
    titleOf(scheme.criteria[i]), value === null ? t("noBasis") : isRate(evaluation.measures[m]) ? percent(value) : short(value), short(weight), short(points), short(scaled)]);
  if (evaluation.score !== null) rows.push([t("total"), "", short(evaluation.counted), short(evaluation.points), h("b", null, number(evaluation.score))]);
  return table(t("sumTitle"), [t("criterion"), t("value"), t("weight"), t("points"), t("scaled")], rows, [1, 2, 3, 4]);
};
const isRate = m => m.denominator !== null && m.value !== null && real(m.value) <= 1;

// The value that a criterion needs; of a rate in hundredths of a percent, rounded to the side on which it is enough.
const neededOf = (m, [, , , , , , , , isAtMost, needed]) => {
  if (!isRate(m)) return number(needed);
  const share = Number((real(needed) * 10000).toFixed(6));
  return decimal((isAtMost ? Math.floor(share) : Math.ceil(share)) / 100, 2) + (state.lang === 0 ? "\u00a0%" : "%");
};

const nextBox = (evaluation, scheme) => {
  if (!evaluation.next) return evaluation.grade === 0 ? h("p", { class: "note" }, t("bestAlready")) : null;
  const [gradeIndex, short, unmet, holding] = evaluation.next, definition = scheme.grades[gradeIndex];
  const lines = [real(short) === 0 ? phrase("pointsEnough") : phrase("pointsShort", { points: number(short) })];
  if (holding.length) lines.push(phrase("holdingAdjustments", { adjustments: holding.map(code => titleOf(scheme.adjustments.find(a => a.code === code)) ?? code).join(", ") }));
  const needed = evaluation.criteria.map((c, i) => c.length > 8 ? t(c[8] ? "neededAtMost" : "neededAtLeast", {
    criterion: titleOf(scheme.criteria[i]), measure: both(evaluation.measures[c[4]].name), needed: neededOf(evaluation.measures[c[4]], c), value: c[0] === null ? t("noBasis") : isRate(evaluation.measures[c[4]]) ? percent(c[0]) : number(c[0]),
  }) : null).filter(Boolean);
  const { condition } = explanationOf(evaluation, scheme);
  return h("div", { class: "next" }, h("h3", null, t("nextTitle", { grade: titleOf(definition) })),
    h("ul", null, lines.map(line => h("li", null, line)),
      needed.length && real(short) !== 0 ? h("li", null, t("neededLead"), h("ul", null, needed.map(line => h("li", null, h("bdi", null, line))))) : null,
      unmet !== null ? h("li", null, phrase("unmetCondition"), treeOf([condition(definition.requires, unmet)])) : null));
};
