// The tree of localities on a date, with who is responsible on each, and the chain of responsibility up to the root (C3).
const territoryState = { day: null, chosen: null, open: new Set() };

const findingsOf = (() => {
  let map = null;
  return id => {
    if (!map) {
      map = new Map();
      for (const c of DATA.coverage) for (const key of ["uncovered", "crowded"]) for (const target of c[key]) map.set(target, [...(map.get(target) ?? []), [key, c.rule]]);
    }
    return map.get(id) ?? [];
  };
})();

const territory = id => {
  const on = DATA.coverage[0]?.on ?? Math.min(DATA.asOf, DATA.to);
  territoryState.day ??= on;
  if (id !== undefined && Localities.number.has(id)) territoryState.chosen = Localities.number.get(id);
  const treeBox = h("div"), chainBox = h("div", { class: "chain", "aria-live": "polite" });
  const shownDate = h("span", { class: "note" });
  const input = h("input", { type: "date", value: iso(territoryState.day), onchange: event => {
    if (!event.target.value) return;
    territoryState.day = dayOf(event.target.value);
    reveal();
    draw();
  } });
  const day = () => territoryState.day;
  const childrenOf = () => {
    const children = new Map(), table = Localities.table;
    for (let v = 0; v < table.version.length; v++) {
      if (!isActive(table, v, day())) continue;
      const parent = table.parent[v];
      if (children.has(parent)) children.get(parent).push(table.version[v]);
      else children.set(parent, [table.version[v]]);
    }
    for (const list of children.values()) list.sort((a, b) => collator.compare(localityName(a, day()), localityName(b, day())) || a - b);
    return children;
  };
  const responsible = l => (Assignments.ofLocality.get(l) ?? []).filter(a => isActive(Assignments.table, a, day()));
  // What is chosen is in sight, when it is chosen from elsewhere or on another day.
  const reveal = () => {
    for (let l = territoryState.chosen; l !== null && l >= 0;) {
      const version = Localities.on(l, day());
      l = version === undefined ? -1 : Localities.table.parent[version];
      if (l >= 0) territoryState.open.add(l);
    }
  };
  const draw = () => {
    shownDate.textContent = date(day());
    const children = childrenOf(), roots = children.get(-1) ?? [];
    // A small tree is open from the start, a large one at its roots.
    if (territoryState.open.size === 0) (Localities.table.id.length <= 120 ? [...children.values()].flat() : roots).forEach(l => territoryState.open.add(l));
    const item = (l, level, position, size) => {
      const below = children.get(l) ?? [], isOpen = territoryState.open.has(l), version = Localities.on(l, day());
      const parties = responsible(l);
      const marks = day() === on ? findingsOf(Localities.table.id[l]) : [];
      const groupId = freshId();
      const row = h("div", {
        class: "node", role: "treeitem", "data-l": String(l), "aria-level": String(level), "aria-posinset": String(position), "aria-setsize": String(size), tabindex: "-1",
        "aria-expanded": below.length ? String(isOpen) : null, "aria-selected": String(territoryState.chosen === l), "aria-owns": below.length && isOpen ? groupId : null,
      },
        h("span", { class: "twist", "aria-hidden": "true" }, below.length ? (isOpen ? "▾" : "▸") : "·"),
        h("bdi", { class: "place" }, localityName(l, day())),
        h("small", null, term(Localities.level(version))),
        parties.slice(0, 4).map(a => h("span", { class: "who" }, h("small", null, term(Assignments.role(a)) + " "), h("bdi", null, partyName(Assignments.table.party[a])))),
        parties.length > 4 ? h("span", { class: "who" }, t("more", { count: parties.length - 4 })) : null,
        marks.map(([key]) => h("span", { class: "chip s-" + (key === "uncovered" ? "missed" : "late") }, t(key))));
      const node = h("li", { role: "none" }, row);
      if (below.length && isOpen) node.append(h("ul", { role: "group", id: groupId }, below.map((child, i) => item(child, level + 1, i + 1, below.length))));
      return node;
    };
    if (roots.length === 0) {
      treeBox.replaceChildren(h("p", null, t("noVersion")));
    } else {
      const tree = h("ul", { role: "tree", class: "tree", "aria-label": t("treeTitle") }, roots.map((r, i) => item(r, 1, i + 1, roots.length)));
      (tree.querySelector('[aria-selected="true"]') ?? tree.querySelector("[data-l]")).setAttribute("tabindex", "0");
      tree.addEventListener("click", event => {
        const node = event.target.closest("[data-l]");
        if (node) choose(Number(node.dataset.l), true);
      });
      tree.addEventListener("keydown", treeKey);
      treeBox.replaceChildren(tree);
    }
    drawChain();
  };
  const choose = (l, toggle) => {
    const isSame = territoryState.chosen === l;
    territoryState.chosen = l;
    if (toggle) territoryState.open[territoryState.open.has(l) && (isSame || toggle === "close") ? "delete" : "add"](l);
    draw();
    treeBox.querySelector(`[data-l="${l}"]`)?.focus();
  };
  const treeKey = event => {
    const node = event.target.closest("[data-l]");
    if (!node) return;
    const l = Number(node.dataset.l), all = [...treeBox.querySelectorAll("[data-l]")], i = all.indexOf(node);
    const focus = to => {
      if (!to) return;
      treeBox.querySelectorAll('[tabindex="0"]').forEach(n => n.setAttribute("tabindex", "-1"));
      to.setAttribute("tabindex", "0");
      to.focus();
    };
    const isOpen = node.getAttribute("aria-expanded") === "true", isParent = node.hasAttribute("aria-expanded");
    switch (event.key) {
      case "ArrowDown": focus(all[i + 1]); break;
      case "ArrowUp": focus(all[i - 1]); break;
      case "Home": focus(all[0]); break;
      case "End": focus(all.at(-1)); break;
      case "ArrowRight":
        if (isParent && !isOpen) { territoryState.open.add(l); draw(); focus(treeBox.querySelector(`[data-l="${l}"]`)); } else if (isParent) focus(all[i + 1]);
        break;
      case "ArrowLeft":
        if (isOpen) { territoryState.open.delete(l); draw(); focus(treeBox.querySelector(`[data-l="${l}"]`)); } else focus(node.closest("ul[role=group]")?.previousElementSibling);
        break;
      case "Enter": case " ": choose(l, false); break;
      default: return;
    }
    event.preventDefault();
  };
  const drawChain = () => {
    const l = territoryState.chosen;
    if (l === null) {
      chainBox.replaceChildren(h("p", { class: "note" }, t("chainHint")));
      return;
    }
    const steps = [];
    for (let at = l; at >= 0 && steps.length < 30;) {
      const version = Localities.on(at, day());
      if (version === undefined) break;
      steps.push(at);
      at = Localities.table.parent[version];
    }
    chainBox.replaceChildren(h("h3", null, t("chainTitle", { name: localityName(l, day()) })), h("ol", null, steps.map(at => {
      const list = responsible(at);
      return h("li", null, h("b", null, h("bdi", null, localityName(at, day()))), h("small", null, " " + term(Localities.level(Localities.on(at, day())))),
        h("ul", null, list.length ? list.map(a => h("li", null, term(Assignments.role(a)) + ": ", partyLink(Assignments.table.party[a]), heldBy(Assignments.table.party[a], day()), h("small", null, ` (${Assignments.table.id[a]})`))) : h("li", { class: "note" }, t("chainNone"))));
    })));
  };
  reveal();
  draw();
  const link = target => Localities.number.has(target) ? localityLink(Localities.number.get(target)) : h("bdi", null, target);
  const findings = [
    ["uncovered", [...new Set(DATA.coverage.flatMap(c => c.uncovered))], link], ["crowded", [...new Set(DATA.coverage.flatMap(c => c.crowded))], link],
    ["overloaded", [...new Set(DATA.coverage.flatMap(c => c.overloaded))], partyLink], ["underloaded", [...new Set(DATA.coverage.flatMap(c => c.underloaded))], partyLink],
    ["orphaned", DATA.orphaned, assignmentText], ["misplaced", DATA.misplaced, assignmentText]];
  const present = findings.filter(([, list]) => list.length), absent = findings.filter(([, list]) => list.length === 0);
  return [
    h("p", { class: "lead" }, t("territoryLead")),
    h("div", { class: "toolbar" }, h("label", { class: "field" }, h("span", null, t("onDate")), input), shownDate),
    h("div", { class: "split" }, section(t("treeTitle"), treeBox), h("div", { class: "beside" }, chainBox,
      section(t("findings"), h("p", { class: "note" }, t("findingsDate", { on: date(on) })),
        h("dl", { class: "facts" }, present.map(([key, list, show]) => [h("dt", null, t(key)), h("dd", null, some(list, show, 5))])),
        absent.length ? h("p", { class: "note" }, t("noneOf", { list: absent.map(([key]) => t(key).toLocaleLowerCase("vi")).join(", ") })) : null)))];
};

const heldBy = (p, day) => {
  const holders = (Members.ofGroup.get(p) ?? []).filter(m => Members.role(m) !== "member" && isActive(DATA.members, m, day));
  return holders.length ? [" – ", holders.map((m, i) => [i ? ", " : "", partyLink(DATA.members.party[m])])] : null;
};
