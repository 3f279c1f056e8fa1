import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { followUp } from "../../src/internkontroll/build-follow-up.js";
import { buildInternkontrollplan } from "../../src/internkontroll/build-internkontrollplan.js";
import { buildLagesbild } from "../../src/lagesbild/build-lagesbild.js";
import { parseResults } from "../../src/parse/parse-results.js";
import { toHtml } from "../../src/render/html.js";
import type { DocumentSubject } from "../../src/view/document-subject.js";
import { richRegister, richRegisterOwnMethod } from "../view/rich-register.js";
import { openBrowser, openPage, violations } from "./browser.js";

/** Every page but the register's own, made of registers in which each text is written by `write`. */
const subjectsOf = (write?: (text: string) => string): Readonly<Record<string, DocumentSubject>> => {
  const register = richRegister(write);
  const plan = buildInternkontrollplan(register);
  const [control] = plan.controls;
  const [action] = plan.actions;
  const results = parseResults({
    format: 1,
    namnd: register.namnd.id,
    year: register.year,
    controls: [
      {
        control: control?.id ?? "",
        performedOn: "2022-02-28",
        result: "deviation",
        note: write?.("Avvikelse") ?? "Avvikelse",
      },
    ],
    actions: [{ action: action?.id ?? "", status: "ongoing", note: write?.("Pågår") ?? "Pågår" }],
  });
  const other = { ...richRegisterOwnMethod(), namnd: { ...register.namnd, id: "annan", name: "Andra nämnden" } };
  return {
    plan,
    "follow-up": followUp(plan, results, { asOf: "2022-06-30" }),
    comparison: { kind: "comparison", before: [richRegisterOwnMethod()], after: [register] },
    lagesbild: buildLagesbild([register, other], {
      expected: [{ id: "tredje", name: write?.("Tredje nämnden") ?? "Tredje nämnden", kind: "facknamnd" }],
    }),
  };
};

const subjects = Object.entries(subjectsOf());

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const phone = { width: 320, height: 640 };

describe.each(subjects)("the page of a %s", { timeout: 60_000 }, (kind, subject) => {
  test.each([
    ["light, wide", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }],
    ["dark, on a phone", { viewport: phone, colorScheme: "dark" }],
  ] as const)("has nothing against WCAG 2.2 AA: %s", async (_, options) => {
    const { page, unwanted } = await openPage(browser, toHtml(subject, { audience: "internal" }), options);
    await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    expect(await violations(page)).toEqual([]);
    expect(unwanted).toEqual([]);
    expect(await page.evaluate("document.documentElement.lang")).toBe("sv");
    await page.context().close();
  });

  test("does not scroll sideways at 320 px, folded or open", async () => {
    const { page } = await openPage(browser, toHtml(subject, { audience: "internal" }), { viewport: phone });
    const width = "document.scrollingElement.scrollWidth";
    expect(await page.evaluate(width)).toBeLessThanOrEqual(320);
    await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    expect(await page.evaluate(width)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  test("has each id once, and every reference leads to one", () => {
    const html = toHtml(subject, { audience: "internal" });
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to = ""] of html.matchAll(/ (?:href="#|aria-labelledby="|aria-describedby=")([^"]*)"/g))
      expect(ids).toContain(to);
  });

  test.each([
    ["a script", (text: string) => `${text}<script>document.title = "taken"; alert(1)</script>`],
    ["an attribute", (text: string) => `${text}" onmouseover="alert(1)" x='`],
    ["an image", (text: string) => `<img src=x onerror="alert(1)">${text}`],
  ])("shows %s that somebody wrote as text", async (_, write) => {
    const attacked = subjectsOf(write)[kind];
    if (attacked === undefined) throw new Error(`no ${kind}`);
    const html = toHtml(attacked, { audience: "internal" });
    const { page, unwanted } = await openPage(browser, html);
    expect(unwanted).toEqual([]);
    expect(await page.title()).not.toBe("taken");
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("img, [onmouseover], [onerror]").count()).toBe(0);
    expect(await page.evaluate("document.body.textContent")).toContain("alert(1)");
    await page.context().close();
  });
});
