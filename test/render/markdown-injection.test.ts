import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../src/render/markdown/escape.js";
import { toMarkdown } from "../../src/render/markdown.js";
import { oneLine } from "../../src/view/one-line.js";
import { richRegisterOwnMethod } from "../view/rich-register.js";
import { structureOf } from "./markdown-structure.js";

const options = { audience: "internal" } as const;
const plain = structureOf(
  toMarkdown(
    richRegisterOwnMethod(() => "ord"),
    options,
  ),
);

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<!-- kommentar -->",
  "<details><summary>x",
  "</td></tr></table>",
  "a | b || c",
  "\\| a \\\\| b",
  "slut\\",
  "# rubrik",
  "###### rubrik ######",
  "rubrik\n===",
  "rubrik\n---",
  "a\n\n## rubrik\n\nb",
  "rad\r\n| ny | rad |",
  "`kod` ``kod`` `",
  "```js\nkod\n```",
  "~~~\nkod",
  "    indragen kod",
  "\tindragen kod",
  "[länk](https://exempel.invalid)",
  "[länk][ref]\n\n[ref]: https://exempel.invalid",
  "![bild](https://exempel.invalid/x.png)",
  "<https://exempel.invalid>",
  "https://exempel.invalid/a_b_c",
  "HTTP://EXEMPEL.INVALID ftp://exempel.invalid",
  "www.exempel.invalid och WWW.exempel.invalid",
  "skriv till nagon@exempel.invalid nu",
  "[^1] och [^1]: fot",
  "**fet** __fet__ *kursiv* _kursiv_ ***",
  "~~struken~~ ~struken~",
  "- punkt",
  "+ punkt",
  "* punkt",
  "1. punkt",
  "12) punkt",
  "- [ ] uppgift",
  "> citat",
  "---",
  "***",
  "___",
  "===",
  "|---|---|",
  "&lt;b&gt; &#60;b&#62; &amp; &nbsp; &copy;",
  "$x^2$ och $$y$$",
  "{#id .klass} ==märkt== :smile: ^upp^ ~ner~",
  ": definition",
  "javascript:alert(1)",
  "styr\u0000tecken\u001b[31m röd\u0007",
  "vänd\u202eom\u2066 text\u200f",
  "stycke\u2028rad\u2029stycke",
];

describe("what an analyst writes never becomes markup", () => {
  test.each(hostile)("%j in every text field", (text) => {
    const { tags, text: seen } = structureOf(
      toMarkdown(
        richRegisterOwnMethod(() => text),
        options,
      ),
    );
    expect(tags).toEqual(plain.tags);
    expect(seen).toContain(oneLine(text));
  });

  test("ids too, which may hold any sign but spaces and slashes", () => {
    const register = richRegisterOwnMethod();
    const renamed = JSON.parse(JSON.stringify(register).replaceAll("op-1", "**[op](x)|<b>`#`**")) as typeof register;
    expect(structureOf(toMarkdown(renamed, options)).tags).toEqual(structureOf(toMarkdown(register, options)).tags);
  });

  const signs = "\\`*_{}[]<>#~|!$^=+-:.()&;@/\"'\n\t 19aå".split(/(?:)/u);
  const texts = fc
    .array(fc.constantFrom(...signs, "www.", "https://", "&lt;"), { maxLength: 24 })
    .map((all) => all.join(""));

  test.each([
    ["a paragraph", (text: string) => text],
    ["a list", (text: string) => `- ${text}`],
    ["a heading", (text: string) => `## ${text}`],
    ["strong text", (text: string) => `a **${text}:** b`],
    ["a table", (text: string) => `| a | b |\n| --- | --- |\n| ${text} | x |`],
  ])("any signs, in %s", (_, within) => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = oneLine(text);
        fc.pre(shown !== "");
        const { tags, text: seen } = structureOf(within(escapeMarkdown(text)));
        expect(tags).toEqual(structureOf(within("ord")).tags);
        expect(seen).toContain(shown);
      }),
      { numRuns: 400 },
    );
  });
});
