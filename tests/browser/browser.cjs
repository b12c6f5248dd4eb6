// Debian's Chromium, alone with one file at a time.
"use strict";

const { chromium } = require("playwright-core");

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

// Opens a page and gives it to the callback; an error of its script, or a request to anywhere, is a failure.
exports.withBrowser = async work => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGUMENTS });
  try {
    await work(async (file, options, use) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      const troubles = [];
      page.on("pageerror", error => troubles.push(`error: ${error.message}`));
      page.on("console", message => { if (message.type() === "error") troubles.push(`console: ${message.text()}`); });
      page.on("dialog", dialog => { troubles.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
      page.on("request", request => { if (!request.url().startsWith("file:") && !request.url().startsWith("blob:")) troubles.push(`request: ${request.url()}`); });
      await page.goto(`file://${file}`);
      await use(page);
      await page.close();
      if (troubles.length) throw new Error(troubles.join("\n"));
    });
  } finally {
    await browser.close();
  }
};
