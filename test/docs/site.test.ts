import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../render/browser.js";

const run = promisify(execFile);
const site = mkdtempSync(join(tmpdir(), "docs-"));
const front = pathToFileURL(join(site, "index.html")).href;

let browser: Browser;
beforeAll(async () => {
  await run("npx", ["typedoc", "--out", site]);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  rmSync(site, { recursive: true });
});

interface Seen {
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly files: readonly string[];
}

// Runs in the page: what it links to, what it is made of, and where one can land in it.
const LOOK = `({
  ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
  links: [...document.querySelectorAll("a[href]")].map(({ href }) => href),
  files: [...document.querySelectorAll("img[src], script[src], link[rel=stylesheet]")].map((each) => each.src || each.href),
})`;

test("every page of the site opens, and no link, anchor or picture in it is broken", async () => {
  // The pages are the same without script, and open in a third of the time.
  const page = await browser.newPage({ javaScriptEnabled: false });
  const seen = new Map<string, Seen>();
  const open = [front];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (seen.has(address)) continue;
    await page.goto(address, { waitUntil: "domcontentloaded" });
    const found: Seen = await page.evaluate(LOOK);
    seen.set(address, found);
    for (const link of found.links) {
      const [target = ""] = link.split("#");
      if (target.startsWith("file:") && target.endsWith(".html") && existsSync(fileURLToPath(target)))
        open.push(target);
    }
  }

  const broken = [...seen].flatMap(([address, { links, files }]) =>
    [...links, ...files].flatMap((link) => {
      const [target = "", anchor = ""] = link.split("#");
      if (!target.startsWith("file:")) return [];
      const isThere = existsSync(fileURLToPath(target));
      const lands = anchor === "" || seen.get(target)?.ids.includes(decodeURIComponent(anchor)) !== false;
      return isThere && lands ? [] : [`${address.slice(front.length - "index.html".length)} → ${link}`];
    }),
  );
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(300);
}, 240_000);

test("the front page leads to the guides", async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(front);
  const titles = await page.getByRole("navigation").allTextContents();
  for (const title of ["Handledning", "Concepts", "How to", "Regler i genomgången", "Why?", "Changelog"])
    expect(titles.join("\n")).toContain(title);
  expect(errors).toEqual([]);
});
