import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openPage, violations } from "./browser.js";

interface Builder {
  readonly bundleForm: (options?: object) => Promise<string>;
}

const builder = new URL("../../examples/form/build.mjs", import.meta.url).href;

let browser: Browser;
let form: string;
beforeAll(async () => {
  const { bundleForm } = (await import(builder)) as Builder;
  // With the compiler's own settings the package is read from its sources, so that no build is needed.
  form = await bundleForm({});
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const text = (page: Page, id: string) => page.locator(id).textContent();

describe("the form in a browser", { timeout: 60_000 }, () => {
  test("shows score, explanation, findings and heat map of what is typed, and asks nothing of the network", async () => {
    const { page, unwanted } = await openPage(browser, form);
    expect(await text(page, "#score")).toBe("◐ 8 Medel");
    expect(await text(page, "#findings")).toContain("risk r1");
    await page.locator("[name=likelihood]").selectOption("5");
    expect(await text(page, "#score")).toBe("▲ 20 Kritisk");
    expect(await text(page, "#explanation")).toContain("ger 5 × 4 = 20, risknivå Kritisk");
    expect(await text(page, "#map")).toContain(
      "Sannolikhet 5 (Mycket sannolik), Konsekvens 4 (Allvarlig): ▲ 20 Kritisk, 1 st",
    );
    const before = await text(page, "#findings");
    await page.getByLabel("Hantering").selectOption("accept");
    expect(await text(page, "#findings")).not.toBe(before);
    expect(unwanted).toEqual([]);
    await page.context().close();
  });

  test("a new risk is unassessed until both levels are chosen, and its text stays text", async () => {
    const { page, unwanted } = await openPage(browser, form);
    await page.getByRole("button", { name: "Ny risk" }).click();
    expect(await text(page, "#score")).toBe("Inte bedömd");
    await page.keyboard.type("<img src=x onerror=alert(1)>");
    expect(await page.getByLabel("Välj risk").locator("option:checked").textContent()).toBe(
      "r3 <img src=x onerror=alert(1)>",
    );
    await page.locator("[name=likelihood]").selectOption("1");
    await page.locator("[name=consequence]").selectOption("1");
    expect(await text(page, "#score")).toBe("○ 1 Låg");
    expect(await page.locator("img").count()).toBe(0);
    expect(unwanted).toEqual([]);
    await page.context().close();
  });

  test("what cannot be read is told where it is typed", async () => {
    const { page } = await openPage(browser, form);
    await page.getByLabel("Oönskad händelse").fill("");
    expect(await text(page, "#score")).toBe("Kan inte läsas än");
    expect(await page.getByRole("button", { name: "Spara registret som webbsida" }).isDisabled()).toBe(true);
    await page.getByLabel("Oönskad händelse").fill("Inspektör hotas");
    expect(await text(page, "#score")).toBe("◐ 8 Medel");
    await page.context().close();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing, %s, and nothing scrolls sideways at 320 px",
    async (colorScheme) => {
      const { page } = await openPage(browser, form, { colorScheme, viewport: { width: 320, height: 640 } });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate("document.scrollingElement.scrollWidth")).toBeLessThanOrEqual(320);
      await page.context().close();
    },
  );
});
