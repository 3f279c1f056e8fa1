import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { heatMapSvg } from "../../src/render/heat-map-svg.js";
import { toHtml } from "../../src/render/html.js";
import type { RiskRegister } from "../../src/register/register.js";
import { oneLine } from "../../src/view/one-line.js";
import { richRegisterOwnMethod } from "../view/rich-register.js";
import { openBrowser, openPage } from "./browser.js";

const hostile = [
  "<script>window.hit=1;alert(1)</script>",
  "</script><script>window.hit=1</script>",
  "</style><script>window.hit=1</script><style>",
  "</title><script>window.hit=1</script>",
  "</details></td></tr></table><h1>x</h1>",
  "<img src=http://hot.invalid/x.png onerror=window.hit=1>",
  "<svg onload=window.hit=1>",
  "<svg><script>window.hit=1</script></svg>",
  "</desc></svg><img src=x onerror=window.hit=1>",
  "<iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
  "<body onpageshow=window.hit=1>",
  "<details open ontoggle=window.hit=1>",
  "<input autofocus onfocus=window.hit=1>",
  "<link rel=stylesheet href=http://hot.invalid/x.css>",
  "<base href=http://hot.invalid/>",
  "<meta http-equiv=refresh content='0;url=http://hot.invalid/'>",
  "<form action=http://hot.invalid/><button>x</button></form>",
  '<a href="javascript:window.hit=1">x</a>',
  "javascript:window.hit=1",
  "data:text/html,<script>window.hit=1</script>",
  '" onmouseover="window.hit=1',
  '" autofocus onfocus="window.hit=1" x="',
  "' onmouseover='window.hit=1",
  "` onmouseover=`window.hit=1",
  '"><script>window.hit=1</script>',
  "x onmouseover=window.hit=1",
  "{{constructor.constructor('window.hit=1')()}}",
  "${window.hit=1}",
  "<%= window.hit=1 %>",
  "#{window.hit=1}",
  "$& $1 $` $' $$",
  "{0} {1}",
  "width:expression(window.hit=1)",
  "color:red;background:url(http://hot.invalid/x)",
  "}body{display:none}",
  "@import url(http://hot.invalid/x.css);",
  "<!-- x --><!--",
  "--><script>window.hit=1</script>",
  "]]><script>window.hit=1</script>",
  "<![CDATA[<script>window.hit=1</script>]]>",
  "<\u0000script>window.hit=1</script>",
  "\u0000\u0001\u0008\u001b\u007f",
  "&lt;script&gt;window.hit=1&lt;/script&gt;",
  "&#60;script&#62;window.hit=1&#60;/script&#62;",
  "&quot; onmouseover=&quot;window.hit=1",
  "\uff1cscript\uff1ewindow.hit=1\uff1c/script\uff1e",
  "\u202e\u2066tpircs\u2069 <script>window.hit=1</script>",
  "+ADw-script+AD4-window.hit=1+ADw-/script+AD4-",
  "\ud800\udc00 \ud800 \udfff \ufffe \uffff",
  "rad\u2028<script>window.hit=1</script>\u2029",
  "__proto__ constructor toString",
  "<xss style=animation-name:x onanimationstart=window.hit=1>",
  "<math><mtext></form><form><mglyph><style></math><img src onerror=window.hit=1>",
];

const kept: ReadonlySet<string> = new Set(["format", "kind", "id", "year", "severity", "rule", "status", "stage"]);
const codes = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[0-9-]+|#[0-9A-Fa-f]{6}|T1|T2|VB)$/;

/** Puts a text in the place of every written text of a register and its method, wherever it stands. */
const poisoned = (value: unknown, text: string, key = ""): unknown => {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, text, key));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poisoned(item, text, name)]));
  }
  if (typeof value !== "string" || kept.has(key)) return value;
  if (key === "colour" || key === "symbol" || key === "label" || key === "name" || key === "owner") return text;
  return codes.test(value) ? value : text;
};

const poisonedRegister = (text: string): RiskRegister => {
  const { method, ...rest } = richRegisterOwnMethod();
  return {
    ...(poisoned(rest, text) as Omit<RiskRegister, "method">),
    method: poisoned(method, text) as RiskRegister["method"],
  };
};

/**
 * Every element with the names of its attributes, in order: what the page consists of, apart from its text. The lines on which
 * the image lays a label depend on its length, and the test itself opens what is folded.
 */
const structure = `[...document.querySelectorAll("*:not(.va-heat-map text, details)")].map((each) =>
  [each.localName, ...[...each.attributes].map(({ name }) => name)].join(" "))`;
const addresses = `[...document.querySelectorAll("[href],[src]")].map((each) => (each.getAttribute("href") ?? each.getAttribute("src")).replace(/^(#band-\\d+)\\.[0-9a-f.-]*$/u, "$1"))`;

interface Picture {
  readonly error: string | null;
  readonly structure: readonly string[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const options = { audience: "internal" } as const;

describe("what somebody wrote never becomes markup, style or script", { timeout: 60_000 }, () => {
  test("in a page with every text of it in every field at once", async () => {
    const { page, unwanted, show } = await openPage(browser, toHtml(poisonedRegister("ord"), options));
    const expected = await page.evaluate(structure);
    const own = await page.evaluate(addresses);
    expect(own).toSatisfy((all: readonly string[]) => all.length > 5 && all.every((each) => each.startsWith("#")));
    for (const text of hostile) {
      await show(toHtml(poisonedRegister(text), options));
      await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
      await page.evaluate("document.querySelectorAll('#register-table .sort')[1].click()");
      const found = {
        hit: await page.evaluate("window.hit ?? null"),
        unwanted,
        structure: await page.evaluate(structure),
        addresses: await page.evaluate(addresses),
        shown: await page.evaluate(`[...document.querySelectorAll("#register-table tbody .main")].map((cell) =>
          cell.firstChild.nodeType === 3 ? cell.firstChild.data : "")[0]`),
      };
      const shown = oneLine(text).replace(/[\ufffe\uffff\p{Cs}]/gu, "\ufffd");
      expect(found, text).toEqual({ hit: null, unwanted: [], structure: expected, addresses: own, shown });
    }
    await page.context().close();
  });

  test("in an image of its own, which stays well-formed XML", async () => {
    const { page, unwanted } = await openPage(browser, "<!doctype html><title>x</title>");
    const read = (image: string) => `((parsed) => ({
      error: parsed.querySelector("parsererror")?.textContent ?? null,
      structure: [...parsed.querySelectorAll("*")].map((each) => [each.localName, ...[...each.attributes].map(({ name }) => name)].join(" ")),
    }))(new DOMParser().parseFromString(${JSON.stringify(image)}, "image/svg+xml"))`;
    const plain = await page.evaluate<Picture>(read(heatMapSvg(poisonedRegister("ord"), options)));
    expect(plain).toMatchObject({ error: null });
    for (const text of hostile) {
      const svg = heatMapSvg(poisonedRegister(text), { ...options, id: text });
      const found = await page.evaluate<Picture>(read(svg));
      expect(found.error, text).toBeNull();
      const names = new Set(found.structure);
      expect(
        [...names].filter((name) => !plain.structure.includes(name)),
        text,
      ).toEqual([]);
    }
    expect(unwanted).toEqual([]);
    await page.context().close();
  });
});
