// What LibreOffice makes of the workbooks. WORKBOOKS names the folder workbooks/ that tests/DuaCoSo.Domain.Reports.Tests fills below the one that DUACOSO_PAGES
// names: register.NAME.xlsx with the register's files in register.NAME/, result.NAME.xlsx with result.NAME.json. DUACOSO is the tool's assembly, which reads what LibreOffice has saved.
"use strict";

const assert = require("node:assert/strict");
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { test, after } = require("node:test");

const { WORKBOOKS, DUACOSO } = process.env;
const work = fs.mkdtempSync(path.join(os.tmpdir(), "office-"));
after(() => fs.rmSync(work, { recursive: true }));

// Commas, quotes where needed, UTF-8, dates as they are shown, and every sheet into a file of its own.
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
const TABLES = ["localities", "parties", "members", "assignments", "activities", "excusals", "petitions", "tasks", "contributions", "feedback", "scores", "sanctions", "documents", "decisions"];
const SHEETS = ["summary", "obligations", "coverage", "coverageDetails", "assignments", "petitions", "feedback", "feedbackMissing", "documents", "evaluations", "criteria", "explanations"];

const all = fs.readdirSync(WORKBOOKS).filter(f => f.endsWith(".xlsx")).sort();
const registers = all.filter(f => f.startsWith("register.") && f !== "register.template.xlsx");
const results = all.filter(f => f.startsWith("result."));
const name = file => file.slice(0, -".xlsx".length);

// Converts files at once. Whatever is said but the list of what is written is a complaint.
const convert = (files, to, folder) => {
  const run = spawnSync("soffice", ["--headless", "--norestore", `-env:UserInstallation=file://${work}/profile`, "--convert-to", to, "--outdir", folder, ...files.map(f => path.resolve(WORKBOOKS, f))], { encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  const said = `${run.stdout}${run.stderr}`.split("\n").filter(line => line && !/^(convert |Writing sheet |Overwriting: |Warning: failed to launch javaldx)/.test(line));
  assert.deepEqual(said, []);
};

// RFC 4180.
const rows = file => {
  const text = fs.readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  const all = [];
  let row = [];
  for (let i = 0; i < text.length;) {
    const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
    field.lastIndex = i;
    const match = field.exec(text);
    assert.ok(match, `${file} is CSV at ${i}`);
    row.push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'));
    if (match[3] !== ",") { all.push(row); row = []; }
    i = field.lastIndex;
    if (match[3] === "") break;
  }
  return all;
};
const sheet = (file, title) => rows(path.join(work, "csv", `${name(file)}-${title}.csv`));

test("there are workbooks to convert", () => {
  assert.ok(registers.length >= 38 && results.length >= 44, `${registers.length} registers, ${results.length} results`);
  assert.ok(all.includes("register.template.xlsx") && all.includes("register.hostile.xlsx"));
});

test("every workbook becomes CSV without a complaint", () => {
  convert(all, CSV, path.join(work, "csv"));
  for (const file of all) for (const title of file.startsWith("result.") ? SHEETS : [...TABLES, "_words"]) assert.ok(sheet(file, title).length > 0, `${file} ${title}`);
});

for (const file of registers) {
  test(`${file}: each sheet says what the register's file says`, () => {
    let records = 0;
    for (const table of TABLES) {
      const csv = path.join(WORKBOOKS, name(file), `${table}.csv`);
      const [header, ...said] = sheet(file, table);
      const [columns, ...expected] = fs.existsSync(csv) ? rows(csv) : [header];
      assert.deepEqual(header, columns);
      assert.deepEqual(said, expected, table);
      records += said.length;
    }
    assert.ok(records > 0);
  });
}

for (const file of results) {
  test(`${file}: each sheet says what the result says`, () => {
    const result = JSON.parse(fs.readFileSync(path.join(WORKBOOKS, `${name(file)}.json`), "utf8"));
    const text = value => value === undefined || value === null ? "" : typeof value === "number" ? String(value) : value;
    const same = (title, items, columns, fields) => {
      const [, ...said] = sheet(file, title);
      assert.deepEqual(said.map(row => columns.map(c => row[c])), items.map(item => fields.map(f => text(item[f]))), title);
    };
    same("obligations", result.obligations, [0, 1, 4, 5, 6, 7, 8, 9, 10, 12], ["rule", "assignment", "period", "status", "due", "count", "required", "metOn", "daysLate", "credit"]);
    same("petitions", result.petitions, [0, 2, 3], ["id", "due", "status"]);
    same("evaluations", result.evaluations ?? [], [0, 1, 2, 3, 4], ["scheme", "subject", "score", "gradeBeforeQuota", "grade"]);
    same("coverage", result.coverage, [0, 1, 2, 3], ["rule", "on", "targets", "covered"]);
    for (const title of SHEETS) for (const row of sheet(file, title)) for (const cell of row) assert.doesNotMatch(cell, /^(#(NAME|VALUE|REF|DIV\/0|N\/A|NUM|NULL)[!?]?|Err:\d+)$/);
  });
}

test("the empty workbook has headings and nothing below", () => {
  for (const table of TABLES) assert.equal(sheet("register.template.xlsx", table).length, 1, table);
});

test("workbooks are printed without a complaint", () => {
  const printed = ["register.template.xlsx", "register.hostile.xlsx", "register.ninh-binh-2016.xlsx", results.find(f => f.startsWith("result.ninh-binh-2016."))];
  convert(printed, "pdf", path.join(work, "pdf"));
  for (const file of printed) assert.equal(fs.readFileSync(path.join(work, "pdf", `${name(file)}.pdf`)).subarray(0, 5).toString(), "%PDF-");
});

test("what LibreOffice saves is the same register", () => {
  const saved = path.join(work, "saved");
  convert(registers, "xlsx", saved);
  const digests = folders => {
    const run = spawnSync("dotnet", [DUACOSO, "validate", ...folders, "--verbose", "--language", "en"], { encoding: "utf8", maxBuffer: 1e9 });
    assert.equal(run.status, 0, run.stdout.split("\n").filter(line => !line.includes(": warning DCS")).join("\n"));
    return run.stderr.match(/: sha256:[0-9a-f]{64}$/gm);
  };
  const found = digests(registers.map(f => path.join(saved, f)));
  assert.equal(found.length, registers.length);
  assert.deepEqual(found, digests(registers.map(f => path.join(WORKBOOKS, name(f)))));
});
