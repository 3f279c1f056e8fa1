import { existsSync } from "node:fs";
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const executablePath = "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Headless Chromium; a machine without it is told how to get it. */
export const openBrowser = async (): Promise<Browser> => {
  if (!existsSync(executablePath)) {
    throw new Error(`${executablePath} is missing; on Debian: apt-get update && apt-get install -y chromium`);
  }
  return chromium.launch({ executablePath, args });
};

/** A page, and what it did that a document must not do. */
export interface OpenPage {
  readonly page: Page;
  /** Errors, dialogs, requests and refusals by the page's policy, in the order in which they came. */
  readonly unwanted: string[];
  /** Shows another document in the same page. */
  readonly show: (document: string) => Promise<void>;
}

/** Where the document is served; every other address is refused and told of. */
const ADDRESS = "http://dokument.invalid/";

/** Opens a document as a browser opens a file, and listens. */
export const openPage = async (
  browser: Browser,
  document: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> => {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const unwanted: string[] = [];
  let served = document;
  page.on("pageerror", (error) => unwanted.push(`error: ${error.message}`));
  page.on("console", (message) => unwanted.push(`console: ${message.text()}`));
  page.on("dialog", (dialog) => {
    unwanted.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: "text/html; charset=utf-8", body: served });
    unwanted.push(`request: ${url}`);
    return route.abort();
  });
  const show = async (next: string): Promise<void> => {
    served = next;
    await page.goto(ADDRESS);
  };
  await show(document);
  return { page, unwanted, show };
};

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds against WCAG 2.2 AA and good practice: rule and element. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations: found, passes } = await page.evaluate<Pick<AxeResults, "violations" | "passes">>(
    `axe.run(document, { runOnly: ${JSON.stringify(standards)} })`,
  );
  if (passes.length === 0) throw new Error("axe looked at nothing");
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
};
