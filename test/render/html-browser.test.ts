import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toHtml } from "../../src/render/html.js";
import { richRegister, richRegisterOwnMethod } from "../view/rich-register.js";
import { openBrowser, openPage, violations } from "./browser.js";

const internal = toHtml(richRegister(), { audience: "internal" });
const masked = toHtml(richRegister(), { audience: "public", locale: "en" });
const withoutScript = (document: string) => document.replace(/<script>[\s\S]*?<\/script>/, "");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const wide = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };

describe("axe finds nothing against WCAG 2.2 AA", { timeout: 60_000 }, () => {
  test.each([
    ["internal, light", internal, { viewport: wide, colorScheme: "light" }],
    ["internal, dark", internal, { viewport: wide, colorScheme: "dark" }],
    ["internal, light, without script", withoutScript(internal), { viewport: wide, colorScheme: "light" }],
    ["internal, dark, without script", withoutScript(internal), { viewport: wide, colorScheme: "dark" }],
    ["public, in English, on a phone", masked, { viewport: phone, colorScheme: "light" }],
    [
      "public, in English, on a phone, dark, without script",
      withoutScript(masked),
      { viewport: phone, colorScheme: "dark" },
    ],
    [
      "a method of its own",
      toHtml(richRegisterOwnMethod(), { audience: "internal" }),
      { viewport: wide, colorScheme: "light" },
    ],
  ] as const)("%s", async (_, document, options) => {
    const { page, unwanted } = await openPage(browser, document, options);
    await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    expect(await violations(page)).toEqual([]);
    expect(unwanted).toEqual([]);
    await page.context().close();
  });
});

describe("on a narrow screen", () => {
  test.each([
    ["with script", internal],
    ["without", withoutScript(internal)],
  ])("the page does not scroll sideways, folded or open, %s", async (_, document) => {
    const { page } = await openPage(browser, document, { viewport: phone });
    const width = "document.scrollingElement.scrollWidth";
    expect(await page.evaluate(width)).toBeLessThanOrEqual(320);
    await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    expect(await page.evaluate(width)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  test("a card shows no name of a cell in which nothing stands", async () => {
    const { page } = await openPage(browser, internal, { viewport: phone });
    const empty = `[...document.querySelectorAll("tbody td")].filter((cell) => cell.textContent === "")`;
    expect(await page.evaluate(`${empty}.length`)).toBeGreaterThan(0);
    expect(await page.evaluate(`${empty}.filter((cell) => cell.offsetHeight > 0).length`)).toBe(0);
    await page.context().close();
  });

  test("the heat map scrolls within a part that the keyboard reaches, and a table that fits is no stop", async () => {
    const { page } = await openPage(browser, internal, { viewport: phone });
    expect(await page.locator("figure.scroll").getAttribute("tabindex")).toBe("0");
    expect(await page.locator(".scroll:has(#register-table)").getAttribute("tabindex")).toBe("-1");
    await page.context().close();
  });
});

const order = `[...document.querySelectorAll("#register-table tbody tr")].filter((row) => !row.hidden).map((row) => row.cells[0].textContent)`;

describe("by keyboard alone", () => {
  test("the first stop skips to the content", async () => {
    const { page } = await openPage(browser, internal);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Hoppa till innehållet");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
    await page.context().close();
  });

  test("tabbing to a heading and Enter sorts, and says so", async () => {
    const { page } = await openPage(browser, internal, { viewport: wide });
    const given = await page.evaluate(order);
    const onSort = `document.activeElement.matches("#register-table .sort") && document.activeElement.textContent === "Riskägare"`;
    for (let stops = 0; stops < 60 && (await page.evaluate(onSort)) !== true; stops += 1)
      await page.keyboard.press("Tab");
    expect(await page.evaluate(onSort)).toBe(true);
    const turn = () => page.evaluate("document.activeElement.closest('th').getAttribute('aria-sort')");
    expect(await turn()).toBe("none");
    await page.keyboard.press("Enter");
    expect(await turn()).toBe("ascending");
    expect(await page.locator("#status").textContent()).toBe("Sorterat efter Riskägare, stigande");
    await page.keyboard.press("Space");
    expect(await turn()).toBe("descending");
    expect(await page.evaluate(order)).not.toEqual(given);
    await page.context().close();
  });

  test("the focus is seen", async () => {
    const { page } = await openPage(browser, internal, { viewport: wide });
    for (let stop = 0; stop < 4; stop += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineWidth")).toBe("3px");
    }
    await page.context().close();
  });
});

describe("sorting", () => {
  test("levels go by band and value, and what has no level stands last both ways", async () => {
    const { page } = await openPage(browser, internal, { viewport: wide });
    const button = page.locator("#register-table .sort", { hasText: "Nuvarande risk" });
    await button.click();
    expect(await page.evaluate(order)).toEqual(["op-2", "op-1", "dold-1", "ti-1"]);
    await button.click();
    expect(await page.evaluate(order)).toEqual(["dold-1", "op-1", "op-2", "ti-1"]);
    await page.context().close();
  });

  test("Swedish letters stand where Swedish has them", async () => {
    const words = ["Örn", "Alm", "Åska", "Ärla"];
    const register = richRegister();
    const entries = register.entries.map((entry, index) => ({
      ...entry,
      risk: { ...entry.risk, owner: words[index] ?? "" },
    }));
    const { page } = await openPage(browser, toHtml({ ...register, entries }, { audience: "internal" }), {
      viewport: wide,
    });
    await page.locator("#register-table .sort", { hasText: "Riskägare" }).click();
    const owners = `[...document.querySelectorAll("#register-table tbody tr")].map((row) => row.querySelector("[data-label=Riskägare]").textContent)`;
    expect(await page.evaluate(owners)).toEqual(["Alm", "Åska", "Ärla", "Örn"]);
    await page.context().close();
  });
});

describe("filtering", () => {
  test("typing narrows the register and counts, and clearing brings all back", async () => {
    const { page } = await openPage(browser, internal, { viewport: wide });
    const told = page.locator(".tools output");
    const all = await page.evaluate(order);
    await page.getByLabel("Sök i riskerna").pressSequentially("hotas besök");
    expect(await page.evaluate(order)).toEqual(["op-2"]);
    expect(await told.textContent()).toBe("Visar 1 av 4 risker");
    await page.getByLabel("Sök i riskerna").fill("finns inte alls");
    expect(await told.textContent()).toBe("Visar 0 av 4 risker");
    await page.getByRole("button", { name: "Rensa" }).click();
    expect(await page.evaluate(order)).toEqual(all);
    expect(await page.evaluate("document.activeElement.type")).toBe("search");
    await page.context().close();
  });

  test("a band shows its risks only", async () => {
    const { page } = await openPage(browser, internal, { viewport: wide });
    await page.locator(".tools select").selectOption({ label: "Kritisk" });
    expect(await page.evaluate(order)).toEqual(["dold-1"]);
    await page.context().close();
  });

  test("one button opens and closes everything about each risk", async () => {
    const { page } = await openPage(browser, internal, { viewport: wide });
    const open = `document.querySelectorAll("#register-table details[open]").length`;
    const button = page.getByRole("button", { name: "Visa allt om varje risk" });
    await button.click();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    expect(await page.evaluate(open)).toBe(4);
    await button.click();
    expect(await page.evaluate(open)).toBe(0);
    await page.context().close();
  });
});

describe("without script", () => {
  test("nothing is offered that does not work, and everything is there", async () => {
    const { page } = await openPage(browser, internal, { javaScriptEnabled: false });
    expect(await page.locator("button:visible, input:visible").count()).toBe(0);
    await page.locator("#register-table summary").first().click();
    expect(await page.locator("#register-table details[open] dd").first().isVisible()).toBe(true);
    await page.context().close();
  });
});

test("print is landscape, without controls, with the headings of its tables", async () => {
  const { page } = await openPage(browser, internal, { viewport: wide });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".tools:visible, nav:visible, summary:visible").count()).toBe(0);
  expect(await page.evaluate("getComputedStyle(document.querySelector('#register-table thead')).display")).toBe(
    "table-header-group",
  );
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const [, width = "0", height = "0"] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
  await page.context().close();
});
