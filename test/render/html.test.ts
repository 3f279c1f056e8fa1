import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { buildRegister } from "../../src/register/build-register.js";
import { escapeHtml } from "../../src/render/html/markup.js";
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from "../../src/render/html/page-script.js";
import { PAGE_STYLE, PAGE_STYLE_HASH } from "../../src/render/html/page-style.js";
import { toHtml } from "../../src/render/html.js";
import type { ViewOptions } from "../../src/view/audience.js";
import { richRegister, richRegisterOwnMethod } from "../view/rich-register.js";

const register = richRegister();
const body = (document: string) => document.slice(document.indexOf("<body"), document.indexOf("<script>"));
const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");

test.each([
  ["internal", register, { audience: "internal" }],
  ["public-en", register, { audience: "public", locale: "en" }],
  ["own-method", richRegisterOwnMethod(), { audience: "internal" }],
] as const)("the page without its style and script, %s", async (name, given, options) => {
  await expect(body(toHtml(given, options))).toMatchFileSnapshot(`golden/${name}.html`);
});

describe("the page's policy", () => {
  const page = toHtml(register, { audience: "internal" });

  test("allows exactly the script and the style that stand in it", () => {
    expect(sha256(PAGE_SCRIPT)).toBe(PAGE_SCRIPT_HASH);
    expect(sha256(PAGE_STYLE)).toBe(PAGE_STYLE_HASH);
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${PAGE_STYLE_HASH}'; script-src 'sha256-${PAGE_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'"`,
    );
    expect([...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script)).toEqual([PAGE_SCRIPT]);
    expect([...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style)).toEqual([PAGE_STYLE]);
  });

  test("would refuse what is not there: handlers, inline style, and addresses but those within the page", () => {
    expect(body(page)).not.toMatch(/<[^>]* (?:on\w+|style|src)=/);
    expect([...body(page).matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toSatisfy((all: readonly string[]) =>
      all.every((to) => to.startsWith("#")),
    );
  });
});

test("the same register gives the same bytes", () => {
  expect(toHtml(richRegister(), { audience: "public" })).toBe(toHtml(richRegister(), { audience: "public" }));
});

test.each([
  ["sv", "Hoppa till innehållet"],
  ["en", "Skip to the content"],
] as const)("the language is said and used: %s", (locale, words) => {
  const page = toHtml(register, { audience: "internal", locale });
  expect(page).toContain(`<html lang="${locale}">`);
  expect(page).toContain(words);
});

test("headings go down one step at a time from a single first one", () => {
  const levels = [...toHtml(register, { audience: "internal" }).matchAll(/<h([1-6])/g)].map(([, level]) =>
    Number(level),
  );
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

test("no id stands twice", () => {
  const ids = [...toHtml(register, { audience: "internal" }).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe("each score is explained on demand", () => {
  test("with its deciding dimension, its arithmetic and the method", () => {
    const page = toHtml(register, { audience: "internal" });
    expect(page).toContain(
      "<dt>Så är poängen räknad: Nuvarande risk</dt><dd>Sannolikhet 4 (Sannolik) och konsekvens 4 (Allvarlig; avgörande: Förtroende, av ",
    );
    expect(page).toContain("<dt>Så är poängen räknad: Utan kontroller</dt>");
    expect(page).toContain("<dt>Så är poängen räknad: Efter åtgärder</dt>");
  });

  test("also where the method calculates the current level", () => {
    const method = { ...exempel5x5, controlEffect: { kind: "steps" } } as const;
    const analysis = parseAnalysis(
      {
        format: 1,
        year: 2022,
        method: "exempel-5x5",
        namnd: { id: "n", name: "Nämnden", kind: "annan" },
        processes: [
          {
            id: "p",
            name: "Avtal",
            risks: [{ id: "r", event: "Avtal löper ut", inherent: { likelihood: 4, consequence: 3 } }],
          },
        ],
        controls: [{ id: "k", name: "Bevakning", existing: true, effect: { likelihood: 1 }, addresses: ["r"] }],
      },
      { method },
    );
    const page = toHtml(buildRegister(analysis, { method, asOf: "2022-03-31" }), { audience: "internal" });
    expect(page).toContain("Nuvarande risk</dt><dd>Sannolikhet 3 (Möjlig) och konsekvens 3 (Kännbar) ger 3 × 3 = 9");
  });
});

describe("for the public", () => {
  test.each(["sv", "en"] as const)("no byte of what bears secrecy is in the page (%s)", (locale) => {
    const secret = /DOL[DT]|dold-/;
    expect(toHtml(register, { audience: "public", locale })).not.toMatch(secret);
    expect(toHtml(register, { audience: "internal", locale })).toMatch(secret);
  });

  test("the masked risk is there and counted", () => {
    const page = toHtml(register, { audience: "public" });
    expect(page).toContain("Risk med sekretessmarkering, prövas vid begäran (OSL 18 kap. 8 §)");
    expect(page).toContain('<caption id="register-table-caption">Risker: 4, allvarligast först</caption>');
  });
});

describe("a call that forgets for whom", () => {
  test.each([
    ["nothing at all", undefined, /audience is undefined; give \{ audience: "internal" \}/],
    ["an unknown audience", { audience: "alla" }, /audience is "alla"; give/],
    ["an unknown locale", { audience: "public", locale: "fi" }, /locale is "fi"; give "sv" or "en"/],
  ])("%s", (_, options, message) => {
    expect(() => toHtml(register, options as ViewOptions)).toThrow(message);
  });
});

test("a register with next to nothing in it is a page too", () => {
  const analysis = parseAnalysis({
    format: 1,
    year: 2022,
    method: "exempel-5x5",
    namnd: { id: "tom", name: "Tomma nämnden", kind: "annan" },
    processes: [],
  });
  const page = toHtml(buildRegister(analysis, { method: exempel5x5, asOf: "2022-03-31" }), { audience: "public" });
  expect(page).toContain("<p>Registret har inga risker.</p>");
  expect(page).not.toContain('id="candidates"');
  expect(page).not.toContain('role="search"');
});

test.each([
  ["plain", "Hot och våld", "Hot och våld"],
  ["markup", `<b a="1" b='2'>&</b>`, "&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;&lt;/b&gt;"],
  ["what is escaped already", "&lt;", "&amp;lt;"],
  ["control characters and line breaks", "a\u0000b\r\nc\u2028d", "a b c d"],
  ["letters outside the basic plane", "🚒 och 𐍈", "🚒 och 𐍈"],
  ["half a letter", "a\ud800b", "a\ufffdb"],
  ["characters that turn the text", "a\u202eb\u2066c", "abc"],
])("escaping: %s", (_, text, expected) => {
  expect(escapeHtml(text)).toBe(expected);
});
