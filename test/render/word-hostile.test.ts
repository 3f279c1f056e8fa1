import { existsSync } from "node:fs";
import * as fc from "fast-check";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/render/word/paragraph.js";
import { element, visible } from "../../src/render/word/xml.js";
import { toWord } from "../../src/render/word.js";
import { richRegisterOwnMethod } from "../view/rich-register.js";
import { countOf, partsOf } from "./word-parts.js";

const executablePath = "/usr/bin/chromium";
const WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!existsSync(executablePath)) {
    throw new Error(`${executablePath} is missing; on Debian: apt-get update && apt-get install -y chromium`);
  }
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

interface Read {
  /** What the parser objects to, by the number of the part. */
  readonly faults: readonly string[];
  /** The text of each part: breaks as "\n", between paragraphs "\n\n". */
  readonly texts: readonly string[];
}

/** Runs in the browser, whose types these tests do not have. */
const reader = `(sources) => {
  const textIn = (node) => [...node.children].map((child) => {
    switch (child.localName) {
      case "t": return child.textContent;
      case "br": return "\\n";
      case "tab": return "\\t";
      case "p": return textIn(child) + "\\n\\n";
      default: return textIn(child);
    }
  }).join("");
  const documents = sources.map((source) => new DOMParser().parseFromString(source, "application/xml"));
  return {
    faults: documents.flatMap((document, index) => {
      const fault = document.querySelector("parsererror");
      return fault === null ? [] : [index + ": " + fault.textContent.slice(0, 200)];
    }),
    texts: documents.map((document) => textIn(document.documentElement)),
  };
}`;

/** Reads parts with the strict XML parser of a browser. */
const readXml = (parts: readonly string[]): Promise<Read> =>
  page.evaluate<Read>(`(${reader})(${JSON.stringify(parts)})`);

const shown = (text: string): string => visible(text).replace(/\r\n|[\r\u0085\u2028\u2029]/g, "\n");

const hostile = [
  ["markup of Word", "</w:t></w:r></w:p><w:p><w:r><w:t>ny</w:t></w:r></w:p>"],
  ["the end of a CDATA section", "a ]]> b <![CDATA[ c"],
  ["an entity", "&lt;b&gt; &amp; &#60; &nbsp; &okänd;"],
  ["a comment and an instruction", "<!-- x --> <?xml version='1.0'?> <!DOCTYPE x>"],
  ["quotes", `"dubbla" 'enkla' i ett attribut="x"`],
  ["NUL", "före\u0000efter"],
  ["control characters", "\u0001\u0008\u000b\u000c\u000e\u001b[31m\u001f\u007f\u0081\u009f slut"],
  ["a lone high surrogate", "a\ud83db"],
  ["a lone low surrogate", "a\ude00b"],
  ["a whole pair", "a\u{1f600}b"],
  ["noncharacters", "a\ufffeb\uffffc"],
  ["text that turns", "vänd\u202eom\u2066 slut"],
  ["line breaks", "rad ett\nrad två\r\nrad tre\u2028rad fyra"],
  ["a tab", "före\tefter"],
  ["a very long word", "ord".repeat(4000)],
  ["a numbering of docx", "{bullet-0} {default-bullet-numbering-0} {bild.png}"],
  ["a field", "{ INCLUDETEXT c:\\\\hemligt.txt } =SUM(1)"],
  ["spaces that matter", "a   b  c"],
] as const;

const inEveryField = async (text: string) => {
  const archive = await toWord(
    richRegisterOwnMethod(() => text),
    { audience: "internal" },
  );
  const parts = partsOf(archive);
  const xml = parts.get("word/document.xml") ?? "";
  const counts = ["w:tbl", "w:tr", "w:tc", "w:sectPr", "w:bookmarkStart", "w:hyperlink", "w:fldChar", "w:numPr"];
  return { parts, counts: counts.map((name) => `${name}: ${String(countOf(xml, name))}`) };
};

describe("what an analyst writes never becomes markup, and is never lost", () => {
  let plain: readonly string[];
  beforeAll(async () => {
    plain = (await inEveryField("ord")).counts;
  }, 60_000);

  test.each(hostile)("%s in every field", { timeout: 60_000 }, async (_, text) => {
    const { parts, counts } = await inEveryField(text);
    const { faults, texts } = await readXml([...parts.values()]);
    expect(faults).toEqual([]);
    expect(counts).toEqual(plain);
    const body = texts[[...parts.keys()].indexOf("word/document.xml")] ?? "";
    expect(body.split(shown(text)).length).toBeGreaterThan(40);
  });

  test("the parser that judges is strict", async () => {
    const { faults } = await readXml(["<a>\u0000</a>", "<a>&nbsp;</a>", "<a><b></a>", "<a/>"]);
    expect(faults.map((fault) => fault.charAt(0))).toEqual(["0", "1", "2"]);
  });
});

test("any text at all is one run of valid XML that shows it", { timeout: 60_000 }, async () => {
  const unit = fc.oneof(
    fc.constantFrom("<", ">", "&", '"', "'", "]]>", "\n", "\t", " ", "{", "}"),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  );
  const texts = fc.sample(fc.array(unit, { maxLength: 40 }), { numRuns: 500, seed: 2022 }).map((all) => all.join(""));
  const { faults, texts: seen } = await readXml(
    texts.map((text) => element("w:p", { "xmlns:w": WORDS, "w:rsidR": text }, [run(text)])),
  );
  expect(faults).toEqual([]);
  expect(seen).toEqual(texts.map(shown));
});
