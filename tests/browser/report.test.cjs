// What the report page does in a browser. PAGES names the folder that tests/DuaCoSo.Domain.Reports.Tests fills when DUACOSO_PAGES names it:
// one folder a case with report.html, result.json and the explanations in both languages; and what-if.html, hostile.html, country.html.
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { test, before, after } = require("node:test");
const { withBrowser } = require("./browser.cjs");

const PAGES = process.env.PAGES;
const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const CASES = fs.readdirSync(PAGES).filter(name => fs.existsSync(path.join(PAGES, name, "report.html"))).sort();
const NINH_BINH = path.join(PAGES, "what-if.html");
const ROUTES = ["#/glance", "#/map", "#/parties", "#/territory"];

let open, finish;
before(() => new Promise((resolve, reject) => {
  withBrowser(use => new Promise(end => { open = use; finish = end; resolve(); })).catch(reject);
}));
after(() => finish());

const go = async (page, hash) => {
  await page.evaluate(to => { location.hash = to; }, hash);
  await page.waitForFunction(to => location.hash === to && document.querySelector("main h1"), hash);
};
const digits = text => Number(text.replace(/\D/g, ""));
const column = (page, c) => page.$$eval(`[data-c="${c}"]`, cells => cells.map(cell => cell.textContent));

test("there are cases to look at", () => assert.ok(CASES.length >= 44, `${CASES.length} cases`));

for (const name of CASES) {
  test(`${name}: what is shown is what the result says`, () => open(path.join(PAGES, name, "report.html"), {}, async page => {
    const result = JSON.parse(fs.readFileSync(path.join(PAGES, name, "result.json"), "utf8"));
    const count = status => result.obligations.filter(o => o.status === status).length;
    const figure = key => page.$eval(`[data-figure="${key}"] dd`, dd => dd.textContent);
    assert.equal(digits(await figure("lateObligations")), count("late"));
    assert.equal(digits(await figure("missedObligations")), count("missed"));
    assert.equal(digits(await figure("overduePetitions")), result.petitions.filter(p => p.status === "overdue").length);
    assert.equal(digits(await figure("uncoveredTargets")), result.coverage.reduce((n, c) => n + c.uncovered.length, 0));
    assert.equal(digits(await figure("vacantDays")), result.coverage.reduce((n, c) => n + c.vacantDays, 0));
    const counted = count("met") + count("late") + count("missed");
    assert.equal(await figure("onTimeRate"), counted ? `${(count("met") / counted * 100).toFixed(1).replace(".", ",")}\u00a0%` : "–");
    for (const row of await page.$$eval("tr:has([data-rule])", rows => rows.map(row => [row.querySelector("[data-rule]").dataset.rule, ...[...row.querySelectorAll("td")].map(td => td.textContent)]))) {
      const of = result.obligations.filter(o => o.rule === row[0]);
      ["met", "late", "missed", "pending", "exempt"].forEach((status, i) => assert.equal(digits(row[i + 1]), of.filter(o => o.status === status).length, `${row[0]} ${status}`));
    }
    for (const [scheme, rows] of await page.$$eval("[data-scheme]", figures => figures.map(f => [f.dataset.scheme, [...f.querySelectorAll("tbody tr")].map(row => [...row.querySelectorAll("td")].map(td => td.textContent))]))) {
      const of = result.evaluations.filter(e => e.scheme === scheme);
      assert.equal(rows.reduce((n, row) => n + digits(row[0]), 0), of.length);
      assert.equal(rows.reduce((n, row) => n + digits(row[1]), 0), of.length);
      assert.equal(digits(rows.at(-1)[1]), of.filter(e => e.grade === "notAssessed").length);
    }
  }));

  test(`${name}: explanations say what the library says`, () => open(path.join(PAGES, name, "report.html"), {}, async page => {
    for (const [language, file] of [["vi", "explained.vi.txt"], ["en", "explained.en.txt"]]) {
      const lines = fs.readFileSync(path.join(PAGES, name, file), "utf8").split("\n").filter(line => line.startsWith("  ")).map(line => line.trim());
      if (await page.evaluate(() => document.documentElement.lang) !== language) await page.click("#language");
      const subjects = await page.evaluate(() => {
        const data = JSON.parse(document.getElementById("data").textContent);
        return [...new Set(data.evaluations.map(e => data.parties.id[e[1]]))];
      });
      const shown = [];
      for (const subject of subjects.slice(0, 12)) {
        await go(page, "#/party/" + encodeURIComponent(subject));
        shown.push(...await page.$$eval(".explanation > .explain", trees => trees.flatMap(tree => [...tree.querySelectorAll("bdi")].map(line => line.textContent))));
      }
      const said = new Set(lines);
      assert.deepEqual(shown.filter(line => !said.has(line)).slice(0, 5), [], `${language}: ${shown.length} lines`);
      if (subjects.length) assert.ok(shown.length > subjects.slice(0, 12).length * 3);
    }
  }));
}

test("axe-core finds nothing, in both languages and themes, on every part, wide and narrow", async () => {
  const found = [];
  for (const [width, colorScheme] of [[1280, "light"], [1280, "dark"], [390, "light"]]) {
    await open(NINH_BINH, { viewport: { width, height: 844 }, colorScheme }, async page => {
      await page.evaluate(AXE);
      for (const language of ["vi", "en"]) {
        for (const route of [...ROUTES, "#/whatif", "#/party/CQ01", "#/territory/X001"]) {
          await go(page, route);
          found.push(...await violations(page, `${route} ${language} ${colorScheme} ${width}`));
        }
        await page.click("#language");
      }
      await go(page, "#/map");
      await page.click('[data-r="0"][data-c="5"]');
      found.push(...await violations(page, `records ${colorScheme} ${width}`));
    });
  }
  assert.deepEqual(found, []);
});

const violations = (page, where) => page.evaluate(async place => (await axe.run(document, { resultTypes: ["violations"] })).violations
  .map(v => `${place}: ${v.id}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(" | ")}`), where);

test("the heat map sorts by a column, and back", () => open(NINH_BINH, {}, async page => {
  await go(page, "#/map");
  const names = await column(page, 0);
  assert.deepEqual(names, [...names].sort(new Intl.Collator("vi", { numeric: true }).compare));
  await page.click('[data-sort="missed"]');
  const missed = (await column(page, 3)).map(Number);
  assert.deepEqual(missed, [...missed].sort((a, b) => b - a));
  assert.ok(missed[0] > missed.at(-1));
  assert.equal(await page.$eval('th:has([data-sort="missed"])', th => th.getAttribute("aria-sort")), "descending");
  await page.click('[data-sort="missed"]');
  assert.equal(await page.$eval('th:has([data-sort="missed"])', th => th.getAttribute("aria-sort")), "ascending");
  const ascending = (await column(page, 3)).map(Number);
  assert.deepEqual(ascending, [...ascending].sort((a, b) => a - b));
}));

test("the heat map filters by district, role, status and text, together", () => open(NINH_BINH, {}, async page => {
  await go(page, "#/map");
  const shown = async () => digits((await page.textContent("[role=status]")).split(/trên/)[0]);
  const all = await shown();
  await page.locator('label:has-text("Thuộc") select').selectOption({ label: "\u2003Huyện 2" });
  const within = await shown();
  assert.ok(within > 0 && within < all);
  assert.ok((await column(page, 1)).every(district => district === "Huyện 2"));
  await page.locator('label:has-text("Trạng thái") select').selectOption("missed");
  const missed = await shown();
  assert.ok(missed > 0 && missed <= within);
  assert.deepEqual(await page.$$eval("td.cell", cells => [...new Set(cells.map(cell => cell.className.match(/s-\w+/)[0]))]), ["s-missed"]);
  await page.locator('label:has-text("Vai trò") select').selectOption("host");
  assert.equal(await shown(), 0, "the committees owe nothing by the month");
  await page.locator('label:has-text("Vai trò") select').selectOption("");
  await page.locator('label:has-text("Trạng thái") select').selectOption("");
  await page.fill("input[type=search]", "xa 009");
  assert.deepEqual(await column(page, 0), ["Xã 009"], "without diacritics");
}));

test("a cell opens its records, Escape closes them, and the focus returns", () => open(NINH_BINH, {}, async page => {
  await go(page, "#/map");
  const label = await page.textContent('[data-r="0"][data-c="4"] .hidden');
  assert.match(label, /^Xã 001, Tháng 3\/2016: 2 đạt$/);
  await page.click('[data-r="0"][data-c="4"]');
  const text = await page.textContent("dialog[open]");
  assert.match(text, /Xã 001 – Tháng 3\/2016/);
  assert.match(text, /19\/03\/2016: đi cơ sở HD00001/);
  assert.match(text, /25\/03\/2016: báo cáo HD00002/);
  await page.keyboard.press("Escape");
  assert.equal(await page.$("dialog"), null);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.c), "4");
}));

test("the keyboard alone goes from the top to a record and back", () => open(NINH_BINH, {}, async page => {
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  const names = ["English", "Giao diện", "In", "Tổng quan", "Bản đồ kỳ"];
  for (const name of names) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => (document.activeElement.closest("label") ?? document.activeElement).textContent);
    assert.ok(at.startsWith(name), `${at}, not ${name}`);
  }
  await page.keyboard.press("Enter");
  await page.waitForSelector("[role=grid]");
  assert.equal(await page.evaluate(() => document.activeElement.id), "top", "the heading has the focus");
  for (let i = 0; i < 30 && !await page.evaluate(() => document.activeElement.dataset.r !== undefined); i++) await page.keyboard.press("Tab");
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "End", "Home", "PageDown", "Control+End"]) await page.keyboard.press(key);
  const at = await page.evaluate(() => [document.activeElement.dataset.r, document.activeElement.dataset.c]);
  const size = await page.$eval("[role=grid]", grid => [grid.getAttribute("aria-rowcount"), grid.getAttribute("aria-colcount")]);
  assert.deepEqual(at, [String(size[0] - 2), String(size[1] - 1)], "the last cell, whose row was not in the page before");
  await page.keyboard.press("Enter");
  assert.ok(await page.$("dialog[open]"));
  await page.keyboard.press("Escape");
  assert.deepEqual(await page.evaluate(() => [document.activeElement.dataset.r, document.activeElement.dataset.c]), at);
}));

test("the tree is walked by arrows, and shows the chain up to the root", () => open(NINH_BINH, {}, async page => {
  await go(page, "#/territory");
  await page.focus('[role=treeitem][tabindex="0"]');
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-level")), "3");
  assert.deepEqual(await page.$$eval(".chain ol > li > b", places => places.map(b => b.textContent).slice(1)), ["Huyện 1", "Tỉnh Ninh Bình"]);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-expanded")), "false");
  await page.fill("input[type=date]", "2016-02-15");
  await page.press("input[type=date]", "Tab");
  assert.equal(await page.$$eval(".tree .who", who => who.length), 0, "nobody was in charge before March");
}));

test("the language switches everything, the theme its colours", () => open(NINH_BINH, {}, async page => {
  for (const route of [...ROUTES, "#/whatif", "#/party/CQ01"]) {
    await go(page, route);
    const vietnamese = await page.textContent("#page");
    await page.click("#language");
    const english = await page.textContent("#page");
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    assert.doesNotMatch(english.replace(/Tiếng Việt|Quy định chặt hơn \(giả định\)|Quy định 141-QĐ\/TU \(dựng lại\)|Xã|Huyện|Tỉnh Ninh Bình|QĐ|TU|Cơ quan|Thủ trưởng cơ quan|Doanh nghiệp|Đảng ủy xã/g, ""), /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i, route);
    assert.notEqual(vietnamese, english);
    await page.click("#language");
    assert.equal(await page.textContent("#page"), vietnamese);
  }
  const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await colour();
  await page.selectOption(".controls select", "dark");
  assert.notEqual(await colour(), light);
}));

test("what a rate must reach is told in percents, rounded to where it is enough", () => open(NINH_BINH, {}, async page => {
  await go(page, "#/party/CQ01");
  const next = await page.textContent(".next");
  assert.match(next, /từ 98,99\s% \(nay 90,0\s%\)/);
  assert.match(next, /từ 94,98\s% \(nay 72,5\s%\)/, "0.94975 is needed");
}));

test("what-if names who falls and why", () => open(NINH_BINH, {}, async page => {
  await go(page, "#/whatif");
  assert.equal(await page.textContent("[role=status]"), "12 đối tượng đổi mức, 12 đối tượng đổi điểm hoặc mức");
  const row = await page.$("tr:has(a[href='#/party/CQ05'])");
  assert.match(await row.textContent(), /Hoàn thành tốt nhiệm vụ 71,5Hoàn thành nhiệm vụ 71,5▼ xuống/);
  await (await row.$("summary")).click();
  assert.match(await row.textContent(), /Mức “Hoàn thành tốt nhiệm vụ” – điểm tối thiểu: 70 → 75/);
}));

test("it prints on A4, the whole map, from light paper", () => open(NINH_BINH, { colorScheme: "dark" }, async page => {
  await go(page, "#/map");
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  assert.match(pdf.toString("latin1"), /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  assert.ok((pdf.toString("latin1").match(/\/Type \/Page\b/g) ?? []).length >= 2);
}));

test("what-if prints who changes on few pages, and the reasons that are open", () => open(NINH_BINH, {}, async page => {
  await go(page, "#/whatif");
  const pages = async () => ((await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type \/Page\b/g) ?? []).length;
  const closed = await pages();
  assert.ok(closed <= 3, `${closed} pages`);
  await page.$$eval("table details", all => all.forEach(d => { d.open = true; }));
  assert.ok(await pages() > closed);
}));

test("it fits a phone: nothing but tables of their own scrolls sideways", () => open(NINH_BINH, { viewport: { width: 390, height: 844 } }, async page => {
  for (const route of [...ROUTES, "#/whatif", "#/party/CQ01"]) {
    await go(page, route);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), route);
  }
}));

test("on a phone a wide table is a list: nothing of it scrolls, every value has its heading, and it is a table to who hears it", () =>
  open(NINH_BINH, { viewport: { width: 360, height: 740 } }, async page => {
    for (const [route, least] of [["#/glance", 4], ["#/whatif", 1]]) {
      await go(page, route);
      const wide = await page.$$eval("table.wide", tables => tables.map(table => [table.parentElement.scrollWidth - table.parentElement.clientWidth, table.getAttribute("role")]));
      assert.ok(wide.length >= least, route);
      assert.ok(wide.every(([over, role]) => over <= 0 && role === "table"), `${route}: ${wide}`);
    }
    await go(page, "#/glance");
    const overdue = page.locator("section", { has: page.locator("h2", { hasText: "Quá hạn, chưa thực hiện" }) }).locator("tbody tr").first();
    assert.match(await overdue.locator("td").last().evaluate(td => getComputedStyle(td, "::before").content), /Hạn/);
    assert.ok((await overdue.boundingBox()).height < 90, "no words one below the other");
    assert.ok(await page.$eval("nav [aria-current]", here => here.getBoundingClientRect().right <= innerWidth), "the part that is open is in sight");
  }));

test("hostile names are text", () => open(path.join(PAGES, "hostile.html"), {}, async page => {
  for (const route of [...ROUTES, ...Array.from({ length: 10 }, (_, i) => "#/party/p" + i), "#/territory/x2"]) {
    await go(page, route);
    for (const button of await page.$$("td.cell")) { await button.click(); await page.keyboard.press("Escape"); }
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.equal(await page.$("img, iframe, object, embed, #page script, svg[onload]"), null, route);
    assert.doesNotMatch(await page.textContent("#page"), /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
  }
  await go(page, "#/parties");
  assert.match(await page.textContent("#page"), /<\/script><script>window\.hacked = 2<\/script>/);
  assert.match(await page.textContent("#page"), /\\u202Egnort\\u202C/);
}));

test("the country's year: few rows are in the page at a time, and the last is reached", () => open(path.join(PAGES, "country.html"), {}, async page => {
  await go(page, "#/map");
  assert.equal(await page.getAttribute("[role=grid]", "aria-rowcount"), "3356");
  assert.ok(await page.$$eval("[data-r][data-c='0']", rows => rows.length) < 120);
  await page.focus("[data-r='0'][data-c='0']");
  await page.keyboard.press("Control+End");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.r), "3354");
  assert.ok(await page.$$eval("[data-r][data-c='0']", rows => rows.length) < 120);
}));
