import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../render/browser.js";
import { crawl } from "./crawl.js";

const folder = mkdtempSync(join(tmpdir(), "crawl-"));
const base = `${pathToFileURL(folder).href}/`;
const write = (file: string, body: string): void => writeFileSync(join(folder, file), body);

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test("a crawl opens what can be reached, and tells of each link, anchor and picture that leads nowhere", async () => {
  write(
    "index.html",
    '<a href="b.html#här">1</a> <a href="b.html#borta">2</a> <a href="http://dokument.invalid/">3</a>',
  );
  write(
    "b.html",
    '<p id="här"><a href="index.html">1</a> <a href="saknas.html">2</a> <img src="bild.png"> <img src="finns.png">',
  );
  write("finns.png", "");
  write("ensam.html", '<a href="ingenstans.html">1</a>');

  if (browser === undefined) throw new Error("no browser");
  const { pages, broken } = await crawl(browser, `${base}index.html`);
  expect(pages.map((page) => page.slice(base.length)).sort()).toEqual(["b.html", "index.html"]);
  expect(broken.map((line) => line.replaceAll(base, "")).sort()).toEqual([
    "b.html → bild.png",
    "b.html → saknas.html",
    "index.html → b.html#borta",
  ]);
});
