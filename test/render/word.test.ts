import { afterEach, describe, expect, test, vi } from "vitest";
import { buildInternkontrollplan } from "../../src/internkontroll/build-internkontrollplan.js";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { adoptRegister } from "../../src/record/adopt-register.js";
import { buildRegister } from "../../src/register/build-register.js";
import { toWord } from "../../src/render/word.js";
import { findingKey } from "../../src/review/finding-key.js";
import type { ViewOptions } from "../../src/view/audience.js";
import { richRegister, richRegisterOwnMethod } from "../view/rich-register.js";
import { allOf, countOf, partOf, partsOf, textOf } from "./word-parts.js";

const register = richRegister();
const documentOf = async (options: ViewOptions, subject: Parameters<typeof toWord>[0] = register): Promise<string> =>
  partOf(await toWord(subject, options), "word/document.xml");
const adopted = () =>
  adoptRegister(register, {
    body: "Övningsnämnden",
    on: "2022-04-20",
    paragraph: "§ 12",
    reference: "Dnr ÖVN 2022/8",
    despite: register.findings
      .filter(({ severity }) => severity === "breach")
      .map((finding) => ({ finding: findingKey(finding), reason: "Tas om på nästa möte." })),
  });

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the bilaga", () => {
  test("has its parts in order, each under a heading", async () => {
    const xml = await documentOf({ audience: "internal" });
    const headings = allOf(xml, /<w:pStyle w:val="Heading1"\/>.*?<w:t [^>]*>([^<]*)</g);
    expect(headings).toEqual([
      "Så är analysen gjord",
      "Riskmatris",
      "Risker per process",
      "Otillåten påverkan och andra obligatoriska processer",
      "Internkontrollplan 2022, Övningsnämnden",
      "Beslut om hantering",
      "Bruttolista",
      "Genomgång",
    ]);
  });

  test("lays the wide tables on pages that lie", async () => {
    const xml = await documentOf({ audience: "internal" });
    expect(allOf(xml, /<w:pgSz [^>]*w:orient="(\w+)"/g)).toEqual([
      "portrait",
      "portrait",
      "portrait",
      "landscape",
      "landscape",
      "portrait",
    ]);
    expect(allOf(xml, /<w:pgSz (w:w="\d+" w:h="\d+") w:orient="landscape"/g)[0]).toBe('w:w="16838" w:h="11906"');
  });

  test.each([
    ["that the method is an example", "Metoden exempel-5x5 är ett exempel."],
    ["how it was made", "Två möten med enheterna och ett med skyddsombuden."],
    ["a risk with its cause", "Orsaker: Besked ges i ensamhet"],
    ["why a line stands in the plan", "Beslutet är att reducera risken, och det följs upp i planen."],
    ["an action with its day", "2022-06-30"],
    ["a decision with its motivation", "Rutinen räcker inte."],
    ["a decision that has lapsed", "Acceptera, gäller inte: har upphört"],
    ["what was dropped and why", "Löst med poolbilar."],
    ["a finding's source", "Källa: "],
    ["what bears secrecy, in an internal document", "DOLD händelse"],
  ])("tells %s", async (_, text) => {
    expect(textOf(await documentOf({ audience: "internal" }))).toContain(text);
  });

  test("keeps ongoing controls apart from those in the plan", async () => {
    const text = textOf(await documentOf({ audience: "internal" }));
    const [before = "", after = ""] = text.split("Löpande kontroller utanför planen\n").slice(-2);
    expect(before).toContain("Genomgång av händelser i samverkan");
    expect(after).toContain("DOLD kontroll");
  });

  test("colours a cell and says the same in words", async () => {
    const xml = await documentOf({ audience: "internal" });
    expect(xml).toContain('<w:shd w:val="clear" w:color="auto" w:fill="7F1D1D"/>');
    expect(textOf(xml)).toContain("▲ 20\n\n1 st");
    expect(textOf(xml)).toContain("● 10 Hög\n\nS2 K5");
  });

  test("by a method with words of its own", async () => {
    const text = textOf(await documentOf({ audience: "internal" }, richRegisterOwnMethod()));
    expect(text).toContain("Regler som metoden har ändrat");
    expect(text).toContain("Regleras i stadens överenskommelse.");
    expect(text).not.toContain("är ett exempel");
  });
});

describe("an adopted record", () => {
  test("begins with the nämnd's decision, and names the digest", async () => {
    const record = await adopted();
    const text = textOf(await documentOf({ audience: "internal" }, record));
    for (const part of [
      "Nämndens beslut",
      "2022-04-20",
      "§ 12",
      "Dnr ÖVN 2022/8",
      "Tas om på nästa möte.",
      record.digest,
    ])
      expect(text).toContain(part);
    expect(text).not.toContain("kan inte fastställas");
  });

  test("for the public it names the original's digest and nothing that is marked", async () => {
    const record = await adopted();
    const all = [...partsOf(await toWord(record, { audience: "public" })).values()].join("\n");
    expect(all).toContain(`Originalets kontrollsumma (SHA-256)`);
    expect(all).toContain(record.digest);
    expect(all).not.toMatch(/DOL[DT]|dold-/);
  });
});

describe("a plan of its own", () => {
  test("lies on its side and has its own title", async () => {
    const xml = await documentOf({ audience: "internal" }, buildInternkontrollplan(register));
    expect(allOf(xml, /w:orient="(\w+)"/g)).toEqual(["landscape"]);
    expect(textOf(xml)).toContain("Internkontrollplan 2022, Övningsnämnden");
  });
});

describe("the form of the document", () => {
  test.each([
    ["Swedish", "sv", "sv-SE"],
    ["English", "en", "en-GB"],
  ] as const)("its language is tagged: %s", async (_, locale, tag) => {
    const file = await toWord(register, { audience: "internal", locale });
    expect(partOf(file, "word/styles.xml")).toContain(`<w:lang w:val="${tag}"/>`);
    expect(partOf(file, "docProps/core.xml")).toContain(`<dc:language>${tag}</dc:language>`);
  });

  test("every ruled table repeats its heading row, no row splits, and each table has its alternative text", async () => {
    const xml = await documentOf({ audience: "internal" });
    const tables = allOf(xml, /(<w:tbl>.*?<\/w:tbl>)/gs);
    expect(tables.length).toBeGreaterThan(12);
    for (const table of tables) {
      expect(countOf(table, "w:cantSplit")).toBe(countOf(table, "w:tr"));
      expect(countOf(table, "w:tblHeader")).toBe(table.includes('<w:insideH w:val="nil"/>') ? 0 : 1);
      expect(allOf(table, /<w:tblCaption w:val="([^"]+)"/g)).toHaveLength(1);
      expect(allOf(table, /<w:tblDescription w:val="([^"]+)"/g)).toHaveLength(1);
    }
  });

  test("each row fills the grid of its table", async () => {
    for (const audience of ["internal", "public"] as const) {
      for (const table of allOf(await documentOf({ audience }), /(<w:tbl>.*?<\/w:tbl>)/gs)) {
        const widths = allOf(table, /<w:gridCol w:w="(\d+)"/g);
        for (const row of allOf(table, /(<w:tr>.*?<\/w:tr>)/gs)) {
          const spans = allOf(row, /<w:gridSpan w:val="(\d+)"/g).map(Number);
          expect(countOf(row, "w:tc") + spans.reduce((sum, span) => sum + span - 1, 0)).toBe(widths.length);
        }
      }
    }
  });

  test("the table of contents is filled, and leads to the headings", async () => {
    const xml = await documentOf({ audience: "internal" });
    const anchors = allOf(xml, /<w:hyperlink w:anchor="([^"]+)"/g);
    const bookmarks = allOf(xml, /<w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g);
    const ids = allOf(xml, /<w:bookmarkStart w:id="(\d+)"/g);
    expect(anchors).toHaveLength(countOf(xml, 'w:pStyle w:val="Heading[12]"'));
    expect(anchors.length).toBeGreaterThan(15);
    expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("nothing makes Word ask whether fields may be updated", async () => {
    const file = await toWord(register, { audience: "internal" });
    expect(partOf(file, "word/settings.xml")).not.toContain("updateFields");
    expect(partOf(file, "word/document.xml")).not.toContain("w:dirty");
  });

  test("header and footer are those that the relationships name", async () => {
    const file = await toWord(register, { audience: "public" });
    const links = partOf(file, "word/_rels/document.xml.rels");
    const xml = partOf(file, "word/document.xml");
    for (const [kind, target] of [
      ["header", "header1.xml"],
      ["footer", "footer1.xml"],
    ] as const) {
      const ids = new Set(allOf(xml, new RegExp(`<w:${kind}Reference w:type="default" r:id="([^"]+)"`, "g")));
      expect(ids.size).toBe(1);
      const link = allOf(links, /(<Relationship [^>]*>)/g).find((each) => each.includes(`Id="${[...ids][0] ?? ""}"`));
      expect(link).toContain(`Target="${target}"`);
    }
    expect(textOf(partOf(file, "word/header1.xml"))).toContain(
      "Risk- och väsentlighetsanalys 2022, Övningsnämnden  ·  Offentlig version",
    );
    expect(partOf(file, "word/footer1.xml")).toMatch(/Sida .*PAGE.* av .*NUMPAGES/);
  });

  test("every style that is used is defined, under an id of its own", async () => {
    const file = await toWord(register, { audience: "internal" });
    const used = new Set(allOf(partOf(file, "word/document.xml"), /<w:pStyle w:val="([^"]+)"/g));
    const defined = allOf(partOf(file, "word/styles.xml"), /w:styleId="([^"]+)"/g);
    expect([...used].filter((style) => !defined.includes(style))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });

  test("every part has a content type", async () => {
    const parts = partsOf(await toWord(register, { audience: "internal" }));
    const types = parts.get("[Content_Types].xml") ?? "";
    const unknown = [...parts.keys()].filter(
      (path) => !types.includes(`PartName="/${path}"`) && !/\.rels$|^\[Content_Types\]/.test(path),
    );
    expect(unknown).toEqual([]);
  });
});

describe("the same register, the same bytes", () => {
  test("twice", async () => {
    const options = { audience: "internal" } as const;
    expect(await toWord(register, options)).toEqual(await toWord(richRegister(), options));
  });

  test("another day, and with other random numbers", async () => {
    const file = await toWord(register, { audience: "internal" });
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-07-08T09:10:11Z") });
    vi.spyOn(Math, "random").mockReturnValue(0.123);
    const later = await toWord(register, { audience: "internal" });
    expect(later).toEqual(file);
    expect(partOf(later, "docProps/core.xml")).toContain("2022-03-31T00:00:00Z");
  });
});

describe("for the public", () => {
  test.each(["sv", "en"] as const)("nothing of what bears secrecy is in any part (%s)", async (locale) => {
    const parts = partsOf(await toWord(register, { audience: "public", locale }));
    expect(parts.size).toBeGreaterThan(10);
    for (const [path, part] of parts) expect(`${path}: ${part}`).not.toMatch(/DOL[DT]|dold-/);
  });

  test("nor in a plan", async () => {
    const parts = partsOf(await toWord(buildInternkontrollplan(register), { audience: "public" }));
    for (const [path, part] of parts) expect(`${path}: ${part}`).not.toMatch(/DOL[DT]|dold-/);
  });

  test("it is counted, with its process and its marking", async () => {
    const text = textOf(await documentOf({ audience: "public" }));
    expect(text).toContain("▲ 20\n\n1 st");
    expect(text).toContain("Risk med sekretessmarkering, prövas vid begäran (OSL 18 kap. 8 §)");
  });

  test("an internal one that holds marked items says so on every page", async () => {
    const header = partOf(await toWord(register, { audience: "internal" }), "word/header1.xml");
    expect(header).toContain("Internt: innehåller uppgifter med sekretessmarkering");
  });
});

describe("a register with next to nothing in it", () => {
  test.each([
    ["no processes", "annan", []],
    ["a process without risks", "facknamnd", [{ id: "p1", name: "Arkiv" }]],
  ])("%s is a document too", async (_, kind, processes) => {
    const bare = buildRegister(
      parseAnalysis({
        format: 1,
        year: 2022,
        stage: "draft",
        method: "exempel-5x5",
        namnd: { id: "tom", name: "Tomma nämnden", kind },
        processes,
      }),
      { method: exempel5x5, asOf: "2022-03-31" },
    );
    const file = await toWord(bare, { audience: "public" });
    expect(textOf(partOf(file, "word/header1.xml"))).toContain("Utkast");
    expect(textOf(partOf(file, "word/document.xml"))).toContain("Bruttolistan är tom");
  });
});

describe("a call that forgets for whom", () => {
  test.each([
    ["nothing at all", undefined, /audience is undefined; give \{ audience: "internal" \}/],
    ["no audience", {}, /audience is undefined; give \{ audience: "internal" \}/],
    ["an unknown audience", { audience: "alla" }, /audience is "alla"; give/],
    ["an unknown locale", { audience: "public", locale: "fi" }, /locale is "fi"; give "sv" or "en"/],
  ])("%s", async (_, options, message) => {
    const call = toWord(register, options as ViewOptions);
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.toThrow(message);
  });
});
