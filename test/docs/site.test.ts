import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../render/browser.js";
import { type Crawl, crawl } from "./crawl.js";

const site = mkdtempSync(join(tmpdir(), "docs-"));
const front = pathToFileURL(join(site, "index.html")).href;

let browser: Browser;
let found: Crawl;
beforeAll(async () => {
  await promisify(execFile)("npx", ["typedoc", "--out", site]);
  browser = await openBrowser();
  found = await crawl(browser, front);
}, 240_000);
afterAll(async () => {
  // Without a site there is no browser either.
  await (browser as Browser | undefined)?.close();
  rmSync(site, { recursive: true });
});

test("every page of the site opens, and no link, anchor or picture in it is broken", () => {
  expect(found.broken).toEqual([]);
  expect(found.pages.length).toBeGreaterThan(300);
});

test("no kind of page has a fault in its script", async () => {
  const ofEachKind = new Map(found.pages.map((address) => [dirname(address), address]));
  expect(ofEachKind.size).toBeGreaterThan(5);
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(`${page.url()}: ${message}`));
  for (const address of ofEachKind.values()) await page.goto(address);
  expect(errors).toEqual([]);
}, 60_000);

test("the navigation, which a script draws, leads to the guides", async () => {
  const page = await browser.newPage();
  await page.goto(front);
  await page.waitForFunction('document.querySelectorAll(".tsd-navigation a[href]").length > 20');
  const titles = await page.getByRole("navigation").allTextContents();
  for (const title of ["Guides", "Handledning", "Concepts", "How to", "Decisions", "Why?", "Project", "Changelog"])
    expect(titles.join("\n")).toContain(title);
  const links: readonly string[] = await page.evaluate(
    '[...document.querySelectorAll(".tsd-navigation a[href]")].map(({ href }) => href.split("#")[0])',
  );
  expect(links.filter((link) => !existsSync(fileURLToPath(link)))).toEqual([]);
}, 60_000);
