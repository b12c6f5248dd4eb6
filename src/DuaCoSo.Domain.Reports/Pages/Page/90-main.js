// The frame: header, parts, language, theme; one part is in the page at a time, named by the address.
const PARTS = [["glance", glance], ["map", heatMap], ["parties", partyList], ["territory", territory], ["whatif", whatif]].filter(([name]) => name !== "whatif" || DATA.comparison);

const route = () => {
  const [, name = "glance", id] = location.hash.split("/");
  const known = name === "party" || PARTS.some(([part]) => part === name) ? name : "glance";
  let decoded = id;
  try {
    decoded = id === undefined ? undefined : decodeURIComponent(id);
  } catch {
    decoded = undefined;
  }
  return { name: known, id: decoded };
};

const render = isMoved => {
  const { name, id } = route();
  mapGrid = null;
  document.documentElement.lang = state.lang === 0 ? "vi" : "en";
  document.documentElement.dataset.theme = state.theme;
  const title = name === "party" ? partyName(Parties.number.get(id) ?? -1) || t("parties") : t(name);
  document.title = `${title} – ${both(DATA.policy.title)} – ${DATA.period}`;
  const content = name === "party" ? partyPage(id) : PARTS.find(([part]) => part === name)[1](id);
  const heading = h("h1", { id: "top", tabindex: "-1" }, h("bdi", null, title));
  const focused = document.activeElement?.id;
  document.getElementById("page").replaceChildren(
    h("a", { class: "skip", href: "#main", onclick: event => { event.preventDefault(); heading.focus(); } }, t("skip")),
    h("header", { class: "masthead" },
      h("div", { class: "about" },
        h("p", { class: "kicker" }, t("reportOf")),
        h("p", { class: "policy" }, h("bdi", null, both(DATA.policy.title))),
        h("p", null, t("periodLine", { period: periodName(DATA.period), from: date(DATA.from), to: date(DATA.to), asOf: date(DATA.asOf) })),
        h("p", { class: "small" }, `${t("province")}: `, h("bdi", null, DATA.policy.province), DATA.policy.legalBasis.length ? [` · ${t("basis")}: `, h("bdi", null, DATA.policy.legalBasis.join(", "))] : null, DATA.pseudonyms ? ` · ${t("pseudonymous")}` : null)),
      h("div", { class: "controls" },
        h("button", { id: "language", lang: state.lang === 0 ? "en" : "vi", title: t("languageHint"), onclick: () => { state.lang = 1 - state.lang; render(false); } }, t("language")),
        choice(t("theme"), ["auto", "light", "dark"].map(theme => [theme, t("theme." + theme)]), state.theme, theme => { state.theme = theme; document.documentElement.dataset.theme = theme; }),
        h("button", { onclick: () => print() }, t("print")))),
    h("nav", { "aria-label": t("nav") }, h("ul", null, PARTS.map(([part]) => h("li", null, h("a", {
      href: "#/" + part, "aria-current": part === name || (name === "party" && part === "parties") ? "page" : null,
    }, t(part)))))),
    h("main", { id: "main" }, heading, content));
  mapGrid?.redraw();
  const here = document.querySelector("nav [aria-current]"), bar = document.querySelector("nav ul");
  bar.scrollLeft = here.offsetLeft - (bar.clientWidth - here.offsetWidth) / 2;
  if (isMoved) {
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  } else if (focused) {
    document.getElementById(focused)?.focus();
  }
};

narrow.addEventListener("change", () => render(false));
addEventListener("hashchange", () => render(true));
let closed = [];
addEventListener("beforeprint", () => {
  mapGrid?.print(true);
  // Reasons in a table are a page each: those are printed that the reader has opened.
  closed = [...document.querySelectorAll("details:not([open])")].filter(d => !d.closest("table"));
  closed.forEach(d => { d.open = true; });
});
addEventListener("afterprint", () => {
  mapGrid?.print(false);
  closed.forEach(d => { d.open = false; });
});
document.documentElement.dataset.theme = state.theme;
render(false);
