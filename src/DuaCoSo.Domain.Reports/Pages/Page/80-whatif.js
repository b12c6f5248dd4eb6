// Two policies side by side: who changes grade, and why (V6).
const whatifState = { gradesOnly: true, find: "" };

const whatif = () => {
  const other = DATA.comparison, otherSchemes = byCode(other.schemes);
  const ruleOf = (scheme, list, code) => (otherSchemes.get(scheme)?.[list] ?? []).find(r => r.code === code) ?? (Rules.schemes.get(scheme)?.[list] ?? []).find(r => r.code === code);
  const nameOf = (scheme, grade) => grade === null ? t("noSubject") : grade === "notAssessed" ? t("notAssessed") : titleOf(ruleOf(scheme, "grades", grade)) ?? grade;
  const schemeName = code => titleOf(otherSchemes.get(code) ?? Rules.schemes.get(code)) ?? code;
  const place = (scheme, grade) => {
    const grades = Rules.schemes.get(scheme)?.grades ?? otherSchemes.get(scheme)?.grades ?? [];
    const i = grades.findIndex(g => g.code === grade);
    return i < 0 ? null : i;
  };
  const gradeChanged = c => c[2]?.[1] !== c[3]?.[1];
  const side = policy => h("div", null, h("b", null, both(policy.title)), h("br"), h("code", null, policy.id));
  const totals = [...new Set(other.totals.map(row => row[0]))].map(scheme => {
    const rows = other.totals.filter(row => row[0] === scheme).map(([, grade, before, after]) => [nameOf(scheme, grade), before, after]);
    const title = t("totalsChart", { scheme: schemeName(scheme) });
    return h("figure", null, h("figcaption", null, schemeName(scheme)), legend([["first", null, t("before")], ["second", null, t("after")]]), pairedBars(title, rows, [t("before"), t("after")]),
      table(title, [t("grade"), t("before"), t("after")], rows.map(([name, before, after]) => [name, grouped(before), grouped(after)]), [1, 2]));
  });
  const list = h("div"), count = h("p", { class: "note", role: "status" });
  const cell = (scheme, half) => half === null ? t("noSubject") : [nameOf(scheme, half[1]), half[0] === null ? null : h("small", null, " " + number(half[0]))];
  const word = value => value === null ? "–" : /^-?\d+(\.\d+)?$/.test(value) ? number(Number(value)) : /^-?\d+\/\d+$/.test(value) ? number(value) : value === "True" || value === "true" ? phrase("true") : value === "False" || value === "false" ? phrase("false") : value;
  const drawn = c => {
    const [scheme, p, before, after, why] = c;
    const a = place(scheme, before?.[1]), b = place(scheme, after?.[1]);
    const arrow = a === null || b === null ? "" : b < a ? "▲ " + t("up") : b > a ? "▼ " + t("down") : "= " + t("same");
    return [
      partyLink(p), schemeName(scheme), cell(scheme, before), cell(scheme, after), arrow,
      why.length ? h("details", null, h("summary", null, t("why")), h("ul", { class: "plain" }, why.map(([path, from, to]) => h("li", null, h("bdi", null, pathName(scheme, other.paths[path], ruleOf)), ": ",
        h("bdi", null, gradeWord(scheme, from, nameOf, word)), " → ", h("bdi", null, gradeWord(scheme, to, nameOf, word)))))) : ""];
  };
  const draw = () => {
    const find = plain(whatifState.find);
    const shown = other.changes.filter(c => (!whatifState.gradesOnly || gradeChanged(c)) && (!find || plain(partyName(c[1])).includes(find) || plain(DATA.parties.id[c[1]]).includes(find)));
    list.replaceChildren(shown.length === 0 ? h("p", null, t("noChanges")) : table(t("changesTitle"), [t("name"), t("scheme"), t("before"), t("after"), t("direction"), t("why")], shown.slice(0, 300).map(drawn), [], [1, 4, 5]),
      shown.length > 300 ? h("p", { class: "note" }, t("more", { count: grouped(shown.length - 300) })) : "");
    count.textContent = t("changeCount", { grades: grouped(other.changes.filter(gradeChanged).length), all: grouped(other.changes.length) });
  };
  draw();
  const box = h("input", { type: "checkbox", onchange: event => { whatifState.gradesOnly = event.target.checked; draw(); } });
  box.checked = whatifState.gradesOnly;
  return [
    h("p", { class: "lead" }, t("whatifLead")),
    h("div", { class: "versus" }, h("div", null, h("small", null, t("before")), side(DATA.policy)), h("div", null, h("small", null, t("after")), side(other.policy))),
    section(t("totalsTitle"), h("div", { class: "columns" }, totals)),
    section(t("changesTitle"), count, h("div", { class: "toolbar" }, h("label", { class: "check" }, box, " ", t("gradeChanges")), searchBox(whatifState.find, value => { whatifState.find = value; draw(); })), list),
    section(t("rulesTitle"), other.rules.length === 0 ? h("p", null, t("noRuleDifference"))
      : table(t("rulesTitle"), [t("where2"), t("before"), t("after")], other.rules.map(([path, before, after]) => [h("code", null, path), h("bdi", null, word(before)), h("bdi", null, word(after))]))),
  ];
};

const gradeWord = (scheme, value, nameOf, word) => value !== null && [...(Rules.schemes.get(scheme)?.grades ?? [])].some(g => g.code === value) ? nameOf(scheme, value) : word(value);

// A path of an explanation in words where there are words: the title of the criterion, grade or adjustment, and what of it.
const PATH_WORDS = {
  score: ["điểm số", "score"], grade: ["mức", "grade"], gradeBeforeQuota: ["mức trước khi áp tỷ lệ", "grade before quotas"], points: ["điểm", "points"], scaledPoints: ["điểm sau hệ số", "scaled points"],
  weight: ["trọng số", "weight"], value: ["giá trị", "value"], numerator: ["tử số", "numerator"], denominator: ["mẫu số", "denominator"], scoring: ["cách tính điểm", "scoring"], measure: ["số đo", "measure"],
  allWeights: ["tổng trọng số", "all weights"], countedWeights: ["trọng số được tính", "weights counted"], held: ["có áp dụng", "held"], atLeast: ["điểm tối thiểu", "least score"], isGiven: ["được xếp", "given"],
  isScoreReached: ["đủ điểm", "score reached"], from: ["từ mức", "from"], to: ["đến mức", "to"], cap: ["số tối đa", "cap"], base: ["số làm căn cứ", "base"], holders: ["số đạt mức", "holders"], rank: ["thứ hạng", "rank"],
  share: ["tỷ lệ", "share"], truth: ["kết quả điều kiện", "truth"], condition: ["điều kiện", "condition"], criteria: ["Tiêu chí", "Criterion"], grades: ["Mức", "Grade"], adjustments: ["Điều chỉnh", "Adjustment"], quotas: ["Tỷ lệ khống chế", "Quota"],
};
const pathName = (scheme, path, ruleOf) => path.split(".").map(step => {
  const [, name, code] = /^([^[]*)(?:\[(.*)\])?$/.exec(step) ?? [null, step];
  const word = both(PATH_WORDS[name]) ?? name;
  return code === undefined ? word : `${word} “${titleOf(ruleOf(scheme, name, code)) ?? code}”`;
}).join(" – ");
